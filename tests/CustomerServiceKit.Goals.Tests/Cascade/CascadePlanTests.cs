using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Goals.Tests.Cascade.CascadeSample;

namespace CustomerServiceKit.Goals.Tests.Cascade;

public sealed class CascadePlanTests
{
    private static readonly LocalDate June = new(2026, 6, 1);

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
        revised.Find(Care)!.Days.Sum(d => d.Value).Should().Be(revised.Find(North)!.Days.Sum(d => d.Value) + revised.Find(South)!.Days.Sum(d => d.Value));
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
