using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Sessions;

public sealed class AgreeTests
{
    [Fact]
    public void Agree_MoreThanOnce_KeepsAllInOrder()
    {
        FeedbackSession session = Agreed().Agree([Task("a3")], Day(24)).OrThrow();

        session.Actions.Select(action => action.Id.Value).Should().Equal("a1", "a2", "a3");
        session.State.Should().Be(FeedbackState.Held);
        session.History.Select(entry => string.Join('+', entry.About)).Should().Equal("", "ev-5", "", "", "a1+a2", "a3");
    }

    [Fact]
    public void Agree_OnNothing_IsRefused() => Held().Agree([], Day(24)).Codes().Should().Equal("feedback.no-agreed-action");

    [Fact]
    public void Agree_OnAnActionWrongInEveryWay_IsRefusedWithEveryProblem()
    {
        ActionItem wrong = Task("a1", Ion, due: 23, session: "fs-16").Complete(Day(25)).OrThrow();

        Agreed().Agree([wrong], Day(25)).Problems.Select(problem => (problem.Code, problem.Path)).Should().Equal(
            ("feedback.action-twice", "actions[2].id"),
            ("feedback.action-owner", "actions[2].owner"),
            ("feedback.action-due-before-held", "actions[2].due"),
            ("feedback.action-cause", "actions[2].cause"),
            ("feedback.action-not-open", "actions[2].state"));
    }

    [Fact]
    public void Agree_OnAnActionOpenedLaterThanNow_IsRefused()
    {
        // Tasks are opened on the 24th at 12:00.
        FeedbackSession held = Prepared().Hold([Noa, Dana], Hour(24), Day(24, 11)).OrThrow();

        held.Agree(Tasks, Day(24)).Succeeded.Should().BeTrue();
        held.Agree(Tasks, Day(24) - Duration.Epsilon).Problems.Select(problem => (problem.Code, problem.Path)).Should().Equal(
            ("feedback.action-opened-later", "actions[0].openedAt"), ("feedback.action-opened-later", "actions[1].openedAt"));
    }

    [Fact]
    public void Agree_TheSameActionTwiceAtOnce_IsRefused() => Held().Agree([Task(), Task("a2", Noa), Task()], Day(24)).Codes().Should().Equal("feedback.action-twice");

    [Theory]
    [InlineData(24, true)] // Held from 22:30 on the 23rd in UTC, which is half past midnight on the 24th in Jerusalem.
    [InlineData(23, false)]
    public void Agree_DueOnTheDayOfTheSession_IsThatDayInItsZone(int due, bool expected)
    {
        Interval night = new(Instant.FromUtc(2026, 11, 23, 22, 30), Instant.FromUtc(2026, 11, 23, 23, 0));

        Prepared().Hold([Noa, Dana], night, Day(24)).OrThrow().Agree([Task(due: due), Task("a2", Noa)], Day(24)).Codes()
            .Should().Equal(expected ? [] : ["feedback.action-due-before-held"]);
    }

    [Fact]
    [Trait("Requirement", "R038")]
    public void Agree_WhereTheManagerUndertakesNothing_IsAgreedWithAWarning()
    {
        Result<FeedbackSession> result = Held().Agree([Task()], Day(24));

        result.Problems.Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);
        result.Codes().Should().Equal("feedback.no-manager-action");
        result.OrThrow().Agree([Task("a2", Noa)], Day(24)).Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData(AcknowledgementStance.Agreed)]
    [InlineData(AcknowledgementStance.AgreedInPart)]
    [InlineData(AcknowledgementStance.Disagreed)]
    public void Acknowledge_WithAnyStance_CompletesTheStep(AcknowledgementStance stance)
    {
        FeedbackSession session = Agreed().Acknowledge(Dana, stance, Day(24)).OrThrow();

        session.State.Should().Be(FeedbackState.Acknowledged);
        session.Acknowledgement!.Stance.Should().Be(stance);
        session.Acknowledgement.Comment.Should().BeNull();
    }

    [Fact]
    public void Acknowledge_ByTheManagerBeforeItEndedWithoutActions_IsRefusedWithEveryProblem() =>
        Held().Acknowledge(Noa, AcknowledgementStance.Agreed, Day(24, 11) - Duration.Epsilon).Codes()
            .Should().Equal("feedback.no-agreed-action", "feedback.ack-not-employee", "feedback.ack-before-held");

    [Fact]
    public void Acknowledge_AfterTheEndButBeforeTheLastStep_IsRefused() =>
        // Held until 11:00, agreed on at 12:00.
        Agreed().Acknowledge(Dana, AcknowledgementStance.Agreed, Day(24, 11)).Codes().Should().Equal("feedback.before-last-step");

    [Fact]
    public void Acknowledge_Twice_IsRefused() => Acknowledged().Acknowledge(Dana, AcknowledgementStance.Agreed, Day(26)).Codes().Should().Equal("feedback.invalid-transition");

    [Fact]
    public void Acknowledge_WithAStanceThatIsNone_Throws()
    {
        Action strange = () => Agreed().Acknowledge(Dana, (AcknowledgementStance)9, Day(25));

        strange.Should().Throw<ArgumentOutOfRangeException>();
    }
}
