using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Goals.Tests.Cascade.CascadeSample;

namespace CustomerServiceKit.Goals.Tests.Cascade;

public sealed class CascadePlanTests
{
    private static readonly LocalDate June = new(2026, 6, 1);

    private static readonly string[] s_two = ["ann", "ben"];

    private static readonly string[] s_three = ["ann", "ben", "cid"];

    [Fact]
    public void Of_AnyAmount_AddsUpForEverybodyAndEveryDay() => Gen.Int[0, 3000].Sample(total =>
    {
        CascadePlan plan = CascadePlan.Of(GoalCascade.Of(Amount(total), Department()).OrThrow(), Sample.Weights).OrThrow();

        foreach (CascadeGoal goal in plan.Cascade.All)
        {
            GoalPlan own = plan.Find(goal.Scope)!;
            own.Days.Sum(d => d.Value).Should().Be(goal.TopDown);
            own.Days.Should().OnlyContain(d => d.Value >= 0m && (d.Weight > 0m || d.Value == 0m));
            foreach (ReportingPeriod period in new[] { ReportingPeriod.Week, ReportingPeriod.Month, ReportingPeriod.Quarter })
            {
                own.Per(period).Sum(p => p.Value).Should().Be(goal.TopDown);
            }

            for (int i = 0; i < own.Days.Count && goal.Below.Count > 0; i++)
            {
                own.Days[i].Value.Should().Be(goal.Below.Sum(b => plan.Find(b.Scope)!.Days[i].Value));
            }
        }
    },
        iter: 20);

    private static CascadePlan Divided(decimal level, CascadePart part) => CascadePlan.Of(GoalCascade.Of(Amount(level), part).OrThrow(), Sample.Weights).OrThrow();

    [Fact]
    public void Of_AThousandPeopleWithTenEach_HaveSmoothDaysTogether()
    {
        CascadePart team = CascadePart.Of(North).Over(Enumerable.Range(0, 1000).Select(i => Person($"p{i:000}")));
        CascadePlan plan = CascadePlan.Of(GoalCascade.Of(Amount(10_000m), team).OrThrow(), DayWeights.Equal(Sample.Zone)).OrThrow();

        // 122 days: 81.97 a day.
        plan.Find(North)!.Days.Should().OnlyContain(d => d.Value >= 78m && d.Value <= 86m);
    }

    [Fact]
    public void Of_SomebodyWhoJoins_HasNothingBefore()
    {
        CascadePart team = CascadePart.Of(North).Over(Person("ann"), Person("ben").EmployedOn(new DateInterval(June, new LocalDate(2026, 12, 31))));
        CascadePlan plan = CascadePlan.Of(GoalCascade.Of(Amount(1000m), team, Sample.Weights).OrThrow(), Sample.Weights).OrThrow();

        plan.Find(Of("ben"))!.Days.Where(d => d.Date < June).Should().OnlyContain(d => d.Value == 0m && d.Weight == 0m);
        plan.Find(Of("ben"))!.Days.Sum(d => d.Value).Should().Be(plan.Cascade.Level(Of("ben")));
    }

    [Fact]
    public void Revise_ATeam_DividesWhatIsLeftAndTouchesNobodyElse()
    {
        CascadePlan plan = CascadePlan.Of(GoalCascade.Of(Amount(900m), Department()).OrThrow(), Sample.Weights).OrThrow();
        CascadePlan revised = plan.Revise(North, new PlanRevision(June, 500m, RevisionMode.CatchUp, "Dana", "two campaigns more", actual: 150m)).OrThrow();

        revised.Find(North)!.Days.Where(d => d.Date >= June).Sum(d => d.Value).Should().Be(350m);
        revised.Find(North)!.Days.Where(d => d.Date < June).Should().Equal(plan.Find(North)!.Days.Where(d => d.Date < June));
        (revised.Find(North)!.Goal.Level, revised.Find(North)!.Version, revised.Find(Of("ann"))!.Version).Should().Be((500m, 2, 2));
        revised.Find(South)!.Days.Should().Equal(plan.Find(South)!.Days);
        revised.Find(Care)!.Days.Should().Equal(plan.Find(Care)!.Days);
        plan.Find(North)!.Version.Should().Be(1);
    }

