using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Reporting;

public sealed class FiscalWeeksTests
{
    [Theory]
    // National Retail Federation, 4-5-4 calendar: the Saturday nearest 31 January. 53 weeks in fiscal 2023 (2023-01-29 to 2024-02-03), 2017 (to 2018-02-03), 2012 (to 2013-02-02).
    [InlineData("4-5-4-year-nearest-saturday-january", "2023-06-01", "2023-01-29/P53W", "2024-02-03")]
    [InlineData("4-5-4-year-nearest-saturday-january", "2024-02-03", "2023-01-29/P53W", "2024-02-03")]
    [InlineData("4-5-4-year-nearest-saturday-january", "2024-02-04", "2024-02-04/P52W", "2025-02-01")]
    [InlineData("4-5-4-year-nearest-saturday-january", "2018-01-31", "2017-01-29/P53W", "2018-02-03")]
    [InlineData("4-5-4-year-nearest-saturday-january", "2012-12-24", "2012-01-29/P53W", "2013-02-02")]
    // Foot Locker, exhibit 12 to the 10-Q of the thirty-nine weeks ended 2 November 2013: fiscal years ended 2012-01-28, 2011-01-29, 2010-01-30, 2009-01-31.
    [InlineData("4-5-4-year-nearest-saturday-january", "2011-07-01", "2011-01-30/P52W", "2012-01-28")]
    [InlineData("4-5-4-year-nearest-saturday-january", "2010-07-01", "2010-01-31/P52W", "2011-01-29")]
    [InlineData("4-5-4-year-nearest-saturday-january", "2009-07-01", "2009-02-01/P52W", "2010-01-30")]
    // 26 CFR 1.441-2(a)(4): the last Saturday in November 2001 is the 24th; the Saturday nearest to the end of November is 1 December 2001.
    [InlineData("4-4-5-year-last-saturday-november", "2001-11-24", "2000-11-26/P52W", "2001-11-24")]
    [InlineData("4-4-5-year-nearest-saturday-november", "2001-12-01", "2000-12-03/P52W", "2001-12-01")]
    // Encyclopaedia Britannica, fiscal year: the last Saturday in September, fiscal 2024 to 2029.
    [InlineData("4-4-5-year-last-saturday-september", "2024-05-05", "2023-10-01/P52W", "2024-09-28")]
    [InlineData("4-4-5-year-last-saturday-september", "2025-05-05", "2024-09-29/P52W", "2025-09-27")]
    [InlineData("4-4-5-year-last-saturday-september", "2026-05-05", "2025-09-28/P52W", "2026-09-26")]
    [InlineData("4-4-5-year-last-saturday-september", "2027-05-05", "2026-09-27/P52W", "2027-09-25")]
    [InlineData("4-4-5-year-last-saturday-september", "2028-05-05", "2027-09-26/P53W", "2028-09-30")]
    [InlineData("4-4-5-year-last-saturday-september", "2029-05-05", "2028-10-01/P52W", "2029-09-29")]
    // The year that ends nearest to 31 December may end in the next: 1 January 2011 was a Saturday, and fiscal 2011 went from 2 January to 31 December 2011
    // (so a company's change of fiscal year from the last Saturday in November: SEC filing 0001047469-11-007151, note 2).
    [InlineData("4-4-5-year-nearest-saturday-december", "2011-01-01", "2010-01-03/P52W", "2011-01-01")]
    [InlineData("4-4-5-year-nearest-saturday-december", "2011-01-02", "2011-01-02/P52W", "2011-12-31")]
    // December 2023 ended on a Sunday, and that of 2022 on a Saturday: its last Sunday was the 25th.
    [InlineData("4-4-5-year-last-sunday-december", "2023-12-31", "2022-12-26/P53W", "2023-12-31")]
    [InlineData("4-4-5-year-last-sunday-december", "2024-01-01", "2024-01-01/P52W", "2024-12-29")]
    // A leap day moves the end of February: Saturday 29 February 2020 is the last day, Sunday 1 March 2020 is nearest to it.
    [InlineData("4-4-5-year-last-saturday-february", "2020-02-29", "2019-02-24/P53W", "2020-02-29")]
    [InlineData("4-4-5-year-nearest-sunday-february", "2020-03-01", "2019-03-04/P52W", "2020-03-01")]
    public void Year_AnyDayInIt_HasTheFirstAndLastDayItIsKnownToHave(string period, string day, string label, string lastDay) =>
        Shown(ReportingPeriod.Parse(period), day).Should().Be((label, lastDay));

