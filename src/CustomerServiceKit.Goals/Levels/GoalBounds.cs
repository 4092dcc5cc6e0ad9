namespace CustomerServiceKit.Goals;

/// <summary>The least and the most a figure can be: 0 and 1 for a share, 1 and 5 for points on a scale of five.</summary>
/// <remarks>Immutable. Equal when both ends are.</remarks>
public sealed class GoalBounds : IEquatable<GoalBounds>
{
    /// <summary>States bounds.</summary>
    /// <param name="low">The least possible value, inclusive, in the unit of the KPI.</param>
    /// <param name="high">The greatest possible value, inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is not above <paramref name="low"/>.</exception>
    public GoalBounds(decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(high, low);
        Low = low;
        High = high;
    }

    /// <summary>From 0 to 1, as a fraction: every share that is a part of its whole.</summary>
    public static GoalBounds Share { get; } = new(0m, 1m);

    /// <summary>The least possible value, inclusive.</summary>
    public decimal Low { get; }

    /// <summary>The greatest possible value, inclusive.</summary>
    public decimal High { get; }

    /// <summary>Whether a value lies inside, the ends included.</summary>
    /// <param name="value">The value, in the unit of the KPI.</param>
    /// <returns><c>Low &lt;= value &lt;= High</c>.</returns>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <inheritdoc />
    public bool Equals(GoalBounds? other) => other is not null && other.Low == Low && other.High == High;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as GoalBounds);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Low, High);

    /// <summary>Prints the bounds.</summary>
    /// <returns>For example <c>1..5</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Low}..{High}");
}
