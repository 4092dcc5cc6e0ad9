using System.Text.Json.Nodes;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Writes a goal with the figures it rests on.</summary>
internal static class GoalWriting
{
    public static JsonObject Goal(Goal goal)
    {
        JsonObject written = new()
        {
            ["id"] = goal.Id.Value,
            ["policy"] = PolicyWriting.Policy(goal.Policy),
            ["scope"] = Scope(goal.Scope),
            ["validity"] = Days(goal.Validity),
            ["level"] = goal.Level,
        };
        if (goal.Baseline is { } baseline)
        {
            written["baseline"] = Baseline(baseline);
        }

        if (goal.Proposal is { } proposal)
        {
            written["proposal"] = new JsonObject { ["rule"] = EnumWords<LevelRule>.Of(proposal.Rule), ["present"] = proposal.Present, ["level"] = proposal.Level };
        }

        if (goal is { ChosenBy: { } by, Reason: { } reason })
        {
            written["chosen"] = new JsonObject { ["by"] = by, ["reason"] = reason };
        }

        return written;
    }

    private static JsonNode Scope(GoalScope scope) =>
        scope.Employee is EmployeeId employee ? new JsonObject { ["employee"] = employee.Value }
        : scope.Unit is UnitId unit ? new JsonObject { ["unit"] = unit.Value, ["level"] = EnumWords<UnitLevel>.Of(scope.Level!.Value) }
        : JsonValue.Create("whole");

    private static JsonObject Baseline(GoalBaseline baseline)
    {
        JsonObject written = new() { ["measurement"] = JsonNode.Parse(CoreJson.Save(baseline.Measurement)) };
        if (baseline is { Days: { } days, Weight: decimal weight, GoalWeight: decimal goalWeight })
        {
            written["days"] = Days(days);
            written["weight"] = weight;
            written["goal-weight"] = goalWeight;
        }

        return written;
    }

    public static JsonObject Days(DateInterval days) => new() { ["first"] = Shown.Day(days.Start), ["last"] = Shown.Day(days.End) };
}
