using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Reads a charter.</summary>
internal static class CharterReading
{
    public static ServiceCharter? Read(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members(
            "a service charter", "$schema", "id", "version", "provider", "audience", "statement", "effective-from", "effective-to", "languages", "services");
        if (members is null)
        {
            return null;
        }

        CharterId? id = Id(node, members, "id", text => new CharterId(text));
        LocalizedText? provider = Needed(node, members, "provider", n => n.Localized());
        if (id is null || provider is null)
        {
            return null;
        }

        CharterBuilder builder = ServiceCharter.For(id.Value, provider);
        if (members.TryGetValue("version", out Node version) && version.Integer("a version from 1") is int number)
        {
            if (number > 0)
            {
                builder.Version(number);
            }
            else
            {
                version.Refuse("a version from 1");
            }
        }

        if (members.TryGetValue("audience", out Node audience) && audience.Word<CharterAudience>("an audience") is CharterAudience who)
        {
            builder.Audience(who);
        }

        if (members.TryGetValue("statement", out Node statement) && statement.Localized() is LocalizedText said)
        {
            builder.Statement(said);
        }

        LocalDate? to = members.TryGetValue("effective-to", out Node last) ? last.Date("the last day") : null;
        if (members.TryGetValue("effective-from", out Node first) && first.Date("the first day") is LocalDate from)
        {
            builder.Effective(from, to);
        }

        if (members.TryGetValue("languages", out Node languages))
        {
            builder.InLanguages([.. languages.Items("languages").Select(n => n.Text("a language such as \"en\"")).OfType<string>().Where(l => l.Trim().Length > 0)]);
        }

        foreach (Node service in members.TryGetValue("services", out Node services) ? services.Items("services") : [])
        {
            if (Service(service) is CharterService read)
            {
                builder.Service(read);
            }
        }

        // Rules are checked once everything could be read, or what was not read would look as if it were missing.
        if (problems.Count == 0)
        {
            problems.AddRange(builder.Validate().Where(p => p.Severity == Severity.Error));
        }

        return problems.Count == 0 ? builder.Build() : null;
    }

    private static CharterService? Service(Node node)
    {
        Dictionary<string, Node>? members = node.Members("a service", "id", "name", "description", "channels", "calendar", "conditions", "limits", "commitments");
        if (members is null)
        {
            return null;
        }

        ServiceId? id = Id(node, members, "id", text => new ServiceId(text));
        LocalizedText? name = Needed(node, members, "name", n => n.Localized());
        Commitment[] commitments = [.. List(members, "commitments", Commitment)];
        ChannelId[] channels = [.. (members.TryGetValue("channels", out Node c) ? c.Items("channels") : []).Select(n => IdOf(n, text => new ChannelId(text))).OfType<ChannelId>()];
        LocalizedText[] conditions = [.. List(members, "conditions", n => n.Localized())];
        LocalizedText[] limits = [.. List(members, "limits", n => n.Localized())];
        LocalizedText? description = members.TryGetValue("description", out Node d) ? d.Localized() : null;
        CalendarId? calendar = members.TryGetValue("calendar", out Node by) ? IdOf(by, text => new CalendarId(text)) : null;
        if (id is null || name is null)
        {
            return null;
        }

        CharterService service = CharterService.Of(id.Value, name).Through(channels).OnCondition(conditions).LimitedTo(limits).Promising(commitments);
        service = description is null ? service : service.Described(description);
        return calendar is CalendarId open ? service.OpenBy(open) : service;
    }

    private static Commitment? Commitment(Node node)
    {
        Dictionary<string, Node>? members = node.Members(
            "a promise", "id", "name", "within", "time", "share", "period", "started-by", "stopped-by", "cancelled-by", "paused-in");
        if (members is null)
        {
            return null;
        }

        CommitmentId? id = Id(node, members, "id", text => new CommitmentId(text));
        LocalizedText? name = Needed(node, members, "name", n => n.Localized());
        Duration? within = members.TryGetValue("within", out Node w) ? w.Duration("a time") : Lacking<Duration>(node, "within");
        decimal? share = members.TryGetValue("share", out Node s) ? s.Number("a share such as 0.8") : 1m;
        ReportingPeriod? period = members.TryGetValue("period", out Node p) ? p.Parsed("a period such as \"month\"", text => ReportingPeriod.TryParse(text, out ReportingPeriod? read) ? read : null) : ReportingPeriod.Month;
        CommitmentTime? time = members.TryGetValue("time", out Node t) ? t.Word<CommitmentTime>("a time") : CommitmentTime.Business;
        ClockEvent[] started = [.. List(members, "started-by", Event)];
        ClockEvent[] stopped = [.. List(members, "stopped-by", Event)];
        ClockEvent[] cancelled = [.. List(members, "cancelled-by", Event)];
        string[] paused = [.. List(members, "paused-in", Status)];
        if (id is null || name is null || within is null || share is null || period is null || time is null)
        {
            return null;
        }

        Commitment commitment = Charters.Commitment.Within(id.Value, name, within.Value)
            .From(started).Until(stopped).UnlessEndedBy(cancelled).PausedIn(paused).InShare(share.Value, period);
        return time == CommitmentTime.Calendar ? commitment.AroundTheClock() : commitment;
    }

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

    private static IEnumerable<T> List<T>(Dictionary<string, Node> members, string name, Func<Node, T?> read)
        where T : class
        => members.TryGetValue(name, out Node list) ? list.Items(name).Select(read).OfType<T>() : [];

    private static T? Needed<T>(Node node, Dictionary<string, Node> members, string name, Func<Node, T?> read)
        where T : class
    {
        if (members.TryGetValue(name, out Node member))
        {
            return read(member);
        }

        node.Refuse($"the field '{name}'");
        return null;
    }

    private static T? Id<T>(Node node, Dictionary<string, Node> members, string name, Func<string, T> make)
        where T : struct
        => members.TryGetValue(name, out Node member) ? IdOf(member, make) : Lacking<T>(node, name);

    private static T? IdOf<T>(Node node, Func<string, T> make)
        where T : struct
    {
        if (node.IsText && IdText.IsLegal(node.Element.GetString()))
        {
            return make(node.Element.GetString()!);
        }

        node.Refuse("an id: a text of 1 to 256 characters without blanks at its ends");
        return null;
    }

    private static T? Lacking<T>(Node node, string name)
        where T : struct
    {
        node.Refuse($"the field '{name}'");
        return null;
    }
}
