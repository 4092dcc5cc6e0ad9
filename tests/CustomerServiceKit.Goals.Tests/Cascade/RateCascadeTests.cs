using CsCheck;
using static CustomerServiceKit.Goals.Tests.Cascade.CascadeSample;

namespace CustomerServiceKit.Goals.Tests.Cascade;

public sealed class RateCascadeTests
{
    private static readonly Gen<(decimal Present, int Volume)[]> s_people = Gen.Select(Gen.Int[1, 99].Select(p => p / 100m), Gen.Int[1, 900]).Array[1, 8];

    [Fact]
    public void Of_SharesByHand_MakeTheSameEffort()
    {
        GoalCascade cascade = GoalCascade.Of(Rate(0.82m), CascadePart.Of(North).Over(Person("ann").Measured(0.7m, 500m), Person("ben").Measured(0.8m, 300m), Person("cid").Measured(0.9m, 200m))).OrThrow();

        cascade.Effort.Should().BeApproximately(1.374224m, 0.000001m);
        cascade.Top.Below.Select(g => Math.Round(g.TopDown, 6)).Should().Equal(0.762274m, 0.846080m, 0.925195m);
    }

    [Fact]
    public void Of_AnyShares_WeighBackToTheGoalAndMakeOneEffortAndNobodyLeavesTheScale() => Gen.Select(s_people, Gen.Int[2, 98].Select(t => t / 100m)).Sample((people, target) =>
    {
        GoalCascade cascade = GoalCascade.Of(Rate(target), Team(people)).OrThrow();
        decimal volume = people.Sum(p => p.Volume);

        (cascade.Top.Below.Zip(people).Sum(p => p.First.TopDown * p.Second.Volume) / volume).Should().BeApproximately(target, 1e-20m);
        cascade.Top.Below.Should().OnlyContain(g => g.TopDown > 0m && g.TopDown < 1m);
        foreach ((CascadeGoal goal, (decimal present, _)) in cascade.Top.Below.Zip(people))
        {
            (goal.TopDown / (1m - goal.TopDown) / (present / (1m - present))).Should().BeApproximately(cascade.Effort!.Value, cascade.Effort!.Value * 1e-12m);
        }
    });

    [Fact]
    public void Of_AHigherGoal_AsksMoreOfEverybody() => Gen.Select(s_people, Gen.Int[2, 97].Select(t => t / 100m)).Sample((people, target) =>
        GoalCascade.Of(Rate(target + 0.01m), Team(people)).OrThrow().Top.Below.Zip(GoalCascade.Of(Rate(target), Team(people)).OrThrow().Top.Below).Should().OnlyContain(p => p.First.TopDown > p.Second.TopDown));

    [Fact]
    public void Of_TeamSetByHand_LetsTheOthersCarryTheRest()
    {
        CascadePart north = CascadePart.Of(North).Over(Person("ann").Measured(0.7m, 300m), Person("ben").Measured(0.6m, 100m)).Locked(0.7m, "Dana", "new system");
        GoalCascade cascade = GoalCascade.Of(Rate(0.8m), Department(north, CascadePart.Of(South).Over(Person("cid").Measured(0.8m, 400m), Person("dot")))).Value!;

        (cascade.Level(North), Math.Round(cascade.Level(South), 15), Math.Round(cascade.Level(Care), 15), cascade.Level(Of("dot"))).Should().Be((0.7m, 0.9m, 0.8m, 0.8m));
        Math.Round(((cascade.Level(Of("ann")) * 300m) + (cascade.Level(Of("ben")) * 100m)) / 400m, 15).Should().Be(0.7m);
    }

    [Fact]
    public void Of_PartNotMeasured_GetsTheLevelOfTheWholeWithAWarning() => GoalCascade.Of(Rate(0.8m), CascadePart.Of(North).Over(Person("ann").Measured(0.7m, 300m), Person("ben")))
        .Problems.Single().ToString().Should().Contain("cascade.not-measured").And.Contain("employee ben");

    [Fact]
    public void Of_AUnitSetByHandThatItsOwnPartsCannotReach_IsRefused()
    {
        CascadePart north = CascadePart.Of(North).Locked(0.9m, "Dana", "x").Over(Person("ben").Measured(0.5m, 10m).Locked(0.5m, "Dana", "x"), Person("cid").Measured(0.5m, 1m));

        GoalCascade.Of(Rate(0.7m), CascadePart.Of(Care).Over(Person("ann").Measured(0.5m, 10m), north)).Codes().Should().Contain("cascade.locked-away");
    }

