namespace CustomerServiceKit.Kpis;

/// <summary>One KPI of a composite index: how much it weighs, and which of its values stand for 0 and for 100.</summary>
public sealed class CompositePart
{
    /// <summary>Describes a part.</summary>
    /// <param name="kpi">The KPI.</param>
    /// <param name="weight">Its weight, positive; weights need not add up to anything.</param>
    /// <param name="worst">The value that stands for 0, in the KPI's unit: -100 for a net promoter score, 0 for a share.</param>
    /// <param name="best">The value that stands for 100; below <paramref name="worst"/> where lower is better.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is not positive.</exception>
    /// <exception cref="ArgumentException"><paramref name="worst"/> and <paramref name="best"/> are the same.</exception>
    public CompositePart(KpiKey kpi, decimal weight, decimal worst, decimal best)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        Kpi = kpi;
        Weight = weight;
        Worst = worst;
        Best = best != worst ? best : throw new ArgumentException($"The worst and the best value of '{kpi}' differ; given {worst} for both.", nameof(best));
    }

    /// <summary>The KPI.</summary>
    public KpiKey Kpi { get; }

    /// <summary>Its weight.</summary>
    public decimal Weight { get; }

    /// <summary>The value that stands for 0.</summary>
    public decimal Worst { get; }

    /// <summary>The value that stands for 100.</summary>
    public decimal Best { get; }

    /// <summary>From 0 to 100; what lies outside of worst and best counts as they do.</summary>
    internal decimal Normalised(decimal value) => 100 * Math.Clamp((value - Worst) / (Best - Worst), 0, 1);
}
