using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Reads a goal by day. Its days are taken as they were stored, since the calendar may have changed since; that they fit the goal and its last revision is checked.</summary>
internal static class PlanReading
{
    public static GoalPlan? Plan(Node root, List<Problem> problems)
    {
        Dictionary<string, Node>? members = root.Members("a goal by day", "$schema", "goal", "zone", "days", "revisions");
        if (!root.Has(members, "goal", "zone", "days", "revisions"))
        {
            return null;
        }

        int before = problems.Count;
        Goal? goal = GoalReading.Goal(members["goal"], problems);
        DateTimeZone? zone = members["zone"].Parsed("an IANA time zone", TimeZones.Find);
        ImmutableArray<DayGoal?> days = [.. members["days"].Items("the days of the goal").Select(Day)];
        ImmutableArray<PlanRevision?> revisions = [.. members["revisions"].Items("its revisions").Select(Revision)];
        if (problems.Count > before)
        {
            return null;
        }

        GoalPlan plan = PlanRecord.Of(goal!, zone!, [.. days.OfType<DayGoal>()], [.. revisions.OfType<PlanRevision>()], out ImmutableArray<Problem> mismatches);
        problems.AddRange(mismatches.Select(p => p.Under(root.Path)));
        return mismatches.IsEmpty ? plan : null;
    }

    private static DayGoal? Day(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a day", "date", "weight", "value");
        if (!node.Has(members, "date", "weight", "value"))
        {
            return null;
        }

        LocalDate? date = members["date"].Date("a day");
        decimal? weight = members["weight"].Number("its weight");
        decimal? value = members["value"].Number("what is asked of it");
        if (weight < 0m)
        {
            members["weight"].Refuse("a weight of 0 or more");
        }

        return date is null || weight is null || value is null ? null : new DayGoal(date.Value, weight.Value, value.Value);
    }

    private static PlanRevision? Revision(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a revision", "from", "level", "mode", "by", "reason", "actual");
        if (!node.Has(members, "from", "level", "mode", "by", "reason"))
        {
            return null;
        }

        LocalDate? from = members["from"].Date("the first day that changes");
        decimal? level = members["level"].Number("the new level");
        RevisionMode? mode = members["mode"].Word<RevisionMode>("what becomes of the days left");
        string? by = GoalReading.Words(members["by"], "a name");
        string? reason = GoalReading.Words(members["reason"], "a reason");
        decimal? actual = members.Find("actual") is Node a ? a.Number("what was done before") : null;
        return from is null || level is null || mode is null || by is null || reason is null ? null : new PlanRevision(from.Value, level.Value, mode.Value, by, reason, actual);
    }
}
