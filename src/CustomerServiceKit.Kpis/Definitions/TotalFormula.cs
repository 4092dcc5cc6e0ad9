namespace CustomerServiceKit.Kpis;

/// <summary>A sum of measures.</summary>
public sealed class TotalFormula : Formula
{
    internal TotalFormula(Linear sum)
        : base($"total({sum})") => Sum = sum;

    /// <summary>The sum.</summary>
    public Linear Sum { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Measure> Measures => [.. Sum.Terms.Select(t => t.Measure)];

    internal override Formula Select(Func<Measure, Measure> change) => new TotalFormula(Changed(Sum, change));
}
