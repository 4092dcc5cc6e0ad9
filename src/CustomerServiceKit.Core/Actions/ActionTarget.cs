namespace CustomerServiceKit;

/// <summary>The figure that an action item is meant to reach.</summary>
/// <remarks>Immutable and safe to share between threads. Two targets are equal when their KPI, comparison and value are.</remarks>
public sealed class ActionTarget : IEquatable<ActionTarget>
{
    /// <summary>States a target.</summary>
    /// <param name="key">Which KPI.</param>
    /// <param name="comparison">On which side of the value the target is reached.</param>
    /// <param name="value">The value, in the unit of the KPI: a fraction for a share, seconds for time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="comparison"/> is not defined.</exception>
    public ActionTarget(KpiKey key, Comparison comparison, decimal value)
    {
        ArgumentNullException.ThrowIfNull(key);
        Arguments.ThrowIfUndefined(comparison, nameof(comparison));
        Key = key;
        Comparison = comparison;
        Value = value;
    }

    /// <summary>Which KPI.</summary>
    public KpiKey Key { get; }

    /// <summary>On which side of <see cref="Value"/> the target is reached.</summary>
    public Comparison Comparison { get; }

    /// <summary>The value, in the unit of the KPI.</summary>
    public decimal Value { get; }

    /// <inheritdoc />
    public bool Equals(ActionTarget? other) => other is not null && other.Key.Equals(Key) && other.Comparison == Comparison && other.Value == Value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ActionTarget);

    /// <inheritdoc />
    public override int GetHashCode() => Key.GetHashCode();

    /// <summary>Prints the target.</summary>
    /// <returns>For example <c>first-contact-resolution@1 &gt;= 0.8</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Key} {ComparisonSign.Of(Comparison)} {Value}");
}
