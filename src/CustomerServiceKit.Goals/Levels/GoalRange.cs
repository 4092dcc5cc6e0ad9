namespace CustomerServiceKit.Goals;

/// <summary>A goal that is a band: a figure is to stay within it, such as a handle time that is good neither short nor long. It is measured by the share of periods inside.</summary>
public sealed class GoalRange : IEquatable<GoalRange>
{
    /// <summary>Sets a band.</summary>
    /// <param name="low">The lower end, inclusive.</param>
    /// <param name="high">The upper end, inclusive; more than <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is not more than <paramref name="low"/>.</exception>
    public GoalRange(decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(high, low);
        Low = low;
        High = high;
    }

    /// <summary>The lower end, inclusive.</summary>
    public decimal Low { get; }

    /// <summary>The upper end, inclusive.</summary>
    public decimal High { get; }

    /// <summary>Whether a figure is within the band.</summary>
    /// <param name="value">The figure.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(decimal value) => value >= Low && value <= High;

    /// <summary>In which share of periods the figure stayed within the band.</summary>
    /// <param name="kpi">The key under which the share is kept, for example that of the figure with a variant of its own.</param>
    /// <param name="periods">The figures; null for a period that was not measured, which is in no count.</param>
    /// <returns>A measurement of its own, with the Wilson interval of a share; without a value where no period was measured.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Measurement ShareInside(KpiKey kpi, params IEnumerable<decimal?> periods)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(periods);
        List<decimal> measured = [.. periods.OfType<decimal>()];
        return Measurement.Ratio(kpi, Unit.Share, measured.Count(Contains), measured.Count, measured.Count);
    }

    /// <inheritdoc />
    public bool Equals(GoalRange? other) => other is not null && other.Low == Low && other.High == High;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as GoalRange);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Low, High);

    /// <summary>Prints the band.</summary>
    /// <returns>For example <c>240..300</c>.</returns>
    public override string ToString() => $"{Shown.Number(Low)}..{Shown.Number(High)}";
}
