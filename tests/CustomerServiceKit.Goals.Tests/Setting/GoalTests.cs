namespace CustomerServiceKit.Goals.Tests.Setting;

public sealed class GoalTests
{
    [Fact]
    public void WithLevel_ChosenByAPerson_KeepsTheProposalBesideIt()
    {
        Goal goal = Sample.UpsellGoal.WithLevel(440, "Dana", "two people are new").OrThrow();

        (goal.Level, goal.ChosenBy, goal.Reason).Should().Be((440m, "Dana", "two people are new"));
        goal.Proposal!.Level.Should().Be(460.8m);
        goal.Explain().For("en").Should().EndWith("Dana chose 440: two people are new");
        Sample.UpsellGoal.Level.Should().Be(461m);
    }

    [Fact]
    public void WithLevel_BelowThePresent_WarnsOfARelaxation() =>
        // R075: too low a goal slackens. The present state is 384.
        Sample.UpsellGoal.WithLevel(383, "Dana", "a strike").Codes().Should().Equal("goal.relaxation");

    [Fact]
    public void WithLevel_HalfAnUpsellByNobody_NamesEveryProblem()
    {
        Result<Goal> result = Sample.UpsellGoal.WithLevel(440.5m, " ", "");

        result.Problems.Select(p => $"{p.Path} {p.Code}").Should().Equal("by goal.level-without-reason", "reason goal.level-without-reason", "level goal.not-a-step");
        result.Problems[2].Parameters["nearest"].Should().Be("441");
    }

    [Theory]
    [InlineData("1.01")]
    [InlineData("-0.01")]
    public void WithLevel_OutsideTheBounds_IsRefused(string level) =>
        Sample.Conversion.Propose(new GoalId("c"), Sample.Converted(50, 100), Sample.AprilToJuly, Sample.Weights).OrThrow()
            .WithLevel(decimal.Parse(level, System.Globalization.CultureInfo.InvariantCulture), "Dana", "because").Codes().Should().Equal("goal.level-outside-bounds");

    [Fact]
    public void Choose_NothingMeasured_IsUngroundedAndSaysSo()
    {
        Result<Goal> result = Sample.Upsells.Choose(new GoalId("first"), 100, "Dana", "a new product", Sample.AprilToJuly, GoalScope.Of(new EmployeeId("e7")));

        result.Codes().Should().Equal("goal.ungrounded");
        result.OrThrow().Present.Should().BeNull();
        result.OrThrow().ToString().Should().Be(
            "first (employee e7): upsells-made@1 is to reach 100 in all in 2026-04-01..2026-07-31. It rests on no measured present state. Dana chose 100: a new product");
    }

    [Fact]
    public void Choose_NegativeCount_IsRefused() =>
        Sample.Upsells.Choose(new GoalId("first"), -1, "Dana", "x", Sample.AprilToJuly).Codes().Should().Equal("goal.level-outside-bounds");

    [Fact]
    public void Explain_ProposedAmount_TellsTheWholeStory()
    {
        LocalizedText text = Sample.UpsellGoal.Explain();

        text.For("en").Should().Be(
            "upsells (whole): upsells-made@1 is to reach 461 in all in 2026-04-01..2026-07-31. "
            + "In 2026-01-01..2026-03-31 it was 282 over days that weigh 70.5; over the goal's days, which weigh 96, that is 384. "
            + "The present state 384 times 1.2 is 460.80. "
            + "The guide's literal figure, 120 % of the present state, is 460.80: possible. "
            + "Rounded to steps of 1 it is 461.");
        text.Languages.Should().Equal("en", "he", "ro");
        text.Languages.Should().OnlyContain(language => !text.For(language).Contains('{'));
    }
}
