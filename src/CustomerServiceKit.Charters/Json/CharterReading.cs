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

        CharterId? id = node.Required(members, "id")?.Id(text => new CharterId(text));
        LocalizedText? provider = node.Required(members, "provider")?.Localized();
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

        LocalDate? to = members.Find("effective-to")?.Date("the last day");
        if (members.TryGetValue("effective-from", out Node first) && first.Date("the first day") is LocalDate from)
        {
            builder.Effective(from, to);
        }

        if (members.TryGetValue("languages", out Node languages))
        {
            builder.InLanguages([.. languages.Items("languages").Select(n => n.Text("a language such as \"en\"")).OfType<string>().Where(l => l.Trim().Length > 0)]);
        }

        foreach (CharterService service in members.List("services", Service).OfType<CharterService>())
        {
            builder.Service(service);
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

        ServiceId? id = node.Required(members, "id")?.Id(text => new ServiceId(text));
        LocalizedText? name = node.Required(members, "name")?.Localized();
        Commitment[] commitments = [.. members.List("commitments", Commitment).OfType<Commitment>()];
        ChannelId[] channels = [.. members.List("channels", n => n.Id(text => new ChannelId(text))).OfType<ChannelId>()];
        LocalizedText[] conditions = [.. members.List("conditions", n => n.Localized()).OfType<LocalizedText>()];
        LocalizedText[] limits = [.. members.List("limits", n => n.Localized()).OfType<LocalizedText>()];
        LocalizedText? description = members.Find("description")?.Localized();
        CalendarId? calendar = members.Find("calendar")?.Id(text => new CalendarId(text));
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

        CommitmentId? id = node.Required(members, "id")?.Id(text => new CommitmentId(text));
        LocalizedText? name = node.Required(members, "name")?.Localized();
        Duration? within = node.Required(members, "within")?.Duration("a time");
        decimal? share = members.TryGetValue("share", out Node s) ? s.Number("a share such as 0.8") : 1m;
        ReportingPeriod? period = members.TryGetValue("period", out Node p) ? p.Parsed("a period such as \"month\"", text => ReportingPeriod.TryParse(text, out ReportingPeriod? read) ? read : null) : ReportingPeriod.Month;
        CommitmentTime? time = members.TryGetValue("time", out Node t) ? t.Word<CommitmentTime>("a time") : CommitmentTime.Business;
        ClockEvent[] started = [.. members.List("started-by", Event).OfType<ClockEvent>()];
        ClockEvent[] stopped = [.. members.List("stopped-by", Event).OfType<ClockEvent>()];
        ClockEvent[] cancelled = [.. members.List("cancelled-by", Event).OfType<ClockEvent>()];
        string[] paused = [.. members.List("paused-in", Status).OfType<string>()];
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
}
