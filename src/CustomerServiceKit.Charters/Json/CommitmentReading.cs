using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads a promise, as far as it can be read.</summary>
internal static class CommitmentReading
{
    public static Commitment? Read(Node node)
    {
        Dictionary<string, Node>? members = node.Members(
            "a promise", "id", "name", "within", "time", "share", "period", "started-by", "stopped-by", "cancelled-by", "paused-in");
        if (members is null)
        {
            return null;
        }

        CommitmentId id = node.Required(members, "id")?.Id(text => new CommitmentId(text)) ?? new CommitmentId(node.Path);
        LocalizedText name = node.Required(members, "name")?.Localized() ?? StandIns.Text;
        Duration within = node.Required(members, "within")?.Duration("a time") ?? StandIns.Target;
        decimal share = members.Find("share")?.Number("a share such as 0.8") ?? 1m;
        ReportingPeriod? period = members.Find("period")?.Parsed(
            "a period such as \"month\"", text => ReportingPeriod.TryParse(text, out ReportingPeriod? read) ? read : null);
        Commitment commitment = Commitment.Within(id, name, within)
            .From(node.Asked(members, "started-by", Event, _ => StandIns.Event))
            .Until(node.Asked(members, "stopped-by", Event, _ => StandIns.Event))
            .UnlessEndedBy([.. members.List("cancelled-by", Event).OfType<ClockEvent>()])
            .PausedIn([.. members.List("paused-in", Status).OfType<string>()])
            .InShare(share, period);
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
            int blank = text.IndexOf(' ');
            string value = blank < 0 ? string.Empty : text.Substring(blank + 1).Trim();
            return EnumWords<CaseEventKind>.TryParse(blank < 0 ? text : text.Substring(0, blank), out CaseEventKind kind)
                ? ClockEvent.Of(kind, value.Length == 0 ? null : value)
                : null;
        });

    private static string? Status(Node node) => node.Parsed("a status", text => text.Trim().Length == 0 ? null : text);
}
