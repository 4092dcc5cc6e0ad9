using NodaTime;
using static CustomerServiceKit.Goals.Tests.Sample;

namespace CustomerServiceKit.Goals.Tests.History;

/// <summary>R074: goals rest on past data.</summary>
public sealed class GoalHistoryTests
{
    private static readonly LocalDate First = Day("2025-04-01");

    [Fact]
    public void Of_Amounts_AreChartedForAFullDayAndPooled()
    {
        GoalHistory history = GoalHistory.Of(Upsells, Months(12, i => i % 2 == 0 ? 4m : 5m), Sample.Weights).OrThrow();

        history.Chart.Points.Select(p => p.Value).Should().Equal(Enumerable.Range(0, 12).Select(i => i % 2 == 0 ? 4m : 5m));
        history.Present.Value.Should().Be(Months(12, i => i % 2 == 0 ? 4m : 5m).Sum(p => p.Figure.Value));
        Upsells.Propose(new GoalId("g"), history.Present, AprilToJuly, Sample.Weights).OrThrow().Present.Should().BeApproximately(96m * history.Present.Value!.Value / Sample.Weights.Sum(Days("2025-04-01", "2026-03-31")), 1e-20m);
    }

    [Fact]
    public void Of_APolicyThatWasReadFromData_IsForTheSameKpi()
    {
        GoalPolicy read = new(KpiKey.Parse(Upsells.Kpi.ToString()), Upsells.Kind, Upsells.Unit, Upsells.Direction);
        GoalHistory history = GoalHistory.Of(read, Months(6, i => 4m + (i % 2)), Sample.Weights).OrThrow();
        Goal goal = Upsells.Propose(new GoalId("g"), history.Present, AprilToJuly, Sample.Weights).OrThrow();

        GoalRealism.Of(goal, history, Sample.Weights, 4).OrThrow().Today.Probability.Should().NotBeNull();
    }

    [Fact]
    public void Of_ARebase_RestsOnTheLastSegmentOnly()
    {
        XmrOptions options = new() { Rebases = [new ChartRebase(First.PlusMonths(6), "Dana", "new telephone system")] };
        GoalHistory history = GoalHistory.Of(Upsells, Months(12, i => i < 6 ? 2m : 4m), Sample.Weights, options).OrThrow();

        (history.Chart.Current.Center, WholeFrom(history)).Should().Be((4m, First.PlusMonths(6)));
    }

    [Fact]
    public void Of_AShiftWithoutARebase_SaysThatItIsNoSteadyState()
    {
        Result<GoalHistory> history = GoalHistory.Of(Upsells, Months(20, i => (i < 10 ? 2m : 4m) + (i % 3 * 0.1m)), Sample.Weights);

        history.Codes().Should().Contain("history.unstable");
    }

    [Fact]
    public void Of_FewPeriodsAndOneNotMeasured_SaysSo()
    {
        HistoryPeriod missing = new(Days("2025-08-01", "2025-08-31"), Measurement.Missing(Upsells.Kpi, Unit.Count, Availability.NoData, [HistoryRules.Nothing.At("x", ("kpi", "x"), ("given", "0"))]));
        Result<GoalHistory> history = GoalHistory.Of(Upsells, [.. Months(4, _ => 4m), missing], Sample.Weights);

        history.Codes().Should().Contain("history.few");
        history.OrThrow().NotMeasured.Should().Be(1);
    }

    [Fact]
    public void Of_BadInput_SaysAllAtOnce()
    {
        GoalHistory.Of(Upsells, [], Sample.Weights).Codes().Should().Equal("history.nothing");
        HistoryPeriod[] months = [.. Months(2, _ => 4m)];
        GoalHistory.Of(Upsells, [months[0], months[0] with { Days = Days("2025-04-30", "2025-05-30"), Figure = Converted(1, 2) }], Sample.Weights)
            .Codes().Should().Equal("history.overlap", "goal.other-kpi");
    }

    [Fact]
    public void Of_Rates_ArePooledByTheirCases()
    {
        HistoryPeriod[] months = [.. Enumerable.Range(0, 6).Select(i => new HistoryPeriod(Month(i), Converted(10 + i, 100 * (i + 1))))];

        GoalHistory.Of(Conversion, months, Sample.Weights).OrThrow().Present.Value.Should().Be(75m / 2100m);
    }

    internal static IEnumerable<HistoryPeriod> Months(int count, Func<int, decimal> aDay) =>
        Enumerable.Range(0, count).Select(i => new HistoryPeriod(Month(i), Sold(Sample.Weights.Sum(Month(i)) * aDay(i), Month(i))));

    private static DateInterval Month(int i) => new(First.PlusMonths(i), First.PlusMonths(i + 1).PlusDays(-1));

    private static LocalDate WholeFrom(GoalHistory history) => history.Present.Window!.Value.Start.InZone(Zone).Date;
}
