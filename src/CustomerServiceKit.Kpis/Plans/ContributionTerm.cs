namespace CustomerServiceKit.Kpis;

/// <summary>What one row gives to one measure of a KPI, or why it gives nothing.</summary>
public sealed class ContributionTerm
{
    internal ContributionTerm(Part part, int coefficient, Measure measure, decimal? amount, string? excludedBecause)
    {
        Part = part;
        Coefficient = coefficient;
        Measure = measure;
        Amount = amount;
        ExcludedBecause = excludedBecause;
    }

    /// <summary>Where the measure stands in the formula.</summary>
    public Part Part { get; }

    /// <summary>How many times the measure is taken; negative where it is subtracted.</summary>
    public int Coefficient { get; }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>What the row gives, with its sign: one for a count, seconds for a time; null where the row is not in the measure.</summary>
    public decimal? Amount { get; }

    /// <summary>The first condition that keeps the row out, in words; null where it is in.</summary>
    public string? ExcludedBecause { get; }

    /// <summary>Prints the term.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Part} {Measure.Name}: {(Amount is null ? ExcludedBecause : Amount.Value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture))}";
}
