using System.Collections.Immutable;

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
            else if (policy.Kind == GoalMeasureKind.Amount && all[i].Figure.Value is not null)
            {
                foreach (Problem problem in WeightCheck.Of(weights, all[i].Days, path))
                {
                    yield return problem;
                }
            }
        }
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
