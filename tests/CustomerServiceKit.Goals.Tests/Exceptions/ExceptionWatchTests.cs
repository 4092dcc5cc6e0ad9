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
        ExceptionWatch watch = ExceptionWatch.Empty.Observe(Seen(70), Action).Observe(Seen(113), Action);
        watch.Open.Single().IsFiring.Should().BeTrue();

        watch = watch.Observe(Seen(114), Action);
        (watch.Open.Single().IsFiring, watch.Open.Single().CleanPoints).Should().Be((false, 2));
        watch.Observe(Seen(70), Action).Open.Single().IsFiring.Should().BeTrue();
    }

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

        watch.Revised(cause, new PlanRevision(Day("2026-05-03"), 400m, RevisionMode.KeepPlan, "Dana", "a strike")).Exceptions.Single().ClosedBy.Should().Contain("a strike");
        watch.Revised(cause with { Scope = GoalScope.Of(new EmployeeId("x")) }, new PlanRevision(Day("2026-05-03"), 400m, RevisionMode.KeepPlan, "Dana", "x")).Open.Should().ContainSingle();
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

    private static Observation Seen(int sold, string day = "2026-04-30") =>
        Observation.Of(UpsellPlan.ProgressAt(Day(day), Sold(sold, Days("2026-04-01", day))).OrThrow());

    private static ActionItem Action(Observation seen) => Item(seen, seen.Cause.ToString());

    private static ActionItem Item(Observation seen, string cause) => new(
        new ActionItemId($"a-{seen.Day:uuuu-MM-dd}"), "Look into it", new EmployeeId("dana"), seen.Day.PlusWeeks(2), new ActionCause(ActionCauseKind.Exception, cause), Instant.FromUtc(2026, 5, 1, 8, 0));
}
