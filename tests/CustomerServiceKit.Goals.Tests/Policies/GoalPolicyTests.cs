using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Goals.Tests.Policies;

public sealed class GoalPolicyTests
{
    [Fact]
    public void For_Sum_IsAnAmountInWholeSteps()
    {
        GoalPolicy policy = GoalPolicy.For(StandardKpis.UpsellsMade);

        (policy.Kind, policy.Step, policy.Bounds, policy.Direction).Should().Be((GoalMeasureKind.Amount, 1m, null, Direction.Up));
        // R070 and R074: the guide's 120 % and four to eight months.
        (policy.Uplift, policy.MinimumMonths, policy.MaximumMonths).Should().Be((1.2m, 4, 8));
        policy.Validate().Should().BeEmpty();
    }

    [Fact]
    public void For_ShareAndAverage_AreRatesAndOnlyTheShareHasBounds()
    {
        GoalPolicy.For(StandardKpis.UpsellConversion).Bounds.Should().Be(GoalBounds.Share);
        GoalPolicy.For(StandardKpis.UpsellConversion).Kind.Should().Be(GoalMeasureKind.Rate);
        GoalPolicy.For(StandardKpis.Asa).Kind.Should().Be(GoalMeasureKind.Rate);
        GoalPolicy.For(StandardKpis.Asa).Bounds.Should().BeNull();
        GoalPolicy.For(StandardKpis.Asa).Step.Should().BeNull();
    }

    [Fact]
    public void For_ExtremeOrStanding_IsABound()
    {
        Measure standing = Measure.Sum("backlog", RowSource.LastPer(FactSetIds.Level, LevelFields.At, Dimensions.Queue), Quantity.Field(LevelFields.Amount), LevelFields.At);

        GoalPolicy.For(StandardKpis.LongestWait).Kind.Should().Be(GoalMeasureKind.Bound);
        GoalPolicy.For(Kpi(standing)).Kind.Should().Be(GoalMeasureKind.Bound);
    }

    [Fact]
    public void For_CountOfDifferentPeople_IsRefused() =>
        FluentActions.Invoking(() => GoalPolicy.For(Kpi(Measure.Distinct("customers", RowSource.Of(FactSetIds.Interaction), Dimensions.Customer, InteractionFields.Created))))
            .Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("goal.not-additive");

    [Fact]
    public void Constructor_Money_HasTheStepOfItsSmallestCoin() =>
        new GoalPolicy(new KpiKey("revenue"), GoalMeasureKind.Amount, Unit.Money("ILS"), Direction.Up).Step.Should().Be(0.01m);

    [Fact]
    public void Validate_KpiThatIsBestInsideABand_AsksForADirection()
    {
        GoalPolicy policy = GoalPolicy.For(StandardKpis.AverageHandleTime);

        policy.Validate().Select(p => p.Code).Should().Equal("goal.no-direction");
        policy.WithDirection(Direction.Down).Validate().Should().BeEmpty();
    }

    [Fact]
    public void Validate_Points_NeedTheEndsOfTheirScale()
    {
        GoalPolicy policy = new(new KpiKey("satisfaction"), GoalMeasureKind.Rate, Unit.Points, Direction.Up);

        policy.Validate().Select(p => p.Code).Should().Equal("goal.bounds-needed");
        policy.WithRule(LevelRule.Odds).Validate().Select(p => p.Code).Should().Equal("goal.bounds-needed");
        policy.WithBounds(new GoalBounds(1, 5)).Validate().Should().BeEmpty();
    }

    [Fact]
    public void Validate_ManyThingsWrong_NamesThemAll() =>
        Sample.Upsells.WithUplift(0).WithRule(LevelRule.Divide).WithBounds(new GoalBounds(0, 10)).WithStep(0).Validate().Select(p => $"{p.Path} {p.Code}")
            .Should().Equal("uplift goal.uplift-not-positive", "rule goal.rule-unfit", "bounds goal.bounds-on-amount", "step goal.step-unfit");

    [Fact]
    public void Validate_StepOfARate_IsRefused() =>
        Sample.Conversion.WithStep(0.01m).Validate().Select(p => p.Code).Should().Equal("goal.step-unfit");

    [Fact]
    public void With_EachOne_ChangesOnlyItself()
    {
        GoalPolicy policy = Sample.Conversion.WithUplift(1.1m).WithRule(LevelRule.CloseGap).WithBounds(new GoalBounds(0, 0.95m)).WithMonths(3, 6)
            .WithStatus(new StatusBands(0.95m, 0.8m)).WithDirection(Direction.Down);

        (policy.Uplift, policy.Rule, policy.Bounds!.High, policy.MinimumMonths, policy.MaximumMonths).Should().Be((1.1m, LevelRule.CloseGap, 0.95m, 3, 6));
        (policy.Status.Green, policy.Direction, policy.Kpi, policy.Kind).Should().Be((0.95m, Direction.Down, StandardKpis.UpsellConversion.Key, GoalMeasureKind.Rate));
        Sample.Conversion.Uplift.Should().Be(1.2m);
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(5, 4)]
    public void WithMonths_BackwardsOrNone_Throws(int minimum, int maximum) =>
        FluentActions.Invoking(() => Sample.Upsells.WithMonths(minimum, maximum)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void ToString_Policy_NamesKpiKindAndUplift() => Sample.Upsells.ToString().Should().Be("upsells-made@1: amount, up, uplift 1.2");

    private static KpiDefinition Kpi(Measure measure) =>
        new(new KpiKey("x"), LocalizedText.English("X"), KpiFamily.Service, Unit.Count, Direction.Down, Formula.Total(measure));
}
