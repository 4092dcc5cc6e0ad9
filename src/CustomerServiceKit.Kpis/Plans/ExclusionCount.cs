namespace CustomerServiceKit.Kpis;

/// <summary>How many rows of a cell are in no part of a KPI for the same reason.</summary>
public sealed class ExclusionCount
{
    internal ExclusionCount(string reason, long count)
    {
        Reason = reason;
        Count = count;
    }

    /// <summary>The first condition that keeps them out, in words.</summary>
    public string Reason { get; }

    /// <summary>How many rows.</summary>
    public long Count { get; }

    /// <summary>Prints the count and the reason.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Count}: {Reason}";
}
