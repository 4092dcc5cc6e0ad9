namespace CustomerServiceKit.Kpis;

/// <summary>What one row gives to a KPI: to its numerator, to its denominator, or why to neither.</summary>
public sealed class Contribution
{
    internal Contribution(KpiKey kpi, RowKey row, IReadOnlyList<ContributionTerm> terms, string? excludedBecause)
    {
        Kpi = kpi;
        Row = row;
        Terms = terms;
        ExcludedBecause = excludedBecause ?? (terms.All(t => t.Amount is null) ? terms[0].ExcludedBecause
            : !IsIn(Part.Numerator) && !IsIn(Part.Denominator) ? "it is added and taken away again" : null);
    }

    /// <summary>The KPI.</summary>
    public KpiKey Kpi { get; }

    /// <summary>The row.</summary>
    public RowKey Row { get; }

    /// <summary>What it gives to each measure of the formula that looks at such rows.</summary>
    public IReadOnlyList<ContributionTerm> Terms { get; }

    /// <summary>What it gives to the upper part, or to the total; zero where nothing.</summary>
    public decimal Numerator => Terms.Where(t => t.Part == Part.Numerator).Sum(t => t.Amount ?? 0);

    /// <summary>What it gives to the lower part; zero where nothing, or where there is none.</summary>
    public decimal Denominator => Terms.Where(t => t.Part == Part.Denominator).Sum(t => t.Amount ?? 0);

    /// <summary>Why the row is in no part at all; null where it is in one.</summary>
    public string? ExcludedBecause { get; }

    /// <summary>Whether the row is in a part: in a term of it that no other takes away again.</summary>
    internal bool IsIn(Part part) => Terms.Where(t => t.Part == part && t.Amount is not null).Sum(t => t.Coefficient) != 0;

    /// <summary>Prints the contribution.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => ExcludedBecause is null
        ? $"{Row}: {string.Join("; ", Terms)}"
        : $"{Row}: excluded, {ExcludedBecause}";
}
