namespace CustomerServiceKit.Goals.Tests.Identity;

public sealed class GoalIdTests
{
    [Fact]
    public void Default_Unspecified_SaysSo()
    {
        default(GoalId).IsSpecified.Should().BeFalse();
        default(GoalId).Value.Should().BeEmpty();
        new GoalId("g").Should().Be(new GoalId("g"));
        FluentActions.Invoking(() => new GoalId(" g")).Should().Throw<ArgumentException>();
    }
}
