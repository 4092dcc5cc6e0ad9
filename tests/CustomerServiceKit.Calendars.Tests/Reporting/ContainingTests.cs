using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

public sealed class ContainingTests
{
    [Theory]
    // An ordinary winter's day in Jerusalem is two hours ahead of UTC.
    [InlineData("Asia/Jerusalem", "day", "2026-01-15T12:00Z", "2026-01-15", "2026-01-14T22:00Z", "2026-01-15T22:00Z")]
    [InlineData("Asia/Jerusalem", "day", "2026-01-14T22:00Z", "2026-01-15", "2026-01-14T22:00Z", "2026-01-15T22:00Z")] // its first instant
    [InlineData("Asia/Jerusalem", "day", "2026-01-15T22:00Z", "2026-01-16", "2026-01-15T22:00Z", "2026-01-16T22:00Z")] // its end is the next day's
    // Clocks forward on Friday 27 March 2026 at 02:00: 23 hours. Back on Sunday 25 October 2026 at 02:00: 25 hours.
    [InlineData("Asia/Jerusalem", "day", "2026-03-27T12:00Z", "2026-03-27", "2026-03-26T22:00Z", "2026-03-27T21:00Z")]
    [InlineData("Asia/Jerusalem", "day", "2026-10-25T12:00Z", "2026-10-25", "2026-10-24T21:00Z", "2026-10-25T22:00Z")]
    // Weeks. 3 January 1999 was a Sunday: the last day of ISO week 53 of 1998, and the first day of a week from Sunday.
    [InlineData("UTC", "week", "1999-01-03T12:00Z", "1998-W53", "1998-12-28T00:00Z", "1999-01-04T00:00Z")]
    [InlineData("UTC", "week", "1999-01-04T00:00Z", "1999-W01", "1999-01-04T00:00Z", "1999-01-11T00:00Z")]
    [InlineData("UTC", "week", "2021-01-01T12:00Z", "2020-W53", "2020-12-28T00:00Z", "2021-01-04T00:00Z")]
    [InlineData("UTC", "week", "2024-12-31T12:00Z", "2025-W01", "2024-12-30T00:00Z", "2025-01-06T00:00Z")]
    [InlineData("UTC", "week-from-sunday", "1999-01-03T12:00Z", "1999-01-03/P7D", "1999-01-03T00:00Z", "1999-01-10T00:00Z")]
    [InlineData("UTC", "week-from-sunday", "1999-01-09T23:59Z", "1999-01-03/P7D", "1999-01-03T00:00Z", "1999-01-10T00:00Z")]
    [InlineData("UTC", "week-from-saturday", "1999-01-03T12:00Z", "1999-01-02/P7D", "1999-01-02T00:00Z", "1999-01-09T00:00Z")]
    // The week from Sunday 22 March 2026 in Jerusalem loses an hour on its Friday: 167 hours.
    [InlineData("Asia/Jerusalem", "week-from-sunday", "2026-03-25T12:00Z", "2026-03-22/P7D", "2026-03-21T22:00Z", "2026-03-28T21:00Z")]
    // Months, quarters and years.
    [InlineData("UTC", "month", "2024-02-29T23:59Z", "2024-02", "2024-02-01T00:00Z", "2024-03-01T00:00Z")]
    [InlineData("Asia/Jerusalem", "month", "2026-01-31T22:00Z", "2026-02", "2026-01-31T22:00Z", "2026-02-28T22:00Z")]
    [InlineData("Europe/Bucharest", "quarter", "2026-05-05T05:05Z", "2026-Q2", "2026-03-31T21:00Z", "2026-06-30T21:00Z")]
    [InlineData("UTC", "quarter", "2026-12-31T23:59Z", "2026-Q4", "2026-10-01T00:00Z", "2027-01-01T00:00Z")]
    [InlineData("UTC", "year", "1999-01-03T12:00Z", "1999", "1999-01-01T00:00Z", "2000-01-01T00:00Z")]
    [InlineData("UTC", "half-year", "2026-06-30T23:59Z", "2026-H1", "2026-01-01T00:00Z", "2026-07-01T00:00Z")]
    [InlineData("Asia/Jerusalem", "half-year", "2026-06-30T21:00Z", "2026-H2", "2026-06-30T21:00Z", "2026-12-31T22:00Z")]
    // Fiscal years, and their halves and quarters: the year from April of India, which is that of the Japanese government too, and a year from February.
    [InlineData("Asia/Kolkata", "year-from-april", "2026-03-31T18:29Z", "2025-04/P1Y", "2025-03-31T18:30Z", "2026-03-31T18:30Z")]
    [InlineData("Asia/Kolkata", "year-from-april", "2026-03-31T18:30Z", "2026-04/P1Y", "2026-03-31T18:30Z", "2027-03-31T18:30Z")]
    [InlineData("UTC", "year-from-october", "2026-10-01T00:00Z", "2026-10/P1Y", "2026-10-01T00:00Z", "2027-10-01T00:00Z")]
    [InlineData("UTC", "year-from-december", "2026-11-30T23:59Z", "2025-12/P1Y", "2025-12-01T00:00Z", "2026-12-01T00:00Z")]
    [InlineData("UTC", "half-year-from-april", "2026-09-30T23:59Z", "2026-04/P6M", "2026-04-01T00:00Z", "2026-10-01T00:00Z")]
    [InlineData("UTC", "half-year-from-april", "2027-01-15T12:00Z", "2026-10/P6M", "2026-10-01T00:00Z", "2027-04-01T00:00Z")]
    [InlineData("UTC", "quarter-from-february", "2026-01-31T23:59Z", "2025-11/P3M", "2025-11-01T00:00Z", "2026-02-01T00:00Z")]
    [InlineData("UTC", "quarter-from-february", "2026-02-01T00:00Z", "2026-02/P3M", "2026-02-01T00:00Z", "2026-05-01T00:00Z")]
    [InlineData("UTC", "quarter-from-march", "2024-02-29T12:00Z", "2023-12/P3M", "2023-12-01T00:00Z", "2024-03-01T00:00Z")]
    // Weeks of a 52/53-week year; more of them in FiscalWeeksTests.
    [InlineData("America/New_York", "4-5-4-year-nearest-saturday-january", "2024-02-04T04:59Z", "2023-01-29/P53W", "2023-01-29T05:00Z", "2024-02-04T05:00Z")]
    // Intraday, on an ordinary day.
    [InlineData("Asia/Jerusalem", "30-minutes", "1999-01-03T05:44Z", "1999-01-03T07:30+02:00", "1999-01-03T05:30Z", "1999-01-03T06:00Z")]
    [InlineData("Asia/Jerusalem", "20-minutes", "1999-01-03T05:44Z", "1999-01-03T07:40+02:00", "1999-01-03T05:40Z", "1999-01-03T06:00Z")]
    [InlineData("Asia/Kathmandu", "60-minutes", "2026-05-05T05:05Z", "2026-05-05T10:00+05:45", "2026-05-05T04:15Z", "2026-05-05T05:15Z")]
    // The hour from 01:00 comes twice on 25 October 2026, and has two names.
    [InlineData("Asia/Jerusalem", "60-minutes", "2026-10-24T22:30Z", "2026-10-25T01:00+03:00", "2026-10-24T22:00Z", "2026-10-24T23:00Z")]
    [InlineData("Asia/Jerusalem", "60-minutes", "2026-10-24T23:30Z", "2026-10-25T01:00+02:00", "2026-10-24T23:00Z", "2026-10-25T00:00Z")]
    // No 02:00 on 27 March 2026.
    [InlineData("Asia/Jerusalem", "60-minutes", "2026-03-27T00:30Z", "2026-03-27T03:00+03:00", "2026-03-27T00:00Z", "2026-03-27T01:00Z")]
    // Lord Howe moves its clocks by half an hour (4 October 2026, 02:00 to 02:30), so the hours go on at half past, and the last one has 30 minutes.
    [InlineData("Australia/Lord_Howe", "60-minutes", "2026-10-03T15:45Z", "2026-10-04T02:30+11:00", "2026-10-03T15:30Z", "2026-10-03T16:30Z")]
    [InlineData("Australia/Lord_Howe", "60-minutes", "2026-10-04T12:45Z", "2026-10-04T23:30+11:00", "2026-10-04T12:30Z", "2026-10-04T13:00Z")]
    // São Paulo had no midnight on 4 November 2018: the day starts at 01:00.
    [InlineData("America/Sao_Paulo", "day", "2018-11-04T12:00Z", "2018-11-04", "2018-11-04T03:00Z", "2018-11-05T02:00Z")]
    [InlineData("America/Sao_Paulo", "60-minutes", "2018-11-04T03:10Z", "2018-11-04T01:00-02:00", "2018-11-04T03:00Z", "2018-11-04T04:00Z")]
    // Apia skipped 30 December 2011 whole: the 29th ends where the 31st begins.
    [InlineData("Pacific/Apia", "day", "2011-12-30T09:59Z", "2011-12-29", "2011-12-29T10:00Z", "2011-12-30T10:00Z")]
    [InlineData("Pacific/Apia", "day", "2011-12-30T10:00Z", "2011-12-31", "2011-12-30T10:00Z", "2011-12-31T10:00Z")]
    // A week from Friday, whose Friday was that day, starts with the Saturday.
    [InlineData("Pacific/Apia", "week-from-friday", "2012-01-01T00:00Z", "2011-12-30/P7D", "2011-12-30T10:00Z", "2012-01-05T10:00Z")]
    // St. John's turned its clocks back from 00:01 to 23:01 of the day before: the new day had begun, and goes on.
    [InlineData("America/St_Johns", "day", "2010-11-07T02:29Z", "2010-11-06", "2010-11-06T02:30Z", "2010-11-07T02:30Z")]
    [InlineData("America/St_Johns", "day", "2010-11-07T03:00Z", "2010-11-07", "2010-11-07T02:30Z", "2010-11-08T03:30Z")]
    [InlineData("America/St_Johns", "30-minutes", "2010-11-07T03:10Z", "2010-11-06T23:30-03:30", "2010-11-07T03:00Z", "2010-11-07T03:30Z")]
    public void Containing_Instant_GivesItsBucket(string zone, string period, string instant, string label, string start, string end)
    {
        ReportingBucket bucket = ReportingPeriod.Parse(period).Containing(Read.Instant(instant), Read.Zone(zone));

        (bucket.Label, bucket.Start, bucket.End).Should().Be((label, Read.Instant(start), Read.Instant(end)));
        bucket.Contains(Read.Instant(instant)).Should().BeTrue();
    }

