using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Goals.Tests.Sample;

namespace CustomerServiceKit.Goals.Tests.Plans;

/// <summary>A goal of 461 from April to July, changed from June on. April and May weigh 46.5 of 96, and the plan asked 223 or 224 by then.</summary>
public sealed class ReviseTests
{
    private static readonly LocalDate June = Day("2026-06-01");

    private static decimal Asked { get; } = UpsellPlan.Days.Where(d => d.Date < June).Sum(d => d.Value);

    [Theory]
    [InlineData(RevisionMode.CatchUp, 300, 500)]
    [InlineData(RevisionMode.KeepPlan, null, 500)]
    [InlineData(RevisionMode.Reset, null, null)]
    public void Revise_FromADayOn_KeepsDaysGoneBy(RevisionMode mode, int? left, int? level)
    {
        GoalPlan revised = UpsellPlan.Revise(new PlanRevision(June, 500m, mode, "Dana", "a campaign", actual: 200m)).OrThrow();
        decimal rest = revised.Days.Where(d => d.Date >= June).Sum(d => d.Value);

        revised.Days.Where(d => d.Date < June).Should().Equal(UpsellPlan.Days.Where(d => d.Date < June));
        rest.Should().Be(left ?? (mode == RevisionMode.KeepPlan ? 500m - Asked : Math.Round(500m * Sample.Weights.Sum(Days("2026-06-01", "2026-07-31")) / 96m, MidpointRounding.AwayFromZero)));
        revised.Goal.Level.Should().Be(level ?? Asked + rest);
        (revised.Goal.ChosenBy, revised.Goal.Reason, revised.Version, UpsellPlan.Version).Should().Be(("Dana", "a campaign", 2, 1));
        revised.Revisions.Single().ToString().Should().StartWith("from 2026-06-01: 500, ").And.EndWith(", Dana: a campaign");
    }

    [Fact]
    public void ProgressAt_AfterCatchingUp_ExpectsWhatWasDoneAndItsPartOfTheRest()
    {
        GoalPlan revised = UpsellPlan.Revise(new PlanRevision(June, 500m, RevisionMode.CatchUp, "Dana", "a campaign", actual: 200m)).OrThrow();
        LocalDate last = Day("2026-06-30");
        decimal share = Sample.Weights.Sum(new DateInterval(June, last)) / Sample.Weights.Sum(Days("2026-06-01", "2026-07-31"));

        revised.ProgressAt(last, Sold(350m, new DateInterval(AprilToJuly.Start, last))).OrThrow().Expected.Should().Be(200m + (300m * share));
        revised.ProgressAt(Day("2026-05-31"), Sold(200m, Days("2026-04-01", "2026-05-31"))).OrThrow().Expected.Should().Be(Asked);
    }

    [Fact]
    public void ProgressAt_OnPlanAfterARevision_ProjectsTheNewLevel()
    {
        GoalPlan revised = UpsellPlan.Revise(new PlanRevision(June, 700m, RevisionMode.KeepPlan, "Dana", "a campaign")).OrThrow();
        LocalDate last = Day("2026-06-30");
        decimal expected = revised.ProgressAt(last, Sold(1m, new DateInterval(AprilToJuly.Start, last))).OrThrow().Expected!.Value;

        GoalProgress progress = revised.ProgressAt(last, Measurement.Total(Upsells.Kpi, Unit.Count, expected, 1, Window(new DateInterval(AprilToJuly.Start, last)))).OrThrow();
        (progress.Pace, Math.Round(progress.Projection!.Value, 9)).Should().Be((1m, 700m));
    }

    [Fact]
    public void ProgressAt_WhereMoreWasAskedThanTheNewLevel_IsMetAndNoException()
    {
        GoalPlan revised = UpsellPlan.Revise(new PlanRevision(June, 100m, RevisionMode.KeepPlan, "Dana", "half the people left")).OrThrow();
        GoalProgress progress = revised.ProgressAt(AprilToJuly.End, Sold(150m, AprilToJuly)).OrThrow();

        (progress.Decision, progress.IsException, progress.Status, progress.Expected).Should().Be((GoalDecision.Met, false, GoalStatus.Green, 100m));
    }