    [Theory]
    // Burlington Stores, 10-K of fiscal 2017, quarters ended: "consisted of 14 weeks" is said of the one to 2018-02-03.
    [InlineData("2016-03-01", "2016-01-31/P13W", "2016-04-30")]
    [InlineData("2016-06-01", "2016-05-01/P13W", "2016-07-30")]
    [InlineData("2016-09-01", "2016-07-31/P13W", "2016-10-29")]
    [InlineData("2016-12-01", "2016-10-30/P13W", "2017-01-28")]
    [InlineData("2017-03-01", "2017-01-29/P13W", "2017-04-29")]
    [InlineData("2017-06-01", "2017-04-30/P13W", "2017-07-29")]
    [InlineData("2017-09-01", "2017-07-30/P13W", "2017-10-28")]
    [InlineData("2017-12-01", "2017-10-29/P14W", "2018-02-03")]
    public void Quarter_OfARetailer_EndsAsItsAnnualReportSays(string day, string label, string lastDay)
    {
        foreach (FiscalWeekPattern pattern in Enum.GetValues<FiscalWeekPattern>())
        {
            Shown(FiscalWeeks.EndingNearest(IsoDayOfWeek.Saturday, 1, pattern).Quarter, day).Should().Be((label, lastDay));
        }
    }

    [Fact]
    public void Month_FourFiveFourIn53Weeks_GivesTheWeekToTheLastMonth() =>
        // Fiscal 2023, counted from 29 January: 4, 5, 4 weeks a quarter, and 5 for the last month.
        Labels(FiscalWeeks.EndingNearest(IsoDayOfWeek.Saturday, 1, FiscalWeekPattern.FourFiveFour).Month, "2023-01-29", "2024-02-04").Should().Equal(
            "2023-01-29/P4W", "2023-02-26/P5W", "2023-04-02/P4W",
            "2023-04-30/P4W", "2023-05-28/P5W", "2023-07-02/P4W",
            "2023-07-30/P4W", "2023-08-27/P5W", "2023-10-01/P4W",
            "2023-10-29/P4W", "2023-11-26/P5W", "2023-12-31/P5W");

    [Theory]
    // ISO 2020, from 30 December 2019, has 53 weeks: 39 of them are over on Sunday 27 September 2020.
    [InlineData(FiscalWeekPattern.FourFourFive, "2019-12-30/P4W 2020-01-27/P4W 2020-02-24/P5W", "2020-09-28/P4W 2020-10-26/P4W 2020-11-23/P6W")]
    [InlineData(FiscalWeekPattern.FourFiveFour, "2019-12-30/P4W 2020-01-27/P5W 2020-03-02/P4W", "2020-09-28/P4W 2020-10-26/P5W 2020-11-30/P5W")]
    [InlineData(FiscalWeekPattern.FiveFourFour, "2019-12-30/P5W 2020-02-03/P4W 2020-03-02/P4W", "2020-09-28/P5W 2020-11-02/P4W 2020-11-30/P5W")]
    public void Month_EachPattern_HasItsWeeks(FiscalWeekPattern pattern, string first, string last)
    {
        ReportingPeriod month = FiscalWeeks.EndingNearest(IsoDayOfWeek.Sunday, 12, pattern).Month;

        string.Join(' ', Labels(month, "2019-12-30", "2020-03-30")).Should().Be(first);
        string.Join(' ', Labels(month, "2020-09-28", "2021-01-04")).Should().Be(last);
    }

    [Fact]
    public void HalfYear_In53Weeks_HasOneMoreInTheSecond() =>
        Labels(FiscalWeeks.EndingNearest(IsoDayOfWeek.Sunday, 12).HalfYear, "2019-12-30", "2021-01-05").Should().Equal("2019-12-30/P26W", "2020-06-29/P27W", "2021-01-04/P26W");

    [Fact]
    public void Month_WhereClocksChange_IsAnHourShorter()
    {
        // New York: clocks forward on 12 March 2023. From midnight at -05:00 to midnight at -04:00.
        ReportingBucket month = FiscalWeeks.EndingNearest(IsoDayOfWeek.Saturday, 1, FiscalWeekPattern.FourFiveFour).Month
            .Containing(Read.Instant("2023-03-12T12:00Z"), Read.Zone("America/New_York"));

        (month.Label, month.Start, month.End).Should().Be(("2023-02-26/P5W", Read.Instant("2023-02-26T05:00Z"), Read.Instant("2023-04-02T04:00Z")));
    }

