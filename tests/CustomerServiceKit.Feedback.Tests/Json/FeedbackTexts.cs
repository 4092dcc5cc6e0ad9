using CustomerServiceKit.Calendars.Tests.Json;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Json;

/// <summary>Texts that are read; the first two of each format together have every member there is.</summary>
internal static class FeedbackTexts
{
    /// <summary>A session with all but the reason of a cancelled one.</summary>
    public static readonly FeedbackSession Full = Walked();

    private static readonly FeedbackSession s_cancelled = FeedbackSession.Plan(new FeedbackSessionId("fs-3"), Noa, Ion, [FeedbackPurpose.ImprovePerformance], Planned, Day(18)).OrThrow().Cancel("Moved", Day(23)).OrThrow();

    public static readonly FeedbackRecords Records = OnHold(Ion);

    private static FeedbackRecords OnHold(params EmployeeId[] people) => FeedbackRecords.Of(
        [Full, s_cancelled],
        [new ManagerNote("n-1", Noa, Dana, "Ask about the new shift", Day(24)), new ManagerNote("n-2", Head, Ion, "שיחה טובה", Day(25))],
        [
            Accompaniment.Plan("ac-1", Head, [Dana, Ion], "Angry customers", Day(25)).OrThrow().Hold(Hour(25), Day(25), [AccompanimentOutcome.Coping, AccompanimentOutcome.Growth]).OrThrow(),
            Accompaniment.Plan("ac-2", Head, [Ion], "Complaints", Day(28)).OrThrow(),
        ],
        people).OrThrow();

    /// <summary>What <see cref="FeedbackJson.Load"/> reads.</summary>
    public static IReadOnlyList<string> OfSessions =>
    [
        With(FeedbackJson.Save(Full), (string.Empty, "$schema", "./feedback-session.schema.json"), ("observations[0]", "rater", "human")),
        FeedbackJson.Save(s_cancelled),
        FeedbackJsonTests.Held,
        .. FeedbackJsonTests.Sessions().Select(FeedbackJson.Save),
    ];

    /// <summary>What <see cref="FeedbackJson.LoadRecords"/> reads.</summary>
    public static IReadOnlyList<string> OfRecords =>
    [
        With(FeedbackJson.SaveRecords(Records), (string.Empty, "$schema", "./feedback-records.schema.json"), ("sessions[0]", "$schema", "./feedback-session.schema.json"), ("sessions[0].observations[0]", "rater", "human")),
        FeedbackJson.SaveRecords(OnHold().Erase(Dana, new EmployeeId("person-7")).OrThrow()),
        FeedbackJson.SaveRecords(OnHold().Erase(Noa, new EmployeeId("person-8")).OrThrow()),
        "{}",
    ];

    /// <summary>One of the formats with its texts.</summary>
    public static (Reading Reading, IReadOnlyList<string> Texts) Of(bool areRecords) => areRecords ? (Reading.Records, OfRecords) : (Reading.Session, OfSessions);

    private static string With(string json, params (string Path, string Name, string Value)[] members) =>
        members.Aggregate(json, (text, member) => JsonTree.With(text, member.Path, member.Name, member.Value));

    private static FeedbackSession Walked()
    {
        FeedbackPolicy policy = FeedbackPolicy.Default.WithMaximumObservationAge(NodaTime.Duration.FromHours(300.5)).WithMaximumCorrections(4);
        Evidence heard = new(
            Call, EvidenceKind.Evaluation, Dana, Day(20), Disclosure.Recorded, "Refund, clear and calm", ObservationMode.Both, new InteractionId("call-88"),
            [new EvidenceFinding(FindingKind.Praise, "greeting"), new EvidenceFinding(FindingKind.Improvement, "id", true)], new FormId("calls"), 2, 87.5m);
        ActionItem[] agreed =
        [
            new(new ActionItemId("a1"), "Say when you call back", Dana, new NodaTime.LocalDate(2026, 12, 4), new ActionCause(ActionCauseKind.Session, Id.Value), Day(24),
                new ActionTarget(KpiKey.Parse("service-level.all(within<=PT20S)@1"), Comparison.AtLeast, 0.8m)),
            Task("a2", Noa),
            Task("a3"),
        ];
        return New(policy).Observe(heard, Day(21)).OrThrow()
            .Prepare([Praise().About("greeting"), Correction().About("id"), Gap()], Day(22)).OrThrow()
            .Hold([Noa, Dana], Hour(24), Day(24), [new SessionNote(Dana, "I lost the thread", "self-assessment"), new SessionNote(Noa, "So would I")]).OrThrow()
            .Agree(agreed, Day(24)).OrThrow()
            .Acknowledge(Dana, AcknowledgementStance.AgreedInPart, Day(25), "The line was bad").OrThrow()
            .Dispute(Dana, "It was another caller", Day(25)).OrThrow().Resolve(Head, DisputeOutcome.Upheld, "It was not", Day(26)).OrThrow()
            .Dispute(Dana, "And too late", Day(26)).OrThrow().Resolve(Head, DisputeOutcome.Amended, "True", Day(26), [Praise(), Correction()]).OrThrow()
            .Acknowledge(Dana, AcknowledgementStance.Agreed, Day(26)).OrThrow()
            .FollowUp([agreed[0].Complete(Day(27), new EvidenceId("ev-9")).OrThrow(), agreed[1].Drop("No longer needed", Day(27)).OrThrow(), agreed[2]], Day(29), Heard("ev-9", Day(28))).OrThrow()
            .Close(Day(30), new FeedbackSessionId("fs-18"), "Moved").OrThrow();
    }
}
