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
    public void Parse_IdOfAPeriod_GivesItsKindAndLength(string id, ReportingPeriodKind kind, int? minutes, IsoDayOfWeek firstDay)
    {
        ReportingPeriod period = ReportingPeriod.Parse(id);

        (period.Id, period.Kind, period.Minutes, period.FirstDayOfWeek, period.FirstMonth).Should().Be((id, kind, minutes, firstDay, null));
        period.ToString().Should().Be(id);
    }

    [Theory]
    [InlineData("month", ReportingPeriodKind.Month, 1)]
    [InlineData("quarter", ReportingPeriodKind.Quarter, 1)]
    [InlineData("quarter-from-february", ReportingPeriodKind.Quarter, 2)]
    [InlineData("quarter-from-march", ReportingPeriodKind.Quarter, 3)]
    [InlineData("half-year", ReportingPeriodKind.HalfYear, 1)]
    [InlineData("half-year-from-february", ReportingPeriodKind.HalfYear, 2)]
    [InlineData("half-year-from-march", ReportingPeriodKind.HalfYear, 3)]
    [InlineData("half-year-from-april", ReportingPeriodKind.HalfYear, 4)]
    [InlineData("half-year-from-may", ReportingPeriodKind.HalfYear, 5)]
    [InlineData("half-year-from-june", ReportingPeriodKind.HalfYear, 6)]
    [InlineData("year", ReportingPeriodKind.Year, 1)]
    [InlineData("year-from-february", ReportingPeriodKind.Year, 2)]
    [InlineData("year-from-march", ReportingPeriodKind.Year, 3)]
    [InlineData("year-from-april", ReportingPeriodKind.Year, 4)]
    [InlineData("year-from-may", ReportingPeriodKind.Year, 5)]
    [InlineData("year-from-june", ReportingPeriodKind.Year, 6)]
    [InlineData("year-from-july", ReportingPeriodKind.Year, 7)]
    [InlineData("year-from-august", ReportingPeriodKind.Year, 8)]
    [InlineData("year-from-september", ReportingPeriodKind.Year, 9)]
    [InlineData("year-from-october", ReportingPeriodKind.Year, 10)]
    [InlineData("year-from-november", ReportingPeriodKind.Year, 11)]
    [InlineData("year-from-december", ReportingPeriodKind.Year, 12)]
    public void Parse_IdOfAPeriodOfMonths_GivesItsKindAndFirstMonth(string id, ReportingPeriodKind kind, int firstMonth)
    {
        ReportingPeriod period = ReportingPeriod.Parse(id);

        (period.Id, period.Kind, period.FirstMonth, period.FirstDayOfWeek, period.Minutes, period.Weeks).Should().Be((id, kind, firstMonth, IsoDayOfWeek.None, null, null));
    }

    [Theory]
    [InlineData("4-4-5-month-last-sunday-december", ReportingPeriodKind.Month, "4-4-5-last-sunday-december")]
    [InlineData("4-5-4-quarter-nearest-saturday-january", ReportingPeriodKind.Quarter, "4-5-4-nearest-saturday-january")]
    [InlineData("5-4-4-half-year-last-friday-june", ReportingPeriodKind.HalfYear, "5-4-4-last-friday-june")]
    [InlineData("4-4-5-year-nearest-monday-september", ReportingPeriodKind.Year, "4-4-5-nearest-monday-september")]
    public void Parse_IdOfAPeriodOfWeeks_GivesItsKindAndWeeks(string id, ReportingPeriodKind kind, string weeks)
    {
        ReportingPeriod period = ReportingPeriod.Parse(id);

        (period.Id, period.Kind, period.Weeks?.ToString(), period.FirstMonth).Should().Be((id, kind, weeks, null));
    }

    [Fact]
    public void Parse_IdOfEveryPeriodThereIs_GivesItBack()
    {
        AllPeriods.All.Should().HaveCount(36 + (4 * 504));
        AllPeriods.All.Select(period => period.Id).Should().OnlyHaveUniqueItems();
        foreach (ReportingPeriod period in AllPeriods.All)
        {
            ReportingPeriod read = ReportingPeriod.Parse(period.Id);
            (read.Equals(period) && read.Kind == period.Kind && read.FirstMonth == period.FirstMonth && Equals(read.Weeks, period.Weeks)).Should().BeTrue("{0} is read", period);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Day")]
    [InlineData("7-minutes")]
    [InlineData("week-from-monday")] // the ISO week has one id only
    [InlineData("fortnight")]
    [InlineData("quarter-from-january")] // the ordinary ones have one id only
    [InlineData("quarter-from-april")]
    [InlineData("half-year-from-july")]
    [InlineData("year-from-january")]
    [InlineData("quarter-from-may")] // and so have those from February
    [InlineData("half-year-from-october")]
    [InlineData("month-from-february")]
    [InlineData("year-from-Nisan")]
    [InlineData("halfyear")]
    [InlineData("4-4-5")]
    [InlineData("4-4-5-last-sunday-december")]
    [InlineData("4-4-4-year-last-sunday-december")]
    [InlineData("4-4-5-week-last-sunday-december")]
    [InlineData("4-4-5-day-last-sunday-december")]
    [InlineData("4-4-5-half-last-sunday-december")]
    [InlineData("4-4-5-half-half-year-last-sunday-december")]
    [InlineData("4-4-5-year-first-sunday-december")]
    [InlineData("4-4-5-year-last-none-december")]
    [InlineData("4-4-5-year-last-sunday-12")]
    [InlineData("4-4-5-year-last-Sunday-December")]
    [InlineData("4-4-5-year-last-sunday-december-")]
    [InlineData("-------")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        ReportingPeriod.TryParse(text, out ReportingPeriod? period).Should().BeFalse();
        period.Should().BeNull();
    }

    [Fact]
    public void Parse_AnythingElse_NamesTheLegalIds() =>
        FluentActions.Invoking(() => ReportingPeriod.Parse("fortnight")).Should().Throw<FormatException>().WithMessage("*30-minutes*quarter*half-year-from-february*4-5-4-month-nearest-saturday-january*fortnight*");

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

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(-1)]
    public void Starting_NoMonth_IsRefused(int month)
    {
        FluentActions.Invoking(() => ReportingPeriod.QuarterStarting(month)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportingPeriod.HalfYearStarting(month)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ReportingPeriod.YearStarting(month)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Starting_AnyMonthTheSpansBeginWith_IsTheSamePeriod()
    {
        foreach (int month in new[] { 1, 4, 7, 10 })
        {
            ReportingPeriod.QuarterStarting(month).Should().BeSameAs(ReportingPeriod.Quarter);
            ReportingPeriod.QuarterStarting(month + 1).Should().Be(ReportingPeriod.QuarterStarting(2)).And.NotBe(ReportingPeriod.Quarter);
            ReportingPeriod.QuarterStarting(month + 2).Should().Be(ReportingPeriod.QuarterStarting(3)).And.HaveSameHashAs(ReportingPeriod.QuarterStarting(3));
        }

        ReportingPeriod.HalfYearStarting(1).Should().BeSameAs(ReportingPeriod.HalfYear);
        ReportingPeriod.HalfYearStarting(7).Should().BeSameAs(ReportingPeriod.HalfYear);
        ReportingPeriod.HalfYearStarting(10).Should().Be(ReportingPeriod.HalfYearStarting(4));
        ReportingPeriod.YearStarting(1).Should().BeSameAs(ReportingPeriod.Year);
        ReportingPeriod.YearStarting(4).Should().NotBe(ReportingPeriod.YearStarting(10));
    }

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
