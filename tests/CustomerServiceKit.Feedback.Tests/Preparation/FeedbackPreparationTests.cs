using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Preparation;

/// <summary>R098 to R102: from the analysis of events and from observations to what is said, praise first.</summary>
[Trait("Requirement", "R098")]
public sealed class FeedbackPreparationTests
{
    private static readonly EvidenceFinding Greeting = new(FindingKind.Praise, "greeting");

    private static readonly EvidenceFinding NoStep = new(FindingKind.Improvement, "next step");

    private static readonly EvidenceFinding NoIdentity = new(FindingKind.Improvement, "identity checked", isCritical: true);

    private static readonly EvidenceFinding Refunds = new(FindingKind.KnowledgeGap, "refund rules");

    [Fact]
    public void Of_SeveralObservations_PutsPraiseFirstThenTheWeightiest()
    {
        FeedbackPreparation preparation = FeedbackPreparation.Of(
            Dana,
            [Heard("a", Day(10), findings: [Greeting, NoStep]), Heard("b", Day(12), findings: [Greeting, NoStep, Refunds]), Heard("c", Day(14), findings: [NoIdentity, new(FindingKind.Praise, "next step")])],
            Day(20)).OrThrow();

        preparation.Praise.Select(s => s.ToString()).Should().Equal("praise: greeting (2 of 2)", "praise: next step (1 of 3)");
        preparation.Corrections.Select(s => s.ToString()).Should().Equal("correction, critical: identity checked (1 of 1)", "correction: next step (2 of 3)", "knowledge-gap: refund rules (1 of 1)");
        preparation.ToItems().Select(i => i.Kind).Should().Equal(FeedbackItemKind.Praise, FeedbackItemKind.Praise, FeedbackItemKind.Correction, FeedbackItemKind.Correction, FeedbackItemKind.KnowledgeGap);
        preparation.ToString().Should().Be("dana: 3 observations, 2 praises, 3 corrections, 0 for later");
    }

    [Fact]
    public void Of_MoreThanThePolicyWants_LeavesTheRestButNoFailedCriticalCriterion()
    {
        Evidence call = Heard("a", Day(19), findings: [Greeting, NoStep, Refunds, NoIdentity]);
        Evidence other = Heard("b", Day(19), findings: [new(FindingKind.Improvement, "data protected", isCritical: true)]);
        FeedbackPolicy one = FeedbackPolicy.Default.WithMaximumCorrections(1);

        FeedbackPreparation.Of(Dana, [call], Day(20), policy: one).OrThrow().Corrections.Select(s => s.Criterion).Should().Equal("identity checked");
        Result<FeedbackPreparation> two = FeedbackPreparation.Of(Dana, [call, other], Day(20), policy: one);
        two.OrThrow().Corrections.Select(s => s.Criterion).Should().Equal("data protected", "identity checked");
        two.OrThrow().LeftForLater.Select(s => s.Criterion).Should().Equal("next step", "refund rules");
        two.Codes().Should().Equal("feedback.too-many-corrections");
    }

    [Fact]
    public void ToItems_Written_PassTheRules()
    {
        Evidence call = Heard("a", Day(20), findings: [Greeting, NoIdentity, Refunds]);
        FeedbackPreparation preparation = FeedbackPreparation.Of(Dana, [call], Day(21)).OrThrow();
        FeedbackSession session = New().Observe(call, Day(21)).OrThrow();

        session.Prepare(preparation.ToItems(), Day(22)).Codes().Should().OnlyContain(code => code == "feedback.item-text-missing").And.HaveCount(7);
        FeedbackItem[] written = [.. preparation.ToItems().Select(i => i.Saying(behaviour: "did", impact: "came of it", next: i.Kind == FeedbackItemKind.Praise ? null : "do"))];
        session.Prepare(written, Day(22)).OrThrow().Items[1].ToString().Should().Be("correction [a]: Clear and calm | did | came of it -> do");
        session.Prepare(written.Where(i => i.Kind != FeedbackItemKind.Correction), Day(22)).Codes().Should().Equal("feedback.critical-not-addressed");
    }