    [Fact]
    public void Revise_ARate_LeavesThePastAsItWas()
    {
        GoalPlan plan = Conversion.Choose(new GoalId("c"), 0.82m, "Dana", "x", AprilToJuly).OrThrow().ByDay(Sample.Weights).OrThrow();
        GoalPlan revised = plan.Revise(new PlanRevision(June, 0.9m, RevisionMode.KeepPlan, "Dana", "x")).OrThrow();

        revised.Per(ReportingPeriod.Month).Select(p => p.Value).Should().Equal(0.82m, 0.82m, 0.9m, 0.9m);
        revised.ProgressAt(Day("2026-05-31"), Converted(8_500, 10_000)).OrThrow().Decision.Should().Be(GoalDecision.Met);
        revised.ProgressAt(Day("2026-05-31"), Converted(8_500, 10_000)).OrThrow().Goal.Level.Should().Be(0.82m);
        revised.ProgressAt(June, Converted(8_500, 10_000)).OrThrow().Decision.Should().Be(GoalDecision.Missed);
    }

    [Fact]
    public void Revise_WithAnotherCalendar_DerivesTheDaysLeftAnew()
    {
        GoalPlan revised = UpsellPlan.Revise(new PlanRevision(June, 461m, RevisionMode.KeepPlan, "Dana", "open at weekends"), DayWeights.Equal(Zone)).OrThrow();

        revised.Days.Sum(d => d.Value).Should().Be(461m);
        revised.Find(Day("2026-06-06"))!.Value.Weight.Should().Be(1m);
        revised.Per(ReportingPeriod.Month).Sum(p => p.Value).Should().Be(461m);
    }

    [Fact]
    public void Revise_Twice_IsTheThirdVersion()
    {
        GoalPlan revised = UpsellPlan.Revise(new PlanRevision(June, 500m, RevisionMode.KeepPlan, "Dana", "a")).OrThrow().Revise(new PlanRevision(Day("2026-07-01"), 480m, RevisionMode.KeepPlan, "Dana", "b")).OrThrow();

        (revised.Version, revised.Days.Sum(d => d.Value)).Should().Be((3, 480m));
        revised.Revise(new PlanRevision(June, 480m, RevisionMode.KeepPlan, "Dana", "c")).Codes().Should().Equal("goal.revision-day");
    }

    [Fact]
    public void Revise_MoreDoneThanTheNewLevel_AsksNothingMoreAndSaysSo()
    {
        Result<GoalPlan> revised = UpsellPlan.Revise(new PlanRevision(June, 100m, RevisionMode.CatchUp, "Dana", "a strike", actual: 120m));

        revised.Codes().Should().Equal("goal.nothing-left");
        revised.OrThrow().Days.Where(d => d.Date >= June).Should().OnlyContain(d => d.Value == 0m);
    }

    [Fact]
    public void Revise_BadInput_IsRefused()
    {
        UpsellPlan.Revise(new PlanRevision(Day("2026-08-01"), 500m, RevisionMode.CatchUp, "Dana", "x")).Codes().Should().Equal("goal.revision-day");
        UpsellPlan.Revise(new PlanRevision(June, 500.5m, RevisionMode.CatchUp, "Dana", "x")).Codes().Should().Equal("goal.not-a-step", "goal.revision-without-actual");
        ((Action)(() => _ = new PlanRevision(June, 500m, RevisionMode.CatchUp, " ", "x"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Revise_ARate_HasTheNewLevelFromThenOn()
    {
        GoalPlan plan = Conversion.Choose(new GoalId("c"), 0.3m, "Dana", "x", AprilToJuly).OrThrow().ByDay(Sample.Weights).OrThrow();
        GoalPlan revised = plan.Revise(new PlanRevision(June, 0.35m, RevisionMode.Reset, "Dana", "y")).OrThrow();

        (revised.Goal.Level, revised.Find(June)!.Value.Value, revised.Find(Day("2026-05-31"))!.Value.Value).Should().Be((0.35m, 0.35m, 0.3m));
    }
}
