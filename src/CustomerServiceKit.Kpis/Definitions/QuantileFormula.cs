namespace CustomerServiceKit.Kpis;

/// <summary>A quantile of a quantity.</summary>
public sealed class QuantileFormula : Formula
{
    internal QuantileFormula(Measure measure, decimal share, QuantileKind kind)
        : base(FormattableString.Invariant($"quantile({measure}, {share}, {KebabName.Of(kind)})"))
    {
        Measure = measure;
        Share = share;
        Kind = kind;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The share of rows that do not exceed it, between 0 and 1.</summary>
    public decimal Share { get; }

    /// <summary>Which value it is where it lies between two rows.</summary>
    public QuantileKind Kind { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Measure> Measures => [Measure];

    internal override Formula Select(Func<Measure, Measure> change) => new QuantileFormula(change(Measure), Share, Kind);

    /// <summary>The places of the two values it lies between, from 0, and how far it is from the lower to the upper.</summary>
    internal (long Lower, long Upper, decimal Part) Places(long rows)
    {
        if (Kind == QuantileKind.Discrete)
        {
            long place = (long)decimal.Ceiling(Share * rows) - 1;
            return (place, place, 0);
        }

        decimal exact = Share * (rows - 1);
        long lower = (long)decimal.Floor(exact);
        return (lower, Math.Min(lower + 1, rows - 1), exact - lower);
    }
}
