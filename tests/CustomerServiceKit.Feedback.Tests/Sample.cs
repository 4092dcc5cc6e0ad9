using NodaTime;

namespace CustomerServiceKit.Feedback.Tests;

/// <summary>A team in Jerusalem in November 2026 (two hours ahead of UTC), and a session that goes well.</summary>
internal static class Sample
{
    public static readonly DateTimeZone Jerusalem = TimeZones.Get("Asia/Jerusalem");
    public static readonly FeedbackSessionId Id = new("fs-17");
    public static readonly EmployeeId Noa = new("noa");    // leads the team
    public static readonly EmployeeId Dana = new("dana");  // works in it
    public static readonly EmployeeId Head = new("head");  // leads the department above
    public static readonly EmployeeId Ion = new("ion");    // leads another team
    public static readonly EvidenceId Call = new("ev-5");
    public static readonly EvidenceId[] Cited = [Call];

    /// <summary>Noon in UTC on a day of November.</summary>
    public static Instant Day(int day, int hour = 12) => Instant.FromUtc(2026, 11, day, hour, 0);

    public static ZonedDateTime Planned => Day(24).InZone(Jerusalem);

    public static Organization Team => Organization.In("Asia/Jerusalem")
        .Unit(new UnitId("support"), UnitLevel.Department, LocalizedText.English("Support"))
        .Unit(new UnitId("a"), UnitLevel.Team, LocalizedText.English("A"), new UnitId("support"))
        .Unit(new UnitId("b"), UnitLevel.Team, LocalizedText.English("B"), new UnitId("support"))
        .Member(Dana, new UnitId("a"))
        .Member(Noa, new UnitId("a"))
        .Member(Ion, new UnitId("b"))
        .Leader(new UnitId("support"), Head)
        .Leader(new UnitId("a"), Noa, to: new LocalDate(2026, 12, 1))
        .Leader(new UnitId("b"), Ion)
        .Build();

    public static Evidence Heard(
        string id = "ev-5",
        Instant? at = null,
        EmployeeId? employee = null,
        ObservationMode? mode = ObservationMode.Listening,
        string? interaction = "call-88",
        Disclosure disclosure = Disclosure.Announced,
        params EvidenceFinding[] findings) => new(
            new EvidenceId(id),
            EvidenceKind.Evaluation,
            employee ?? Dana,
            at ?? Day(20),
            disclosure,
            "Clear and calm",
            mode,
            interaction is null ? null : new InteractionId(interaction),
            findings);

    public static FeedbackItem Praise(params EvidenceId[] evidence) =>
        FeedbackItem.Praise(evidence.Length == 0 ? Cited : evidence, "Call at nine", "Greeted by name", "The customer calmed down");

    public static FeedbackItem Correction(params EvidenceId[] evidence) =>
        FeedbackItem.Correction(evidence.Length == 0 ? Cited : evidence, "The same call", "Gave no time", "The customer called again", "Say when you call back");

    public static FeedbackItem Gap(params EvidenceId[] evidence) =>
        FeedbackItem.KnowledgeGap(evidence.Length == 0 ? Cited : evidence, "The same call", "Looked for the refund", "A long hold", "How a refund is booked");

    public static ActionItem Task(string id = "a1", EmployeeId? owner = null, int due = 30, string session = "fs-17") => new(
        new ActionItemId(id), "Say when you call back", owner ?? Dana, new LocalDate(2026, 11, due), new ActionCause(ActionCauseKind.Session, session), Day(24));

    public static ActionItem[] Tasks => [Task(), Task("a2", Noa)];

    public static Interval Hour(int day, int from = 10, int to = 11) => new(Day(day, from), Day(day, to));

    public static FeedbackSession New(FeedbackPolicy? policy = null) =>
        FeedbackSession.Plan(Id, Noa, Dana, [FeedbackPurpose.StrengthenServiceSkills], Planned, Day(18), policy: policy).OrThrow();

    public static FeedbackSession Observed(FeedbackPolicy? policy = null) => New(policy).Observe(Heard(), Day(21)).OrThrow();

    public static FeedbackSession Prepared(FeedbackPolicy? policy = null) => Observed(policy).Prepare([Praise(), Correction()], Day(22)).OrThrow();

    public static FeedbackSession Held(FeedbackPolicy? policy = null) => Prepared(policy).Hold([Noa, Dana], Hour(24), Day(24)).OrThrow();

    public static FeedbackSession Agreed(FeedbackPolicy? policy = null) => Held(policy).Agree(Tasks, Day(24)).OrThrow();

    public static FeedbackSession Acknowledged(FeedbackPolicy? policy = null) =>
        Agreed(policy).Acknowledge(Dana, AcknowledgementStance.AgreedInPart, Day(25), "The line was bad").OrThrow();

    public static FeedbackSession Disputed(FeedbackPolicy? policy = null) => Acknowledged(policy).Dispute(Dana, "It was another caller", Day(26)).OrThrow();

    /// <summary>One action done, the other open, on the 29th, after a new call.</summary>
    public static FeedbackSession FollowedUp() =>
        Acknowledged().FollowUp([Task().Complete(Day(27)).OrThrow(), Task("a2", Noa)], Day(29), Heard("ev-9", Day(28))).OrThrow();

    public static IEnumerable<string> Codes<T>(this Result<T> result)
        where T : class
        => result.Problems.Select(problem => problem.Code);

    public static string[] Words(string? text) => (text ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
