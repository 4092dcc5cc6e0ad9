using System.Text.Json.Nodes;

namespace CustomerServiceKit.Goals;

/// <summary>Writes policies, every field that a reader could otherwise take for another default.</summary>
internal static class PolicyWriting
{
    public static JsonObject Set(GoalPolicySet set) => new() { ["policies"] = new JsonArray([.. set.Policies.Select(Policy)]) };

    public static JsonObject Policy(GoalPolicy policy)
    {
        JsonObject written = new()
        {
            ["kpi"] = policy.Kpi.ToString(),
            ["kind"] = EnumWords<GoalMeasureKind>.Of(policy.Kind),
            ["unit"] = policy.Unit.Id,
            ["direction"] = EnumWords<Direction>.Of(policy.Direction),
            ["uplift"] = policy.Uplift,
        };
        if (policy.Rule is LevelRule rule)
        {
            written["rule"] = EnumWords<LevelRule>.Of(rule);
        }

        if (policy.Step is decimal step)
        {
            written["step"] = step;
        }
        else
        {
            written["bounds"] = policy.Bounds is { } bounds ? new JsonObject { ["low"] = bounds.Low, ["high"] = bounds.High } : null;
        }

        written["months"] = new JsonObject { ["minimum"] = policy.MinimumMonths, ["maximum"] = policy.MaximumMonths };
        written["status"] = new JsonObject { ["green"] = policy.Status.Green, ["yellow"] = policy.Status.Yellow };
        return written;
    }
}
