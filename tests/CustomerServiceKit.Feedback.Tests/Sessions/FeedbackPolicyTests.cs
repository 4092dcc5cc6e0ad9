using NodaTime;

namespace CustomerServiceKit.Feedback.Tests.Sessions;

public sealed class FeedbackPolicyTests
{
    [Fact]
    public void With_OneValueChanged_KeepsTheOthers()
    {
        FeedbackPolicy policy = FeedbackPolicy.Default
            .WithMaximumObservationAge(Duration.FromDays(3)).WithDisputes(Duration.FromDays(4), 2).WithReviewerMustDiffer(false).WithCovertObservation(true);

        (policy.MaximumObservationAge, policy.DisputeWindow, policy.DisputeLimit, policy.ReviewerMustDiffer, policy.AllowsCovertObservation)
            .Should().Be((Duration.FromDays(3), Duration.FromDays(4), 2, false, true));
    }

    [Fact]
    public void Default_TheHouseValues_AreThoseOfTheDocumentation() =>
        (FeedbackPolicy.Default.MaximumObservationAge, FeedbackPolicy.Default.DisputeWindow, FeedbackPolicy.Default.DisputeLimit, FeedbackPolicy.Default.ReviewerMustDiffer,
                FeedbackPolicy.Default.AllowsCovertObservation)
            .Should().Be((Duration.FromDays(14), Duration.FromDays(45), 5, true, false));

    [Fact]
    public void With_ValuesOutOfRange_Throws()
    {
        Action noAge = () => FeedbackPolicy.Default.WithMaximumObservationAge(Duration.Zero);
        Action noWindow = () => FeedbackPolicy.Default.WithDisputes(-Duration.Epsilon, 1);
        Action noLimit = () => FeedbackPolicy.Default.WithDisputes(Duration.Zero, -1);

        noAge.Should().Throw<ArgumentOutOfRangeException>();
        noWindow.Should().Throw<ArgumentOutOfRangeException>();
        noLimit.Should().Throw<ArgumentOutOfRangeException>();
    }
}
