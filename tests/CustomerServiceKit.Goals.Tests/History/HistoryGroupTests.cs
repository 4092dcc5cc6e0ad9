using NodaTime;
using static CustomerServiceKit.Goals.Tests.Sample;

namespace CustomerServiceKit.Goals.Tests.History;

/// <summary>R074: a baseline of few observations is drawn towards that of the group.</summary>
public sealed class HistoryGroupTests
{
    [Fact]
    public void Presents_OfTimes_AreDrawnByTheVarianceBetween()
    {
        // Means of 10 and 20; the mean moving range of 4.512 is a sigma of 4.
        IReadOnlyList<ShrunkEstimate> presents = HistoryGroup.Presents([Waits(10m, 2.256m), Waits(20m, 2.256m)]).OrThrow();

        presents.Select(p => Math.Round(p.Value, 9)).Should().Equal(10.4m, 19.6m);
        presents.Should().OnlyContain(p => Math.Round(p.Reliability, 9) == 0.92m);
    }

    [Fact]
    public void Presents_ThatDifferByNoMoreThanChance_AreTheGroups() =>
        HistoryGroup.Presents([Waits(10m, 5m), Waits(11m, 5m), Waits(12m, 5m)]).OrThrow().Should().OnlyContain(p => p.Value == 11m && p.Reliability == 0m);

    [Fact]
    public void Presents_WithoutAnyVariation_StayAsTheyAre() =>
        HistoryGroup.Presents([Waits(10m, 0m), Waits(20m, 0m)]).OrThrow().Select(p => p.Reliability).Should().Equal(1m, 1m);

    [Fact]
    public void Presents_OfShares_AreThoseOfTheirCases()
    {
        IReadOnlyList<ShrunkEstimate> presents = HistoryGroup.Presents([Shares(60), Shares(70), Shares(80), Shares(90)]).OrThrow();

        presents.Select(p => p.Value).Should().Equal(Shrinkage.RateFrom([(60, 100), (70, 100), (80, 100), (90, 100)]).OrThrow().Estimates.Select(e => e.Value));
        Math.Round(presents[0].Value, 4).Should().Be(0.6155m);
    }

    [Fact]
    public void Presents_OfOneOrOfOthersOrOfSinglePoints_AreRefused()
    {
        HistoryGroup.Presents([]).Codes().Should().Equal("signal.too-few-groups");
        HistoryGroup.Presents([Waits(10m, 1m), Shares(60)]).Problems.Select(p => $"{p.Code} {p.Path}").Should().Equal("goal.other-kpi histories[1]");
        HistoryGroup.Presents([Waits(10m, 1m, 1), Waits(20m, 1m, 1)]).Codes().Should().Equal("signal.variance-unfit");
    }

    private static GoalHistory Waits(decimal mean, decimal swing, int points = 4) => GoalHistory.Of(
        Longest, Enumerable.Range(0, points).Select(i => new HistoryPeriod(Month(i), Waited(mean + (i % 2 == 0 ? swing : -swing)))), DayWeights.Equal(Zone)).OrThrow();

    private static GoalHistory Shares(int accepted) => GoalHistory.Of(
        Conversion, Enumerable.Range(0, 2).Select(i => new HistoryPeriod(Month(i), Converted(accepted / 2, 50))), DayWeights.Equal(Zone)).OrThrow();

    private static DateInterval Month(int i)
    {
        LocalDate first = Day("2025-04-01").PlusMonths(i);
        return new DateInterval(first, first.PlusMonths(1).PlusDays(-1));
    }
}
