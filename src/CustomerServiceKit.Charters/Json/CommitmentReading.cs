using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads a promise, as far as it can be read.</summary>
internal static class CommitmentReading
{
    public static Commitment? Read(Node node)
    {
        Dictionary<string, Node>? members = node.Members(
            "a promise",
            "id", "name", "within", "time", "share", "period", "started-by", "stopped-by", "cancelled-by", "reopened-by",
            "paused-in", "pause-budget", "only-for", "limits", "recurrence", "on-change", "escalations", "backed-by");
        if (members is null)
        {
            return null;
        }

        CommitmentId id = node.Required(members, "id")?.Id(text => new CommitmentId(text)) ?? new CommitmentId(node.Path);
        LocalizedText name = node.Required(members, "name")?.Localized() ?? StandIns.Text;
        TimeLimit within = LimitReading.Within(node, members) ?? StandIns.Target;
        decimal share = members.Find("share")?.Number("a share such as 0.8") ?? 1m;
        ReportingPeriod? period = members.Find("period")?.Period();
        Commitment commitment = Commitment.Within(id, name, within)
            .From(node.Asked(members, "started-by", Event, _ => StandIns.Event))
            .Until(node.Asked(members, "stopped-by", Event, _ => StandIns.Event))
            .UnlessEndedBy([.. members.Read("cancelled-by", Event)])
            .ReopeningOn([.. members.Read("reopened-by", Event)])
            .PausedIn([.. members.Read("paused-in", Pause)])
            .OnlyFor(members.Find("only-for") is Node only ? LimitReading.Condition(only) : CaseCondition.Any)
            .Recurring(members.Find("recurrence")?.Word<ClockRecurrence>("a recurrence") ?? ClockRecurrence.Once)
            .Changing(members.Find("on-change")?.Word<ChangeMode>("a mode") ?? ChangeMode.RecomputeFromStart)
            .Escalating([.. members.Read("escalations", LevelReading.Read)])
            .Backed([.. members.Read("backed-by", LimitReading.Part)])
            .InShare(share, period);
        if (members.Find("pause-budget")?.NotNegativeTime("the most time to stand still") is Duration most)
        {
            commitment = commitment.PausingAtMost(most);
        }

        foreach ((CaseCondition condition, TimeLimit limit) in members.List("limits", LimitReading.Read).OfType<(CaseCondition, TimeLimit)>())
        {
            commitment = commitment.When(condition, limit);
        }

        return Time(node, members) == CommitmentTime.Calendar ? commitment.AroundTheClock() : commitment;
    }

    // Business time needs a calendar, so it is taken only where that is what was said.
    private static CommitmentTime Time(Node node, Dictionary<string, Node> members) => members.Find("time") is Node time
        ? time.Word<CommitmentTime>("a time") ?? CommitmentTime.Calendar
        : node.HasUnknown(members) ? CommitmentTime.Calendar : CommitmentTime.Business;

    private static ClockEvent? Event(Node node) => node.Parsed(
        $"an event: one of {EnumWords<CaseEventKind>.List}, and after a blank the value asked for",
        text =>
        {
            // A blank and no value is no event of any value: the value was forgotten.
            int blank = text.IndexOf(' ');
            string? value = blank < 0 ? null : text.Substring(blank + 1).Trim();
            return EnumWords<CaseEventKind>.TryParse(blank < 0 ? text : text.Substring(0, blank), out CaseEventKind kind) && value?.Length != 0 ? ClockEvent.Of(kind, value) : null;
        });

    /// <summary>A status, or a status with a reason.</summary>
    private static ClockPause? Pause(Node node)
    {
        if (node.IsText)
        {
            return node.NotBlank("a status") is string only ? new ClockPause(only) : null;
        }

        Dictionary<string, Node>? members = node.Members("a status, or a status with a reason", "status", "reason");
        return members is not null && node.Required(members, "status") is Node status && status.NotBlank("a status") is string named ? new ClockPause(named, members.Find("reason")?.Localized()) : null;
    }
}
