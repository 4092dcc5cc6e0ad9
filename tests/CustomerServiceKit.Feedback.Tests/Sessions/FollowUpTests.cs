using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Sessions;

public sealed class FollowUpTests
{
    [Fact]
    public void FollowUp_OnEveryActionWithANewObservation_KeepsHowTheyStood()
    {
        FeedbackSession session = FollowedUp();

        session.State.Should().Be(FeedbackState.FollowedUp);
        session.FollowedUp!.Actions.Select(action => action.State).Should().Equal(ActionItemState.Done, ActionItemState.Open);
        session.Actions.Should().OnlyContain(action => action.State == ActionItemState.Open, "they are kept as they were agreed");
    }

    [Fact]
    public void FollowUp_WithoutANewObservation_IsDoneWithAWarning()
    {
        Result<FeedbackSession> result = Acknowledged().FollowUp(Tasks, Day(29));

        result.OrThrow().State.Should().Be(FeedbackState.FollowedUp);
        result.Codes().Should().Equal("feedback.followup-without-observation");
    }

    [Fact]
    public void FollowUp_WithoutOneActionAndWithAnother_IsRefused() =>
        Acknowledged().FollowUp([Task(), Task("a9")], Day(29), Heard("ev-9", Day(28))).Problems.Select(problem => (problem.Code, problem.Parameters["action"]))
            .Should().Equal(("feedback.followup-incomplete", "a2"), ("feedback.followup-other-action", "a9"));

    [Fact]
    public void FollowUp_OnAnActionThatWasChangedOrStandsTwice_IsRefused()
    {
        Evidence heard = Heard("ev-9", Day(28));

        Acknowledged().FollowUp([Task(due: 29), Task("a2", Noa)], Day(29), heard).Codes().Should().Equal("feedback.followup-other-action");
        Acknowledged().FollowUp([Task(), Task(), Task("a2", Noa)], Day(29), heard).Codes().Should().Equal("feedback.followup-other-action");
    }

    [Fact]
    public void FollowUp_OnAnActionClosedTomorrow_IsRefused() =>
        Acknowledged().FollowUp([Task().Complete(Day(30)).OrThrow(), Task("a2", Noa)], Day(29), Heard("ev-9", Day(28))).Codes()
            .Should().Equal("feedback.followup-closed-later");

    [Fact]
    [Trait("Requirement", "R099")]
    public void FollowUp_WithAnOldOrCovertOrUsedObservation_IsRefused()
    {
        // The session ended on the 24th at 11:00; what was observed from then on is new.
        Acknowledged().FollowUp(Tasks, Day(29), Heard("ev-9", Day(24, 11))).Succeeded.Should().BeTrue();
        Acknowledged().FollowUp(Tasks, Day(29), Heard("ev-9", Day(24, 11) - Duration.Epsilon)).Codes().Should().Equal("feedback.followup-observation-not-new");
        Acknowledged().FollowUp(Tasks, Day(29), Heard("ev-5", Day(28), disclosure: Disclosure.Covert)).Codes()
            .Should().Equal("privacy.covert-observation", "feedback.observation-twice");
    }

    [Fact]
    public void FollowUp_BeforeTheEmployeeAcknowledged_IsRefused() =>
        Agreed().FollowUp(Tasks, Day(29), Heard("ev-9", Day(28))).Codes().Should().Equal("feedback.invalid-transition");

    [Fact]
    public void Close_WithAnOpenAction_NeedsANextSessionOrAReason()
    {
        Problem problem = FollowedUp().Close(Day(30)).Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be("feedback.open-actions");
        problem.Parameters.Should().Contain("actions", "a2 Say when you call back");
        FollowedUp().Close(Day(30), dropReason: " ").Codes().Should().Equal("feedback.open-actions");
        FollowedUp().Close(Day(30), new FeedbackSessionId("fs-18")).OrThrow().NextSession.Should().Be(new FeedbackSessionId("fs-18"));
        FollowedUp().Close(Day(30), dropReason: "No longer needed").OrThrow().DropReason.Should().Be("No longer needed");
    }

    [Fact]
    public void Close_WhereEveryActionIsOver_NeedsNothing()
    {
        FeedbackSession session = Acknowledged()
            .FollowUp([Task().Complete(Day(27)).OrThrow(), Task("a2", Noa).Drop("moved", Day(27)).OrThrow()], Day(29), Heard("ev-9", Day(28))).OrThrow();

        session.Close(Day(30)).OrThrow().State.Should().Be(FeedbackState.Closed);
    }

    [Fact]
    public void Close_WithItselfAsTheNextSession_IsRefused() => FollowedUp().Close(Day(30), Id).Codes().Should().Equal("feedback.next-session");

    [Fact]
    public void Close_BeforeTheFollowUp_IsRefused() => Acknowledged().Close(Day(30)).Codes().Should().Equal("feedback.invalid-transition");
}
