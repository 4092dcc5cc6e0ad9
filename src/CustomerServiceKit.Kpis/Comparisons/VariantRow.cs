namespace CustomerServiceKit.Kpis;

/// <summary>A row that two KPIs treat differently.</summary>
public sealed class VariantRow
{
    internal VariantRow(Contribution? one, Contribution? other)
    {
        One = one;
        Other = other;
    }

    /// <summary>What the row gives to the first; null where it does not look at such rows, or not in this cell.</summary>
    public Contribution? One { get; }

    /// <summary>What the row gives to the other; null where it does not look at such rows, or not in this cell.</summary>
    public Contribution? Other { get; }

    /// <summary>The row.</summary>
    public RowKey Row => (One ?? Other)!.Row;

    /// <summary>How the two differ, in words.</summary>
    public string How => $"{Place(One)} rather than {Place(Other)}";

    /// <summary>Prints the row and how the two differ.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Row}: {How}";

    private static string Place(Contribution? given)
    {
        string[] parts = [.. (given?.Terms ?? []).Where(t => t.Amount is not null and not 0).Select(t => t.Part == Part.Numerator ? "in the numerator" : "in the denominator").Distinct()];
        return parts.Length == 0 ? "in neither part" : string.Join(" and ", parts);
    }
}
