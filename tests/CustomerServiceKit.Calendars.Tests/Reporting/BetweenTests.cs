using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

public sealed class BetweenTests
{
    [Theory]
    // An ordinary day has 48 half-hours and 24 hours.
    [InlineData("Asia/Jerusalem", "day", "2026-01-15T12:00Z", "30-minutes", 48)]
    [InlineData("Asia/Jerusalem", "day", "2026-01-15T12:00Z", "5-minutes", 288)]
    // Jerusalem 2026: an hour less on 27 March, an hour more on 25 October.
    [InlineData("Asia/Jerusalem", "day", "2026-03-27T12:00Z", "30-minutes", 46)]
    [InlineData("Asia/Jerusalem", "day", "2026-10-25T12:00Z", "30-minutes", 50)]
    [InlineData("Asia/Jerusalem", "day", "2026-03-27T12:00Z", "60-minutes", 23)]
    [InlineData("Asia/Jerusalem", "day", "2026-10-25T12:00Z", "20-minutes", 75)]
    // Lord Howe 2026: 24 hours and a half on 5 April, 23 and a half on 4 October; a half hour is the last one's rest.
    [InlineData("Australia/Lord_Howe", "day", "2026-04-05T00:00Z", "30-minutes", 49)]
    [InlineData("Australia/Lord_Howe", "day", "2026-04-05T00:00Z", "60-minutes", 25)]
    [InlineData("Australia/Lord_Howe", "day", "2026-10-04T00:00Z", "30-minutes", 47)]
    [InlineData("Australia/Lord_Howe", "day", "2026-10-04T00:00Z", "60-minutes", 24)]
    // São Paulo 2018 without a midnight.
    [InlineData("America/Sao_Paulo", "day", "2018-11-04T12:00Z", "30-minutes", 46)]
    // Apia's December 2011 without its 30th; that week had six days, and the year 364.
    [InlineData("Pacific/Apia", "month", "2011-12-15T00:00Z", "day", 30)]
    [InlineData("Pacific/Apia", "week", "2011-12-30T00:00Z", "day", 6)]
    [InlineData("Pacific/Apia", "year", "2011-12-30T00:00Z", "day", 364)]
    // The calendar.
    [InlineData("UTC", "month", "2024-02-10T00:00Z", "day", 29)]
    [InlineData("UTC", "quarter", "2026-02-10T00:00Z", "month", 3)]
    [InlineData("UTC", "year", "2026-02-10T00:00Z", "quarter", 4)]
    [InlineData("UTC", "year", "2024-02-10T00:00Z", "day", 366)]
    [InlineData("UTC", "year", "2026-02-10T00:00Z", "half-year", 2)]
    [InlineData("UTC", "half-year", "2026-02-10T00:00Z", "quarter", 2)]
    [InlineData("UTC", "year-from-april", "2026-02-10T00:00Z", "month", 12)]
    [InlineData("UTC", "year-from-april", "2024-02-10T00:00Z", "day", 366)]
    [InlineData("UTC", "year-from-february", "2024-02-10T00:00Z", "quarter-from-february", 4)]
    // Fiscal 2023 of the National Retail Federation has 53 weeks, and a Sunday to start with.
    [InlineData("UTC", "4-5-4-year-nearest-saturday-january", "2023-02-10T00:00Z", "week-from-sunday", 53)]
    [InlineData("UTC", "4-5-4-year-nearest-saturday-january", "2023-02-10T00:00Z", "4-5-4-month-nearest-saturday-january", 12)]
    [InlineData("UTC", "4-5-4-year-nearest-saturday-january", "2022-02-10T00:00Z", "day", 364)]
    // Apia's year of weeks that lost 30 December 2011 has 363 days.
    [InlineData("Pacific/Apia", "4-5-4-year-nearest-saturday-january", "2011-12-30T00:00Z", "day", 363)]
    public void Between_StartAndEndOfABucket_ListsTheFinerBucketsInIt(string zone, string outer, string instant, string inner, int count)
    {
        ReportingBucket whole = ReportingPeriod.Parse(outer).Containing(Read.Instant(instant), Read.Zone(zone));

        ReportingPeriod.Parse(inner).Between(whole.Start, whole.End, Read.Zone(zone)).Should().HaveCount(count);
    }

    [Theory]
    [InlineData("2026-01-15T10:10Z", "2026-01-15T10:50Z", "2026-01-15T10:00+00:00 2026-01-15T10:30+00:00")]
    [InlineData("2026-01-15T10:00Z", "2026-01-15T11:00Z", "2026-01-15T10:00+00:00 2026-01-15T10:30+00:00")] // the end is exclusive
    [InlineData("2026-01-15T10:29Z", "2026-01-15T10:31Z", "2026-01-15T10:00+00:00 2026-01-15T10:30+00:00")]
    [InlineData("2026-01-15T10:00Z", "2026-01-15T10:01Z", "2026-01-15T10:00+00:00")]
    [InlineData("2026-01-15T10:10Z", "2026-01-15T10:10Z", "")]
    public void Between_AnyRange_ListsTheBucketsItTouches(string start, string end, string labels) =>
        string.Join(' ', ReportingPeriod.Intraday(30).Between(Read.Instant(start), Read.Instant(end), DateTimeZone.Utc)).Should().Be(labels);

    [Fact]
    public void Between_RepeatedHour_GivesEachHalfHourALabelOfItsOwn()
    {
        ReportingBucket day = ReportingPeriod.Day.Containing(Read.Instant("2026-10-25T12:00Z"), Read.Zone("Asia/Jerusalem"));

        ReportingPeriod.Intraday(30).Between(day.Start, day.End, Read.Zone("Asia/Jerusalem")).Select(half => half.Label).Skip(1).Take(6).Should().Equal(
            "2026-10-25T00:30+03:00",
            "2026-10-25T01:00+03:00",
            "2026-10-25T01:30+03:00",
            "2026-10-25T01:00+02:00",
            "2026-10-25T01:30+02:00",
            "2026-10-25T02:00+02:00");
    }

    [Fact]
    public void Between_EndBeforeStart_IsRefusedAtOnce() =>
        FluentActions.Invoking(() => ReportingPeriod.Day.Between(Read.Instant("2026-01-02T00:00Z"), Read.Instant("2026-01-01T00:00Z"), DateTimeZone.Utc))
            .Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("0000-01-01T00:00Z", "2026-01-01T00:00Z", "start")]
    [InlineData("2026-01-01T00:00Z", "9998-01-01T00:01Z", "end")]
    public void Between_OutsideTheYears1To9997_IsRefusedAtOnce(string start, string end, string parameter) =>
        FluentActions.Invoking(() => ReportingPeriod.Day.Between(Read.Instant(start), Read.Instant(end), DateTimeZone.Utc))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Fact]
    public void Between_UntilTheLastYear_EndsThere() =>
        ReportingPeriod.Year.Between(Read.Instant("9997-06-01T00:00Z"), Read.Instant("9998-01-01T00:00Z"), Read.Zone("Pacific/Kiritimati"))
            .Select(year => year.Label).Should().Equal("9997", "9998");

    [Fact]
    public void Between_LongRange_IsReadLazily() =>
        ReportingPeriod.Intraday(5).Between(Read.Instant("0001-01-01T00:00Z"), Read.Instant("9998-01-01T00:00Z"), DateTimeZone.Utc).Take(2).Should().HaveCount(2);
}
