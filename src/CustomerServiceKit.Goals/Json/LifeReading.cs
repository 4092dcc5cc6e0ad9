using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Reads the life of a goal; steps that no life can take are refused.</summary>
internal static class LifeReading
{
    public static GoalLife? Life(Node root, List<Problem> problems)
    {
        Dictionary<string, Node>? members = root.Members("the life of a goal", "$schema", "dossier", "plan", "review-every", "steps");
        if (!root.Has(members, "dossier", "plan", "review-every", "steps"))
        {
            return null;
        }

        GoalDossier? dossier = DossierReading.Dossier(members["dossier"], problems);
        GoalPlan? plan = PlanReading.Plan(members["plan"], problems);
        ReportingPeriod? every = members["review-every"].Parsed(
            "a period of days or longer, such as \"month\"",
            text => ReportingPeriod.TryParse(text, out ReportingPeriod? period) && period.Kind != ReportingPeriodKind.Intraday ? period : null);
        ImmutableArray<LifeStep?> steps = [.. members["steps"].Items("its steps").Select(Step)];
        if (problems.Count > 0 || dossier is null || plan is null)
        {
            return null;
        }

        if (!LifeCheck.IsSame(dossier.Goal, plan))
        {
            problems.Add(RecordCheck.Mismatch("plan.goal", plan.Goal.ToString(), dossier.Goal.ToString()));
        }

        problems.AddRange(StepProblems([.. steps.OfType<LifeStep>()], plan.Goal.Validity.End));
        return problems.Count > 0 ? null : new GoalLife(dossier, plan, every!, [.. steps.OfType<LifeStep>()]);
    }

    private static LifeStep? Step(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a step", "on", "by", "state", "note");
        if (!node.Has(members, "on", "by", "state", "note"))
        {
            return null;
        }

        LocalDate? on = members["on"].Date("the day of the step");
        string? by = GoalReading.Words(members["by"], "a name");
        GoalState? state = members["state"].Word<GoalState>("a state");
        string? note = members["note"].Text("what was said");
        return on is null || by is null || state is null || note is null ? null : new LifeStep(on.Value, by, state.Value, note);
    }

    private static IEnumerable<Problem> StepProblems(ImmutableArray<LifeStep> steps, LocalDate last)
    {
        for (int i = 0; i < steps.Length; i++)
        {
            GoalState from = i == 0 ? GoalState.Draft : steps[i - 1].State;
            ImmutableArray<GoalState> possible = LifeCheck.After(from);
            if (!possible.Contains(steps[i].State))
            {
                yield return RecordCheck.Mismatch($"steps[{i}].state", EnumWords<GoalState>.Of(steps[i].State), string.Join(", ", possible.Select(EnumWords<GoalState>.Of)));
            }

            if (i > 0 && steps[i].On < steps[i - 1].On)
            {
                yield return RecordCheck.Mismatch($"steps[{i}].on", Shown.Day(steps[i].On), Shown.Day(steps[i - 1].On));
            }

            bool closing = LifeCheck.IsClosed(steps[i].State);
            if (closing ? steps[i].On < last : steps[i].On > last)
            {
                yield return RecordCheck.Mismatch($"steps[{i}].on", Shown.Day(steps[i].On), closing ? $"{Shown.Day(last)} or later" : $"{Shown.Day(last)} or earlier");
            }
        }
    }
}
