using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>A rule by which points on a chart are more than chance.</summary>
/// <remarks>
/// One sigma is a third of the distance from the center to a limit. Every comparison is strict: a point on a line is not beyond it, a point on the center breaks a run
/// on one side, and equal neighbours break a trend. Of so many points on one side, those on the other never count against them. Windows that share a point make one
/// match. Figures that differ by less than 5e-16 count as equal. Immutable; equal by <see cref="Id"/>.
/// </remarks>
public sealed class RunRule : IEquatable<RunRule>
{
    private RunRule(RunShape shape, int needed, int of, decimal sigmas, string id)
    {
        Shape = shape;
        Needed = needed;
        Of = of;
        Sigmas = sigmas;
        Id = id;
    }

    /// <summary>One point beyond a limit, which is at 3 sigma. The only rule that says anything of moving ranges.</summary>
    public static RunRule BeyondLimit { get; } = Beyond(1, 1, 3m);

    /// <summary>The text of the rule, for example <c>3-of-4-beyond-1.5</c>, <c>trend-7</c>, <c>alternating-14</c>, <c>15-within-1</c> or <c>8-both-sides-1</c>.</summary>
    public string Id { get; }

    internal RunShape Shape { get; }

    internal int Needed { get; }

    internal int Of { get; }

    internal decimal Sigmas { get; }

    /// <summary>So many of so many points in a row beyond a distance from the center, on the same side.</summary>
    /// <param name="needed">How many, at least 1.</param>
    /// <param name="of">Of how many in a row, at least <paramref name="needed"/>.</param>
    /// <param name="sigmas">The distance in sigma, at least 0.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static RunRule Beyond(int needed, int of, decimal sigmas)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(needed, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(of, needed);
        ArgumentOutOfRangeException.ThrowIfNegative(sigmas);
        return new(RunShape.Beyond, needed, of, sigmas, $"{Shown.Number(needed)}-of-{Shown.Number(of)}-beyond-{Shown.Number(sigmas)}");
    }

    /// <summary>So many points in a row on one side of the center.</summary>
    /// <param name="points">How many, at least 1.</param>
    /// <returns>The rule, which is that of as many beyond 0 sigma.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is below 1.</exception>
    public static RunRule OneSide(int points) => Beyond(points, points, 0m);

    /// <summary>So many points in a row of which each is higher than the one before, or each lower.</summary>
    /// <param name="points">How many points, at least 2; seven points are six steps.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is below 2.</exception>
    public static RunRule Trend(int points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        return new(RunShape.Trend, points, points, 0m, $"trend-{Shown.Number(points)}");
    }

    /// <summary>So many points in a row that go up and down in turn.</summary>
    /// <param name="points">How many points, at least 3.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is below 3.</exception>
    public static RunRule Alternating(int points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 3);
        return new(RunShape.Alternating, points, points, 0m, $"alternating-{Shown.Number(points)}");
    }

    /// <summary>So many points in a row nearer to the center than a distance: the limits are too wide, as when unlike sources are mixed.</summary>
    /// <param name="points">How many, at least 1.</param>
    /// <param name="sigmas">The distance in sigma, above 0.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static RunRule Within(int points, decimal sigmas) => Near(RunShape.Within, points, sigmas, 1, "within");

    /// <summary>So many points in a row beyond a distance from the center, at least one on each side.</summary>
    /// <param name="points">How many, at least 2.</param>
    /// <param name="sigmas">The distance in sigma, above 0.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static RunRule BothSides(int points, decimal sigmas) => Near(RunShape.BothSides, points, sigmas, 2, "both-sides");

    /// <summary>Applies the rule to values around a center that is known from elsewhere.</summary>
    /// <param name="values">The values in their order.</param>
    /// <param name="center">The center, in the unit of the values.</param>
    /// <param name="limitDistance">How far the limits lie from the center, three sigma; not negative.</param>
    /// <returns>The matches: those above, then those below, each in the order of the values; empty where the rule does not apply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limitDistance"/> is negative.</exception>
    public IReadOnlyList<RunMatch> Find(IEnumerable<decimal> values, decimal center, decimal limitDistance)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNegative(limitDistance);
        return (ImmutableArray<RunMatch>)[.. RunFinder.Of(this, [.. values.Select(v => v - center)], limitDistance)];
    }

    /// <inheritdoc />
    public bool Equals(RunRule? other) => other is not null && other.Id == Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RunRule);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the text of the rule.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    private static RunRule Near(RunShape shape, int points, decimal sigmas, int least, string word)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, least);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sigmas);
        return new(shape, points, points, sigmas, $"{Shown.Number(points)}-{word}-{Shown.Number(sigmas)}");
    }
}
