using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Whether a measurement can be the present state of a goal.</summary>
internal static class BaselineCheck
{
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

        if ((baseline.Flags & Unsettled) != MeasurementFlags.None)
        {
            yield return GoalRules.BaselineUnsettled.At("baseline", ("flags", Words(baseline)));
        }
    }

    /// <summary>The flags that make a figure unsettled, as words; empty where none is set.</summary>
    public static string Words(Measurement measurement) => string.Join(
        ", ", new[] { MeasurementFlags.Immature, MeasurementFlags.Partial }.Where(f => measurement.Flags.HasFlag(f)).Select(EnumWords<MeasurementFlags>.Of));
}
