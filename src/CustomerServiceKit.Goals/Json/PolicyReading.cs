using System.Text.Json;

namespace CustomerServiceKit.Goals;

/// <summary>Reads policies; what a policy leaves out is as <see cref="GoalPolicy"/> has it.</summary>
internal static class PolicyReading
{
    public static GoalPolicySet? Set(Node root, List<Problem> problems)
    {
        Dictionary<string, Node>? members = root.Members("goal policies", "$schema", "policies");
        if (root.Required(members, "policies") is not Node list)
        {
            return null;
        }

        List<GoalPolicy> policies = [];
        HashSet<KpiKey> keys = [];
        foreach (Node node in list.Items("policies"))
        {
            if (Policy(node, problems) is GoalPolicy policy)
            {
                policies.Add(policy);
                if (!keys.Add(policy.Kpi))
                {
                    problems.Add(GoalRules.PolicyTwice.At($"{node.Path}.kpi", ("kpi", policy.Kpi.ToString())));
                }
            }
        }

        return problems.Count > 0 ? null : new GoalPolicySet(policies);
    }

    /// <summary>One policy, checked as a whole; null where it cannot be read.</summary>
    public static GoalPolicy? Policy(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members("a policy", "kpi", "kind", "unit", "direction", "uplift", "rule", "step", "bounds", "months", "status");
        if (!node.Has(members, "kpi", "kind", "unit", "direction"))
        {
            return null;
        }

        int before = problems.Count;
        KpiKey? kpi = members["kpi"].KpiKey();
        GoalMeasureKind? kind = members["kind"].Word<GoalMeasureKind>("a kind");
        Unit? unit = members["unit"].Unit();
        Direction? direction = members["direction"].Word<Direction>("a direction");
        Func<GoalPolicy, GoalPolicy>[] changes = [.. Changes(members)];
        if (problems.Count > before || kpi is null || kind is null || unit is null || direction is null)
        {
            // What cannot be read has been said; what the policy then seems to lack is only a consequence.
            return null;
        }

        GoalPolicy policy = changes.Aggregate(new GoalPolicy(kpi, kind.Value, unit, direction.Value), (changed, change) => change(changed));
        problems.AddRange(policy.Validate().Select(p => p.Under(node.Path)));
        return policy;
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