    [Fact]
    public void Of_NoObservation_IsNoPreparation()
    {
        Evidence figure = new(new EvidenceId("k"), EvidenceKind.Measurement, Dana, Day(10), Disclosure.Announced, "Handle time of October");
        Result<FeedbackPreparation> none = FeedbackPreparation.Of(
            Dana,
            [figure, Heard("x", employee: Ion), Heard("y", Day(25)), Heard("z", disclosure: Disclosure.Covert), Machine("m")],
            Day(21));

        none.Problems.Select(p => $"{p.Code} {p.Path}").Should().Equal(
            "feedback.no-observation evidence",
            "feedback.observation-other-employee evidence[1].employee",
            "feedback.observation-in-future evidence[2].at",
            "privacy.covert-observation evidence[3].disclosure",
            "privacy.automated-observation evidence[4].rater");
    }

    [Fact]
    public void Of_WithoutPraiseOrLongAgo_SaysWhatIsMissing()
    {
        Result<FeedbackPreparation> preparation = FeedbackPreparation.Of(Dana, [Heard("a", Day(1), findings: [NoStep]), Heard("a", Day(2))], Day(20));

        preparation.Codes().Should().Equal("feedback.nothing-to-praise", "feedback.observation-too-old");
        preparation.OrThrow().Rejected.Select(p => p.Code).Should().Equal("feedback.evidence-twice");
    }

    [Fact]
    public void Of_EventsFiguresAndActions_StandBeside()
    {
        Evidence outage = new(new EvidenceId("e"), EvidenceKind.EventAnalysis, Dana, Day(15), Disclosure.Announced, "The outage of the 14th");
        KpiKey key = new("first-contact-resolution");
        GoalFigure Figure(long right, long of, decimal goal) => new(Measurement.Ratio(key, Unit.Share, right, of, of), new ActionTarget(key, Comparison.AtLeast, goal));
        ActionItem done = Task("a1").Complete(Day(25)).OrThrow();

        FeedbackPreparation preparation = FeedbackPreparation.Of(
            Dana, [outage, Heard("a", Day(20), findings: [Greeting])], Day(27), [Figure(90, 100, 0.8m), Figure(7, 10, 0.8m), Figure(50, 100, 0.8m)], [Task("a3", due: 30), done, Task("a2", Noa, 28)]).OrThrow();

        preparation.Beside.Should().Equal(outage);
        preparation.Figures.Select(f => f.Standing).Should().Equal(FigureStanding.Missed, FigureStanding.Undecided, FigureStanding.Reached);
        preparation.Figures[1].ToString().Should().Be("first-contact-resolution@1 0.7 (0.4 to 0.89), wanted >= 0.8: undecided");
        preparation.OpenActions.Select(a => a.Id.Value).Should().Equal("a2", "a3");
        preparation.DoneActions.Should().Equal(done);
    }

    [Fact]
    [Trait("Requirement", "R102")]
    public void LearningActions_OfGaps_AreActionsOfTheEmployee()
    {
        FeedbackPreparation preparation = FeedbackPreparation.Of(Dana, [Heard("a", Day(20), findings: [Greeting, NoStep, Refunds])], Day(21)).OrThrow();
        IReadOnlyList<ActionItem> learning = preparation.LearningActions(Id, new LocalDate(2026, 12, 4), Day(24), "ro");

        learning.Single().ToString().Should().Be("fs-17-learn-1 (open): De învățat: refund rules");
        Held().Agree([.. learning, Task("a2", Noa)], Day(24)).OrThrow().Actions.Should().HaveCount(2);
    }

