using static CustomerServiceKit.Goals.Tests.Sample;

namespace CustomerServiceKit.Goals.Tests.Setting;

public sealed class GoalSetTests
{
    private static readonly GoalScope Ann = GoalScope.Of(new EmployeeId("ann"));

    [Fact]
    public void Of_GoalsThatShareADay_AreRefusedWithTheDays() =>
        GoalSet.Of(Of("a", "2026-01-01", "2026-06-30"), Of("b", "2026-06-30", "2026-10-31"), Of("c", "2026-11-01", "2027-03-31"), Of("c", "2027-05-01", "2027-10-31"))
            .Problems.Select(p => p.ToString()).Should().SatisfyRespectively(
                first => first.Should().Contain("goal.id-twice"),
                second => second.Should().Contain("goal.overlap").And.Contain("a and b").And.Contain("employee ann").And.Contain("2026-06-30..2026-06-30"));

    [Fact]
    public void Of_GoalsOfOthersOrOneAfterTheOther_AreFound()
    {
        GoalSet set = GoalSet.Of(Of("a", "2026-01-01", "2026-06-30"), Of("b", "2026-07-01", "2026-10-31"), UpsellGoal).OrThrow();

        set.Find(Upsells.Kpi, Ann, Day("2026-06-30"))!.Id.Value.Should().Be("a");
        set.Find(KpiKey.Parse(Upsells.Kpi.ToString()), Ann, Day("2026-07-01"))!.Id.Value.Should().Be("b");
        set.Find(Upsells.Kpi, Ann, Day("2026-11-01")).Should().BeNull();
        set.Find(Upsells.Kpi, GoalScope.Whole, Day("2026-05-01")).Should().Be(UpsellGoal);
    }

    [Fact]
    public void Of_OneUnitIdAtTwoLevels_AreTwoScopes()
    {
        GoalScope team = GoalScope.Of(new UnitId("north"), UnitLevel.Team);
        GoalScope department = GoalScope.Of(new UnitId("north"), UnitLevel.Department);
        GoalSet set = GoalSet.Of(Of("a", "2026-01-01", "2026-06-30", team), Of("b", "2026-01-01", "2026-06-30", department)).OrThrow();

        set.Find(Upsells.Kpi, team, Day("2026-02-01"))!.Id.Value.Should().Be("a");
        set.Find(Upsells.Kpi, department, Day("2026-02-01"))!.Id.Value.Should().Be("b");
    }

    private static Goal Of(string id, string first, string last, GoalScope? scope = null) => Upsells.Choose(new GoalId(id), 100m, "Dana", "agreed", Days(first, last), scope ?? Ann).OrThrow();
}
