using CsCheck;
using static CustomerServiceKit.Goals.Tests.Cascade.CascadeSample;

namespace CustomerServiceKit.Goals.Tests.Cascade;

/// <summary>R071: an amount over head of service, division, department, team and employee.</summary>
public sealed class AmountCascadeTests
{
    [Fact]
    public void Of_AmountOverTeamsAndPeople_IsDividedByWeight()
    {
        GoalCascade cascade = GoalCascade.Of(Amount(900m), Department()).OrThrow();

        (cascade.Level(North), cascade.Level(South), cascade.Level(Of("ann")), cascade.Level(Of("eve"))).Should().Be((400m, 500m, 200m, 100m));
        cascade.Find(North)!.Goal.Should().BeEquivalentTo(new { Validity = Sample.AprilToJuly, Level = 400m, ChosenBy = "upsells", Reason = "part of upsells" });
        cascade.Effort.Should().BeNull();
    }

    [Fact]
    public void Of_AnyAmount_AddsUpAtEveryLevelWhateverTheOrder() => Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 40].Array[2, 9], Gen.Int[1, 4]).Sample((total, weights, teams) =>
    {
        CascadePart[] parts = [.. weights.Select((w, i) => (w, i)).GroupBy(p => p.i % teams).Select(g => CascadePart.Of(GoalScope.Of(new UnitId($"t{g.Key}"), UnitLevel.Team)).Over(g.Select(p => Person($"p{p.i}", p.w / 4m))))];
        GoalCascade cascade = GoalCascade.Of(Amount(total), CascadePart.Of(Care).Over(parts)).OrThrow();

        cascade.All.Where(g => g.Below.Count > 0).Should().OnlyContain(g => g.TopDown == g.Below.Sum(b => b.TopDown));
        cascade.All.Should().OnlyContain(g => g.TopDown >= 0m);
        GoalCascade turned = GoalCascade.Of(Amount(total), CascadePart.Of(Care).Over(parts.Reverse().Select(p => CascadePart.Of(p.Scope).Over(p.Below.Reverse())))).OrThrow();
        turned.All.Should().OnlyContain(g => g.TopDown == cascade.Level(g.Scope));
    });

    [Fact]
    public void Of_PartSetByHand_LeavesTheRestToTheOthers()
    {
        GoalCascade cascade = GoalCascade.Of(Amount(900m), Department(CascadePart.Of(North).Over(Person("ann"), Person("ben").Locked(50m, "Dana", "is new")))).OrThrow();

        (cascade.Level(North), cascade.Level(Of("ann")), cascade.Level(Of("ben"))).Should().Be((400m, 350m, 50m));
        cascade.Find(Of("ben"))!.Goal.Reason.Should().Be("is new");
    }

    [Fact]
    public void Of_MoreSetByHandThanThereIs_SaysByHowMuch()
    {
        Result<GoalCascade> cascade = GoalCascade.Of(Amount(90m), CascadePart.Of(North).Over(Person("ann"), Person("ben").Locked(100m, "Dana", "can do it")));

        cascade.Problems.Single().ToString().Should().Contain("cascade.locked-above").And.Contain("10 too much");
        cascade.OrThrow().Level(Of("ann")).Should().Be(0m);
    }

    [Fact]
    public void Of_PartsThatCanTakeOnlySoMuch_PassTheRestOn()
    {
        CascadePart team = CascadePart.Of(North).Over(Person("ann").Capped(100m), Person("ben").Capped(250.5m), Person("cid"));

        GoalCascade.Of(Amount(900m), team).OrThrow().Top.Below.Select(g => g.TopDown).Should().Equal(100m, 250m, 550m);
        Result<GoalCascade> full = GoalCascade.Of(Amount(900m), CascadePart.Of(North).Over(Person("ann").Capped(100m), Person("ben").Capped(250m)));
        full.OrThrow().Top.Below.Sum(g => g.TopDown).Should().Be(350m);
        full.Problems.Single().ToString().Should().Contain("cascade.capped").And.Contain("550");
    }

    [Fact]
    public void Of_HedgedUnit_DividesMoreThanItHas()
    {
        GoalCascade cascade = GoalCascade.Of(Amount(900m), Department(CascadePart.Of(North).Over(Person("ann"), Person("ben")).Hedging(0.05m))).OrThrow();

        (cascade.Level(North), cascade.Level(Of("ann")) + cascade.Level(Of("ben"))).Should().Be((400m, 420m));
    }

    [Fact]
    public void Of_SomebodyWhoJoins_GetsThePartOfTheDaysThere()
    {
        // April to July weigh 96, June and July 49.5.
        CascadePart team = CascadePart.Of(North).Over(Person("ann"), Person("ben").EmployedOn(Sample.Days("2026-06-01", "2026-12-31")));

        GoalCascade.Of(Amount(1000m), team, Sample.Weights).OrThrow().Top.Below.Select(g => g.TopDown)
            .Should().Equal(Math.Round(1000m * 96m / (96m + Sample.Weights.Sum(Sample.Days("2026-06-01", "2026-07-31")))), Math.Round(1000m * Sample.Weights.Sum(Sample.Days("2026-06-01", "2026-07-31")) / (96m + Sample.Weights.Sum(Sample.Days("2026-06-01", "2026-07-31")))));
        GoalCascade.Of(Amount(1000m), team).Codes().Should().Equal("cascade.employment-without-days");
    }

    [Fact]
    public void Of_Proposals_StandBesideWithTheGap()
    {
        GoalCascade cascade = GoalCascade.Of(Amount(900m), Department(CascadePart.Of(North).Over(Person("ann").Proposing(150m), Person("ben").Proposing(180m)))).OrThrow();

        (cascade.Find(North)!.BottomUp, cascade.Find(North)!.Gap, cascade.Top.BottomUp).Should().Be((330m, 70m, null));
        cascade.Find(North)!.ToString().Should().Be("team north: 400, proposed 330");
    }

    [Fact]
    public void Of_SomebodyTwiceAndALockBetweenSteps_AreBothRefused() => GoalCascade.Of(Amount(900m), CascadePart.Of(North).Over(Person("ann"), Person("ann").Locked(0.5m, "Dana", "x")))
        .Codes().Should().BeEquivalentTo("cascade.scope-twice", "apportion.not-a-step");

    [Fact]
    public void Of_EverybodySetByHandToLess_IsTold() =>
        GoalCascade.Of(Amount(100m), CascadePart.Of(North).Over(Person("ann").Locked(30m, "Dana", "x"))).Problems.Single().ToString().Should().Contain("cascade.locked-below").And.Contain("to 30 together");

    [Fact]
    public void Of_ALockBelowZero_IsRefused() =>
        GoalCascade.Of(Amount(100m), CascadePart.Of(North).Over(Person("ann").Locked(-10m, "Dana", "x"), Person("ben"))).Codes().Should().Equal("cascade.outside-bounds");

    [Fact]
    public void Of_AHedgeWhereLessIsBetter_DividesLess()
    {
        Goal goal = new GoalPolicy(new KpiKey("complaints"), GoalMeasureKind.Amount, Unit.Count, Direction.Down).Choose(new GoalId("c"), 100m, "Dana", "agreed", Sample.AprilToJuly).OrThrow();

        GoalCascade.Of(goal, CascadePart.Of(North).Hedging(0.1m).Over(Person("ann"), Person("ben"))).OrThrow().Top.Below.Select(g => g.TopDown).Should().Equal(45m, 45m);
    }

    [Fact]
    public void Of_AnOrganizationWithAUnitWithoutPeople_LeavesItOut()
    {
        Organization organization = Organization.In("Asia/Jerusalem")
            .Unit(Care.Unit!.Value, UnitLevel.Department, LocalizedText.English("Care")).Unit(North.Unit!.Value, UnitLevel.Team, LocalizedText.English("North"), Care.Unit)
            .Unit(South.Unit!.Value, UnitLevel.Team, LocalizedText.English("South"), Care.Unit).Member(new EmployeeId("ann"), North.Unit.Value).Build();

        CascadePart.Of(organization, Care.Unit.Value, Sample.Window(Sample.AprilToJuly).Start).Below.Select(p => p.ToString()).Should().Equal("team north");
    }

    [Fact]
    public void Of_AnOrganization_TakesItsUnitsAndPeople()
    {
        Organization organization = Organization.In("Asia/Jerusalem")
            .Unit(Care.Unit!.Value, UnitLevel.Department, LocalizedText.English("Care")).Unit(North.Unit!.Value, UnitLevel.Team, LocalizedText.English("North"), Care.Unit)
            .Member(new EmployeeId("ann"), North.Unit.Value).Member(new EmployeeId("ben"), North.Unit.Value).Member(new EmployeeId("boss"), Care.Unit.Value).Build();

        CascadePart.Of(organization, new UnitId("care"), Sample.Window(Sample.AprilToJuly).Start, e => Person(e.Value, e.Value == "boss" ? 0m : 1m)).Below
            .Select(p => $"{p} {p.Below.Count}").Should().Equal("team north 2", "employee boss 0");
        CascadePart.Of(organization, new UnitId("care"), Sample.Window(Sample.AprilToJuly).Start, e => e.Value == "boss" ? null : Person(e.Value)).Below.Select(p => p.ToString()).Should().Equal("team north");
    }
}
