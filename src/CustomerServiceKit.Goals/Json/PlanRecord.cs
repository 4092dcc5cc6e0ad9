using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Puts a stored plan together again, and says where its days contradict the goal or its revisions.</summary>
internal static class PlanRecord
{
    public static GoalPlan Of(Goal goal, DateTimeZone zone, ImmutableArray<DayGoal> days, ImmutableArray<PlanRevision> revisions, out ImmutableArray<Problem> problems)
    {
        List<Problem> found = [.. Days(goal, days, revisions), .. Revisions(goal, revisions)];
        PlanExpectation expectation = new(goal.Validity.Start, 0m, goal.Level);
        if (found.Count == 0 && revisions.Length > 0 && goal.Policy.Step is decimal step)
        {
            (decimal level, expectation) = Revising.Expected(days, revisions[^1], step);
            if (level != goal.Level)
            {
                found.Add(RecordCheck.Mismatch("goal.level", Shown.Number(goal.Level), Shown.Number(level)));
            }
        }

        if (found.Count == 0 && goal.Policy.Step is not null)
        {
            decimal asked = days.Where(d => d.Date >= expectation.From).Sum(d => d.Value);
            if (asked != expectation.Rest)
            {
                found.Add(RecordCheck.Mismatch("days", $"{Shown.Number(asked)} from {Shown.Day(expectation.From)} on", Shown.Number(expectation.Rest)));
            }
        }

        problems = [.. found];
        return new GoalPlan(goal, zone, days, revisions, expectation);
    }

    private static IEnumerable<Problem> Days(Goal goal, ImmutableArray<DayGoal> days, ImmutableArray<PlanRevision> revisions)
    {
        if (!days.Select(d => d.Date).SequenceEqual(goal.Validity))
        {
            yield return RecordCheck.Mismatch("days", $"{days.Length} days", $"each day of {Shown.Days(goal.Validity)} once, in order");
            yield break;
        }

        LocalDate last = revisions.IsEmpty ? goal.Validity.Start : revisions[^1].From;
        for (int i = 0; i < days.Length; i++)
        {
            decimal value = days[i].Value;
            if (goal.Policy.Step is decimal step ? value < 0m || value % step != 0m : days[i].Date >= last && value != goal.Level)
            {
                yield return RecordCheck.Mismatch(
                    $"days[{i}].value", Shown.Number(value), goal.Policy.Step is decimal whole ? $"a multiple of {Shown.Number(whole)}, 0 or more" : Shown.Number(goal.Level));
            }
        }
    }

    private static IEnumerable<Problem> Revisions(Goal goal, ImmutableArray<PlanRevision> revisions)
    {
        LocalDate earliest = goal.Validity.Start;
        for (int i = 0; i < revisions.Length; i++)
        {
            if (revisions[i].From < earliest || revisions[i].From > goal.Validity.End)
            {
                yield return RecordCheck.Mismatch($"revisions[{i}].from", Shown.Day(revisions[i].From), $"{Shown.Day(earliest)} to {Shown.Day(goal.Validity.End)}");
            }

            if (goal.Policy.Step is not null && revisions[i] is { Mode: RevisionMode.CatchUp, Actual: null })
            {
                yield return RecordCheck.Mismatch($"revisions[{i}].actual", "nothing", "what was done before");
            }

            earliest = LocalDate.Max(earliest, revisions[i].From);
        }
    }
}
