namespace CustomerServiceKit.Charters;

/// <summary>For one reason, how many cases are not counted.</summary>
public sealed class ExclusionCount
{
    internal ExclusionCount(string reason, long count)
    {
        Reason = reason;
        Count = count;
    }

    /// <summary>The reason, as the outcomes give it.</summary>
    public string Reason { get; }

    /// <summary>How many cases, at least 1.</summary>
    public long Count { get; }

    /// <summary>Prints reason and number.</summary>
    /// <returns>For example <c>force-majeure 2</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Reason} {Count}");
}
