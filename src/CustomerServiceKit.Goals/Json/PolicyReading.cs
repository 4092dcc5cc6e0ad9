using System.Text.Json;

namespace CustomerServiceKit.Goals;

/// <summary>Reads policies; what a policy leaves out is as <see cref="GoalPolicy"/> has it.</summary>
internal static class PolicyReading
{
    public static GoalPolicySet? Set(Node root, List<Problem> problems)
    {
        PolicyDraft draft = Draft(root, problems);
        return problems.Count > 0 ? null : new GoalPolicySet(draft.Policies);
    }

    /// <summary>The policies as far as they could be read; of those for one KPI the first.</summary>
    public static PolicyDraft Draft(Node root, List<Problem> problems)
    {
        Dictionary<string, Node>? members = root.Members("goal policies", "$schema", "policies");
        List<(string, PolicyHead, GoalPolicy?)> parts = [];
        HashSet<KpiKey> keys = [];
        foreach (Node node in root.Required(members, "policies")?.Items("policies") ?? [])
        {
            (PolicyHead head, GoalPolicy? policy) = Part(node, problems);
            if (head.Kpi is null || keys.Add(head.Kpi))
            {
                parts.Add((node.Path, head, policy));
            }
            else
            {
                problems.Add(GoalRules.PolicyTwice.At($"{node.Path}.kpi", ("kpi", head.Kpi.ToString())));
            }
        }

        return new PolicyDraft(parts, problems);
    }

    /// <summary>One policy, checked as far as it could be read; null where it is not known which KPI it is for, or of what sort that is.</summary>
    public static GoalPolicy? Policy(Node node, List<Problem> problems) => Part(node, problems).Policy;

    private static (PolicyHead Head, GoalPolicy? Policy) Part(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members("a policy", "kpi", "kind", "unit", "direction", "uplift", "rule", "step", "bounds", "months", "status");
        if (members is null)
        {
            return (new PolicyHead(null, null, null, null), null);
        }

        node.Has(members, "kpi", "kind", "unit", "direction");
        int before = problems.Count;
        PolicyHead head = new(
            members.Find("kpi")?.KpiKey(),
            members.Find("kind")?.Word<GoalMeasureKind>("a kind"),
            members.Find("unit")?.Unit(),
            members.Find("direction")?.Word<Direction>("a direction"));
        Func<GoalPolicy, GoalPolicy>[] changes = [.. Changes(members)];
        if (head.Policy() is not GoalPolicy usual)
        {
            return (head, null);
        }

        // A field that could not be read has been told of; what the policy then seems to lack is only a consequence.
        HashSet<string> told = [.. problems.Skip(before).Select(p => p.Path)];
        bool misspelt = node.HasUnknown(members);
        GoalPolicy policy = changes.Aggregate(usual, (changed, change) => change(changed));
        problems.AddRange(policy.Validate().Where(p => members.ContainsKey(p.Path) || !misspelt).Select(p => p.Under(node.Path)).Where(p => !told.Contains(p.Path)));
        return (head, policy);
    }

    private static IEnumerable<Func<GoalPolicy, GoalPolicy>> Changes(Dictionary<string, Node> members)
    {
        if (members.TryGetValue("uplift", out Node u) && u.Number("an uplift") is decimal uplift)
        {
            yield return policy => policy.WithUplift(uplift);
        }

        if (members.TryGetValue("rule", out Node r) && r.Word<LevelRule>("a rule") is LevelRule rule)
        {
            yield return policy => policy.WithRule(rule);
        }

        if (members.TryGetValue("step", out Node s) && s.Number("a step") is decimal step)
        {
            yield return policy => policy.WithStep(step);
        }

        if (members.TryGetValue("bounds", out Node b) && Bounds(b) is (true, var bounds))
        {
            yield return policy => policy.WithBounds(bounds);
        }

        if (members.TryGetValue("months", out Node m) && Pair(m, "minimum", "maximum", (n, what) => n.Integer(what)) is (int minimum, int maximum))
        {
            if (minimum >= 1 && maximum >= minimum)
            {
                yield return policy => policy.WithMonths(minimum, maximum);
            }
            else
            {
                m.Refuse("a minimum from 1 and a maximum not below it");
            }
        }

        if (members.TryGetValue("status", out Node c) && Pair(c, "green", "yellow", (n, what) => n.Number(what)) is (decimal green, decimal yellow))
        {
            if (yellow <= green)
            {
                yield return policy => policy.WithStatus(new StatusBands(green, yellow));
            }
            else
            {
                c.Refuse("yellow not above green");
            }
        }
    }

    /// <summary>The bounds, null for none, and whether they could be read.</summary>
    private static (bool Read, GoalBounds? Bounds) Bounds(Node node)
    {
        if (node.Element.ValueKind == JsonValueKind.Null)
        {
            return (true, null);
        }

        if (Pair(node, "low", "high", (n, what) => n.Number(what)) is not (decimal low, decimal high))
        {
            return (false, null);
        }

        if (low < high)
        {
            return (true, new GoalBounds(low, high));
        }

        node.Refuse("a low end below the high end");
        return (false, null);
    }

    private static (T First, T Second)? Pair<T>(Node node, string first, string second, Func<Node, string, T?> read)
        where T : struct
    {
        Dictionary<string, Node>? members = node.Members($"{first} and {second}", first, second);
        if (!node.Has(members, first, second))
        {
            return null;
        }

        T? one = read(members[first], first);
        T? two = read(members[second], second);
        return one is T a && two is T b ? (a, b) : null;
    }
}
