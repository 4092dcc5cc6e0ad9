using System.Text.Json.Nodes;

namespace CustomerServiceKit.Charters;

/// <summary>Writes what a promise says of pauses, of some cases, of recurrence and of levels; what is as it would be unless told is left out.</summary>
internal static class CommitmentWriting
{
    public static void AddTo(JsonObject written, Commitment commitment)
    {
        CharterWriting.Add(written, "paused-in", commitment.Pauses.Select(Pause));
        if (commitment.PauseBudget is NodaTime.Duration budget)
        {
            written["pause-budget"] = IsoDuration.ToText(budget);
        }

        AddCondition(written, "only-for", commitment.Condition);
        CharterWriting.Add(written, "limits", commitment.Limits.Select(Limit));
        if (commitment.Recurrence != ClockRecurrence.Once)
        {
            written["recurrence"] = EnumWords<ClockRecurrence>.Of(commitment.Recurrence);
        }

        if (commitment.OnChange != ChangeMode.RecomputeFromStart)
        {
            written["on-change"] = EnumWords<ChangeMode>.Of(commitment.OnChange);
        }

        CharterWriting.Add(written, "escalations", commitment.Escalations.Select(Level));
        CharterWriting.Add(written, "backed-by", commitment.BackedBy.Select(Part));
    }

    public static JsonNode Of(KpiCommitment commitment) => new JsonObject
    {
        ["id"] = commitment.Id.Value,
        ["name"] = CharterWriting.Text(commitment.Name),
        ["kpi"] = commitment.Kpi.ToString(),
        [EnumWords<KpiBound>.Of(commitment.Bound)] = commitment.Target,
        ["unit"] = commitment.Unit.Id,
        ["period"] = commitment.Period.Id,
    };

    private static JsonNode Pause(ClockPause pause) => pause.Reason is LocalizedText reason
        ? new JsonObject { ["status"] = pause.Status, ["reason"] = CharterWriting.Text(reason) }
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
        CharterWriting.Add(written, "priorities", condition.Priorities.Select(p => (JsonNode)p));
        CharterWriting.Add(written, "tiers", condition.Tiers.Select(t => (JsonNode)t));
        CharterWriting.Add(written, "channels", condition.Channels.Select(c => (JsonNode)c.Value));
        if (written.Count > 0)
        {
            to[name] = written;
        }
    }

    private static JsonObject Part(OperationalLevel part) =>
        new() { ["unit"] = part.Unit, ["name"] = CharterWriting.Text(part.Name), ["within"] = part.Limit.ToString() };

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

        CharterWriting.Add(written, "to", level.Recipients.Select(r => (JsonNode)EnumWords<ServiceRole>.Of(r)));
        if (level.Text is LocalizedText text)
        {
            written["text"] = CharterWriting.Text(text);
        }

        return written;
    }
}
