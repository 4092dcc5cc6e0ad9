using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>How a figure differs from an earlier one of the same KPI.</summary>
/// <remarks>
/// For shares of counted rows the interval is Newcombe's, made of the two Wilson intervals: with p₁ in [l₁, u₁] and p₂ in [l₂, u₂] the difference lies between
/// (p₁ − p₂) − √((p₁ − l₁)² + (u₂ − p₂)²) and (p₁ − p₂) + √((u₁ − p₁)² + (p₂ − l₂)²). Source: R. G. Newcombe, "Interval estimation for the difference between independent
/// proportions", Statistics in Medicine 17 (1998), method 10. Other figures carry no scatter, so they are compared and not judged.
/// Example: 80 of 100 after 60 of 100 is + 20 points, between 7.4 and 31.9: better, where higher is better. Immutable.
/// </remarks>
public sealed class MeasurementChange
{
    private MeasurementChange(Measurement now, Measurement before, decimal? difference, ConfidenceInterval? interval, ChangeVerdict verdict, Problem? reason)
    {
        Now = now;
        Before = before;
        Difference = difference;
        Interval = interval;
        Verdict = verdict;
        Reason = reason;
    }

    /// <summary>The later figure, with its sample size.</summary>
    public Measurement Now { get; }

    /// <summary>The earlier figure, with its sample size.</summary>
    public Measurement Before { get; }

    /// <summary>Now less before, in the KPI's unit; null where they cannot be compared.</summary>
    public decimal? Difference { get; }

    /// <summary>The difference as a part of the earlier figure; null where that is zero or they cannot be compared.</summary>
    public decimal? Relative => Difference is decimal difference && Before.Value is not (null or 0) ? difference / Math.Abs(Before.Value.Value) : null;

    /// <summary>Where the true difference lies; null but for shares of counted rows.</summary>
    public ConfidenceInterval? Interval { get; }

    /// <summary>What can be said of the change.</summary>
    public ChangeVerdict Verdict { get; }

    /// <summary>Why the figures cannot be compared or judged; null where they can.</summary>
    public Problem? Reason { get; }

    /// <summary>Compares two figures of one KPI.</summary>
    /// <param name="now">The later figure.</param>
    /// <param name="before">The earlier figure.</param>
    /// <param name="direction">Which direction is better.</param>
    /// <param name="level">The confidence, above 0 and below 1; 0.95 unless told.</param>
    /// <returns>The change; not comparable, with the reason, where the keys differ or a value is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public static MeasurementChange Of(Measurement now, Measurement before, Direction direction, decimal level = 0.95m)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        string path = now.Key.ToString();
        if (!now.Key.Equals(before.Key))
        {
            return new(now, before, null, null, ChangeVerdict.NotComparable, ComparisonRules.ChangeOfDefinition.At(path, ("now", path), ("before", before.Key.ToString())));
        }

        if (now.Value is not decimal later || before.Value is not decimal earlier)
        {
            return new(now, before, null, null, ChangeVerdict.NotComparable, ComparisonRules.ChangeWithoutValue.At(path, ("when", now.Value is null ? "now" : "before")));
        }

        if ((now.Flags | before.Flags).HasFlag(MeasurementFlags.Immature))
        {
            return new(now, before, later - earlier, null, ChangeVerdict.NotJudged, ComparisonRules.ChangeImmature.At(path, ("key", path)));
        }

        if (now.Confidence(level) is not { } own || before.Confidence(level) is not { } other)
        {
            return new(now, before, later - earlier, null, ChangeVerdict.NotJudged, ComparisonRules.ChangeNotJudged.At(path, ("key", path)));
        }

        ConfidenceInterval interval = NewcombeInterval.Of(later, own, earlier, other);
        return new(now, before, later - earlier, interval, Judged(interval, direction), null);
    }

    /// <summary>Prints the change.</summary>
    /// <returns>For example <c>abandonment-rate@1: 5.0 % (n = 400) after 8.0 % (n = 380), Better</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Now.Key}: {Now.Print(1, CultureInfo.InvariantCulture)} (n = {Now.SampleSize}) after {Before.Print(1, CultureInfo.InvariantCulture)} (n = {Before.SampleSize}), {Verdict}");

    private static ChangeVerdict Judged(ConfidenceInterval interval, Direction direction)
    {
        bool higher = interval.Lower > 0, lower = interval.Upper < 0;
        return (higher, lower, direction) switch
        {
            (false, false, _) => ChangeVerdict.NoSignal,
            (_, _, Direction.Band) => higher ? ChangeVerdict.Higher : ChangeVerdict.Lower,
            _ => higher == (direction == Direction.Up) ? ChangeVerdict.Better : ChangeVerdict.Worse,
        };
    }
}
