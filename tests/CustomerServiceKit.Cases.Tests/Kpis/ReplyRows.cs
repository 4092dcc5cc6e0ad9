using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Cases.Tests.BusinessTime;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Kpis;
using NodaTime;
using static CustomerServiceKit.Cases.Tests.Kpis.CaseRows;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Measures rows of reply times by the shape of what they give.</summary>
internal static class ReplyRows
{
    private static readonly string[] Starts = ["arrives", "created", "createdAt", "opened", "start", "from"];

    private static readonly string[] Handoffs = ["handoff", "botHandoff", "handedOff", "assigned", "handoffAt"];

    private static readonly string[] Ends = ["reply", "agentReply", "firstReply", "firstAgentReply", "firstPublicAgentReply", "end", "to"];

    private static readonly CalendarId Hours = new("hours");

    private static readonly FactSchema<Reply> Cases = FactSchema.Cases<Reply>(r => r.Id)
        .Time(CaseFields.Created, r => r.From).Time(CaseFields.FirstReply, r => r.At).Dimension(Dimensions.Calendar, _ => Hours.Value);

    public static Measurement First(JsonElement given, string? words) => given switch
    {
        _ when given.Member("rooms") is not null => RoomRows.Mean(given, "firstResponse", "firstReply"),
        _ when given.Member("events") is not null => OfEvents(given, words),
        _ when given.Member("schedule1", "schedule") is not null => InHours(given, WeekRows.Read(given, words)),
        _ when given.Member("calendar") is JsonElement calendar => InHours(given, CalendarRow.Read(calendar, Hours)),
        _ when given.Member("conversations", "replies") is { ValueKind: JsonValueKind.Array } counted => OfCounts(given, counted),
        _ => OfHappenings(given),
    };

    /// <summary>Messages of a customer and replies, in their order.</summary>
    public static Measurement Next(JsonElement given)
    {
        if (given.Member("rooms") is not null)
        {
            return RoomRows.Mean(given, "responseAvg", "response", "reply");
        }

        KpiRow.Only(given, "messages");
        return Run(StandardKpis.NextReplyTime, given.List("messages").Select((m, i) => (Message: m, At: RowTime.At(m.Text("at", "time")!), First: i == 0)).SelectMany(m =>
        {
            bool ofCustomer = m.Message.Text("from", "by", "actor", "sender") is "customer" or "user" or "contact";
            Step message = new("a", m.At, ofCustomer ? CaseEventKind.CustomerMessage : CaseEventKind.EmployeeReply, ofCustomer ? ActorKind.Customer : ActorKind.Employee, ofCustomer ? null : "one");
            return m.First ? new[] { Created("a", m.At) }.Concat(ofCustomer ? [] : [message]) : [message];
        }));
    }

    /// <summary>Replies at some times, each after so many seconds by the clock of the row's words; all of them, or those of one day.</summary>
    private static Measurement OfEvents(JsonElement given, string? words)
    {
        KpiRow.Only(given, "now", "events", "bucket");
        string clock = words?.Contains("business", StringComparison.OrdinalIgnoreCase) == true ? "business" : "calendar";
        FactSets facts = FactSets.Of(Cases.Read(given.List("events").Select((e, i) =>
        {
            Instant at = Minutes(e.Text("at")!);
            return new Reply(i.ToString(CultureInfo.InvariantCulture), at - RowTime.Seconds(KpiRow.Needed(e, clock, "seconds", "value")), at);
        })));
        KpiPlan plan = KpiPlan.Compile(StandardKpis.FirstReplyTime);
        return given.Text("bucket") is string day
            ? plan.Run(facts, Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc)).Get(StandardKpis.FirstReplyTime, day)
            : plan.Run(facts).Get(StandardKpis.FirstReplyTime);
    }

    private static Measurement InHours(JsonElement given, BusinessCalendar calendar)
    {
        KpiRow.Only(given, [.. Starts, .. Ends, "calendar", "unit", "scheduleChangedAt", "schedule", "schedule1", "schedule2"]);
        KpiDefinition kpi = StandardKpis.Variants.FirstReplyTime.InOwnHours;
        Reply reply = new("a", WeekRows.At(given.Member(Starts) ?? throw Without(Starts)), WeekRows.At(given.Member(Ends) ?? throw Without(Ends)));
        return KpiPlan.Compile(kpi).Run(FactSets.Of(Cases.Read([reply])).WithCalendars(calendar)).Get(kpi);
    }

    /// <summary>So many replies after so many seconds each.</summary>
    private static Measurement OfCounts(JsonElement given, JsonElement counted)
    {
        KpiRow.Only(given, "conversations", "replies");
        Instant at = RowTime.At("09:00");
        IEnumerable<Duration> waits = counted.EnumerateArray().SelectMany(c => c.ValueKind == JsonValueKind.Number
            ? [RowTime.Seconds(c.GetDecimal())]
            : Enumerable.Repeat(RowTime.Length(c, "wait", "reply", "firstReply", "responseTime") ?? RowTime.Seconds(KpiRow.Needed(c, "seconds", "value")), (int)(c.Number("count", "n", "times") ?? 1)));
        return KpiPlan.Compile(StandardKpis.FirstReplyTime)
            .Run(FactSets.Of(Cases.Read(waits.Select((w, i) => new Reply(i.ToString(CultureInfo.InvariantCulture), at - w, at))))).Get(StandardKpis.FirstReplyTime);
    }

    /// <summary>What happened to one case. Where a bot had it first, the employees' time starts when it went to them: by its handing over, or by its being opened again after the bot had resolved it.</summary>
    private static Measurement OfHappenings(JsonElement given)
    {
        KpiRow.Only(given, [.. Starts, .. Ends, .. Handoffs, "botReply", "botResolved", "reopened", .. RowTime.Names("handoff", "handoffAfter", "reply", "replyAfter", "firstReply", "agentReply")]);
        Instant created = given.Text(Starts) is string start ? RowTime.At(start) : RowTime.At("09:00");
        Instant? Time(string[] names, params string[] after) => given.Text(names) is string at ? RowTime.At(at) : RowTime.Length(given, after) is Duration length ? created + length : null;
        Instant reply = Time(Ends, "reply", "replyAfter", "firstReply", "agentReply") ?? throw Without(Ends);
        Instant? solved = Time(["botResolved"]), again = Time(["reopened"]), handed = Time(Handoffs, "handoff", "handoffAfter") ?? (solved is null ? null : again);
        List<Step> steps = [Created("a", created)];
        steps.AddRange(solved is Instant done ? [new Step("a", done, CaseEventKind.StatusChanged, ActorKind.Bot, null, "new", "resolved")] : []);
        steps.AddRange(again is Instant open ? [new Step("a", open, CaseEventKind.StatusChanged, ActorKind.Customer, null, "resolved", "open")] : []);
        steps.AddRange(handed is Instant given2 ? [new Step("a", given2, CaseEventKind.Assigned, ActorKind.System, null, null, "one")] : []);
        steps.Add(new Step("a", reply, CaseEventKind.EmployeeReply, ActorKind.Employee, "one"));
        return Run(handed is null ? StandardKpis.FirstReplyTime : StandardKpis.Variants.FirstReplyTime.FromAssignment, steps);
    }

    /// <summary>A time without seconds is still a time.</summary>
    private static Instant Minutes(string text) => RowTime.At(text is [.., 'Z'] && text.Length == 17 ? text[..16] : text);

    private static NotSupportedException Without(string[] names) => new($"inputs without '{string.Join("' or '", names)}' are not supported");

    private sealed record Reply(string Id, Instant From, Instant At);
}
