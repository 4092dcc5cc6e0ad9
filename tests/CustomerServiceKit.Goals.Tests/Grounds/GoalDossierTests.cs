using NodaTime;
using static CustomerServiceKit.Goals.Tests.Sample;
using static CustomerServiceKit.LocalizedText;

namespace CustomerServiceKit.Goals.Tests.Grounds;

/// <summary>R070, R072, R074: the four grounds of a goal, the ability to reach it, and how.</summary>
public sealed class GoalDossierTests
{
    private static readonly LocalDate Today = Day("2026-04-01");

    private static readonly LocalizedText X = English("x");

    private static readonly GoalGround Peers = GoalGround.Benchmark(500m, Day("2026-02-01"), English("trade association, report 12"), English("Three banks of our size sell as much."));

    private static readonly GoalGround Survey = GoalGround.Voice(null, Day("2026-01-15"), English("survey of January"), English("Customers want to hear of offers that fit them."));

    [Fact]
    public void Of_ProposedGoal_HasItsHistoryAlready()
    {
        GoalDossier dossier = GoalDossier.Of(UpsellGoal);

        dossier.Grounds.Single().Should().BeEquivalentTo(new { Kind = GroundKind.History, Level = UpsellGoal.Proposal!.Level, Source = English("upsells-made@1") });
        (dossier.Literal, dossier.Chosen).Should().Be((460.8m, 461m));
    }

    [Fact]
    public void Missing_OfHistoryAlone_NamesTheThreeOthersAndThatItIsProvisional()
    {
        GoalDossier dossier = GoalDossier.Of(UpsellGoal);

        dossier.Missing(Today).Select(p => $"{p.Code} {p.Path}").Should().Equal(
            "ground.missing grounds.benchmark", "ground.missing grounds.voice", "ground.missing grounds.regime", "ground.few-levels grounds", "ground.not-examined ability");
        dossier.IsProvisional(Today).Should().BeTrue();
    }

    [Fact]
    public void Missing_OfAFullDossier_IsNothing()
    {
        GoalDossier dossier = Full();

        dossier.Missing(Today).Should().BeEmpty();
        dossier.IsProvisional(Today).Should().BeFalse();
        dossier.ToString().Should().Be("upsells: history 460.80, benchmark 500, voice –, chosen 461");
    }

    [Fact]
    public void Missing_OfASurveyOlderThanSixMonths_SaysSo()
    {
        Full().Missing(Day("2026-07-15")).Should().BeEmpty();
        Full().Missing(Day("2026-07-16")).Select(p => p.Code).Should().Equal("ground.survey-old");
        Full().IsProvisional(Day("2026-07-16")).Should().BeTrue();
        Full().Asking(3).Missing(Today).Select(p => p.Code).Should().Equal("ground.few-levels");
    }

    [Fact]
    public void Blend_OfAmounts_IsTheWeightedGeometricMean()
    {
        GroundBlend blend = Full().Blend(10m).OrThrow();

        ((double)blend.Level).Should().BeApproximately(Math.Exp((Math.Log(460.8) + (0.5 * Math.Log(500))) / 1.5), 1e-9);
        (blend.Lowest, blend.Highest, blend.Disagreement).Should().Be((460.8m, 500m, 3.92m));
    }

    [Fact]
    public void Blend_OfShares_StaysBetweenThemOnTheOdds()
    {
        Goal goal = Conversion.Choose(new GoalId("c"), 0.3m, "Dana", "x", AprilToJuly).OrThrow();
        GoalDossier dossier = GoalDossier.Of(goal, GoalGround.History(0.2m, Today, X, X), GoalGround.Benchmark(0.8m, Today, X, X, 1m));

        ((double)dossier.Blend().OrThrow().Level).Should().BeApproximately(0.5, 1e-12);
        dossier.Blend().OrThrow().Disagreement.Should().BeNull();
    }

    [Fact]
    public void Blend_OfNoLevelOrOneAtTheEndOfTheScale_IsRefused()
    {
        Goal goal = Conversion.Choose(new GoalId("c"), 0.3m, "Dana", "x", AprilToJuly).OrThrow();

        GoalDossier.Of(goal).Blend().Codes().Should().Equal("ground.no-levels");
        GoalDossier.Of(goal, GoalGround.Benchmark(1m, Today, X, X)).Blend().Problems.Single().ToString().Should().Contain("ground.level-at-bound").And.Contain("grounds.benchmark");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    public void Of_TrustOutsideItsRange_Throws(double confidence) => ((Action)(() => GoalGround.Benchmark(1m, Today, X, X, (decimal)confidence))).Should().Throw<ArgumentOutOfRangeException>();

    internal static GoalDossier Full() => GoalDossier.Of(UpsellGoal, Survey, Peers, GoalGround.Regime(Day("2026-03-20"), English("plan 2026"), English("Looked at each month by the department.")))
        .Examined(new AbilityExamination(English("Dana"), Day("2026-03-25"), English("Nine people, all trained."), English("Two more hours of offers a week.")));
}