    [Fact]
    public void Revise_ARate_IsTheNewLevelForAllOfThemFromThenOn()
    {
        CascadePart team = CascadePart.Of(North).Over(Person("ann").Measured(0.7m, 100m));
        CascadePlan plan = CascadePlan.Of(GoalCascade.Of(Rate(0.8m), team).OrThrow(), Sample.Weights).OrThrow();

        CascadePlan revised = plan.Revise(North, new PlanRevision(June, 0.85m, RevisionMode.KeepPlan, "Dana", "agreed")).OrThrow();
        (revised.Find(Of("ann"))!.Find(June)!.Value.Value, revised.Find(North)!.Find(June.PlusDays(-1))!.Value.Value).Should().Be((0.85m, 0.8m));
    }

    [Theory]
    [InlineData(RevisionMode.CatchUp)]
    [InlineData(RevisionMode.KeepPlan)]
    [InlineData(RevisionMode.Reset)]
    public void Revise_APersonAlone_IsTheRevisionOfThePlan(RevisionMode mode)
    {
        CascadePlan plan = Divided(400m, Department());
        PlanRevision revision = new(June, 150m, mode, "Dana", "agreed", 30m);

        GoalPlan ann = plan.Revise(Of("ann"), revision).OrThrow().Find(Of("ann"))!;
        GoalPlan alone = plan.Find(Of("ann"))!.Revise(revision).OrThrow();
        (ann.Goal.Level, ann.Days.Sum(d => d.Value), ann.Revisions.Single()).Should().Be((alone.Goal.Level, alone.Days.Sum(d => d.Value), revision));
    }

    [Fact]
    public void Revise_ATeamThatCatchesUp_GivesEachALevelOfWhatWasDoneAndWhatIsLeft()
    {
        CascadePlan plan = Divided(200m, CascadePart.Of(North).Over(Person("ann"), Person("ben")));
        PlanRevision revision = new(June, 200m, RevisionMode.CatchUp, "Dana", "agreed", 60m);

        // Nobody told who did how much: half each.
        CascadePlan guessed = plan.Revise(North, revision).OrThrow();
        s_two.Select(p => guessed.Find(Of(p))!.Goal.Level).Should().Equal(100m, 100m);

        CascadePlan told = plan.Revise(North, revision, new Dictionary<GoalScope, decimal> { [Of("ann")] = 45m, [Of("ben")] = 15m }).OrThrow();
        s_two.Select(p => told.Find(Of(p))!.Goal.Level).Should().Equal(115m, 85m);
        told.Find(Of("ann"))!.ProgressAt(Sample.AprilToJuly.End, Sample.Sold(115m, Sample.AprilToJuly)).OrThrow().Decision.Should().Be(GoalDecision.Met);
        told.Find(North)!.Days.Where(d => d.Date >= June).Sum(d => d.Value).Should().Be(140m);
    }

    [Fact]
    public void Revise_WhoDidHowMuch_CountsThoseSetByHandToo()
    {
        CascadePlan plan = Divided(300m, CascadePart.Of(North).Over(Person("ann").Locked(100m, "Dana", "trains"), Person("ben"), Person("cid")));
        PlanRevision revision = new(June, 300m, RevisionMode.CatchUp, "Dana", "x", 120m);
        decimal Level(Dictionary<GoalScope, decimal>? done, string who) => plan.Revise(North, revision, done).OrThrow().Find(Of(who))!.Goal.Level;
        decimal left = plan.Revise(North, revision).OrThrow().Find(Of("ben"))!.Days.Where(d => d.Date >= June).Sum(d => d.Value);

        Level(null, "ben").Should().Be(40m + left);
        Level(new() { [Of("ann")] = 60m }, "ben").Should().Be(30m + left);
        Level(new() { [Of("ben")] = 40m }, "cid").Should().Be(40m + left);
        Level(null, "ann").Should().Be(100m);
    }

