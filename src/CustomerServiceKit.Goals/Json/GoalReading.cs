using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Reads a goal with the figures it was stored with.</summary>
internal static class GoalReading
{
    public static Goal? Goal(Node root, List<Problem> problems)
    {
        Dictionary<string, Node>? members = root.Members("a goal", "$schema", "id", "policy", "scope", "validity", "level", "baseline", "proposal", "chosen");
        if (!root.Has(members, "id", "policy", "scope", "validity", "level"))
        {
            return null;
        }

        int start = problems.Count;
        GoalId? id = members["id"].Id(text => new GoalId(text));
        int beforePolicy = problems.Count;
        GoalPolicy? policy = PolicyReading.Policy(members["policy"], problems);
        bool sound = problems.Count == beforePolicy;
        GoalScope? scope = Scope(members["scope"]);
        DateInterval? validity = Days(members["validity"]);
        decimal? level = members["level"].Number("a level");
        GoalBaseline? baseline = members.Find("baseline") is Node g ? Baseline(g, policy, problems) : null;
        (string By, string Reason)? chosen = members.Find("chosen") is Node c ? Chosen(c) : null;
        LevelProposal? proposal = members.Find("proposal") is Node p && policy is not null ? Proposal(p, policy) : null;
        if (!members.ContainsKey("proposal") && !members.ContainsKey("chosen"))
        {
            root.Refuse("a proposal, or who chose the level");
        }

        if (members.ContainsKey("proposal") != members.ContainsKey("baseline"))
        {
            root.Refuse("a proposal with the baseline it rests on, or neither");
        }

        if (sound && policy is not null && level is not null)
        {
            problems.AddRange(ChoiceCheck.OfLevel(policy, level.Value).Select(p => p.Under(root.Path)));
        }

        if (problems.Count > start)
        {
            return null;
        }

        Goal goal = new(id!.Value, policy!, scope!, validity!, baseline, proposal, level!.Value, chosen?.By, chosen?.Reason);
        ImmutableArray<Problem> mismatches = [.. RecordCheck.Of(goal)];
        problems.AddRange(mismatches.Select(p => p.Under(root.Path)));
        return mismatches.IsEmpty ? goal : null;
    }

    private static GoalScope? Scope(Node node)
    {
        if (node.IsText && node.Element.GetString() == "whole")
        {
            return GoalScope.Whole;
        }

        Dictionary<string, Node>? members = node.IsObject ? node.Members("a scope", "employee", "unit", "level") : null;
        if (members is { Count: 1 } && members.Find("employee") is Node e)
        {
            return e.Id(text => new EmployeeId(text)) is EmployeeId employee ? GoalScope.Of(employee) : null;
        }

        if (members is { Count: 2 } && members.Find("unit") is Node u && members.Find("level") is Node l)
        {
            UnitId? unit = u.Id(text => new UnitId(text));
            UnitLevel? level = l.Word<UnitLevel>("a level of the organization");
            return unit is null || level is null ? null : GoalScope.Of(unit.Value, level.Value);
        }

        node.Refuse("\"whole\", an employee, or a unit and its level");
        return null;
    }

    private static GoalBaseline? Baseline(Node node, GoalPolicy? policy, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members("the present state", "measurement", "days", "weight", "goal-weight");
        if (members is null || policy is null)
        {
            return null;
        }

        string[] required = policy.Kind == GoalMeasureKind.Amount ? ["measurement", "days", "weight", "goal-weight"] : ["measurement"];
        if (!node.Has(members, required) || members["measurement"].Load<Measurement>("a measurement") is not Measurement measurement)
        {
            return null;
        }

        problems.AddRange(BaselineCheck.Of(policy, measurement).Select(p => p.Under(node.Path)));
        if (policy.Kind != GoalMeasureKind.Amount)
        {
            return new GoalBaseline(measurement);
        }

        DateInterval? days = Days(members["days"]);
        decimal? weight = Weight(members["weight"]);
        decimal? goalWeight = Weight(members["goal-weight"]);
        return days is null || weight is null || goalWeight is null ? null : new GoalBaseline(measurement, days, weight, goalWeight);
    }

    private static decimal? Weight(Node node)
    {
        decimal? weight = node.Number("a weight");
        if (weight <= 0m)
        {
            node.Refuse("a weight above 0");
            return null;
        }

        return weight;
    }

    private static LevelProposal? Proposal(Node node, GoalPolicy policy)
    {
        Dictionary<string, Node>? members = node.Members("a proposal", "rule", "present", "level");
        if (!node.Has(members, "rule", "present", "level"))
        {
            return null;
        }

        LevelRule? rule = members["rule"].Word<LevelRule>("a rule");
        decimal? present = members["present"].Number("the present state");
        decimal? level = members["level"].Number("the proposed level");
        return rule is null || present is null || level is null
            ? null
            : new LevelProposal(rule.Value, policy.Direction, present.Value, level.Value, policy.Uplift, policy.Bounds);
    }

    private static (string By, string Reason)? Chosen(Node node)
    {
        Dictionary<string, Node>? members = node.Members("who chose the level, and why", "by", "reason");
        if (!node.Has(members, "by", "reason"))
        {
            return null;
        }

        string? by = Words(members["by"], "a name");
        string? reason = Words(members["reason"], "a reason");
        return by is null || reason is null ? null : (by, reason);
    }

    public static DateInterval? Days(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a first and a last day", "first", "last");
        if (!node.Has(members, "first", "last"))
        {
            return null;
        }

        LocalDate? first = members["first"].Date("the first day");
        LocalDate? last = members["last"].Date("the last day");
        if (first > last)
        {
            node.Refuse("a last day that is not before the first");
        }

        return first is null || last is null || first > last ? null : new DateInterval(first.Value, last.Value);
    }

    public static string? Words(Node node, string what) => node.Parsed($"{what} that is not blank", text => string.IsNullOrWhiteSpace(text) ? null : text);
}
