using CustomerServiceKit.Benchmarks.Micro;
using CustomerServiceKit.Benchmarks.Rows;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using NodaTime;

namespace CustomerServiceKit.Benchmarks.Clocks;

/// <summary>Cases of eight events over two years, a charter with three promises on them, and the same opening hours as a walk over the days.</summary>
internal static class ClockCases
{
    public const int EventsPerCase = 8;

    public static CommitmentId FirstReply { get; } = new("first-reply");

    public static CommitmentId NextReply { get; } = new("next-reply");

    public static CommitmentId Solved { get; } = new("solved");

    public static Instant AsOf { get; } = Instant.FromUtc(2026, 7, 1, 0, 0);

    public static DayWalk Walk { get; } = new(DateTimeZoneProviders.Tzdb["America/New_York"], new LocalTime(8, 30), new LocalTime(17, 0), Holidays().ToHashSet());

    public static CharterInForce Charter() => ServiceCharter.For(new CharterId("care"), LocalizedText.English("Lumen")).Effective(new LocalDate(2024, 1, 1))
        .Service(CharterService.Of(new ServiceId("repairs"), LocalizedText.English("Repairs")).OpenBy(new CalendarId("desk"))
            .OnCondition(LocalizedText.English("None.")).LimitedTo(LocalizedText.English("None."))
            .Promising(
                Commitment.Within(FirstReply, LocalizedText.English("First reply"), Duration.FromHours(4))
                    .When(CaseCondition.Priority("urgent"), Duration.FromHours(1)).From(ClockEvent.Created).Until(ClockEvent.EmployeeReply)
                    .Escalating(EscalationLevel.AtShare("warn", 0.75m).To(ServiceRole.TeamLeader)),
                Commitment.Within(NextReply, LocalizedText.English("Next reply"), Duration.FromHours(6))
                    .From(ClockEvent.CustomerMessage).Until(ClockEvent.EmployeeReply).Recurring(ClockRecurrence.Independent),
                Commitment.Within(Solved, LocalizedText.English("Solved"), Duration.FromHours(16))
                    .From(ClockEvent.Created).Until(ClockEvent.Status("solved")).ReopeningOn(ClockEvent.Status("reopened")).PausedIn("waiting")
                    .Escalating(EscalationLevel.AtShare("warn", 0.75m).To(ServiceRole.TeamLeader), EscalationLevel.After("late", Duration.FromHours(2)).To(ServiceRole.DepartmentManager))))
        .Build().With(Holidays().Aggregate(
            BusinessCalendar.In("America/New_York").Named(new CalendarId("desk")).Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:30-17:00"),
            (builder, date) => builder.Closed(date, LocalizedText.English("Holiday"))).Build());

    /// <summary>The events case by case, those of a case in order; every tenth case is not solved yet.</summary>
    public static CaseEvent[] Make(int cases)
    {
        Chance random = new(20_260_101);
        CaseEvent[] events = new CaseEvent[cases * EventsPerCase];
        Instant first = AsOf - Duration.FromDays(730);
        for (int i = 0; i < cases; i++)
        {
            CaseId id = new(i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Instant at = first + Duration.FromSeconds(random.Below(720 * 86_400));
            int place = i * EventsPerCase;
            Put(CaseEventKind.Created, ActorKind.Customer, null);
            Put(CaseEventKind.PriorityChanged, ActorKind.System, random.Below(10) == 0 ? "urgent" : "normal", 1);
            Put(CaseEventKind.EmployeeReply, ActorKind.Employee, null);
            Put(CaseEventKind.StatusChanged, ActorKind.Employee, "waiting");
            Put(CaseEventKind.CustomerMessage, ActorKind.Customer, null);
            Put(CaseEventKind.StatusChanged, ActorKind.System, "open", 1);
            Put(CaseEventKind.EmployeeReply, ActorKind.Employee, null);
            Put(CaseEventKind.StatusChanged, ActorKind.Employee, i % 10 == 0 ? "open" : "solved");

            void Put(CaseEventKind kind, ActorKind by, string? value, long sequence = 0)
            {
                // What follows from the event before happens at its instant.
                at = sequence > 0 || kind == CaseEventKind.Created ? at : Instant.Min(AsOf, at + Duration.FromSeconds(60 + random.Below(2 * 86_400)));
                events[place++] = new CaseEvent(id, at, sequence + (at == AsOf ? place : 0), kind, by, toValue: value);
            }
        }

        return events;
    }

    private static IEnumerable<LocalDate> Holidays() => Enumerable.Range(2024, 4).SelectMany(year => Enumerable.Range(1, 12).Select(month => new LocalDate(year, month, 9 + month)));
}
