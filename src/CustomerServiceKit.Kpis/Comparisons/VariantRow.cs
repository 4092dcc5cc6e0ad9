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
    public string How => Place(One) == Place(Other) ? $"{Place(One)} with another amount" : $"{Place(One)} rather than {Place(Other)}";

    /// <summary>Prints the row and how the two differ.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Row}: {How}";

    private static string Place(Contribution? given) => (given?.IsIn(Part.Numerator) ?? false, given?.IsIn(Part.Denominator) ?? false) switch
    {
        (true, true) => "in both parts",
        (true, false) => "in the numerator",
        (false, true) => "in the denominator",
        _ => "in neither part",
    };
}
