using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Measures rows on what falls into an interval, and on the window an interval is compared with.</summary>
internal static class IntervalRows
{
    private static readonly string[] Entered = ["queued", "enteredQueue", "queuedAt", "entered", "enter", "enters", "arrived", "arrives", "offeredAt", "offered"];

    private static readonly string[] Answered = ["answered", "answeredAt"];

    private static readonly KpiDefinition QueueTime = new(
        new KpiKey("queue-time"), LocalizedText.English("Time in queues"), KpiFamily.Service, Unit.Seconds, Direction.Down,
        Formula.Total(Measure.Sum(
            "queue-time", RowSource.Of(FactSetIds.QueueVisit).ClippedToPeriod(QueueVisitFields.Entered, QueueVisitFields.Left), Quantity.Field(RowFields.Clipped), QueueVisitFields.Entered)));

    /// <summary>Waiting counts in the intervals it lies in; without an interval, all of it.</summary>
    public static Measurement Waiting(JsonElement row, JsonElement given)
    {
        KpiRow.Only(given, "waiting", "interval", "window");
        var visits = FactSchema.QueueVisits<(Instant Start, Instant End)>(v => $"{v.Start}")
            .Time(QueueVisitFields.Entered, v => v.Start).Time(QueueVisitFields.Left, v => v.End)
            .Dimension(Dimensions.Interaction, v => $"{v.Start}").Outcome(_ => OutcomeKind.Answered);
        return KpiPlan.Compile(QueueTime).Run(FactSets.Of(visits.Read(RowTime.Stretches(given, "waiting"))), In(row)).Get(QueueTime);
    }

    /// <summary>Whether a row is about one call that enters a queue and is answered at times of its own.</summary>
    public static bool IsOneCall(JsonElement given) => given.Text(Entered) is not null && given.Text(Answered) is not null;

    public static Measurement OneCall(KpiDefinition kpi, JsonElement row, JsonElement given)
    {
        KpiRow.Only(given, [.. Entered, .. Answered, "interval", "window"]);
        var calls = FactSchema.Interactions<(Instant Queued, Instant Answered)>(_ => "one")
            .Time(InteractionFields.Created, c => c.Queued).Time(InteractionFields.Queued, c => c.Queued).Time(InteractionFields.Answered, c => c.Answered).Outcome(_ => OutcomeKind.Answered);
        return KpiPlan.Compile(kpi).Run(FactSets.Of(calls.Read([(RowTime.At(given.Text(Entered)!), RowTime.At(given.Text(Answered)!))])), In(row)).Get(kpi);
    }

    /// <summary>The length of the window that one of dates, of which both count, is compared with.</summary>
    public static Duration Previous(JsonElement given)
    {
        KpiRow.Only(given, "from", "to", "start", "end");
        Interval window = new(Midnight(given.Date("from", "start")), Midnight(given.Date("to", "end").PlusDays(1)));
        return ComparedWindows.Previous(window, DateTimeZone.Utc).Duration;
    }

    private static Grouping In(JsonElement row) => RowTime.Interval(row) is Interval interval ? Grouping.None.Between(interval.Start, interval.End) : Grouping.None;

    private static Instant Midnight(LocalDate date) => date.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
}
