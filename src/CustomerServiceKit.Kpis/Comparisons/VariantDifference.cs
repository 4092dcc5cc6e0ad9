namespace CustomerServiceKit.Kpis;

/// <summary>Why two KPIs of one cell differ: the rows that they treat differently.</summary>
/// <remarks>Made by <see cref="Scorecard.ExplainDifference"/>.</remarks>
public sealed class VariantDifference
{
    internal VariantDifference(Explanation one, Explanation other, IReadOnlyList<VariantRow> rows, IReadOnlyList<ExclusionCount> counts)
    {
        One = one;
        Other = other;
        Rows = rows;
        Counts = counts;
    }

    /// <summary>The first KPI's figure and definition.</summary>
    public Explanation One { get; }

    /// <summary>The other KPI's figure and definition.</summary>
    public Explanation Other { get; }

    /// <summary>The rows that give another amount to one than to the other, as many as were asked for, in the order of the facts.</summary>
    public IReadOnlyList<VariantRow> Rows { get; }

    /// <summary>How many rows are treated differently in the same way; most first.</summary>
    public IReadOnlyList<ExclusionCount> Counts { get; }

    /// <summary>Prints both figures and what is treated differently.</summary>
    /// <returns>A few lines.</returns>
    public override string ToString() => string.Join(
        Environment.NewLine,
        [One.Measurement.ToString(), Other.Measurement.ToString(), Counts.Count == 0 ? "No row is treated differently." : "Rows treated differently:", .. Counts.Select(c => $"  {c}")]);
}
