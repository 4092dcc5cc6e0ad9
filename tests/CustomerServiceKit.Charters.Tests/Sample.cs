using CustomerServiceKit.Calendars;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Charters.Tests;

/// <summary>A charter of three languages with two services, and the calendar they are open by.</summary>
internal static class Sample
{
    public static readonly CommitmentId Answer = new("answer");

    public static readonly CommitmentId Solved = new("solved");

    public static readonly CommitmentId Receipt = new("receipt");

    public static BusinessCalendar Hours { get; } = BusinessCalendar.In("Asia/Jerusalem").Named(new CalendarId("support"))
        .Open(IsoDayOfWeek.Sunday, IsoDayOfWeek.Thursday, "08:00-17:00")
        .Open(IsoDayOfWeek.Friday, "08:00-13:00")
        .Closed(new LocalDate(2026, 9, 13), Text("Rosh Hashana", "ראש השנה", "Roș Hașana"))
        .Special(new LocalDate(2026, 9, 11), "08:00-12:00", Text("Eve of Rosh Hashana", "ערב ראש השנה", "Ajunul de Roș Hașana"))
        .Build();

    public static CharterService Phone { get; } = CharterService.Of(new ServiceId("phone"), Text("By phone", "בטלפון", "La telefon"))
        .Described(Text("Any question, one call.", "כל שאלה בשיחה אחת.", "Orice întrebare, un singur apel."))
        .Through(Channel.Phone.Id)
        .OpenBy(new CalendarId("support"))
        .OnCondition(Text("Have your customer number ready.", "יש להכין את מספר הלקוח.", "Aveți la îndemână numărul de client."))
        .LimitedTo(Text("Orders above 10,000 go to a branch.", "הזמנות מעל 10,000 בסניף בלבד.", "Comenzile peste 10.000 se fac la sucursală."))
        .Promising(
            Commitment.Within(Answer, Text("Your call is answered", "שיחתך נענית", "Apelul dumneavoastră primește răspuns"), Duration.FromSeconds(20))
                .From(ClockEvent.Created).Until(ClockEvent.EmployeeReply).UnlessEndedBy(ClockEvent.Status("abandoned")).InShare(0.8m),
            Commitment.Within(Solved, Text("Your fault is mended", "התקלה מתוקנת", "Defecțiunea este reparată"), Duration.FromHours(8))
                .From(ClockEvent.Created).Until(ClockEvent.Status("resolved")).PausedIn("waiting").InShare(0.9m));

    public static CharterService Letters { get; } = CharterService.Of(new ServiceId("letters"), Text("By letter", "במכתב", "Prin scrisoare"))
        .OnCondition(Text("None.", "אין.", "Niciuna."))
        .LimitedTo(Text("No parcels.", "ללא חבילות.", "Fără colete."))
        .Promising(Commitment.Within(Receipt, Text("A receipt", "אישור קבלה", "O confirmare"), Duration.FromDays(2)).From(ClockEvent.Created).Until(ClockEvent.EmployeeReply).AroundTheClock());

    public static LocalizedText Text(string english, string hebrew, string romanian) =>
        LocalizedText.English(english).With("he", hebrew).With("ro", romanian);

    public static CharterBuilder Builder() => ServiceCharter.For(new CharterId("care"), Text("Lumen", "לומן", "Lumen"))
        .Version(2)
        .Statement(Text("We answer <clearly> & keep our word.", "אנו עונים בבהירות ועומדים במילתנו.", "Răspundem clar și ne ținem de cuvânt."))
        .Effective(new LocalDate(2026, 7, 1))
        .InLanguages("en", "he", "ro");

    public static ServiceCharter Charter() => Builder().Service(Phone).Service(Letters).Build();

    public static CharterInForce InForce() => Charter().With(Hours);

    /// <summary>An instant given as the wall clock in Jerusalem says it.</summary>
    public static Instant At(string local) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss").Parse((local + ":00")[..19]).Value
        .InZoneStrictly(TimeZones.Get("Asia/Jerusalem")).ToInstant();

    public static CaseEvent Created(string at, string? status = null) => new(new CaseId("17"), At(at), 0, CaseEventKind.Created, ActorKind.Customer, toValue: status);

    public static CaseEvent Status(string at, string status) => new(new CaseId("17"), At(at), 1, CaseEventKind.StatusChanged, ActorKind.Employee, toValue: status);

    public static CaseEvent Reply(string at, bool isPublic = true) =>
        new(new CaseId("17"), At(at), 1, CaseEventKind.EmployeeReply, ActorKind.Employee, isPublic: isPublic);
}
