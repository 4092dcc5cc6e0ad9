namespace CustomerServiceKit.Goals.Tests.Signals;

public sealed class XmrChartTests
{
    // Mean 11; every range is 2: limits 11 ± 5.32, range limit 6.536.
    [Fact]
    public void Of_TwelveFiguresInTurn_HasTheLimitsOfTheFormula()
    {
        XmrChart chart = Series.Chart(Series.Times(12, 10m, 12m));

        chart.Current.Should().BeEquivalentTo(new
        {
            FirstDay = Series.Month(0), Center = 11m, AverageMovingRange = 2m, LowerLimit = 5.68m, UpperLimit = 16.32m, UpperRangeLimit = 6.536m, Slope = 0m,
            Maturity = ChartMaturity.Locked,
        });
        chart.Current.Rebase.Should().BeNull();
        chart.MovingRanges.Should().HaveCount(11).And.OnlyContain(r => r.Value == 2m);
        chart.MovingRanges[0].Day.Should().Be(Series.Month(1));
        chart.Segments.Should().HaveCount(1);
        chart.Signals.Should().BeEmpty();
    }

    // Median 3; ranges 1, 1, 1 and 96 have the median 1: limits 3 ± 3.145, range limit 3.865.
    [Fact]
    public void Of_Median_IsNotMovedByAWildFigure()
    {
        XmrChart chart = Series.Chart([1m, 2m, 3m, 4m, 100m], options: new XmrOptions { Center = ChartCenter.Median, ScreenOutliers = true });

        chart.Current.Should().BeEquivalentTo(new { Center = 3m, AverageMovingRange = 1m, LowerLimit = -0.145m, UpperLimit = 6.145m, UpperRangeLimit = 3.865m });
        chart.Signals.Select(s => s.ToString()).Should().Equal(
            "1-of-1-beyond-3 above, 2025-05-01, improvement", "1-of-1-beyond-3 above of the moving ranges, 2025-05-01, neutral");
    }

    // Ranges: nine of 1 and two of 20, mean 49/11 = 4.45, times 3.267 is 14.55: the two are left out once.
    [Fact]
    public void Of_Screened_LeavesOutTheLargeRanges()
    {
        decimal[] values = [0m, 1m, 0m, 1m, 0m, 1m, 0m, 1m, 0m, 20m, 0m, 1m];

        Series.Chart(values, options: new XmrOptions { ScreenOutliers = true }).Current.AverageMovingRange.Should().Be(1m);
        Series.Chart(values).Current.AverageMovingRange.Should().Be(49m / 11m);
    }

    // Screening leaves out ranges and no figure: the mean stays (11 · 5 + 50) / 12 = 8.75, and here the ranges left are all 0. The median is 5.
    [Fact]
    public void Of_ScreenedSteadyFiguresAndOneWild_SaysThatTheyDoNotVaryAndTheMedianFlagsTheWildOneAlone()
    {
        decimal[] values = [.. Series.Times(11, 5m), 50m];

        XmrChart screened = Series.Chart(values, options: new XmrOptions { ScreenOutliers = true });
        (screened.Current.Center, screened.Current.LimitDistance).Should().Be((8.75m, 0m));
        screened.Notes.Select(n => n.Code).Should().Equal("signal.constant");
        XmrChart median = Series.Chart(values, options: new XmrOptions { Center = ChartCenter.Median });
        median.Signals.Where(s => !s.IsOfMovingRange).SelectMany(s => s.Points).Should().Equal(new ChartPoint(Series.Month(11), 50m));
    }

    // Nine ranges of 6.733 and one of 29.403 have the mean 9, and 3.267 · 9 = 29.403: at the bound is out.
    [Fact]
    public void Of_ScreenedRangeAtTheBound_IsLeftOut() =>
        Series.Chart([.. Series.Times(10, 0m, 6.733m), 36.136m], options: new XmrOptions { ScreenOutliers = true }).Current.AverageMovingRange.Should().Be(6.733m);

    [Fact]
    public void Of_ScreenedConstant_KeepsItsRangeOfZero() =>
        Series.Chart(Series.Times(6, 5m), options: new XmrOptions { ScreenOutliers = true }).Current.AverageMovingRange.Should().Be(0m);

