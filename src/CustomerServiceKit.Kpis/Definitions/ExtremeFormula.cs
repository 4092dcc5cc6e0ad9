namespace CustomerServiceKit.Kpis;

/// <summary>The smallest or largest of a quantity.</summary>
public sealed class ExtremeFormula : Formula
{
    internal ExtremeFormula(Measure measure)
        : base($"extreme({measure})") => Measure = measure;

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Measure> Measures => [Measure];

    internal override Formula Select(Func<Measure, Measure> change) => new ExtremeFormula(change(Measure));
}
