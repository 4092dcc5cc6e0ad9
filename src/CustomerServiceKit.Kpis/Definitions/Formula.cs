namespace CustomerServiceKit.Kpis;

/// <summary>How a KPI's value is made from measures. Only measures: an average of a ratio cannot be written.</summary>
public abstract class Formula : TreeNode
{
    private protected Formula(string text)
        : base(text)
    {
    }

    /// <summary>The measures it is made from, each once.</summary>
    public abstract IReadOnlyList<Measure> Measures { get; }

    /// <summary>A sum of measures.</summary>
    /// <param name="sum">The sum.</param>
    /// <returns>The formula.</returns>
    public static TotalFormula Total(Linear sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        return new TotalFormula(sum);
    }

    /// <summary>A sum of measures over another. Groups are put together before dividing, so it is always a ratio of sums.</summary>
    /// <param name="numerator">The upper part.</param>
    /// <param name="denominator">The lower part.</param>
    /// <returns>The formula.</returns>
    public static RatioFormula Ratio(Linear numerator, Linear denominator)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        return new RatioFormula(numerator, denominator);
    }

    /// <summary>The smallest or largest of a quantity.</summary>
    /// <param name="measure">A measure made with <see cref="Measure.Min"/> or <see cref="Measure.Max"/>.</param>
    /// <returns>The formula.</returns>
    public static ExtremeFormula Extreme(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new ExtremeFormula(measure);
    }

    /// <summary>A quantile of a quantity: the value that a share of the rows does not exceed.</summary>
    /// <param name="measure">A measure made with <see cref="Measure.Distribution"/>.</param>
    /// <param name="share">The share, more than 0 and less than 1: 0.5 for the median, 0.9 for the 90th percentile.</param>
    /// <param name="kind">Whether it is a value that occurs, or one between two.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not between 0 and 1; the smallest and the largest are <see cref="Extreme"/>.</exception>
    public static QuantileFormula Quantile(Measure measure, decimal share, QuantileKind kind = QuantileKind.Discrete)
    {
        ArgumentNullException.ThrowIfNull(measure);
        // Dividing takes zeros off the end, so that 0.90 and 0.9 are one text.
        return share is > 0 and < 1
            ? new QuantileFormula(measure, share / 1.0000000000000000000000000000m, kind)
            : throw new ArgumentOutOfRangeException(nameof(share), share, "A quantile is of a share of more than 0 and less than 1, for example 0.9; for the smallest or largest take Formula.Extreme.");
    }

    /// <summary>Returns the same formula over changed measures.</summary>
    internal abstract Formula Select(Func<Measure, Measure> change);

    private protected static Linear Changed(Linear sum, Func<Measure, Measure> change) =>
        new([.. sum.Terms.Select(t => new LinearTerm(t.Coefficient, change(t.Measure)))]);
}
