using System.Text.Json.Nodes;

namespace CustomerServiceKit.Goals;

/// <summary>Writes a goal by day, with its revisions.</summary>
internal static class PlanWriting
{
    public static JsonObject Plan(GoalPlan plan) => new()
    {
        ["goal"] = GoalWriting.Goal(plan.Goal),
        ["zone"] = plan.Zone.Id,
        ["days"] = new JsonArray([.. plan.Days.Select(d => new JsonObject { ["date"] = Shown.Day(d.Date), ["weight"] = d.Weight, ["value"] = d.Value })]),
        ["revisions"] = new JsonArray([.. plan.Revisions.Select(Revision)]),
    };

    private static JsonObject Revision(PlanRevision revision)
    {
        JsonObject written = new()
        {
            ["from"] = Shown.Day(revision.From),
            ["level"] = revision.Level,
            ["mode"] = EnumWords<RevisionMode>.Of(revision.Mode),
            ["by"] = revision.By,
            ["reason"] = revision.Reason,
        };
        if (revision.Actual is decimal actual)
        {
            written["actual"] = actual;
        }

        return written;
    }
}
