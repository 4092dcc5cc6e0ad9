using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Whether a goal can be divided among parts.</summary>
internal static class CascadeCheck
{
    public static IEnumerable<Problem> Of(Goal goal, CascadePart top, DayWeights? weights)
    {
        List<CascadePart> all = [.. All(top)];
        foreach (IGrouping<GoalScope, CascadePart> same in all.GroupBy(p => p.Scope).Where(g => g.Count() > 1))
        {
            yield return CascadeRules.ScopeTwice.At(same.Key.ToString(), ("scope", same.Key.ToString()));
        }

        if (weights is not null)
        {
            foreach (Problem problem in WeightCheck.Of(weights, goal.Validity, "weights"))
            {
                yield return problem;
            }
        }

        foreach (CascadePart part in all)
        {
            if (weights is null && part.Employed is DateInterval days && goal.Policy.Kind == GoalMeasureKind.Amount)
            {
                yield return CascadeRules.EmploymentWithoutDays.At(part.ToString(), ("days", Shown.Days(days)));
            }

            if (part.Lock is decimal level && goal.Policy.Step is decimal step && !Steps.IsWhole(level, step))
            {
                yield return ApportionmentRules.NotAStep.At(part.ToString(), ("given", Shown.Number(level)), ("step", Shown.Number(step)));
            }

            if (part.Lock < 0m && goal.Policy.Kind == GoalMeasureKind.Amount)
            {
                yield return CascadeRules.OutsideBounds.At(part.ToString(), ("given", Shown.Number(part.Lock.Value)), ("bounds", "0.."));
            }

            if (part.PresentOf is Measurement measured && (measured.Key != goal.Policy.Kpi || !measured.Unit.Equals(goal.Policy.Unit)))
            {
                yield return GoalRules.OtherKpi.At(part.ToString(), ("given", $"{measured.Key}, {measured.Unit}"), ("expected", $"{goal.Policy.Kpi}, {goal.Policy.Unit}"));
            }

            foreach (decimal outside in new[] { part.Lock, part.Present }.OfType<decimal>().Where(v => goal.Policy.Bounds?.Contains(v) == false))
            {
                yield return CascadeRules.OutsideBounds.At(part.ToString(), ("given", Shown.Number(outside)), ("bounds", goal.Policy.Bounds!.ToString()));
            }
        }

        if (goal.Policy.Kind == GoalMeasureKind.Rate && goal.Policy.Rule != LevelRule.Maintain && top.Below.Count > 0 && all.TrueForAll(p => p.Present is null || p.Below.Count > 0))
        {
            yield return CascadeRules.NothingMeasured.At(top.ToString());
        }
    }

    /// <summary>What was said of a part and counts nowhere, and what is asked of whom measured better already.</summary>
    public static IEnumerable<Problem> Warnings(Goal goal, CascadePart top)
    {
        bool amount = goal.Policy.Kind == GoalMeasureKind.Amount;
        foreach (CascadePart part in All(top))
        {
            bool unit = part.Below.Count > 0;
            (bool Said, string What)[] said =
            [
                (part == top && part.Lock is not null, nameof(CascadePart.Locked)),
                (part.Cap is not null && (part == top || !amount), nameof(CascadePart.Capped)),
                (part.Hedge != 0m && (!unit || !amount), nameof(CascadePart.Hedging)),
                (part.Employed is not null && (unit || !amount), nameof(CascadePart.EmployedOn)),
                (part.Present is not null && (unit || amount), nameof(CascadePart.Measured)),
            ];
            foreach ((_, string what) in said.Where(s => s.Said))
            {
                yield return CascadeRules.Ignored.At(part.ToString(), ("what", what), ("part", part.ToString()));
            }
        }
    }

    private static IEnumerable<CascadePart> All(CascadePart part) => part.Below.SelectMany(All).Prepend(part);
}
