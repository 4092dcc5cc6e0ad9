namespace CustomerServiceKit.Kpis;

/// <summary>Where the number in one cell of a scorecard comes from.</summary>
public sealed class Explanation
{
    internal Explanation(
        Measurement measurement, ScorecardGroup group, string definition, long numeratorRows, long denominatorRows, IReadOnlyList<ExclusionCount> excluded, IReadOnlyList<Contribution> rows, long rowCount)
    {
        Measurement = measurement;
        Group = group;
        Definition = definition;
        NumeratorRows = numeratorRows;
        DenominatorRows = denominatorRows;
        Excluded = excluded;
        Rows = rows;
        RowCount = rowCount;
    }

    /// <summary>The number.</summary>
    public Measurement Measurement { get; }

    /// <summary>The cell's group.</summary>
    public ScorecardGroup Group { get; }

    /// <summary>The formula as a sentence.</summary>
    public string Definition { get; }

    /// <summary>How many rows give something to the upper part, or to the total.</summary>
    public long NumeratorRows { get; }

    /// <summary>How many rows give something to the lower part.</summary>
    public long DenominatorRows { get; }

    /// <summary>How many rows of the group are in no part, by the first condition that keeps them out; most first.</summary>
    public IReadOnlyList<ExclusionCount> Excluded { get; }

    /// <summary>The rows with what each gives, as many as were asked for, in the order of the facts.</summary>
    public IReadOnlyList<Contribution> Rows { get; }

    /// <summary>How many rows there are in the group, listed or not.</summary>
    public long RowCount { get; }

    /// <summary>Prints the number, the formula, and the counts.</summary>
    /// <returns>A few lines.</returns>
    public override string ToString() => string.Join(
        Environment.NewLine,
        [
            $"{Group}: {Measurement}",
            Definition,
            $"{RowCount} rows: {NumeratorRows} in the numerator, {DenominatorRows} in the denominator, {Excluded.Sum(e => e.Count)} in neither",
            .. Excluded.Select(e => $"  {e}"),
        ]);
}