    [Fact]
    public void Properties_OfTheRetailCalendar_AreWhatItWasMadeOf()
    {
        FiscalWeeks retail = FiscalWeeks.EndingNearest(IsoDayOfWeek.Saturday, 1, FiscalWeekPattern.FourFiveFour);

        (retail.EndsOn, retail.EndMonth, retail.Nearest, retail.Pattern).Should().Be((IsoDayOfWeek.Saturday, 1, true, FiscalWeekPattern.FourFiveFour));
        retail.ToString().Should().Be("4-5-4-nearest-saturday-january");
        retail.Week.Should().Be(ReportingPeriod.WeekStarting(IsoDayOfWeek.Sunday));
        retail.Week.Weeks.Should().BeNull();
        AllPeriods.PartsOf(retail).Select(part => part.Id).Should().Equal(
            "4-5-4-month-nearest-saturday-january",
            "4-5-4-quarter-nearest-saturday-january",
            "4-5-4-half-year-nearest-saturday-january",
            "4-5-4-year-nearest-saturday-january");
        AllPeriods.PartsOf(retail).Select(part => part.Kind).Should().Equal(
            ReportingPeriodKind.Month, ReportingPeriodKind.Quarter, ReportingPeriodKind.HalfYear, ReportingPeriodKind.Year);
        AllPeriods.PartsOf(retail).All(part => retail.Equals(part.Weeks) && part.FirstMonth is null && part.FirstDayOfWeek == IsoDayOfWeek.None).Should().BeTrue();
    }

    [Fact]
    public void Week_YearEndingOnSunday_IsTheIsoWeek()
    {
        FiscalWeeks weeks = FiscalWeeks.EndingLast(IsoDayOfWeek.Sunday, 12);

        weeks.Week.Should().BeSameAs(ReportingPeriod.Week);
        (weeks.Nearest, weeks.Pattern).Should().Be((false, FiscalWeekPattern.FourFourFive));
        weeks.Year.Id.Should().Be("4-4-5-year-last-sunday-december");
    }

    [Fact]
    public void Equals_TwoOfThem_AreEqualWhenAllFourPropertiesAre()
    {
        FiscalWeeks one = FiscalWeeks.EndingLast(IsoDayOfWeek.Sunday, 12);

        one.Should().Be(FiscalWeeks.EndingLast(IsoDayOfWeek.Sunday, 12)).And.HaveSameHashAs(FiscalWeeks.EndingLast(IsoDayOfWeek.Sunday, 12));
        one.Equals((object?)null).Should().BeFalse();
        AllPeriods.Weeks.Should().HaveCount(504);
        AllPeriods.Weeks.Distinct().Should().HaveCount(504);
        AllPeriods.Weeks.Select(weeks => weeks.GetHashCode()).Distinct().Should().HaveCount(504);
    }

    [Theory]
    [InlineData(IsoDayOfWeek.None, 1, FiscalWeekPattern.FourFourFive, "weekday")]
    [InlineData((IsoDayOfWeek)8, 1, FiscalWeekPattern.FourFourFive, "weekday")]
    [InlineData(IsoDayOfWeek.Sunday, 0, FiscalWeekPattern.FourFourFive, "month")]
    [InlineData(IsoDayOfWeek.Sunday, 13, FiscalWeekPattern.FourFourFive, "month")]
    [InlineData(IsoDayOfWeek.Sunday, 1, (FiscalWeekPattern)3, "pattern")]
    public void Ending_OutOfRange_IsRefusedByName(IsoDayOfWeek weekday, int month, FiscalWeekPattern pattern, string parameter)
    {
        FluentActions.Invoking(() => FiscalWeeks.EndingLast(weekday, month, pattern)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
        FluentActions.Invoking(() => FiscalWeeks.EndingNearest(weekday, month, pattern)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    private static (string Label, string LastDay) Shown(ReportingPeriod period, string day)
    {
        ReportingBucket bucket = period.Containing(Read.Instant(day + "T12:00Z"), DateTimeZone.Utc);
        return (bucket.Label, (bucket.End - Duration.Epsilon).InUtc().Date.ToString("uuuu-MM-dd", null));
    }

    private static IEnumerable<string> Labels(ReportingPeriod period, string from, string to) =>
        period.Between(Read.Instant(from + "T00:00Z"), Read.Instant(to + "T00:00Z"), DateTimeZone.Utc).Select(bucket => bucket.Label);
}
