using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("5-minutes", ReportingPeriodKind.Intraday, 5, IsoDayOfWeek.None)]
    [InlineData("10-minutes", ReportingPeriodKind.Intraday, 10, IsoDayOfWeek.None)]
    [InlineData("15-minutes", ReportingPeriodKind.Intraday, 15, IsoDayOfWeek.None)]
    [InlineData("20-minutes", ReportingPeriodKind.Intraday, 20, IsoDayOfWeek.None)]
    [InlineData("30-minutes", ReportingPeriodKind.Intraday, 30, IsoDayOfWeek.None)]
    [InlineData("60-minutes", ReportingPeriodKind.Intraday, 60, IsoDayOfWeek.None)]
    [InlineData("day", ReportingPeriodKind.Day, null, IsoDayOfWeek.None)]
    [InlineData("week", ReportingPeriodKind.Week, null, IsoDayOfWeek.Monday)]
    [InlineData("week-from-tuesday", ReportingPeriodKind.Week, null, IsoDayOfWeek.Tuesday)]
    [InlineData("week-from-wednesday", ReportingPeriodKind.Week, null, IsoDayOfWeek.Wednesday)]
    [InlineData("week-from-thursday", ReportingPeriodKind.Week, null, IsoDayOfWeek.Thursday)]
    [InlineData("week-from-friday", ReportingPeriodKind.Week, null, IsoDayOfWeek.Friday)]
    [InlineData("week-from-saturday", ReportingPeriodKind.Week, null, IsoDayOfWeek.Saturday)]
    [InlineData("week-from-sunday", ReportingPeriodKind.Week, null, IsoDayOfWeek.Sunday)]
    [InlineData("month", ReportingPeriodKind.Month, null, IsoDayOfWeek.None)]
    [InlineData("quarter", ReportingPeriodKind.Quarter, null, IsoDayOfWeek.None)]
    [InlineData("year", ReportingPeriodKind.Year, null, IsoDayOfWeek.None)]
    public void Parse_IdOfAPeriod_GivesItsKindAndLength(string id, ReportingPeriodKind kind, int? minutes, IsoDayOfWeek firstDay)
    {
        ReportingPeriod period = ReportingPeriod.Parse(id);

        (period.Id, period.Kind, period.Minutes, period.FirstDayOfWeek).Should().Be((id, kind, minutes, firstDay));
        period.ToString().Should().Be(id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Day")]
    [InlineData("7-minutes")]
    [InlineData("week-from-monday")] // the ISO week has one id only
    [InlineData("fortnight")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        ReportingPeriod.TryParse(text, out ReportingPeriod? period).Should().BeFalse();
        period.Should().BeNull();
    }

    [Fact]
    public void Parse_AnythingElse_NamesTheLegalIds() =>
        FluentActions.Invoking(() => ReportingPeriod.Parse("fortnight")).Should().Throw<FormatException>().WithMessage("*30-minutes*quarter*fortnight*");

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    [InlineData(7)]
    [InlineData(45)]
    [InlineData(120)]
    public void Intraday_LengthThatIsNotOffered_IsRefused(int minutes) =>
        FluentActions.Invoking(() => ReportingPeriod.Intraday(minutes)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(IsoDayOfWeek.None)]
    [InlineData((IsoDayOfWeek)8)]
    public void WeekStarting_NoDayOfTheWeek_IsRefused(IsoDayOfWeek day) =>
        FluentActions.Invoking(() => ReportingPeriod.WeekStarting(day)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Equals_SameId_IsTheSamePeriod()
    {
        ReportingPeriod.WeekStarting(IsoDayOfWeek.Monday).Should().Be(ReportingPeriod.Week);
        ReportingPeriod.Intraday(30).Should().Be(ReportingPeriod.Intraday(30)).And.HaveSameHashAs(ReportingPeriod.Intraday(30));
        ReportingPeriod.Intraday(30).Should().NotBe(ReportingPeriod.Intraday(15));
        ReportingPeriod.Day.Equals((object?)null).Should().BeFalse();
    }

    [Theory]
    // the same in the same
    [InlineData("30-minutes", "30-minutes", true)]
    [InlineData("day", "day", true)]
    [InlineData("week-from-sunday", "week-from-sunday", true)]
    [InlineData("year", "year", true)]
    // intraday in its multiples
    [InlineData("5-minutes", "10-minutes", true)]
    [InlineData("5-minutes", "15-minutes", true)]
    [InlineData("30-minutes", "60-minutes", true)]
    [InlineData("20-minutes", "60-minutes", true)]
    [InlineData("20-minutes", "30-minutes", false)]
    [InlineData("10-minutes", "15-minutes", false)]
    [InlineData("60-minutes", "30-minutes", false)]
    // intraday and days in everything longer
    [InlineData("60-minutes", "day", true)]
    [InlineData("60-minutes", "week-from-saturday", true)]
    [InlineData("60-minutes", "year", true)]
    [InlineData("day", "week", true)]
    [InlineData("day", "week-from-sunday", true)]
    [InlineData("day", "month", true)]
    [InlineData("day", "60-minutes", false)]
    // a week may lie in two weeks of another start, in two months, and in two years
    [InlineData("week", "week-from-sunday", false)]
    [InlineData("week", "month", false)]
    [InlineData("week", "year", false)]
    [InlineData("week", "day", false)]
    // months in quarters in years, and never in weeks
    [InlineData("month", "quarter", true)]
    [InlineData("month", "year", true)]
    [InlineData("quarter", "year", true)]
    [InlineData("month", "week", false)]
    [InlineData("year", "week", false)]
    [InlineData("quarter", "month", false)]
    [InlineData("year", "quarter", false)]
    public void NestsIn_EachPair_FollowsTheCalendar(string finer, string coarser, bool nests) =>
        ReportingPeriod.Parse(finer).NestsIn(ReportingPeriod.Parse(coarser)).Should().Be(nests);
}
