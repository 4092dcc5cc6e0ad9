using NodaTime;

namespace CustomerServiceKit.Goals.Tests.Weights;

public sealed class DayWeightsTests
{
    [Theory]
    [InlineData("2026-04-01", "1")]
    [InlineData("2026-04-03", "0.5")]
    [InlineData("2026-04-04", "0")]
    public void Of_Calendar_GivesFullHalfAndClosedDays(string day, string weight) =>
        Sample.Weights.Get(Sample.Day(day)).Should().Be(decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Sum_CalendarOfAQuarter_CountsHalfDays()
    {
        Sample.Weights.Sum(Sample.FirstQuarter).Should().Be(70.5m);
        Sample.Weights.Sum(Sample.AprilToJuly).Should().Be(96m);
        Sample.Weights.Zone.Id.Should().Be("Asia/Jerusalem");
    }

    [Fact]
    public void Equal_AnyDays_CountsThem() => DayWeights.Equal(DateTimeZone.Utc).Sum(Sample.FirstQuarter).Should().Be(90m);

    [Fact]
    public void Of_ListOfDays_HasNoWeightForAnyOther()
    {
        Dictionary<LocalDate, decimal> list = new() { [Sample.Day("2026-04-01")] = 0.25m };
        DayWeights weights = DayWeights.Of(list, DateTimeZone.Utc);
        list[Sample.Day("2026-04-02")] = 1m;

        weights.Find(Sample.Day("2026-04-01")).Should().Be(0.25m);
        weights.Find(Sample.Day("2026-04-02")).Should().BeNull("the list was copied");
        FluentActions.Invoking(() => weights.Get(Sample.Day("2026-04-02"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Of_NegativeWeight_Throws() =>
        FluentActions.Invoking(() => DayWeights.Of(new Dictionary<LocalDate, decimal> { [Sample.Day("2026-04-01")] = -1m }, DateTimeZone.Utc))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2026-04-01*");
}
