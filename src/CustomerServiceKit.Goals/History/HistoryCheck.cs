using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Whether a past can be charted, and what is to be said of it.</summary>
internal static class HistoryCheck
{
    private const int FewestForLimits = 5;

    public static IEnumerable<Problem> Of(GoalPolicy policy, ImmutableArray<HistoryPeriod> all, ImmutableArray<HistoryPeriod> measured, DayWeights weights)
    {
        if (measured.IsEmpty)
        {
            yield return HistoryRules.Nothing.At("periods", ("kpi", policy.Kpi.ToString()), ("given", Shown.Number(all.Length)));
        }

        for (int i = 0; i < all.Length; i++)
        {
            string path = $"periods.{Shown.Day(all[i].Days.Start)}";
            if (i > 0 && all[i].Days.Start <= all[i - 1].Days.End)
            {
                yield return HistoryRules.Overlap.At(path, ("one", Shown.Days(all[i - 1].Days)), ("other", Shown.Days(all[i].Days)));
            }

            if (!all[i].Figure.Key.Equals(policy.Kpi))
            {
                yield return GoalRules.OtherKpi.At(path, ("given", all[i].Figure.Key.ToString()), ("expected", policy.Kpi.ToString()));
            }
            else if (all[i].Figure.Value is not null)
            {
                foreach (Problem problem in OfMeasured(policy, all[i], weights, path))
                {
                    yield return problem;
                }
            }
        }
    }

    private static IEnumerable<Problem> OfMeasured(GoalPolicy policy, HistoryPeriod period, DayWeights weights, string path)
    {
        bool amount = policy.Kind == GoalMeasureKind.Amount;
        if (period.Figure.Window is Interval window && !(amount ? period.Days.Equals(WholeDays.Of(window, weights.Zone)) : WholeDays.Hold(period.Days, window, weights.Zone)))
        {
            yield return HistoryRules.FigureWindow.At(path, ("given", WholeDays.Shown(window)), ("period", Shown.Days(period.Days)), ("zone", weights.Zone.Id));
        }

        foreach (Problem problem in amount ? WeightCheck.Of(weights, period.Days, path) : [])
        {
            yield return problem;
        }
    }

    /// <summary>The days between the first and the last of a segment that no measured period has; a day that weighs nothing is no loss.</summary>
    public static Problem? Gap(GoalPolicy policy, ImmutableArray<HistoryPeriod> all, ImmutableArray<HistoryPeriod> segment, DayWeights weights)
    {
        DateInterval days = new(segment[0].Days.Start, segment[^1].Days.End);
        int missing = days.Except(segment.SelectMany(p => p.Days)).Count(day => weights.Find(day) != 0m);
        int periods = all.Except(segment).Count(p => days.Contains(p.Days));
        return missing == 0 ? null : HistoryRules.Gap.At(
            "periods", ("kpi", policy.Kpi.ToString()), ("days", Shown.Days(days)), ("given", Shown.Number(missing)), ("periods", Shown.Number(periods)));
    }

    public static IEnumerable<Problem> Findings(GoalPolicy policy, XmrChart chart)
    {
        if (chart.Current.Points.Count < FewestForLimits)
        {
            yield return HistoryRules.Few.At("periods", ("kpi", policy.Kpi.ToString()), ("given", Shown.Number(chart.Current.Points.Count)), ("needed", Shown.Number(FewestForLimits)));
        }

        List<ChartSignal> signals = [.. chart.Signals.Where(s => s.Points.Any(p => p.Day >= chart.Current.FirstDay))];
        if (signals.Count > 0)
        {
            yield return HistoryRules.Unstable.At("periods", ("kpi", policy.Kpi.ToString()), ("given", Shown.Number(signals.Count)), ("day", Shown.Day(signals[0].Points[0].Day)));
        }

        foreach (Problem note in chart.Notes)
        {
            yield return note;
        }
    }
}
