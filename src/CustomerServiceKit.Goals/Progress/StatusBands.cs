namespace CustomerServiceKit.Goals;

/// <summary>Where green ends and red begins: half-open bands without a gap.</summary>
/// <remarks>Immutable; equal when both limits are. The default, green from 0.90 and yellow from 0.75, is a policy and no science.</remarks>
public sealed class StatusBands : IEquatable<StatusBands>
{
    /// <summary>States the bands.</summary>
    /// <param name="green">From here up it is green, inclusive; a fraction, usually below 1.</param>
    /// <param name="yellow">From here up to <paramref name="green"/>, exclusive, it is yellow; below it is red.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="yellow"/> is above <paramref name="green"/>.</exception>
    public StatusBands(decimal green, decimal yellow)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yellow, green);
        Green = green;
        Yellow = yellow;
    }

    /// <summary>Green from 0.90, yellow from 0.75.</summary>
    public static StatusBands Standard { get; } = new(0.90m, 0.75m);

    /// <summary>The lower limit of green, inclusive.</summary>
    public decimal Green { get; }

    /// <summary>The lower limit of yellow, inclusive.</summary>
    public decimal Yellow { get; }

    /// <summary>Finds the band of a figure.</summary>
    /// <param name="fraction">Progress or pace as a fraction; 1 is the goal.</param>
    /// <returns>Green for <c>fraction &gt;= Green</c>, yellow for <c>Yellow &lt;= fraction &lt; Green</c>, red below.</returns>
    /// <remarks>Example: with the standard bands 0.895 is yellow and 0.9 green.</remarks>
    public GoalStatus Of(decimal fraction) => fraction >= Green ? GoalStatus.Green : fraction >= Yellow ? GoalStatus.Yellow : GoalStatus.Red;

    /// <inheritdoc />
    public bool Equals(StatusBands? other) => other is not null && other.Green == Green && other.Yellow == Yellow;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as StatusBands);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Green, Yellow);

    /// <summary>Prints the bands.</summary>
    /// <returns>For example <c>green from 0.90, yellow from 0.75</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"green from {Green}, yellow from {Yellow}");
}
