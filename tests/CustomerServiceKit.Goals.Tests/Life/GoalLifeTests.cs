using CustomerServiceKit.Goals.Tests.Grounds;
using CustomerServiceKit.Goals.Tests.Realism;
using NodaTime;
using static CustomerServiceKit.Goals.Tests.Sample;

namespace CustomerServiceKit.Goals.Tests.Life;

/// <summary>R074: a goal is valid for some months, with control and correction in each period.</summary>
public sealed class GoalLifeTests
{
    private static readonly LocalDate Begin = Day("2026-04-01");

    private static GoalLife Draft { get; } = GoalLife.Draft(GoalDossierTests.Full(), UpsellPlan);

    [Fact]
    public void Activate_AFullDossier_IsActiveAndOneWithoutIsProvisional()
    {
        Draft.Activate(Begin, "Dana").OrThrow().StateAt(Begin).Should().Be(GoalState.Active);
        Result<GoalLife> thin = GoalLife.Draft(GoalDossier.Of(UpsellGoal), UpsellPlan).Activate(Begin, "Dana");
        thin.OrThrow().StateAt(Begin).Should().Be(GoalState.Provisional);
        thin.Codes().Should().Contain("ground.few-levels");
        thin.OrThrow().Ground(GoalDossierTests.Full(), Day("2026-04-10"), "Dana").OrThrow().StateAt(Day("2026-04-10")).Should().Be(GoalState.Active);
        thin.OrThrow().StateAt(Begin).Should().Be(GoalState.Provisional);
    }

    [Fact]
    public void Draft_WithoutARegime_HasTheReviewsAsItsRegime()
    {
        GoalLife life = GoalLife.Draft(GoalDossier.Of(UpsellGoal), UpsellPlan);

        life.Dossier.Missing(Begin).Select(p => p.Path).Should().Equal("grounds.benchmark", "grounds.voice", "grounds", "ability");
        life.Dossier.Grounds[^1].Statement.For("he").Should().Contain("2026-06-30").And.Contain("נבחן");
        Draft.Dossier.Grounds[^1].Statement.For("en").Should().Be("Looked at each month by the department.");
        life.Activate(Begin, "Dana").OrThrow().Ground(GoalDossier.Of(UpsellGoal), Begin, "Dana").OrThrow().Dossier.Grounds.Should().HaveCount(2);
    }

    [Fact]
    public void EndReview_WithARevision_IsTheNextVersion()
    {
        GoalLife life = Draft.Activate(Begin, "Dana").OrThrow().BeginReview(Day("2026-06-01"), "Dana", "May is over").OrThrow();
        life.StateAt(Day("2026-06-01")).Should().Be(GoalState.UnderReview);

        GoalLife revised = life.EndReview(Day("2026-06-02"), "Dana", "more people", new PlanRevision(Day("2026-06-08"), 500m, RevisionMode.KeepPlan, "Dana", "more people")).OrThrow();
        (revised.Plan.Version, revised.StateAt(Day("2026-06-02"))).Should().Be((2, GoalState.Active));
        revised.ToString().Should().Be("upsells, version 2: 2026-06-02 Dana: active, more people");
        life.EndReview(Day("2026-06-02"), "Dana", "x", new PlanRevision(Day("2026-09-01"), 500m, RevisionMode.KeepPlan, "Dana", "x")).Codes().Should().Equal("goal.revision-day");
    }

    [Fact]
    public void ReviewsDue_AfterPeriodsNotLookedAt_NamesThem()
    {
        GoalLife life = Draft.Activate(Begin, "Dana").OrThrow();

        life.ReviewDays().Should().Equal(Day("2026-04-30"), Day("2026-05-31"), Day("2026-06-30"), Day("2026-07-31"));
        life.ReviewsDue(Day("2026-04-30")).Should().BeEmpty();
        life.ReviewsDue(Day("2026-06-01")).Should().Equal(Day("2026-04-30"), Day("2026-05-31"));
        life.BeginReview(Day("2026-06-01"), "Dana", "two months are over").OrThrow().ReviewsDue(Day("2026-06-02")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(470, GoalState.Met)]
    [InlineData(460, GoalState.Missed)]
    public void Close_ByTheFigureOfTheLastDay_IsDecided(int sold, GoalState state)
    {
        GoalLife life = Draft.Activate(Begin, "Dana").OrThrow();
        GoalProgress final = UpsellPlan.ProgressAt(AprilToJuly.End, Sold(sold, AprilToJuly)).OrThrow();

        life.Close(final, Day("2026-08-02"), "Dana").OrThrow().StateAt(Day("2026-08-02")).Should().Be(state);
        life.StateAt(Day("2026-08-01")).Should().Be(GoalState.Expired);
    }

    [Fact]
    public void Close_BeforeTheEndOrByAnotherDayOrTwice_IsRefused()
    {
        GoalLife life = Draft.Activate(Begin, "Dana").OrThrow();
        GoalProgress early = UpsellPlan.ProgressAt(Day("2026-04-30"), Sold(100, Days("2026-04-01", "2026-04-30"))).OrThrow();
        GoalProgress final = UpsellPlan.ProgressAt(AprilToJuly.End, Sold(470, AprilToJuly)).OrThrow();

        life.Close(early, Day("2026-08-02"), "Dana").Codes().Should().Equal("life.not-final");
        Draft.Close(final, Day("2026-08-02"), "Dana").Codes().Should().Contain("life.wrong-state");
        life.Close(final, Day("2026-08-02"), "Dana").OrThrow().Close(final, Day("2026-08-03"), "Dana").Codes().Should().Equal("life.wrong-state");
    }

    [Fact]
    public void Steps_OutOfOrderOrAfterTheEnd_AreRefused()
    {
        GoalLife life = Draft.Activate(Day("2026-04-10"), "Dana").OrThrow();

        life.BeginReview(Day("2026-04-09"), "Dana", "x").Codes().Should().Equal("life.wrong-state", "life.not-in-order");
        life.BeginReview(Day("2026-08-01"), "Dana", "x").Codes().Should().Equal("goal.expired");
        life.EndReview(Day("2026-05-01"), "Dana", "x").Codes().Should().Equal("life.wrong-state");
        life.Activate(Day("2026-05-01"), "Dana").Problems.Single().ToString().Should().Contain("is active").And.Contain("draft");
    }

    [Fact]
    public void ReviewReasons_OfTwoVerdictsAShiftTheEndAndAnOldSurvey_AreAllNamed()
    {
        GoalLife life = Draft.Activate(Begin, "Dana").OrThrow();
        XmrChart chart = XmrChart.Of(Enumerable.Range(0, 30).Select(i => new ChartPoint(Day("2026-01-05").PlusWeeks(i), i < 18 ? 10m + (i % 2) : 14m + (i % 2))), Direction.Up).OrThrow();

        ReviewReasons.Of(life, Day("2026-07-20"), [RealismVerdict.Stretch, RealismVerdict.OutOfReach, RealismVerdict.OutOfReach], chart).Select(p => p.Code)
            .Should().Equal("life.review-realism", "life.review-regime", "life.review-end", "ground.survey-old");
        ReviewReasons.Of(life, Day("2026-05-20"), [RealismVerdict.OutOfReach, RealismVerdict.Stretch], GoalRealismTests.Chart([1, 2, 1, 2, 1, 2])).Should().BeEmpty();
    }
}
