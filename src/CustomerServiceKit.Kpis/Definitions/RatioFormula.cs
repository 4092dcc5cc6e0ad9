namespace CustomerServiceKit.Kpis;

/// <summary>A sum of measures over another.</summary>
public sealed class RatioFormula : Formula
{
    internal RatioFormula(Linear numerator, Linear denominator)
        : base($"ratio({numerator} / {denominator})")
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The upper part.</summary>
    public Linear Numerator { get; }

    /// <summary>The lower part.</summary>
    public Linear Denominator { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Measure> Measures => [.. Numerator.Terms.Concat(Denominator.Terms).Select(t => t.Measure).Distinct()];

    internal override Formula Select(Func<Measure, Measure> change) => new RatioFormula(Changed(Numerator, change), Changed(Denominator, change));
}