    [Theory]
    [InlineData("30-minutes", "2026-04-05T07:30+03:00")]
    [InlineData("day", "2026-04-05")]
    [InlineData("week", "2026-W14")] // a Sunday, the last day of the week from 30 March
    [InlineData("week-from-sunday", "2026-04-05/P7D")]
    [InlineData("month", "2026-04")]
    [InlineData("quarter", "2026-Q2")]
    [InlineData("half-year", "2026-H1")]
    [InlineData("year", "2026")]
    [InlineData("quarter-from-february", "2026-02/P3M")]
    [InlineData("half-year-from-april", "2026-04/P6M")]
    [InlineData("year-from-april", "2026-04/P1Y")]
    // 31 January 2026 is a Saturday; four weeks and five are over on 4 April.
    [InlineData("4-5-4-month-nearest-saturday-january", "2026-04-05/P4W")]
    [InlineData("4-5-4-quarter-nearest-saturday-january", "2026-02-01/P13W")]
    [InlineData("4-5-4-half-year-nearest-saturday-january", "2026-02-01/P26W")]
    [InlineData("4-5-4-year-nearest-saturday-january", "2026-02-01/P52W")]
    public void Label_OnAMorningOfApril_IsTheOneInTheDocuments(string period, string label) =>
        ReportingPeriod.Parse(period).Containing(Read.Instant("2026-04-05T04:44Z"), Read.Zone("Asia/Jerusalem")).Label.Should().Be(label);

