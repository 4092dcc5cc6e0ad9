using NodaTime;
using static CustomerServiceKit.Goals.Tests.Sample;

namespace CustomerServiceKit.Goals.Tests.Weights;

public sealed class SeasonIndicesTests
{
    private static readonly DateInterval EightWeeks = Days("2026-01-04", "2026-02-28");

    [Fact]
    public void Learn_BusySundays_DrawsThemTowardsOneByTheirDays()
    {
        // Sundays 20, other full days 10, Fridays 5, which are half days: the mean for a full day is (20 + 4 * 10 + 5) / 5.5.
        SeasonIndices season = SeasonIndices.Learn(Figures(EightWeeks, d => d.DayOfWeek == IsoDayOfWeek.Sunday ? 20m : d.DayOfWeek == IsoDayOfWeek.Friday ? 5m : 10m), Sample.Weights).OrThrow();
        decimal mean = 65m / 5.5m;

        season.Of(IsoDayOfWeek.Sunday).Should().BeApproximately(1m + (8m / 12m * ((20m / mean) - 1m)), 1e-20m);
        season.Of(IsoDayOfWeek.Friday).Should().BeApproximately(1m + (8m / 12m * ((10m / mean) - 1m)), 1e-20m);
        (season.Of(IsoDayOfWeek.Saturday), season.Of(5), season.Days).Should().Be((1m, 1m, 48));
        season.ToString().Should().StartWith("Sunday 1.46, Monday 0.90");
    }

    [Fact]
    public void On_ACalendar_MultipliesItsWeights()
    {
        SeasonIndices season = SeasonIndices.Learn(Figures(EightWeeks, d => d.DayOfWeek == IsoDayOfWeek.Sunday ? 20m : 10m), Sample.Weights).OrThrow();
        DayWeights weights = season.On(Sample.Weights);

        weights.Get(Day("2026-04-05")).Should().Be(season.Of(IsoDayOfWeek.Sunday));
        weights.Get(Day("2026-04-03")).Should().Be(0.5m * season.Of(IsoDayOfWeek.Friday));
        weights.Get(Day("2026-04-04")).Should().Be(0m);
        ((Action)(() => Sample.Weights.Times(_ => -1m).Get(Day("2026-04-05")))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Learn_MonthsOfAYear_TakesThemFromWhatWeekdaysLeave()
    {
        SeasonIndices season = SeasonIndices.Learn(Figures(Days("2025-01-01", "2025-12-31"), d => d.Month == 12 ? 20m : 10m), DayWeights.Equal(Zone), 0.0001m, months: true).OrThrow();

        (season.Of(12) / season.Of(3)).Should().BeApproximately(2m, 0.02m);
    }

    [Fact]
    public void Learn_NothingButZeros_IsEven() => SeasonIndices.Learn(Figures(EightWeeks, _ => 0m), Sample.Weights).OrThrow().Of(IsoDayOfWeek.Sunday).Should().Be(1m);

    [Fact]
    public void Learn_BadInput_SaysAllAtOnce()
    {
        SeasonIndices.Learn(new Dictionary<LocalDate, decimal> { [Day("2026-01-04")] = -1m }, Sample.Weights).Codes().Should().Equal("season.negative", "season.too-few");
        SeasonIndices.Learn(Figures(EightWeeks, _ => 1m), Sample.Weights, months: true).Codes().Should().Equal("season.too-few");
        SeasonIndices.Learn(Figures(EightWeeks, _ => 1m), DayWeights.Of(new Dictionary<LocalDate, decimal>(), Zone)).Codes().Should().Equal("goal.weight-missing");
    }

    private static Dictionary<LocalDate, decimal> Figures(DateInterval days, Func<LocalDate, decimal> figure) => days.ToDictionary(d => d, figure);
}
