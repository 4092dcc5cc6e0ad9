using NodaTime;
using static CustomerServiceKit.Feedback.Tests.Sample;

namespace CustomerServiceKit.Feedback.Tests.Disputes;

public sealed class DisputeTests
{
    [Fact]
    public void Dispute_ByTheEmployee_TakesTheAcknowledgementBack()
    {
        FeedbackSession session = Disputed();

        (session.State, session.Acknowledgement).Should().Be((FeedbackState.Disputed, null));
        session.Acknowledgements.Should().ContainSingle("what was said is not lost");
        session.Disputes.Should().ContainSingle().Which.Resolution.Should().BeNull();
    }

    [Fact]
    public void Dispute_BeforeAcknowledging_IsPossible() => Agreed().Dispute(Dana, "x", Day(25)).Succeeded.Should().BeTrue();

    [Fact]
    public void Dispute_BySomebodyElseWithoutWordsTooLateAndTooOften_IsRefusedWithEveryProblem()
    {
        // The window is measured from the end, the 24th at 11:00.
        FeedbackSession session = Agreed(FeedbackPolicy.Default.WithDisputes(Duration.FromDays(2), 0));

        session.Dispute(Noa, " ", Day(26, 11) + Duration.Epsilon).Problems.Select(problem => (problem.Code, problem.Path)).Should().Equal(
            ("feedback.dispute-not-employee", "disputes[0].by"),
            ("feedback.no-dispute-text", "disputes[0].text"),
            ("feedback.dispute-window-closed", "disputes[0]"),
            ("feedback.dispute-limit", "disputes[0]"));
    }

    [Fact]
    public void Dispute_InTheLastMomentOfTheWindow_IsPossible() =>
        Agreed(FeedbackPolicy.Default.WithDisputes(Duration.FromDays(2), 1)).Dispute(Dana, "x", Day(26, 11)).Succeeded.Should().BeTrue();

    [Fact]
    public void Dispute_MoreOftenThanTheLimit_IsRefused()
    {
        FeedbackSession once = Disputed(FeedbackPolicy.Default.WithDisputes(Duration.FromDays(45), 1)).Resolve(Head, DisputeOutcome.Upheld, "Heard again", Day(27)).OrThrow();

        once.Dispute(Dana, "still", Day(28)).Codes().Should().Equal("feedback.dispute-limit");
    }

    [Fact]
    public void Resolve_Upheld_KeepsEverythingAndWaitsForTheEmployee()
    {
        FeedbackSession session = Disputed().Resolve(Head, DisputeOutcome.Upheld, "Heard again", Day(27)).OrThrow();

        (session.State, session.Version, session.Items.Count).Should().Be((FeedbackState.Held, 1, 2));
        session.Disputes[0].Resolution!.Replaced.Should().BeEmpty();
        session.Acknowledge(Dana, AcknowledgementStance.Disagreed, Day(28)).OrThrow().Acknowledgements.Should().HaveCount(2);
    }

    [Fact]
    public void Resolve_Amended_IsANewVersionThatKeepsTheOld()
    {
        FeedbackSession session = Disputed().Resolve(Head, DisputeOutcome.Amended, "Another caller", Day(27), [Praise()]).OrThrow();
        DisputeResolution resolution = session.Disputes[0].Resolution!;

        (session.State, session.Version).Should().Be((FeedbackState.Held, 2));
        session.Items.Should().ContainSingle();
        (resolution.By, resolution.Reason, resolution.At, resolution.Version).Should().Be((Head, "Another caller", Day(27), 2));
        resolution.Replaced.Select(item => item.Kind).Should().Equal(FeedbackItemKind.Praise, FeedbackItemKind.Correction);
    }

    [Fact]
    public void Resolve_ByTheManagerWithoutReason_IsRefused() =>
        Disputed().Resolve(Noa, DisputeOutcome.Upheld, " ", Day(27)).Codes().Should().Equal("feedback.reviewer-is-original-manager", "feedback.no-resolution-reason");

    [Fact]
    public void Resolve_ByTheManagerWhereThePolicyAllowsIt_IsPossible() =>
        Disputed(FeedbackPolicy.Default.WithReviewerMustDiffer(false)).Resolve(Noa, DisputeOutcome.Upheld, "x", Day(27)).Succeeded.Should().BeTrue();

    [Fact]
    public void Resolve_ByTheEmployee_IsRefusedUnderAnyPolicy() =>
        Disputed(FeedbackPolicy.Default.WithReviewerMustDiffer(false)).Resolve(Dana, DisputeOutcome.Upheld, "x", Day(27)).Codes().Should().Equal("feedback.reviewer-is-employee");

    [Fact]
    public void Resolve_AmendedWithoutItemsOrUpheldWithSome_IsRefused()
    {
        Disputed().Resolve(Head, DisputeOutcome.Amended, "x", Day(27)).Codes().Should().Equal("feedback.resolution-items");
        Disputed().Resolve(Head, DisputeOutcome.Upheld, "x", Day(27), [Praise()]).Codes().Should().Equal("feedback.resolution-items");
    }

    [Fact]
    public void Resolve_AmendedToCorrectionOnly_IsRefusedLikeAnyOther() =>
        Disputed().Resolve(Head, DisputeOutcome.Amended, "x", Day(27), [Correction()]).Codes().Should().Equal("feedback.praise-required");

    [Fact]
    public void Resolve_WhereNothingIsDisputed_IsRefused() =>
        Acknowledged().Resolve(Head, DisputeOutcome.Upheld, "x", Day(27)).Codes().Should().Equal("feedback.invalid-transition");
}
