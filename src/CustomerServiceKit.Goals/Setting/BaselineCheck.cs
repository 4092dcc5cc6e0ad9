using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Whether a measurement can be the present state of a goal.</summary>
internal static class BaselineCheck
{
    // A house rule: below ten cases the interval of 50 % is wider than 50 points.
    private const int FewestCases = 10;

    private const MeasurementFlags Unsettled = MeasurementFlags.Immature | MeasurementFlags.Partial;

    public static IEnumerable<Problem> Of(GoalPolicy policy, Measurement baseline)
    {
        foreach (Problem problem in OfKpi(policy, baseline, "baseline"))
        {
            yield return problem;
        }

        if (baseline.Availability != Availability.Value)
        {
            yield return GoalRules.BaselineMissing.At("baseline", ("kpi", policy.Kpi.ToString()), ("reasons", string.Join("; ", baseline.Reasons)));
        }

        foreach (Problem problem in LevelCheck.OfSize("baseline", baseline.Value ?? 0m))
        {
            yield return problem;
        }
    }

    public static IEnumerable<Problem> OfKpi(GoalPolicy policy, Measurement given, string path)
    {
        if (!given.Key.Equals(policy.Kpi) || !given.Unit.Equals(policy.Unit))
        {
            yield return GoalRules.OtherKpi.At(path, ("given", $"{given.Key} in {given.Unit}"), ("expected", $"{policy.Kpi} in {policy.Unit}"));
        }
    }

    public static IEnumerable<Problem> Warnings(Measurement baseline, DateInterval validity, DateTimeZone zone)
    {
        if (baseline.Window is { } window && (!window.HasEnd || window.End > WholeDays.Start(validity.Start, zone)))
        {
            yield return GoalRules.BaselineNotPast.At("baseline.window", ("given", WholeDays.Shown(window)), ("first", Shown.Day(validity.Start)), ("zone", zone.Id));
        }

        if (baseline.SampleSize < FewestCases && baseline.Confidence() is ConfidenceInterval interval)
        {
            yield return GoalRules.FewCases.At(
                "baseline", ("given", Shown.Number(baseline.SampleSize)), ("low", Shown.Value(interval.Lower, baseline.Unit)), ("high", Shown.Value(interval.Upper, baseline.Unit)));
        }

        if ((baseline.Flags & Unsettled) != MeasurementFlags.None)
        {
            yield return GoalRules.BaselineUnsettled.At("baseline", ("flags", Words(baseline)));
        }
    }

    /// <summary>The flags that make a figure unsettled, as words; empty where none is set.</summary>
    public static string Words(Measurement measurement) => string.Join(
        ", ", new[] { MeasurementFlags.Immature, MeasurementFlags.Partial }.Where(f => measurement.Flags.HasFlag(f)).Select(EnumWords<MeasurementFlags>.Of));
}
