namespace CustomerServiceKit.Kpis.Tests.Composites;

public sealed class CompositeTests
{
    private static readonly KpiKey s_satisfied = new("csat", "top-box"), s_promoter = new("net-promoter-score"), s_employees = new("employee-satisfaction");

    // K59: declared weights over K50, K52 and K58.
    private static readonly CompositeIndex s_index = new(
        new KpiKey("composite-satisfaction"), new CompositePart(s_satisfied, 2, 0, 1), new CompositePart(s_promoter, 1, -100, 100), new CompositePart(s_employees, 1, 0, 1));

    [Fact]
    public void Of_ThreeKpis_IsTheirWeightedMeanFromWorstToBest()
    {
        // 80 % is 80, a promoter score of 20 is 60, 70 % is 70: (2 * 80 + 60 + 70) / 4.
        Measurement index = s_index.Of(Share(s_satisfied, 80, 100), Promoters(20, 50), Share(s_employees, 28, 40));

        index.Value.Should().Be(72.5m);
        index.Unit.Should().Be(Unit.Points);
        index.SampleSize.Should().Be(40);
    }

    [Fact]
    public void Of_APartWithoutValue_HasNoneAndSaysWhy()
    {
        Measurement index = s_index.Of(Share(s_satisfied, 80, 100), Promoters(20, 50), Share(s_employees, 0, 0));

        index.Availability.Should().Be(Availability.NoData);
        index.Reasons.Should().ContainSingle().Which.Code.Should().Be("measurement.zero-denominator");
    }

    [Fact]
    public void Of_KpiForWhichLowerIsBetter_TurnsOver()
    {
        // ASA from 120 s (0) to 0 s (100): 30 s is 75; beyond the worst it stays at 0.
        CompositeIndex index = new(new KpiKey("quick"), new CompositePart(StandardKpis.Asa.Key, 1, 120, 0));

        index.Of(Measurement.Ratio(StandardKpis.Asa.Key, Unit.Seconds, 300, 10, 10)).Value.Should().Be(75);
        index.Of(Measurement.Ratio(StandardKpis.Asa.Key, Unit.Seconds, 3000, 10, 10)).Value.Should().Be(0);
    }

    [Fact]
    public void Of_AKpiMissingOrTwice_IsRefused()
    {
        s_index.Invoking(i => i.Of(Share(s_satisfied, 1, 2), Promoters(1, 2))).Should().Throw<ArgumentException>().WithMessage("*employee-satisfaction*");
        s_index.Invoking(i => i.Of(Share(s_satisfied, 1, 2), Share(s_satisfied, 1, 2), Promoters(1, 2), Share(s_employees, 1, 2))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void New_WithoutPartsOrWithOneTwice_IsRefused()
    {
        FluentActions.Invoking(() => new CompositeIndex(new KpiKey("x"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CompositeIndex(new KpiKey("x"), new CompositePart(s_satisfied, 1, 0, 1), new CompositePart(s_satisfied, 2, 0, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CompositePart(s_satisfied, 0, 0, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new CompositePart(s_satisfied, 1, 1, 1)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void BacklogDays_OpenTimesHandleTimeOverStaffedHours()
    {
        // K66: 1,200 open of 15 minutes are 300 hours; 40 staffed hours a day: 7.5 days.
        Measurement backlog = Measurement.Total(StandardKpis.Backlog.Key, Unit.Count, 1200, 1200);
        Measurement handle = Measurement.Ratio(StandardKpis.AverageHandleTime.Key, Unit.Seconds, 90_000, 100, 100);

        BacklogDays.Of(backlog, handle, 40).Value.Should().Be(7.5m);
        BacklogDays.Of(backlog, Measurement.Ratio(StandardKpis.AverageHandleTime.Key, Unit.Seconds, 0, 0, 0), 40).Reasons.Should().NotBeEmpty();
        FluentActions.Invoking(() => BacklogDays.Of(handle, backlog, 40)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => BacklogDays.Of(backlog, handle, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void CostBenefit_ChangeTimesValueLessCost_WithItsRange()
    {
        // R148: from 60 % to 66 %, 500 a percentage point: 6 * 500 - 2,000 = 1,000.
        MeasurementChange change = MeasurementChange.Of(Share(s_satisfied, 660, 1000), Share(s_satisfied, 600, 1000), Direction.Up);

        CostBenefit balance = CostBenefit.Of(Unit.Money("EUR"), 2000, new ValuedChange(change, 50_000));

        balance.Benefit.Should().Be(3000);
        balance.Net.Should().Be(1000);
        balance.Return.Should().Be(0.5m);
        balance.NetLower.Should().Be((change.Interval!.Value.Lower * 50_000) - 2000);
        balance.NetUpper.Should().Be((change.Interval.Value.Upper * 50_000) - 2000);
        balance.ToString().Should().Contain("no claim that the change caused it");
    }

    [Fact]
    public void CostBenefit_LessIsBetter_TurnsTheRangeOver()
    {
        MeasurementChange change = MeasurementChange.Of(Share(s_satisfied, 5, 100), Share(s_satisfied, 10, 100), Direction.Down);
        ValuedChange valued = new(change, -1000);

        valued.Value.Should().Be(50);
        valued.Lower.Should().Be(change.Interval!.Value.Upper * -1000);
        valued.Upper.Should().Be(change.Interval.Value.Lower * -1000);
    }

    [Fact]
    public void CostBenefit_AnEffectWithoutScatterOrValue_LeavesTheRangeOrAllOpen()
    {
        MeasurementChange mean = MeasurementChange.Of(
            Measurement.Ratio(StandardKpis.Asa.Key, Unit.Seconds, 10, 1, 1), Measurement.Ratio(StandardKpis.Asa.Key, Unit.Seconds, 20, 1, 1), Direction.Down);
        MeasurementChange none = MeasurementChange.Of(Share(s_satisfied, 0, 0), Share(s_satisfied, 1, 2), Direction.Up);

        CostBenefit.Of(Unit.Money("EUR"), 0, new ValuedChange(mean, -3)).Should().Match<CostBenefit>(b => b.Net == 30 && b.NetLower == null && b.Return == null);
        CostBenefit.Of(Unit.Money("EUR"), 5, new ValuedChange(mean, -3), new ValuedChange(none, 1)).Net.Should().BeNull();
        FluentActions.Invoking(() => CostBenefit.Of(Unit.Seconds, 5, new ValuedChange(mean, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CostBenefit.Of(Unit.Money("EUR"), 5)).Should().Throw<ArgumentException>();
    }

    private static Measurement Share(KpiKey key, int part, int whole) => Measurement.Ratio(key, Unit.Share, part, whole, whole);

    private static Measurement Promoters(int score, int answers) => Measurement.Ratio(s_promoter, Unit.Points, score * answers, answers, answers);
}
