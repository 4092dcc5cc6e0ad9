using System.Text.Json.Nodes;

namespace CustomerServiceKit.Charters;

/// <summary>Writes what a promise says of pauses, of some cases, of recurrence and of levels; what is as it would be unless told is left out.</summary>
internal static class CommitmentWriting
{
    public static void AddTo(JsonObject written, Commitment commitment)
    {
        written.Say("paused-in", commitment.Pauses.Select(Pause));
        written.Say("pause-budget", commitment.PauseBudget is NodaTime.Duration budget ? IsoDuration.ToText(budget) : null);
        AddCondition(written, "only-for", commitment.Condition);
        written.Say("limits", commitment.Limits.Select(Limit));
        written.Say("recurrence", commitment.Recurrence == ClockRecurrence.Once ? null : EnumWords<ClockRecurrence>.Of(commitment.Recurrence));
        written.Say("on-change", commitment.OnChange == ChangeMode.RecomputeFromStart ? null : EnumWords<ChangeMode>.Of(commitment.OnChange));
        written.Say("escalations", commitment.Escalations.Select(Level));
        written.Say("backed-by", commitment.BackedBy.Select(Part));
    }

    public static JsonNode Of(KpiCommitment commitment) => new JsonObject
    {
        ["id"] = commitment.Id.Value,
        ["name"] = JsonSaying.Text(commitment.Name),
        ["kpi"] = commitment.Kpi.ToString(),
        [EnumWords<KpiBound>.Of(commitment.Bound)] = commitment.Target,
        ["unit"] = commitment.Unit.Id,
        ["period"] = commitment.Period.Id,
    };

    private static JsonNode Pause(ClockPause pause) => pause.Reason is LocalizedText reason
        ? new JsonObject { ["status"] = pause.Status, ["reason"] = JsonSaying.Text(reason) }
        : pause.Status;

    private static JsonObject Limit(ConditionalLimit limit)
    {
        JsonObject written = [];
        AddCondition(written, "for", limit.Condition);
        written["within"] = limit.Limit.ToString();
        return written;
    }

    private static void AddCondition(JsonObject to, string name, CaseCondition condition)
    {
        JsonObject written = [];
        written.Say("priorities", condition.Priorities.Select(p => (JsonNode)p));
        written.Say("tiers", condition.Tiers.Select(t => (JsonNode)t));
        written.Say("channels", condition.Channels.Select(c => (JsonNode)c.Value));
        if (written.Count > 0)
        {
            to[name] = written;
        }
    }

    private static JsonObject Part(OperationalLevel part) =>
        new() { ["unit"] = part.Unit, ["name"] = JsonSaying.Text(part.Name), ["within"] = part.Limit.ToString() };

    private static JsonObject Level(EscalationLevel level)
    {
        JsonObject written = new() { ["id"] = level.Id };
        if (level.Offset is NodaTime.Duration offset)
        {
            written[offset < NodaTime.Duration.Zero ? "before" : "after"] = IsoDuration.ToText(offset < NodaTime.Duration.Zero ? -offset : offset);
        }
        else if (level.Share is decimal share)
        {
            written["at-share"] = share;
        }
        else
        {
            written["business-days"] = level.Days!.Value;
        }

        written.Say("to", level.Recipients.Select(r => (JsonNode)EnumWords<ServiceRole>.Of(r)));
        written.Say("text", level.Text);
        return written;
    }
}
