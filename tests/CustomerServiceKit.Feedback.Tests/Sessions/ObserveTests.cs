using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Sessions;

[Trait("Requirement", "R099")]
public sealed class ObserveTests
{
    [Theory]
    [InlineData(ObservationMode.Listening)]
    [InlineData(ObservationMode.Watching)]
    [InlineData(ObservationMode.Both)]
    public void Observe_HeardOrSeenWithACustomer_IsObserved(ObservationMode mode)
    {
        FeedbackSession session = New().Observe(Heard(mode: mode), Day(21)).OrThrow();

        session.State.Should().Be(FeedbackState.Observed);
        session.Observations.Should().ContainSingle();
        session.History[^1].ToString().Should().Be("2026-11-21T12:00:00Z observed ev-5");
    }

    [Fact]
    public void Observe_Again_AddsToTheFirst() =>
        Observed().Observe(Heard("ev-6", Day(21)), Day(21)).OrThrow().Observations.Select(one => one.Id.Value).Should().Equal("ev-5", "ev-6");

    [Theory]
    [InlineData(false, true)] // A figure of a call, which nobody listened to.
    [InlineData(true, false)] // Watched, but not with a customer.
    [InlineData(false, false)] // A figure of a month.
    public void Observe_NotOfAnInteractionWithACustomer_IsRefused(bool observed, bool customer) =>
        New().Observe(Heard(mode: observed ? ObservationMode.Both : null, interaction: customer ? "call-88" : null), Day(21)).Codes()
            .Should().Equal("feedback.observation-not-customer-interaction");

    [Fact]
    public void Observe_JudgedByAProgram_IsRefused()
    {
        Evidence machine = new(
            new EvidenceId("ev-5"), EvidenceKind.Evaluation, Dana, Day(20), Disclosure.Recorded, "Sounded bored", ObservationMode.Listening, new InteractionId("call-88"), rater: RaterKind.Automated);

        New().Observe(machine, Day(21)).Problems.Select(p => $"{p.Code} {p.Path}").Should().Equal("privacy.automated-observation observations[0].rater");
        CoreJson.Load<Evidence>(CoreJson.Save(machine)).Rater.Should().Be(RaterKind.Automated);
    }

    [Theory]
    [InlineData(EvidenceKind.Evaluation, true)]
    [InlineData(EvidenceKind.Measurement, false)] // A figure, even of a call that somebody listened to.
    [InlineData(EvidenceKind.EventAnalysis, false)]
    [InlineData(EvidenceKind.Recognition, false)]
    public void Observe_EvidenceOfAnotherSort_IsRefused(EvidenceKind kind, bool allowed)
    {
        Evidence evidence = new(new EvidenceId("ev-5"), kind, Dana, Day(20), Disclosure.Announced, "x", ObservationMode.Listening, new InteractionId("call-88"));
        string[] codes = allowed ? [] : ["feedback.observation-not-customer-interaction"];

        New().Observe(evidence, Day(21)).Codes().Should().Equal(codes);
    }

    [Fact]
    [Trait("Requirement", "R114")]
    public void Observe_CovertFigureOfSomebodyElseFromTomorrow_IsRefusedWithEveryProblem()
    {
        Result<FeedbackSession> result = New().Observe(Heard(at: Day(22), employee: Ion, mode: null, disclosure: Disclosure.Covert), Day(21));

        result.Problems.Select(problem => (problem.Code, problem.Path)).Should().Equal(
            ("feedback.observation-other-employee", "observations[0].employee"),
            ("feedback.observation-not-customer-interaction", "observations[0]"),
            ("privacy.covert-observation", "observations[0].disclosure"),
            ("feedback.observation-in-future", "observations[0].at"));
    }

    [Fact]
    public void Observe_AtTheVeryMoment_IsAllowed() => New().Observe(Heard(at: Day(21)), Day(21)).Succeeded.Should().BeTrue();

    [Fact]
    public void Observe_ALittleLaterThanNow_IsRefused() =>
        New().Observe(Heard(at: Day(21) + Duration.Epsilon), Day(21)).Codes().Should().Equal("feedback.observation-in-future");

    [Fact]
    [Trait("Requirement", "R114")]
    public void Observe_KnownToBeRecorded_IsAllowed() => New().Observe(Heard(disclosure: Disclosure.Recorded), Day(21)).Succeeded.Should().BeTrue();

    [Fact]
    public void Observe_CovertWhereThePolicyAllowsIt_IsAllowed() =>
        New(FeedbackPolicy.Default.WithCovertObservation(true)).Observe(Heard(disclosure: Disclosure.Covert), Day(21)).Succeeded.Should().BeTrue();

    [Fact]
    public void Observe_TheSameTwice_IsRefused() => Observed().Observe(Heard(), Day(21)).Codes().Should().Equal("feedback.observation-twice");

    [Fact]
    public void Observe_EarlierThanThePlan_IsRefused() => New().Observe(Heard(at: Day(17, 9)), Day(17)).Codes().Should().Equal("feedback.before-last-step");

    [Fact]
    public void Observe_OfAPreparedSession_IsRefusedAndNamesTheStates()
    {
        Problem problem = Prepared().Observe(Heard("ev-6"), Day(23)).Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Path).Should().Be(("feedback.invalid-transition", "history[3].step"));
        problem.Message.ToString().Should().Be("The step 'observed' is not possible while the session is prepared; it needs planned, observed.");
    }
}
