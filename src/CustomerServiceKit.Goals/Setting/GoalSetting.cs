using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Carries out the proposals and the choices of <see cref="GoalPolicy"/>.</summary>
internal static class GoalSetting
{
    /// <summary>Proposes a goal; the weight of the days that an amount was measured on is told where these are not all the days of its window.</summary>
    public static Result<Goal> Propose(GoalPolicy policy, GoalId id, Measurement baseline, DateInterval validity, DayWeights weights, GoalScope scope, decimal? measured = null)
    {
        List<Problem> problems = [.. policy.Validate(), .. BaselineCheck.Of(policy, baseline)];
        DateInterval? days = null;
        if (policy.Kind == GoalMeasureKind.Amount && baseline.Availability == Availability.Value)
        {
            days = WholeDays.Of(baseline.Window, weights.Zone);
            problems.AddRange(days is null
                ? [GoalRules.BaselineWindow.At("baseline.window", ("zone", weights.Zone.Id), ("given", WholeDays.Shown(baseline.Window)))]
                : [.. measured is null ? WeightCheck.Of(weights, days, "baseline.window") : [], .. WeightCheck.Of(weights, validity, "validity")]);
        }

        if (problems.Count > 0)
        {
            return Result.Refused<Goal>([.. problems]);
        }

        GoalBaseline resting = days is null ? new(baseline) : new(baseline, days, measured ?? weights.Sum(days), weights.Sum(validity));
        Result<LevelProposal> proposed = GoalLevel.Propose(resting.Present, policy.Direction, policy.Uplift, policy.Bounds, policy.Rule);
        return proposed.Value is not LevelProposal proposal
            ? Result.Refused<Goal>([.. proposed.Problems])
            : Result.Of(
                new Goal(id, policy, scope, validity, resting, proposal, Steps.Rounded(policy, proposal.Level), null, null),
                [.. Validity(policy, validity), .. BaselineCheck.Warnings(baseline, validity, weights.Zone), .. proposed.Problems, .. Hidden(policy, proposal)]);
    }

    public static Result<Goal> Choose(GoalPolicy policy, GoalId id, decimal level, string by, string reason, DateInterval validity, GoalScope scope)
    {
        List<Problem> problems = [.. policy.Validate(), .. ChoiceCheck.Of(policy, level, by, reason)];
        return problems.Count > 0
            ? Result.Refused<Goal>([.. problems])
            : Result.Of(
                new Goal(id, policy, scope, validity, null, null, level, by, reason),
                [.. Validity(policy, validity), GoalRules.Ungrounded.At("baseline", ("goal", id.Value))]);
    }

    private static IEnumerable<Problem> Validity(GoalPolicy policy, DateInterval validity)
    {
        LocalDate end = validity.End.PlusDays(1);
        if (end < validity.Start.PlusMonths(policy.MinimumMonths) || end > validity.Start.PlusMonths(policy.MaximumMonths))
        {
            yield return GoalRules.ValidityOutsideGuide.At(
                "validity", ("days", Shown.Days(validity)), ("from", Shown.Number(policy.MinimumMonths)), ("to", Shown.Number(policy.MaximumMonths)));
        }
    }

    private static IEnumerable<Problem> Hidden(GoalPolicy policy, LevelProposal proposal)
    {
        decimal level = Steps.Rounded(policy, proposal.Level);
        bool better = GoalArithmetic.IsBetter(proposal.Level, proposal.Present, policy.Direction);
        if (better && !GoalArithmetic.IsBetter(level, proposal.Present, policy.Direction))
        {
            yield return GoalRules.StepHidesUplift.At(
                "level",
                ("step", Shown.Number(policy.Step!.Value)),
                ("proposed", Shown.Number(proposal.Level)),
                ("level", Shown.Number(level)),
                ("present", Shown.Number(proposal.Present)));
        }
    }
}