    [Theory]
    [InlineData(1, ChartMaturity.None)]
    [InlineData(4, ChartMaturity.None)]
    [InlineData(5, ChartMaturity.Trial)]
    [InlineData(11, ChartMaturity.Trial)]
    [InlineData(12, ChartMaturity.Locked)]
    public void Of_SoManyPoints_HasLimitsFromFiveOn(int points, ChartMaturity maturity)
    {
        XmrChart chart = Series.Chart(Series.Times(points, 10m, 12m));

        chart.Current.Maturity.Should().Be(maturity);
        (chart.Current.LowerLimit is null).Should().Be(maturity == ChartMaturity.None);
        (chart.Current.UpperRangeLimit is null).Should().Be(maturity == ChartMaturity.None);
        chart.Assure(0m).Should().Be(maturity == ChartMaturity.None ? GoalAssurance.Unknown : GoalAssurance.ConsistentlyReached);
    }

    [Fact]
    public void Of_LimitsFromTwo_HasThemForThreePoints()
    {
        ChartSegment segment = Series.Chart([3m, 4m, 5m], options: new XmrOptions { LimitsFrom = 2 }).Current;

        segment.Should().BeEquivalentTo(new { Maturity = ChartMaturity.Trial, LowerLimit = 1.34m, UpperLimit = 6.66m, UpperRangeLimit = 3.268m });
        segment.ToString().Should().Be("from 2025-01-01: 3 points around 4, 1.34..6.66, trial");
    }

    [Fact]
    public void Of_OnePoint_HasACenterAndNothingElse()
    {
        XmrChart chart = Series.Chart([7m], options: new XmrOptions { Trended = true });

        chart.Current.Should().BeEquivalentTo(new { Center = 7m, Slope = 0m, AverageMovingRange = (decimal?)null, LowerLimit = (decimal?)null });
        chart.Notes.Should().BeEmpty();
        chart.ToString().Should().Be("1 points, 1 segments, 0 signals");
        chart.Current.ToString().Should().Be("from 2025-01-01: 1 points around 7, none");
    }

    [Fact]
    public void Of_Bounds_CutOffOnlyWhatIsShown()
    {
        ChartSegment segment = Series.Chart(Series.Times(12, 0.90m, 0.98m), options: new XmrOptions { Bounds = GoalBounds.Share }).Current;

        // 0.94 ± 2.66 · 0.08 = 0.2128.
        segment.Should().BeEquivalentTo(new { LowerLimit = 0.7272m, UpperLimit = 1.1528m, ShownLower = 0.7272m, ShownUpper = 1m });
    }