    [Fact]
    public void Revise_WrongWordOfWhoDidHowMuch_IsRefused()
    {
        CascadePlan plan = Divided(300m, Department());
        IEnumerable<string> Refused(GoalScope scope, decimal done) =>
            plan.Revise(Care, new PlanRevision(June, 300m, RevisionMode.CatchUp, "Dana", "x", 120m), new Dictionary<GoalScope, decimal> { [scope] = done }).Problems.Where(p => p.Severity == Severity.Error).Select(p => p.Code);

        Refused(Of("nobody"), 1m).Should().Equal("cascade.unknown-scope");
        Refused(North, 1m).Should().Equal("cascade.unknown-scope");
        Refused(Of("ann"), -1m).Should().Equal("cascade.outside-bounds");
        Refused(Of("ann"), 121m).Should().Equal("cascade.done-above");
        Refused(Of("ann"), 120m).Should().BeEmpty();
    }

    [Fact]
    public void Revise_SomebodyWhoHasLeft_KeepsWhatWasDone()
    {
        CascadePart team = CascadePart.Of(North).Over(Person("ann").EmployedOn(new DateInterval(new LocalDate(2026, 4, 1), new LocalDate(2026, 5, 1))), Person("ben"));
        CascadePlan plan = CascadePlan.Of(GoalCascade.Of(Amount(152m), team, Sample.Weights).OrThrow(), Sample.Weights).OrThrow();
        CascadePlan revised = plan.Revise(North, new PlanRevision(June, 152m, RevisionMode.CatchUp, "Dana", "x", 50m), new Dictionary<GoalScope, decimal> { [Of("ann")] = 10m, [Of("ben")] = 40m }).OrThrow();

        (revised.Find(Of("ann"))!.Goal.Level, revised.Find(Of("ann"))!.Version, revised.Find(Of("ben"))!.Goal.Level).Should().Be((10m, 2, 142m));
        GoalJson.LoadPlan(GoalJson.SavePlan(revised.Find(Of("ann"))!)).Version.Should().Be(2);
    }

    [Fact]
    public void Revise_ARateAfterAPartSetByHandWasRevised_CountsWhatStandsNow()
    {
        CascadePart team = CascadePart.Of(North).Over(Person("ann").Measured(0.5m, 100m).Locked(0.6m, "Dana", "x"), Person("ben").Measured(0.5m, 100m), Person("cid").Measured(0.5m, 100m));
        CascadePlan plan = CascadePlan.Of(GoalCascade.Of(Rate(0.7m), team).OrThrow(), Sample.Weights).OrThrow();
        CascadePlan revised = plan.Revise(Of("ann"), new PlanRevision(June, 0.9m, RevisionMode.KeepPlan, "Dana", "x")).OrThrow()
            .Revise(North, new PlanRevision(June, 0.75m, RevisionMode.KeepPlan, "Dana", "x")).OrThrow();

        revised.Find(Of("ann"))!.Goal.Level.Should().Be(0.9m);
        s_three.Average(p => revised.Find(Of(p))!.Goal.Level).Should().BeApproximately(0.75m, 1e-20m);
    }

    [Fact]
    public void Revise_ARateOfATeam_TellsTheUnitAbove()
    {
        CascadePart top = CascadePart.Of(Care).Over(CascadePart.Of(North).Over(Person("ann").Measured(0.5m, 100m)), Person("cid").Measured(0.5m, 300m));
        CascadePlan plan = CascadePlan.Of(GoalCascade.Of(Rate(0.7m), top).OrThrow(), Sample.Weights).OrThrow();

        plan.Revise(North, new PlanRevision(June, 0.9m, RevisionMode.KeepPlan, "Dana", "x")).Problems.Single().ToString().Should().Contain("cascade.apart").And.Contain("changed by 5 %").And.Contain("70 %");
    }

