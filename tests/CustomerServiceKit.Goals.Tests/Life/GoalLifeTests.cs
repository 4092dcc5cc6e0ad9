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

    // In force from 10 June: April and May were over before it. The goal ends on 31 July, whose review is its closing.
    [Fact]
    public void ReviewsDue_OfAGoalSetInForceLate_BeginThereAndStayUntilItIsClosed()
    {
        GoalLife life = Draft.Activate(Day("2026-06-10"), "Dana").OrThrow();

        life.ReviewsDue(Day("2026-06-15")).Should().BeEmpty();
        life.ReviewsDue(Day("2026-07-01")).Should().Equal(Day("2026-06-30"));
        life.ReviewsDue(Day("2026-08-01")).Should().Equal(Day("2026-06-30"), AprilToJuly.End);
        GoalLife closed = life.Close(UpsellPlan.ProgressAt(AprilToJuly.End, Sold(470, AprilToJuly)).OrThrow(), Day("2026-08-02"), "Dana").OrThrow();
        closed.ReviewsDue(Day("2026-08-02")).Should().BeEmpty();
        closed.ReviewsDue(Day("2026-08-01")).Should().HaveCount(2);
        Draft.ReviewsDue(Day("2026-08-01")).Should().BeEmpty();
        Draft.Activate(Day("2026-06-30"), "Dana").OrThrow().ReviewsDue(Day("2026-07-01")).Should().Equal(Day("2026-06-30"));
    }

    [Fact]
    public void Ground_WhileTheGoalIsInForce_RenewsTheSurveyAndTheDossierTellsTheState()
    {
        LocalDate day = Day("2026-07-20");
        GoalLife life = Draft.Activate(Begin, "Dana").OrThrow();
        ReviewReasons.Of(life, day, []).Select(p => p.Code).Should().Contain("ground.survey-old");

        GoalLife renewed = life.Ground(Surveyed(Day("2026-07-17")), day, "Dana").OrThrow();
        renewed.StateAt(day).Should().Be(GoalState.Active);
        ReviewReasons.Of(renewed, day, []).Select(p => p.Code).Should().Equal("life.review-end");

        Result<GoalLife> thin = life.Ground(GoalDossier.Of(UpsellGoal), day, "Dana");
        thin.OrThrow().StateAt(day).Should().Be(GoalState.Provisional);
        thin.Codes().Should().Contain("ground.few-levels");
    }

    [Fact]
    public void Ground_UnderReview_StaysSoAndIsLookedAtWhenTheReviewEnds()
    {
        GoalLife life = Draft.Activate(Begin, "Dana").OrThrow().BeginReview(Day("2026-05-20"), "Dana", "April is over").OrThrow()
            .Ground(GoalDossier.Of(UpsellGoal), Day("2026-06-05"), "Dana").OrThrow();

        life.StateAt(Day("2026-06-05")).Should().Be(GoalState.UnderReview);
        life.EndReview(Day("2026-06-06"), "Dana", "it stays").OrThrow().StateAt(Day("2026-06-06")).Should().Be(GoalState.Provisional);
        // The review began before May was over, whatever was added to the dossier since.
        life.ReviewsDue(Day("2026-06-07")).Should().Equal(Day("2026-05-31"));
    }

    [Fact]
    public void Ground_OfADraftOrAfterTheEnd_IsRefused()
    {
        Draft.Ground(GoalDossierTests.Full(), Begin, "Dana").Codes().Should().Equal("life.wrong-state");
        Draft.Activate(Begin, "Dana").OrThrow().Ground(GoalDossierTests.Full(), Day("2026-08-01"), "Dana").Codes().Should().Equal("goal.expired");
    }

    // Decided on 15 June: from that day on or later, and not before the last revision.
    [Theory]
    [InlineData("2026-04-01", "2026-06-15")]
    [InlineData("2026-06-14", "2026-06-15")]
    [InlineData("2026-03-01", "2026-06-15")]
    [InlineData("2026-06-15", null)]
    public void EndReview_ARevisionOfDaysGoneBy_IsRefusedWithTheFirstDayThatIsLeft(string from, string? first)
    {
        GoalLife life = Draft.Activate(Begin, "Dana").OrThrow().BeginReview(Day("2026-06-15"), "Dana", "May is over").OrThrow();

        Result<GoalLife> revised = life.EndReview(Day("2026-06-15"), "Dana", "x", Lower(from));

        revised.Succeeded.Should().Be(first is null);
        revised.Problems.Select(p => $"{p.Path} {p.Code} {p.Parameters["first"]}").Should().Equal(first is null ? [] : [$"from goal.revision-day {first}"]);
    }

    [Fact]
    public void EndReview_ARevisionBeforeTheLastOne_IsRefusedWithTheDayOfThatOne()
    {
        GoalLife life = Draft.Activate(Begin, "Dana").OrThrow().BeginReview(Day("2026-06-01"), "Dana", "x").OrThrow().EndReview(Day("2026-06-01"), "Dana", "x", Lower("2026-06-20")).OrThrow()
            .BeginReview(Day("2026-06-10"), "Dana", "x").OrThrow();

        life.EndReview(Day("2026-06-10"), "Dana", "x", Lower("2026-06-05")).Problems.Single().Parameters["first"].Should().Be("2026-06-20");
        life.EndReview(Day("2026-06-10"), "Dana", "x", Lower("2026-06-15")).Problems.Single().Parameters["first"].Should().Be("2026-06-20");
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

    // The last day is 31 July; 30 days before it is 1 July.
    [Theory]
    [InlineData("2026-06-30", 30, false)]
    [InlineData("2026-07-01", 30, true)]
    [InlineData("2026-07-30", 0, false)]
    [InlineData("2026-07-31", 0, true)]
    [InlineData("2026-08-01", 30, false)]
    public void ReviewReasons_OfTheEnd_AreToldFromSoManyDaysBeforeTheLastOn(string today, int notice, bool told) =>
        ReviewReasons.Of(Draft.Activate(Begin, "Dana").OrThrow(), Day(today), [], notice: notice).Any(p => p.Code == "life.review-end").Should().Be(told);

    [Fact]
    public void ReviewReasons_OfTwoKindsOfVerdictInTurn_AreNone() =>
        ReviewReasons.Of(Draft.Activate(Begin, "Dana").OrThrow(), Day("2026-05-20"), [RealismVerdict.AlreadyGuaranteed, RealismVerdict.OutOfReach]).Should().BeEmpty();

    [Fact]
    public void ReviewReasons_OfAClosedGoal_AreNone()
    {
        GoalLife life = Draft.Activate(Begin, "Dana").OrThrow();
        GoalLife closed = life.Close(UpsellPlan.ProgressAt(AprilToJuly.End, Sold(470, AprilToJuly)).OrThrow(), AprilToJuly.End, "Dana").OrThrow();

        ReviewReasons.Of(life, AprilToJuly.End, [RealismVerdict.OutOfReach, RealismVerdict.OutOfReach]).Should().HaveCount(3);
        ReviewReasons.Of(closed, AprilToJuly.End, [RealismVerdict.OutOfReach, RealismVerdict.OutOfReach]).Should().BeEmpty();
    }

    private static PlanRevision Lower(string from) => new(Day(from), 440m, RevisionMode.KeepPlan, "Dana", "two people are new");

    private static GoalDossier Surveyed(LocalDate day) => GoalDossier.Of(
        UpsellGoal,
        [
            .. GoalDossierTests.Full().Grounds.Where(g => g.Kind is GroundKind.Benchmark or GroundKind.Regime),
            GoalGround.Voice(null, day, LocalizedText.English("survey of July"), LocalizedText.English("As before.")),
        ]).Examined(GoalDossierTests.Full().Ability!);
}