    [Fact]
    public void Of_EverybodySetByHandToSomethingElse_IsTold() =>
        GoalCascade.Of(Rate(0.82m), CascadePart.Of(North).Over(Person("ann").Measured(0.7m, 300m).Locked(0.8m, "Dana", "x"), Person("ben").Measured(0.6m, 100m).Locked(0.8m, "Dana", "x")))
            .Problems.Single().ToString().Should().Contain("cascade.locked-below").And.Contain("0.8 together").And.Contain("0.82");

    [Fact]
    public void Of_APartNextToTheEndOfTheScale_StaysOnIt()
    {
        GoalCascade cascade = GoalCascade.Of(Rate(0.5m), CascadePart.Of(North).Over(Person("ann").Measured(1m - 1e-18m, 10m), Person("ben").Measured(0.5m, 1m))).OrThrow();

        cascade.Effort.Should().BePositive();
        cascade.Top.Below.Should().OnlyContain(g => g.TopDown >= 0m && g.TopDown <= 1m);
    }

    [Fact]
    public void Of_AMeasurementOfAnotherKpi_IsRefused() =>
        GoalCascade.Of(Rate(0.5m), CascadePart.Of(North).Over(Person("ann").Measured(Sample.Abandoned(3, 10)))).Problems.Select(p => $"{p.Code} {p.Path}").Should().Equal("goal.other-kpi employee ann");

    [Fact]
    public void Of_WhatCountsNowhere_IsTold() => GoalCascade.Of(
        Rate(0.5m), CascadePart.Of(North).Measured(0.4m, 10m).Hedging(0.1m).Over(Person("ann").Measured(0.4m, 10m).Capped(3m).EmployedOn(Sample.AprilToJuly)))
        .Problems.Select(p => p.Message.For("en")).Should().Equal(
            "Hedging has no effect on team north. Say it where it counts, or leave it out.",
            "Measured has no effect on team north. Say it where it counts, or leave it out.",
            "Capped has no effect on employee ann. Say it where it counts, or leave it out.",
            "EmployedOn has no effect on employee ann. Say it where it counts, or leave it out.");

    [Fact]
    public void Of_TimesWithoutBounds_AreMultiplied()
    {
        Goal goal = new GoalPolicy(new KpiKey("average-handle-time"), GoalMeasureKind.Rate, Unit.Seconds, Direction.Down).Choose(new GoalId("aht"), 270m, "Dana", "agreed", Sample.AprilToJuly).OrThrow();

        GoalCascade.Of(goal, CascadePart.Of(North).Over(Person("ann").Measured(200m, 100m), Person("ben").Measured(400m, 100m))).OrThrow().Top.Below.Select(g => g.TopDown).Should().Equal(180m, 360m);
    }

    [Fact]
    public void Of_LocksThatLeaveNoPossibleLevel_AreRefused() =>
        GoalCascade.Of(Rate(0.9m), CascadePart.Of(North).Over(Person("ann").Measured(0.7m, 900m).Locked(0.7m, "Dana", "x"), Person("ben").Measured(0.8m, 100m))).Codes().Should().Equal("cascade.locked-away");

    [Fact]
    public void Of_NobodyMeasured_IsRefused() => GoalCascade.Of(Rate(0.9m), CascadePart.Of(North).Over(Person("ann"))).Codes().Should().Equal("cascade.nothing-measured");

    [Fact]
    public void Of_AMeasurement_TakesItsDenominatorAsVolume() => Person("ann").Measured(Sample.Converted(30, 120)).Should().BeEquivalentTo(new { Present = 0.25m, Volume = 120m });

    [Fact]
    public void Of_ABound_IsTheSameForAll()
    {
        Goal goal = Sample.Longest.Choose(new GoalId("longest"), 120m, "Dana", "agreed", Sample.AprilToJuly).OrThrow();

        GoalCascade.Of(goal, Department()).OrThrow().All.Should().OnlyContain(g => g.TopDown == 120m);
    }

    private static CascadePart Team((decimal Present, int Volume)[] people) => CascadePart.Of(North).Over(people.Select((p, i) => Person($"p{i}").Measured(p.Present, p.Volume)));
}