    [Fact]
    public void Revise_ADepartment_RevisesTheTeamsBetween()
    {
        CascadePlan revised = Divided(600m, Department()).Revise(Care, new PlanRevision(June, 900m, RevisionMode.KeepPlan, "Dana", "agreed")).OrThrow();

        foreach (GoalScope team in new[] { North, South, Care })
        {
            GoalPlan plan = revised.Find(team)!;
            (plan.Version, plan.Days.Sum(d => d.Value)).Should().Be((2, plan.Goal.Level));
        }

        (revised.Find(North)!.Goal.Level + revised.Find(South)!.Goal.Level).Should().Be(900m);
    }

    [Fact]
    public void Revise_ATeam_LeavesTheUnitsAboveAndSaysSoUntilTheyAgreeAgain()
    {
        CascadePlan plan = Divided(600m, Department());
        decimal north = plan.Find(North)!.Goal.Level;
        Result<CascadePlan> up = plan.Revise(North, new PlanRevision(June, north + 50m, RevisionMode.KeepPlan, "Dana", "agreed"));

        up.Problems.Single().ToString().Should().Contain("cascade.apart").And.Contain("changed by 50").And.Contain("600");
        (up.OrThrow().Find(Care)!.Goal.Level, up.OrThrow().Find(Care)!.Days.Sum(d => d.Value)).Should().Be((600m, 600m));
        CascadePlan level = up.OrThrow().Revise(South, new PlanRevision(June, plan.Find(South)!.Goal.Level - 50m, RevisionMode.KeepPlan, "Dana", "agreed")).OrThrow();
        level.Find(Care)!.Days[^1].Value.Should().Be(level.Find(North)!.Days[^1].Value + level.Find(South)!.Days[^1].Value);
        plan.Revise(North, new PlanRevision(June, north, RevisionMode.KeepPlan, "Dana", "agreed")).Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData(RevisionMode.CatchUp, 154)]
    [InlineData(RevisionMode.KeepPlan, 0)]
    public void Revise_AHedgedTeam_HedgesWhatIsLeft(RevisionMode mode, int left)
    {
        CascadePlan plan = Divided(100m, CascadePart.Of(North).Hedging(0.1m).Over(Person("ann"), Person("ben")));
        CascadePlan revised = plan.Revise(North, new PlanRevision(June, 200m, mode, "Dana", "agreed", 60m)).OrThrow();
        decimal own = revised.Find(North)!.Days.Where(d => d.Date >= June).Sum(d => d.Value);

        decimal people = s_two.Sum(p => revised.Find(Of(p))!.Days.Where(d => d.Date >= June).Sum(d => d.Value));
        people.Should().Be(mode == RevisionMode.CatchUp ? left : Math.Round(own * 1.1m, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Revise_WithLocksAndCaps_KeepsThem()
    {
        CascadePlan plan = Divided(300m, CascadePart.Of(North).Over(Person("ann").Locked(100m, "Dana", "trains"), Person("ben").Capped(90m), Person("cid")));
        CascadePlan revised = plan.Revise(North, new PlanRevision(June, 400m, RevisionMode.KeepPlan, "Dana", "agreed")).OrThrow();

        s_three.Select(p => revised.Find(Of(p))!.Goal.Level).Should().Equal(100m, 90m, 210m);
        (revised.Find(Of("ann"))!.Version, revised.Find(Of("ben"))!.Version).Should().Be((1, 2));
    }

    [Fact]
    public void Revise_BeforeARevisionBelow_IsRefusedWithTheOneItConcerns()
    {
        CascadePlan plan = Divided(600m, Department()).Revise(Of("ann"), new PlanRevision(June, 300m, RevisionMode.KeepPlan, "Dana", "agreed")).OrThrow();

        plan.Revise(Care, new PlanRevision(new LocalDate(2026, 5, 1), 700m, RevisionMode.KeepPlan, "Dana", "agreed")).Problems.Select(p => $"{p.Code} {p.Path}").Should().Equal("goal.revision-day employee ann.from");
    }

    [Fact]
    public void Revise_ARate_AsksTheSameEffortOfAll()
    {
        CascadePart team = CascadePart.Of(North).Over(Person("ann").Measured(0.7m, 100m), Person("ben").Measured(0.9m, 100m));
        CascadePlan plan = CascadePlan.Of(GoalCascade.Of(Rate(0.85m), CascadePart.Of(Care).Over(team)).OrThrow(), Sample.Weights).OrThrow();
        CascadePlan revised = plan.Revise(Care, new PlanRevision(June, 0.9m, RevisionMode.KeepPlan, "Dana", "agreed")).OrThrow();
        GoalCascade anew = GoalCascade.Of(Rate(0.9m), CascadePart.Of(Care).Over(team)).OrThrow();

        foreach (GoalScope scope in new[] { Care, North, Of("ann"), Of("ben") })
        {
            (revised.Find(scope)!.Goal.Level, revised.Find(scope)!.Find(June)!.Value.Value).Should().Be((anew.Level(scope), anew.Level(scope)));
            revised.Find(scope)!.Find(June.PlusDays(-1))!.Value.Value.Should().Be(plan.Find(scope)!.Goal.Level);
        }
    }

    [Fact]
    public void Revise_AnyScopesInAnyOrder_AddsUpAndFreezesThePast() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 2], Gen.Int[-40, 80], Gen.Int[0, 90]).Array[1, 6].Sample(changes =>
        {
            GoalScope[] scopes = [Care, North, South, Of("ann"), Of("ben"), Of("cid"), Of("eve")];
            CascadePlan plan = Divided(700m, Department());
            LocalDate day = Sample.AprilToJuly.Start;
            foreach ((int which, int mode, int change, int days) in changes)
            {
                day = LocalDate.Min(day.PlusDays(days), Sample.AprilToJuly.End.PlusDays(-5));
                GoalScope scope = scopes[which];
                decimal level = Math.Max(0m, plan.Find(scope)!.Goal.Level + change);
                CascadePlan next = plan.Revise(scope, new PlanRevision(day, level, (RevisionMode)mode, "Dana", "x", plan.Find(scope)!.Days.Where(d => d.Date < day).Sum(d => d.Value) + (change / 2))).OrThrow();
                foreach (CascadeGoal goal in plan.Cascade.All)
                {
                    next.Find(goal.Scope)!.Days.Where(d => d.Date < day).Should().Equal(plan.Find(goal.Scope)!.Days.Where(d => d.Date < day));
                }

                decimal people = plan.Cascade.Find(scope)!.All.Where(g => g.Below.Count == 0).Sum(g => next.Find(g.Scope)!.Days.Where(d => d.Date >= day).Sum(d => d.Value));
                people.Should().Be(next.Find(scope)!.Days.Where(d => d.Date >= day).Sum(d => d.Value));
                plan = next;
            }
        },
        iter: 200);

    [Fact]
    public void Revise_NotAPartOrNobodyLeft_IsRefused()
    {
        CascadePart team = CascadePart.Of(North).Over(Person("ann").EmployedOn(new DateInterval(new LocalDate(2026, 4, 1), June.PlusDays(-1))));
        CascadePlan plan = CascadePlan.Of(GoalCascade.Of(Amount(100m), team, Sample.Weights).OrThrow(), Sample.Weights).OrThrow();
        PlanRevision revision = new(June, 200m, RevisionMode.KeepPlan, "Dana", "agreed");

        plan.Revise(South, revision).Codes().Should().Equal("cascade.unknown-scope");
        plan.Revise(North, revision).Codes().Should().Equal("goal.no-weight");
    }
}