    [Fact]
    public void Of_EarlierActionsTwiceOrOfTomorrow_AreRejected()
    {
        ActionItem dropped = Task("a4").Drop("another team", Day(25)).OrThrow();
        ActionItem later = new(new ActionItemId("a5"), "x", Dana, new LocalDate(2027, 1, 1), new ActionCause(ActionCauseKind.Session, "fs-1"), Day(29));
        FeedbackPreparation preparation = FeedbackPreparation.Of(Dana, [Heard("a", Day(20), findings: [Greeting])], Day(27), earlier: [Task(), Task(), later, dropped]).OrThrow();

        preparation.Rejected.Select(p => $"{p.Code} {p.Path}").Should().Equal("feedback.action-twice earlier[1].id", "feedback.action-opened-later earlier[2].openedAt");
        (preparation.OpenActions.Count, preparation.DroppedActions.Single().Id.Value).Should().Be((1, "a4"));
    }

    [Fact]
    public void ToItem_OfACriticalCriterion_SpeaksOfTheCallThatFailedIt()
    {
        Evidence failed = new(
            new EvidenceId("a"), EvidenceKind.Evaluation, Dana, Day(18), Disclosure.Announced, "The call about the address", ObservationMode.Listening, new InteractionId("call-1"), [NoIdentity]);
        Evidence near = Heard("b", Day(20), findings: [Greeting, new(FindingKind.Improvement, "identity checked")]);

        FeedbackPreparation.Of(Dana, [failed, near], Day(21)).OrThrow().Corrections.Single().ToItem().Situation.Should().Be("The call about the address");
    }

    [Theory]
    [InlineData(9, 73, 0.20, FigureStanding.Undecided)]
    [InlineData(80, 100, 0.8, FigureStanding.Undecided)]
    [InlineData(9, 73, 0.40, FigureStanding.Missed)]
    public void Standing_OfAShareThatShouldBeExactly_IsByItsInterval(int of, int all, double goal, FigureStanding standing) =>
        new GoalFigure(Measurement.Ratio(new KpiKey("x"), Unit.Share, of, all, all), new ActionTarget(new KpiKey("x"), Comparison.Equal, (decimal)goal)).Standing.Should().Be(standing);

    [Fact]
    public void Standing_OfAPartialFigure_IsUndecided()
    {
        GoalFigure figure = new(Measurement.Total(new KpiKey("x"), Unit.Count, 9, 9, flags: MeasurementFlags.Partial), new ActionTarget(new KpiKey("x"), Comparison.AtLeast, 5));

        figure.ToString().Should().Be("x@1 9, wanted >= 5: undecided (Partial)");
    }

    [Theory]
    [InlineData(Comparison.AtMost, 5, FigureStanding.Reached)]
    [InlineData(Comparison.AtMost, 4, FigureStanding.Missed)]
    [InlineData(Comparison.LessThan, 5, FigureStanding.Missed)]
    [InlineData(Comparison.GreaterThan, 4, FigureStanding.Reached)]
    [InlineData(Comparison.Equal, 5, FigureStanding.Reached)]
    public void Standing_OfATotal_IsByItsValue(Comparison comparison, int goal, FigureStanding standing) =>
        new GoalFigure(Measurement.Total(new KpiKey("complaints"), Unit.Count, 5, 5), new ActionTarget(new KpiKey("complaints"), comparison, goal)).Standing.Should().Be(standing);

    [Fact]
    public void Standing_OfNothingMeasured_IsNotMeasured()
    {
        KpiKey key = new("x");
        new GoalFigure(Measurement.Ratio(key, Unit.Share, 0, 0, 0), new ActionTarget(key, Comparison.AtLeast, 0.5m)).Standing.Should().Be(FigureStanding.NotMeasured);
        ((Action)(() => _ = new GoalFigure(Measurement.Ratio(key, Unit.Share, 0, 0, 0), new ActionTarget(new KpiKey("y"), Comparison.AtLeast, 0.5m)))).Should().Throw<ArgumentException>();
    }

    private static Evidence Machine(string id) => new(
        new EvidenceId(id), EvidenceKind.Evaluation, Dana, Day(20), Disclosure.Recorded, "Sounded bored", ObservationMode.Listening, new InteractionId("call-1"), rater: RaterKind.Automated);
}
