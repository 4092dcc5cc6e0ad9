using CsCheck;
using CustomerServiceKit.Goals.Tests.Realism;
using NodaTime;
using static CustomerServiceKit.Goals.Tests.Sample;

namespace CustomerServiceKit.Goals.Tests.Exceptions;

/// <summary>R077: exceptions start a corrective action, one for each cause, closed by its effect.</summary>
public sealed class ExceptionWatchTests
{
    [Fact]
    public void Observe_AConcern_OpensOneActionHoweverOftenItIsSeen()
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action).Observe(Seen(71, "2026-05-01"), Action);

        OpenException open = watch.Open.Single();
        (open.Action.Id.Value, open.IsFiring, open.ToString()).Should().Be(("a-2026-04-30", true, "upsells-made@1 of whole since 2026-04-30, open"));
    }

    [Fact]
    public void Observe_Noise_OpensNothing() => ExceptionWatch.Empty.Observe(Seen(110), _ => throw new InvalidOperationException("not asked")).Exceptions.Should().BeEmpty();

    [Fact]
    public void Observe_TwoCleanPoints_QuietItAndKeepTheActionOpen()
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action).Observe(Seen(120, "2026-05-03"), Action);
        watch.Open.Single().IsFiring.Should().BeTrue();

        watch = watch.Observe(Seen(125, "2026-05-04"), Action);
        (watch.Open.Single().IsFiring, watch.Open.Single().CleanPoints).Should().Be((false, 2));
        watch.Observe(Seen(70, "2026-05-05"), Action).Open.Single().IsFiring.Should().BeTrue();
    }

    [Fact]
    public void Observe_WhatWasNotMeasured_IsNeitherCleanNorAConcern()
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action).Observe(Seen(120, "2026-05-03"), Action);

        watch = watch.Observe(Unmeasured("2026-05-04"), Action).Observe(Unmeasured("2026-05-05"), Action);
        (watch.Open.Single().IsFiring, watch.Open.Single().CleanPoints).Should().Be((true, 1));
        // The figure of that day comes after all.
        watch.Observe(Seen(125, "2026-05-04"), Action).Open.Single().CleanPoints.Should().Be(2);
    }

    // After a rebase there are no limits yet, so the last two points say nothing.
    [Fact]
    public void Observe_AChartWithoutLimits_IsNeitherCleanNorAConcern()
    {
        ExceptionCause cause = new(Upsells.Kpi, GoalScope.Whole);
        decimal[] values = [10, 11, 10, 11, 10, 11, 10, 11, 1, 10, 11];
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Observation.Of(cause, GoalRealismTests.Chart(values[..9])), Action);

        foreach (int points in new[] { 10, 11 })
        {
            XmrOptions options = new() { Rebases = [new(Day("2025-10-01"), "Dana", "a second team")] };
            watch = watch.Observe(Observation.Of(cause, XmrChart.Of(GoalRealismTests.Chart(values[..points]).Points, Direction.Up, options).OrThrow()), Action);
        }

        watch.Open.Single().IsFiring.Should().BeTrue();
        watch.Observe(Observation.Of(cause, GoalRealismTests.Chart(values[..10])), Action).Observe(Observation.Of(cause, GoalRealismTests.Chart(values)), Action).Open.Single().IsFiring.Should().BeFalse();
    }

    [Fact]
    public void Observe_TheSameAgain_CountsOnce()
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action).Observe(Seen(120, "2026-05-03"), Action);

        watch.Observe(Seen(120, "2026-05-03"), Action).Should().BeSameAs(watch);
        // A day with a concern is not clean, whichever is seen first.
        watch = watch.Observe(Seen(70, "2026-05-03"), Action);
        watch.Open.Single().CleanPoints.Should().Be(0);
        watch.Observe(Seen(120, "2026-05-03"), Action).Should().BeSameAs(watch);
        watch.Observe(Seen(70, "2026-05-03"), Action).Should().BeSameAs(watch);

        ExceptionWatch closed = watch.Observe(Seen(200, "2026-05-04"), Action);
        closed.Observe(Seen(200, "2026-05-04"), Action).Should().BeSameAs(closed);
        closed.Observe(Seen(70, "2026-05-04"), Action).Should().BeSameAs(closed);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(113)]
    [InlineData(50)]
    public void Observe_ADayBeforeTheLastOne_Throws(int sold)
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action);

        watch.Invoking(w => w.Observe(Seen(sold, "2026-04-29"), Action)).Should().Throw<ArgumentException>().Which.Message.Should().Contain("2026-04-29").And.Contain("2026-04-30");
    }

    // A goal that is revised from a later day on is measured by its old level until then.
    [Fact]
    public void Observe_AConcernBeforeTheRevisionHolds_OpensNothing()
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action);
        watch = watch.Revised(watch.Open.Single().First.Cause, Revision("2026-05-10"));

        watch.Observe(Seen(71, "2026-05-05"), Action).Open.Should().BeEmpty();
        watch.Observe(Seen(71, "2026-05-11"), Action).Open.Should().ContainSingle();
    }

    [Fact]
    public void Revised_FromADayBeforeTheExceptionBegan_ClosesNothing()
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action);

        watch.Revised(watch.Open.Single().First.Cause, Revision("2026-04-29")).Should().BeSameAs(watch);
    }

    [Fact]
    public void Observe_AConcernAfterItsActionIsDone_OpensTheNextAction()
    {
        ExceptionWatch watch = Done(ExceptionWatch.Empty.Observe(Seen(70), Action));

        // Seen before already, so nothing new.
        watch.Observe(Seen(70), Action).Should().BeSameAs(watch);
        watch = watch.Observe(Seen(71, "2026-05-11"), Action);
        (watch.Exceptions.Count, watch.Open.Single().Action.Id.Value, watch.Open.Single().Action.State).Should().Be((1, "a-2026-05-11", ActionItemState.Open));
        watch.Observe(Seen(72, "2026-05-12"), Action).Open.Single().Action.Id.Value.Should().Be("a-2026-05-11");
    }

    [Fact]
    public void Observe_AConcernWhileTheActionOfAClosedExceptionIsOpen_TakesThatAction()
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action).Observe(Seen(200, "2026-05-03"), Action).Observe(Seen(70, "2026-05-04"), Action);

        watch.Exceptions.Select(e => (e.IsOpen, e.Action.Id.Value)).Should().Equal((false, "a-2026-04-30"), (true, "a-2026-04-30"));
        Done(watch).Exceptions.Should().OnlyContain(e => e.Action.State == ActionItemState.Done);
    }

    [Fact]
    public void Observe_AnActionWithTheIdOfAnother_Throws()
    {
        ExceptionWatch watch = Done(ExceptionWatch.Empty.Observe(Seen(70), Action));

        watch.Invoking(w => w.Observe(Seen(70, "2026-05-11"), _ => Action(Seen(70)))).Should().Throw<ArgumentException>().Which.Message.Should().Contain("a-2026-04-30");
    }

    // Whatever the order of concerns, noise, improvements, finished actions and days given twice.
    [Fact]
    public void Observe_AnySequence_LeavesOneOpenActionAtMostAndOneAfterAConcernOfALaterDay() =>
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, 2].Select(i => 70 + (i * 65)), Gen.Bool).Array[1, 20].Sample(steps =>
        {
            ExceptionWatch watch = ExceptionWatch.Empty;
            LocalDate day = Day("2026-05-03");
            foreach ((int later, int sold, bool finished) in steps)
            {
                day = day.PlusDays(later);
                Observation seen = Seen(sold, $"{day:uuuu-MM-dd}");
                watch = finished ? Done(watch) : watch.Observe(seen, Action);
                int open = watch.Exceptions.Where(e => e.Action.State == ActionItemState.Open).Select(e => e.Action.Id).Distinct().Count();
                open.Should().BeInRange(!finished && later == 1 && seen.Meaning == SignalMeaning.Concern ? 1 : 0, 1);
                watch.Open.Count().Should().BeLessThanOrEqualTo(1);
            }
        });

    [Fact]
    public void Observe_AnImprovement_ClosesItAndTheNextConcernIsAnother()
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action).Observe(Seen(160), Action);
        watch.Open.Should().BeEmpty();
        watch.Exceptions.Single().ClosedOn.Should().Be(Day("2026-04-30"));

        watch.Observe(Seen(70, "2026-05-01"), Action).Exceptions.Should().HaveCount(2);
    }

    [Fact]
    public void Revised_TheGoal_ClosesIt()
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action);
        ExceptionCause cause = watch.Open.Single().First.Cause;

        watch.Revised(cause, Revision("2026-05-03")).Exceptions.Single().ClosedBy.Should().Contain("a strike");
        watch.Revised(cause with { Scope = GoalScope.Of(new EmployeeId("x")) }, Revision("2026-05-03")).Open.Should().ContainSingle();
    }

    [Fact]
    public void With_ADoneAction_StaysOpenUntilItsEffectIsSeen()
    {
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action);
        ActionItem done = watch.Open.Single().Action.Complete(Instant.FromUtc(2026, 5, 10, 8, 0)).OrThrow();

        watch.With(done).Open.Single().Action.State.Should().Be(ActionItemState.Done);
    }

    [Fact]
    public void Observe_AnActionOfAnotherCause_Throws() =>
        ((Action)(() => ExceptionWatch.Empty.Observe(Seen(70), o => Item(o, "something else")))).Should().Throw<ArgumentException>().Which.Message.Should().Contain("exception upsells-made@1 of whole");

    [Fact]
    public void Of_AChart_IsWhatItsLastPointSays()
    {
        ExceptionCause cause = new(Upsells.Kpi, GoalScope.Whole);

        Observation.Of(cause, GoalRealismTests.Chart([10, 11, 10, 11, 10, 11, 10, 11, 1])).Meaning.Should().Be(SignalMeaning.Concern);
        Observation.Of(cause, GoalRealismTests.Chart([10, 11, 10, 11, 10, 11, 10, 11, 1, 10, 11])).Meaning.Should().Be(SignalMeaning.Neutral);
        Observation.Of(cause, GoalRealismTests.Chart([10, 11, 10, 11, 10, 11, 10, 11, 30])).ToString().Should().EndWith("whole: improvement");
    }

    // The point of September says what was seen on its last day, so that it fits in with progress told day by day.
    [Fact]
    public void Of_AChartAndADay_IsSeenOnThatDay()
    {
        ExceptionCause cause = new(Upsells.Kpi, GoalScope.Whole);
        XmrChart chart = GoalRealismTests.Chart([10, 11, 10, 11, 10, 11, 10, 11, 1]);

        Observation.Of(cause, chart).Day.Should().Be(Day("2025-09-01"));
        Observation.Of(cause, chart, Day("2025-09-30")).Day.Should().Be(Day("2025-09-30"));
        chart.Invoking(c => Observation.Of(cause, c, Day("2025-08-31"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static PlanRevision Revision(string from) => new(Day(from), 400m, RevisionMode.KeepPlan, "Dana", "a strike");

    /// <summary>Every open action is done.</summary>
    private static ExceptionWatch Done(ExceptionWatch watch) => watch.Exceptions.Select(e => e.Action).Where(a => a.State == ActionItemState.Open).DistinctBy(a => a.Id)
        .Aggregate(watch, (w, action) => w.With(action.Complete(Instant.FromUtc(2026, 5, 10, 8, 0)).OrThrow()));

    private static Observation Unmeasured(string day) =>
        Observation.Of(UpsellPlan.ProgressAt(Day(day), Measurement.Missing(Upsells.Kpi, Unit.Count, Availability.NoData, NoOffers.Reasons)).OrThrow());

    private static Observation Seen(int sold, string day = "2026-04-30") =>
        Observation.Of(UpsellPlan.ProgressAt(Day(day), Sold(sold, Days("2026-04-01", day))).OrThrow());

    private static ActionItem Action(Observation seen) => Item(seen, seen.Cause.ToString());

    private static ActionItem Item(Observation seen, string cause) => new(
        new ActionItemId($"a-{seen.Day:uuuu-MM-dd}"), "Look into it", new EmployeeId("dana"), seen.Day.PlusWeeks(2), new ActionCause(ActionCauseKind.Exception, cause), Instant.FromUtc(2026, 5, 1, 8, 0));
}