    // Halves 1..3 and 5..7 around the 4 in the middle: means 2 and 6, 4 points apart, so 1 a point; the line ends at 7; every range is 1.
    [Fact]
    public void Of_TrendedOddNumber_RunsThroughTheMiddlesOfTheHalves()
    {
        ChartSegment segment = Series.Chart([1m, 2m, 3m, 4m, 5m, 6m, 7m], options: new XmrOptions { Trended = true }).Current;

        segment.Should().BeEquivalentTo(new { Slope = 1m, Center = 7m, LowerLimit = 4.34m, UpperLimit = 9.66m });
        segment.CenterAt(0).Should().Be(1m);
        segment.Invoking(s => s.CenterAt(7)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Signals_Trended_AreAroundTheLine()
    {
        decimal[] rising = [.. Enumerable.Range(0, 20).Select(i => (i * 10m) + (i % 2))];

        Series.Chart(rising).Signals.Should().NotBeEmpty();
        Series.Chart(rising, options: new XmrOptions { Trended = true }).Signals.Should().BeEmpty();
    }

    [Fact]
    public void Of_NoPoints_IsRefused() => XmrChart.Of([], Direction.Up).Codes().Should().Equal("signal.no-points");

    [Fact]
    public void Of_EverythingWrong_SaysItAllAtOnce()
    {
        XmrOptions options = new()
        {
            Rebases = [new(Series.Month(0), "Dana", "new team"), new(Series.Month(2), " ", ""), new(Series.Month(2).PlusDays(1), "Dana", "again"), new(Series.Month(9), "Dana", "later")],
        };

        Result<XmrChart> refused = XmrChart.Of([.. Series.Of(1m, 2m, 3m, 4m), new(Series.Month(1), 5m)], Direction.Up, options);

        refused.Problems.Select(p => $"{p.Path} {p.Code}").Should().Equal(
            "points signal.day-twice",
            "rebases[0].from signal.rebase-empty",
            "rebases[1].by signal.rebase-without-reason",
            "rebases[1].reason signal.rebase-without-reason",
            "rebases[3].from signal.rebase-empty");
    }

    // From the first day: nothing before it. Twice one day, or no point between two: a stretch without points. The last day has one point, which is enough.
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1 1", "0 1")]
    [InlineData("5", "")]
    [InlineData("6", "0")]
    [InlineData("-1", "0")]
    [InlineData("3 1", "")]
    public void Of_RebaseDays_NeedPointsBeforeAndAfter(string months, string refused)
    {
        XmrOptions options = new() { Rebases = [.. Series.Numbers(months).Select(m => new ChartRebase(Series.Month((int)m), "Dana", "new team"))] };

        Result<XmrChart> chart = XmrChart.Of(Series.Of([.. Series.Times(6, 1m, 2m)]), Direction.Up, options);

        chart.Problems.Select(p => p.Path).Should().Equal(Series.Numbers(refused).Select(i => $"rebases[{i}].from"));
    }

    [Fact]
    public void Of_RebaseBetweenPoints_BeginsTheNextSegment()
    {
        ChartRebase rebase = new(Series.Month(5).PlusDays(-3), "Dana", "a second team");

        XmrChart chart = Series.Chart([.. Series.Times(5, 10m, 12m), .. Series.Times(12, 30m, 34m)], options: new XmrOptions { Rebases = [rebase] });

        // The step from 10 to 30 is no range; 32 ± 2.66 · 4.
        chart.Segments.Select(s => (s.FirstDay, s.Rebase, s.Maturity)).Should().Equal((Series.Month(0), null, ChartMaturity.Trial), (Series.Month(5), rebase, ChartMaturity.Locked));
        chart.Current.Should().BeEquivalentTo(new { Center = 32m, LowerLimit = 21.36m, UpperLimit = 42.64m });
        chart.MovingRanges.Should().HaveCount(15).And.NotContain(r => r.Day == Series.Month(5));
        chart.Signals.Should().BeEmpty();
        // 20 lies above the old limits and below the new ones: the last segment decides.
        chart.Assure(20m).Should().Be(GoalAssurance.ConsistentlyReached);
        rebase.ToString().Should().Be("2025-05-29 by Dana: a second team");
    }

    [Fact]
    public void Signals_RunAcrossARebase_IsNone()
    {
        decimal[] rising = [1m, 2m, 3m, 4m, 5m, 6m, 7m, 8m, 9m, 10m];
        XmrOptions options = new() { Rules = [RunRule.Trend(7)] };

        Series.Chart(rising, options: options).Signals.Should().ContainSingle().Which.Points.Should().HaveCount(10);
        Series.Chart(rising, options: new XmrOptions { Rules = options.Rules, Rebases = [new(Series.Month(5), "Dana", "new team")] }).Signals.Should().BeEmpty();
    }

    // 20 figures around 11, then one of 30: beyond the limit, and so is its range.
    [Theory]
    [InlineData(Direction.Up, SignalMeaning.Improvement)]
    [InlineData(Direction.Down, SignalMeaning.Concern)]
    [InlineData(Direction.Band, SignalMeaning.Neutral)]
    public void Signals_BeyondALimit_MeanWhatTheDirectionSays(Direction direction, SignalMeaning meaning)
    {
        XmrChart chart = Series.Chart([.. Series.Times(20, 10m, 12m), 30m], direction);

        chart.Signals.Select(s => (s.Rule, s.Side, s.Meaning, s.IsOfMovingRange)).Should().Equal(
            (RunRule.BeyondLimit, SignalSide.Above, meaning, false), (RunRule.BeyondLimit, SignalSide.Above, SignalMeaning.Neutral, true));
        chart.Signals[0].Points.Should().Equal(new ChartPoint(Series.Month(20), 30m));
        chart.Signals[1].Points.Should().Equal(new ChartPoint(Series.Month(20), 18m));
    }

    [Fact]
    public void Signals_WithoutTheRuleOfLimits_SayNothingOfRanges() =>
        Series.Chart([.. Series.Times(20, 10m, 12m), 30m], options: new XmrOptions { Rules = [RunRule.OneSide(8)] }).Signals.Should().BeEmpty();

    // Two thirds are not exact in a decimal, nor is their mean: still nothing lies beside the center.
    [Fact]
    public void Signals_ConstantQuotient_AreNone()
    {
        XmrChart chart = Series.Chart(Series.Times(14, 2m / 3m));

        chart.Signals.Should().BeEmpty();
        chart.Notes.Select(n => $"{n.Path} {n.Code}").Should().Equal("segments[0].averageMovingRange signal.constant");
    }

    [Fact]
    public void Notes_FiguresThatDependOnTheOneBefore_AreSaid()
    {
        Problem note = Series.Chart(Enumerable.Range(1, 16).Select(i => (decimal)i)).Notes.Should().ContainSingle().Subject;

        // Around the mean 8.5 the products of neighbours sum to 276.25 and the squares to 340: 0.8125. The bound is 2 / 4.
        note.Code.Should().Be("signal.autocorrelated");
        note.Parameters["correlation"].Should().Be("0.81");
        note.Parameters["bound"].Should().Be("0.5");
    }

    // Thirds are not exact in a decimal: what rounding leaves over around the line is no correlation.
    [Fact]
    public void Notes_FiguresOnTheLine_AreNone() => Series.Chart(Enumerable.Range(1, 13).Select(i => i / 3m), options: new XmrOptions { Trended = true }).Notes.Should().BeEmpty();

    // Seven of nine ranges are 0, so their median is 0; the others lie beyond limits that fall on the center.
    [Fact]
    public void Notes_MedianRangeOfZero_IsSaid()
    {
        XmrChart chart = Series.Chart([5m, 5m, 5m, 5m, 5m, 6m, 6m, 5m, 5m, 5m], options: new XmrOptions { Center = ChartCenter.Median });

        chart.Notes.Select(n => n.Code).Should().Equal("signal.constant");
        chart.Signals.Where(s => !s.IsOfMovingRange && s.Rule.Equals(RunRule.BeyondLimit)).Should().HaveCount(2);
    }

    [Fact]
    public void Options_OutOfRange_AreRefused()
    {
        FluentActions.Invoking(() => new XmrOptions { LimitsFrom = 1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new XmrOptions { Center = (ChartCenter)9 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new XmrOptions { Rules = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new XmrOptions { Rebases = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => XmrChart.Of(Series.Of(1m), (Direction)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    // Limits 5.68 and 16.32.
    [Theory]
    [InlineData(Direction.Up, 5.67, GoalAssurance.ConsistentlyReached)]
    [InlineData(Direction.Up, 5.68, GoalAssurance.HitOrMiss)]
    [InlineData(Direction.Up, 16.32, GoalAssurance.HitOrMiss)]
    [InlineData(Direction.Up, 16.33, GoalAssurance.ConsistentlyMissed)]
    [InlineData(Direction.Down, 5.67, GoalAssurance.ConsistentlyMissed)]
    [InlineData(Direction.Down, 5.68, GoalAssurance.HitOrMiss)]
    [InlineData(Direction.Down, 16.32, GoalAssurance.HitOrMiss)]
    [InlineData(Direction.Down, 16.33, GoalAssurance.ConsistentlyReached)]
    [InlineData(Direction.Band, 99, GoalAssurance.Unknown)]
    public void Assure_Level_IsJudgedByTheLimits(Direction direction, decimal level, GoalAssurance assurance) =>
        Series.Chart(Series.Times(12, 10m, 12m), direction).Assure(level).Should().Be(assurance);
}
