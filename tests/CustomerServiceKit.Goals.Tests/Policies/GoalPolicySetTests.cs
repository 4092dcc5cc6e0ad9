using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Goals.Tests.Policies;

public sealed class GoalPolicySetTests
{
    [Fact]
    public void Find_KpiWithAndWithoutPolicy_GivesItOrNull()
    {
        GoalPolicySet set = new([Sample.Upsells, Sample.Conversion]);

        set.Find(StandardKpis.UpsellConversion).Should().BeSameAs(Sample.Conversion);
        set.Find(StandardKpis.Asa).Should().BeNull();
        GoalPolicySet.None.Policies.Should().BeEmpty();
    }

    [Fact]
    public void Constructor_TwiceOrWrong_NamesEveryProblemWithItsPlace() =>
        FluentActions.Invoking(() => new GoalPolicySet([Sample.Upsells, Sample.Conversion.WithUplift(0), Sample.Upsells])).Should().Throw<ProblemException>()
            .Which.Problems.Select(p => $"{p.Path} {p.Code}").Should().Equal("policies[1].uplift goal.uplift-not-positive", "policies[2].kpi goal.policy-twice");

    [Fact]
    public void Check_PoliciesOfTheCatalog_AgreeWithIt() =>
        new GoalPolicySet(
        [
            Sample.Upsells, Sample.Conversion, Sample.Longest, Sample.Abandonment,
            // Best inside a band in general, and down in this house.
            GoalPolicy.For(StandardKpis.AverageHandleTime).WithDirection(Direction.Down),
        ]).Check(StandardKpis.Catalog).Should().BeEmpty();

    [Fact]
    public void Check_PoliciesThatContradict_AreToldWithKindUnitAndDirection()
    {
        GoalPolicySet set = new(
        [
            new(StandardKpis.Asa.Key, GoalMeasureKind.Amount, Unit.Count, Direction.Up),
            new(new KpiKey("no-such-kpi"), GoalMeasureKind.Amount, Unit.Count, Direction.Up),
        ]);

        set.Check(StandardKpis.Catalog).Select(p => $"{p.Path} {p.Code}").Should().Equal(
            "policies[0].kind goal.policy-contradicts-kpi",
            "policies[0].unit goal.policy-contradicts-kpi",
            "policies[0].direction goal.policy-contradicts-kpi",
            "policies[1].kpi kpi.unknown");
    }
}
