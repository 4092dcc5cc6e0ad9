using CustomerServiceKit.Goals.Tests.History;
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
            "ground.missing-benchmark grounds.benchmark", "ground.missing-voice grounds.voice", "ground.missing-regime grounds.regime", "ground.few-levels grounds", "ground.not-examined ability");
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
    public void Missing_InHebrewAndRomanian_HasNoEnglishWord()
    {
        Goal goal = Conversion.Choose(new GoalId("7"), 0.3m, "Dana", "x", AprilToJuly).OrThrow();

        GoalDossier.Of(goal).Missing(Today).Should().HaveCount(6).And.OnlyContain(p => !p.Message.For("he").Any(char.IsAsciiLetter));
        GoalDossier.Of(goal).Missing(Today).Select(p => p.Message.For("ro")).Should().OnlyContain(m => !m.Contains("history") && !m.Contains("benchmark") && !m.Contains("voice"));
    }

    [Fact]
    public void Missing_OfAGroundOfADayToCome_SaysSoAndDoesNotCountIt()
    {
        GoalDossier dossier = GoalDossier.Of(UpsellGoal, Survey, Peers, GoalGround.Regime(Day("2026-05-01"), X, X)).Examined(new AbilityExamination(X, Today, X, X));

        dossier.Missing(Day("2026-01-31")).Select(p => $"{p.Code} {p.Path}").Should().Equal("ground.not-yet grounds.benchmark", "ground.few-levels grounds");
        dossier.Missing(Day("2026-01-31"))[0].Message.ToString().Should().Contain("2026-02-01 (trade association, report 12)");
        dossier.Missing(Day("2026-02-01")).Should().BeEmpty();
    }

    [Fact]
    public void Of_AFigureWithAWindow_IsDatedByItsLastDay()
    {
        Measurement march = Measurement.Ratio(Conversion.Kpi, Unit.Share, 300, 1_000, 1_000, new Interval(Instant.FromUtc(2026, 3, 1, 0, 0), Instant.FromUtc(2026, 4, 1, 0, 0)));
        Goal goal = Conversion.Propose(new GoalId("c"), march, AprilToJuly, DayWeights.Equal(DateTimeZone.Utc)).OrThrow();

        GoalDossier.Of(goal).Grounds.Single().Dated.Should().Be(Day("2026-03-31"));
        GoalDossier.Of(UpsellGoal).Grounds.Single().Dated.Should().Be(Day("2026-03-31"));
    }

    [Fact]
    public void Blend_OfAmounts_IsTheWeightedGeometricMean()
    {
        GroundBlend blend = Full().Blend(Past(i => 4m + (i % 2 * 0.2m))).OrThrow();

        ((double)blend.Level).Should().BeApproximately(Math.Exp((Math.Log(460.8) + (0.5 * Math.Log(500))) / 1.5), 1e-9);
        (blend.Lowest, blend.Highest).Should().Be((460.8m, 500m));

        // 0.2 / 1.128 for each full day, and the goal's days weigh 96: 39.2 over 17.02.
        blend.Disagreement.Should().BeApproximately(39.2m * 1.128m / (0.2m * 96m), 1e-12m);
    }

    [Fact]
    public void Blend_BesideAPastThatSaysNothing_HasNoDisagreement()
    {
        Goal chosen = Upsells.Choose(new GoalId("u"), 500m, "Dana", "x", AprilToJuly).OrThrow();

        Full().Blend(Past(_ => 4m)).OrThrow().Disagreement.Should().BeNull("it never varied");
        Full().Blend(GoalHistory.Of(Upsells, GoalHistoryTests.Months(1, _ => 4m), Sample.Weights).OrThrow()).OrThrow().Disagreement.Should().BeNull("one month says nothing");
        Full().Blend().OrThrow().Disagreement.Should().BeNull("no past is given");
        GoalDossier.Of(chosen, Peers).Blend(Past(i => 4m + (i % 2))).OrThrow().Disagreement.Should().BeNull("nobody weighed the days");
    }

    [Fact]
    public void Blend_OfAShareBesideItsPast_IsInTheTermsOfTheShare()
    {
        Goal goal = Conversion.Choose(new GoalId("c"), 0.3m, "Dana", "x", AprilToJuly).OrThrow();
        HistoryPeriod[] months = [.. Enumerable.Range(0, 6).Select(i => new HistoryPeriod(new DateInterval(Day("2025-01-01").PlusMonths(i), Day("2025-01-20").PlusMonths(i)), Converted(20 + (i % 2), 100)))];
        GoalHistory past = GoalHistory.Of(Conversion, months, Sample.Weights).OrThrow();

        GoalDossier.Of(goal, GoalGround.History(0.2m, Today, X, X), GoalGround.Benchmark(0.3m, Today, X, X)).Blend(past).OrThrow().Disagreement.Should().BeApproximately(11.28m, 1e-12m);
        Full().Blend(past).Codes().Should().Equal("goal.other-kpi");
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
        GoalDossier.Of(goal, GoalGround.Benchmark(1m, Today, English("report 12"), X), GoalGround.Voice(0.4m, Today, X, X)).Blend().Problems.Single().ToString()
            .Should().Contain("ground.level-at-bound").And.Contain("grounds.benchmark").And.Contain("The ground of 2026-04-01 (report 12) speaks for 1,");
    }

    [Fact]
    public void Literal_OfAnotherUplift_IsThePolicysOwn()
    {
        Goal goal = Conversion.WithUplift(1.05m).Propose(new GoalId("c"), Converted(300, 1_000), AprilToJuly, Sample.Weights).OrThrow();

        GoalDossier.Of(goal).Literal.Should().Be(0.315m);
        goal.Explain().ToString().Should().Contain("The literal figure, 105 % of the present state, is 31.50 %: possible.").And.NotContain("guide");
        goal.Explain().For("he").Should().Contain("המספר המילולי, \u2068105 %\u2069 מן המצב הקיים");
        goal.Explain().For("ro").Should().Contain("Cifra literală, 105 % din starea prezentă");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    public void Of_TrustOutsideItsRange_Throws(double confidence) => ((Action)(() => GoalGround.Benchmark(1m, Today, X, X, (decimal)confidence))).Should().Throw<ArgumentOutOfRangeException>();

    private static GoalHistory Past(Func<int, decimal> aDay) => GoalHistory.Of(Upsells, GoalHistoryTests.Months(12, aDay), Sample.Weights).OrThrow();

    internal static GoalDossier Full() => GoalDossier.Of(UpsellGoal, Survey, Peers, GoalGround.Regime(Day("2026-03-20"), English("plan 2026"), English("Looked at each month by the department.")))
        .Examined(new AbilityExamination(English("Dana"), Day("2026-03-25"), English("Nine people, all trained."), English("Two more hours of offers a week.")));
}
