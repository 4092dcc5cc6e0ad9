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
        Result<GoalHistory> history = GoalHistory.Of(Upsells, [.. Months(4, _ => 4m), NotMeasured("2025-08-01", "2025-08-31")], Sample.Weights);

        // The last month is left out as well, and yet there is no gap.
        history.Codes().Should().Contain("history.few").And.NotContain("history.gap");
        history.OrThrow().NotMeasured.Should().Be(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_AGapWithin_IsLeftOutOfThePresentStateAndSaid(bool asked)
    {
        // 310 in January and in March are 10 a day; nobody knows what February was, and it was not 0. April to July has 122 days.
        Result<GoalHistory> history = GoalHistory.Of(Upsells, asked ? [January, NotMeasured("2026-02-01", "2026-02-28"), March] : [January, March], DayWeights.Equal(Zone));
        Result<Goal> goal = Upsells.Propose(new GoalId("g"), history.OrThrow(), AprilToJuly, DayWeights.Equal(Zone));

        (history.OrThrow().Weight, goal.OrThrow().Present, goal.OrThrow().Baseline!.Weight, goal.OrThrow().Baseline!.Days).Should().Be((62m, 1220m, 62m, FirstQuarter));
        Problem gap = history.Problems.Single(p => p.Code == "history.gap");
        gap.ToString().Should().Contain("28 days").And.Contain(asked ? "1 periods" : "0 periods");
        (history.OrThrow().Present.Flags, goal.Codes().Single()).Should().Be((MeasurementFlags.Partial, "goal.baseline-unsettled"));
        history.OrThrow().Present.Reasons.Should().Contain(gap);
    }

    [Fact]
    public void Of_DaysThatWereClosedOrLieBeforeTheLastSegment_AreNoGap()
    {
        // Saturdays weigh nothing, and February ended with the old process.
        HistoryPeriod[] weeks = [.. Enumerable.Range(0, 3).Select(i => Week(Day("2026-03-01").PlusWeeks(i)))];
        XmrOptions options = new() { Rebases = [new ChartRebase(Day("2026-03-01"), "Dana", "new telephone system")] };
        Result<GoalHistory> history = GoalHistory.Of(Upsells, [January, .. weeks], Sample.Weights, options);

        history.Codes().Should().NotContain("history.gap");
        (history.OrThrow().Present.Flags, history.OrThrow().Weight).Should().Be((MeasurementFlags.None, 16.5m));
    }

    [Fact]
    public void Of_AGapOfARate_IsFlaggedToo()
    {
        HistoryPeriod[] months = [new(Month(0), Converted(10, 100)), new(Month(2), Converted(20, 100))];
        Result<GoalHistory> history = GoalHistory.Of(Conversion, months, Sample.Weights);

        history.Codes().Should().Contain("history.gap");
        (history.OrThrow().Present.Flags, history.OrThrow().Present.Value, history.OrThrow().Weight).Should().Be((MeasurementFlags.Partial, 0.15m, null));
    }

    [Fact]
    public void SaveGoal_ProposedFromAPastWithAGap_LoadsBackAndIsChecked()
    {
        GoalHistory history = GoalHistory.Of(Upsells, [January, March], DayWeights.Equal(Zone)).OrThrow();
        string text = GoalJson.SaveGoal(Upsells.Propose(new GoalId("g"), history, AprilToJuly, DayWeights.Equal(Zone)).OrThrow());

        GoalJson.LoadGoal(text).Present.Should().Be(1220m);
        FluentActions.Invoking(() => GoalJson.LoadGoal(text.Replace("\"weight\": 62", "\"weight\": 90", StringComparison.Ordinal)))
            .Should().Throw<ProblemException>().Which.Problems.Select(p => p.Code).Should().Equal("goal.record-mismatch");
    }

    [Fact]
    public void Of_FlaggedFigures_FlagThePresentState()
    {
        Measurement estimated = Measurement.Total(Upsells.Kpi, Unit.Count, 310, 310, flags: MeasurementFlags.Estimated, reasons: [HistoryRules.Nothing.At("x", ("kpi", "x"), ("given", "0"))]);
        HistoryPeriod[] months = [new(Days("2026-01-01", "2026-01-31"), estimated), new(Days("2026-02-01", "2026-02-28"), Flagged(MeasurementFlags.Immature))];
        Measurement present = GoalHistory.Of(Upsells, months, DayWeights.Equal(Zone)).OrThrow().Present;

        present.Flags.Should().Be(MeasurementFlags.Estimated | MeasurementFlags.Immature);
        present.Reasons.Select(r => r.Code).Should().Equal("history.nothing");
    }

    [Theory]
    // A figure of two weeks is not that of a month, whole days or not; that of another month even less.
    [InlineData("2026-01-01", "2026-01-14", false)]
    [InlineData("2026-02-01", "2026-02-28", false)]
    [InlineData("2026-01-01", "2026-02-01", false)]
    [InlineData("2026-01-01", "2026-01-31", true)]
    public void Of_AnAmountOfOtherDays_IsRefused(string first, string last, bool fits)
    {
        HistoryPeriod period = new(Days("2026-01-01", "2026-01-31"), Sold(310, Days(first, last)));

        Problem[] refused = [.. GoalHistory.Of(Upsells, [period], Sample.Weights).Problems.Where(p => p.Severity == Severity.Error)];

        string.Join(", ", refused.Select(p => $"{p.Path} {p.Code}")).Should().Be(fits ? string.Empty : "periods.2026-01-01 history.figure-window");
    }

    [Theory]
    [InlineData("2026-01-05", "2026-01-09", true)]
    [InlineData("2026-01-05", "2026-02-01", false)]
    public void Of_ARateOfTimeOutsideItsPeriod_IsRefused(string first, string last, bool fits)
    {
        Measurement share = Measurement.Ratio(Conversion.Kpi, Unit.Share, 50, 100, 100, Sample.Window(Days(first, last)));

        GoalHistory.Of(Conversion, [new HistoryPeriod(Days("2026-01-01", "2026-01-31"), share)], Sample.Weights).Codes().Contains("history.figure-window").Should().Be(!fits);
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

    private static HistoryPeriod January { get; } = new(Days("2026-01-01", "2026-01-31"), Sold(310, Days("2026-01-01", "2026-01-31")));

    private static HistoryPeriod March { get; } = new(Days("2026-03-01", "2026-03-31"), Sold(310, Days("2026-03-01", "2026-03-31")));

    private static HistoryPeriod NotMeasured(string first, string last) =>
        new(Days(first, last), Measurement.Missing(Upsells.Kpi, Unit.Count, Availability.NoData, [HistoryRules.Nothing.At("x", ("kpi", "x"), ("given", "0"))]));

    private static HistoryPeriod Week(LocalDate sunday) => new(new DateInterval(sunday, sunday.PlusDays(5)), Sold(22, new DateInterval(sunday, sunday.PlusDays(5))));

    private static Measurement Flagged(MeasurementFlags flags) => Measurement.Total(Upsells.Kpi, Unit.Count, 280, 280, flags: flags);

    private static DateInterval Month(int i) => new(First.PlusMonths(i), First.PlusMonths(i + 1).PlusDays(-1));

    private static LocalDate WholeFrom(GoalHistory history) => history.Present.Window!.Value.Start.InZone(Zone).Date;
}