    [Theory]
    [InlineData("UTC", "60-minutes", "2026-05-05T05:05Z", "2026-05-05")]
    [InlineData("UTC", "week", "1999-01-03T12:00Z", "1998-12-28")]
    [InlineData("Europe/Bucharest", "quarter", "2026-05-05T05:05Z", "2026-04-01")]
    [InlineData("America/St_Johns", "30-minutes", "2010-11-07T03:10Z", "2010-11-07")] // 23:40 on the wall, of the day before
    [InlineData("Pacific/Apia", "week-from-friday", "2012-01-01T00:00Z", "2011-12-30")]
    public void FirstDay_OfABucket_IsTheDayItBeginsWith(string zone, string period, string instant, string day) =>
        ReportingPeriod.Parse(period).Containing(Read.Instant(instant), Read.Zone(zone)).FirstDay.ToString("uuuu-MM-dd", null).Should().Be(day);

    [Fact]
    public void Label_OffsetWithSeconds_ShowsThem()
    {
        // Jerusalem's clocks stood at +02:20:40 between 1880 and 1918.
        ReportingBucket bucket = ReportingPeriod.Intraday(60).Containing(Read.Instant("1900-01-01T12:00Z"), Read.Zone("Asia/Jerusalem"));

        bucket.Label.Should().Be("1900-01-01T14:00:00+02:20:40");
    }

    [Theory]
    [InlineData("0000-12-31T23:59Z")]
    [InlineData("9998-01-01T00:00Z")]
    public void Containing_OutsideTheYears1To9997_IsRefused(string instant) =>
        FluentActions.Invoking(() => ReportingPeriod.Year.Containing(Read.Instant(instant), DateTimeZone.Utc)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("0001-01-01T00:00Z", "Pacific/Honolulu", "0000")]
    [InlineData("9997-12-31T23:59Z", "Pacific/Kiritimati", "9998")]
    public void Containing_AtTheEdgeOfTheYears_StillFindsTheBucket(string instant, string zone, string label) =>
        ReportingPeriod.Year.Containing(Read.Instant(instant), Read.Zone(zone)).Label.Should().Be(label);

    [Fact]
    public void Containing_NoZone_IsRefused() =>
        FluentActions.Invoking(() => ReportingPeriod.Day.Containing(NodaConstants.UnixEpoch, null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Equals_SameBucketFoundTwice_IsEqual()
    {
        ReportingBucket one = ReportingPeriod.Day.Containing(Read.Instant("2026-01-15T12:00Z"), DateTimeZone.Utc);
        ReportingBucket two = ReportingPeriod.Day.Containing(Read.Instant("2026-01-15T13:00Z"), DateTimeZone.Utc);
        ReportingBucket next = ReportingPeriod.Day.Containing(Read.Instant("2026-01-16T13:00Z"), DateTimeZone.Utc);

        one.Should().Be(two).And.HaveSameHashAs(two).And.NotBe(next);
        one.ToString().Should().Be("2026-01-15");
        one.ToInterval().Should().Be(new Interval(Read.Instant("2026-01-15T00:00Z"), Read.Instant("2026-01-16T00:00Z")));
    }
}
