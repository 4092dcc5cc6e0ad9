namespace CustomerServiceKit.Kpis;

/// <summary>One of the two values that a quantile lies between.</summary>
internal sealed record RankOfQuantile(QuantileFormula Quantile, bool Upper)
{
    /// <summary>Its place among so many rows, from 0.</summary>
    public long Of(long rows) => Upper ? Quantile.Places(rows).Upper : Quantile.Places(rows).Lower;

    public override string ToString() => FormattableString.Invariant($"{Quantile.Share} {Quantile.Kind} {(Upper ? "upper" : "lower")}");
}
