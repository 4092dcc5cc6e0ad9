using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CustomerServiceKit.Calendars.Tests.Holidays;

public sealed class YearlyDateTests
{
    [Theory]
    [InlineData(5, 1, 2026, "2026-05-01")]
    [InlineData(12, 31, 2026, "2026-12-31")]
    [InlineData(2, 29, 2024, "2024-02-29")]
    [InlineData(2, 29, 2023, "")]
    [InlineData(2, 29, 1900, "")]
    [InlineData(2, 29, 2000, "2000-02-29")]
    public void Fixed_AYear_HasTheDateWhereThereIsOne(int month, int day, int year, string dates) => YearlyDate.Fixed(month, day).In(year).Should().Be(dates);

    [Theory]
    // Purim, 30 days before Pesach, which the Israeli rows of published-dates.tsv have on 2024-04-23, 2025-04-13 and 2026-04-02; 2024 lies in a leap year with two Adars.
    [InlineData(12, 14, 2024, "2024-03-24")]
    [InlineData(12, 14, 2025, "2025-03-14")]
    [InlineData(12, 14, 2026, "2026-03-03")]
    // From the new year of 26 September 2022 to that of 16 September 2023 are 355 days, so Heshvan had 30; the 60th day is 24 November. In 383 days, to 3 October 2024, it had 29.
    [InlineData(8, 30, 2022, "2022-11-24")]
    [InlineData(8, 30, 2023, "")]
    // 10 Tevet is 98 days after the new year of 25 September 2014, a regular year, and 99 after that of 14 September 2015, a complete one; before, it was in December 2013.
    [InlineData(10, 10, 2014, "")]
    [InlineData(10, 10, 2015, "2015-01-01 2015-12-22")]
    // The last year the calendar reaches, 9999, ends in the autumn of 6239.
    [InlineData(7, 1, 6239, "")]
    public void In_Hebrew_CountsMonthsFromNisan(int month, int day, int year, string dates) => YearlyDate.In(HolidayCalendar.Hebrew, month, day).In(year).Should().Be(dates);

    [Theory]
    // New year 1429 on 10 January and 1430 on 29 December 2008; 1444 on 30 July 2022; 1446 on 7 July 2024 (R. H. van Gent, tables of the Umm al-Qura calendar).
    [InlineData(1, 1, 2008, "2008-01-10 2008-12-29")]
    [InlineData(1, 1, 2022, "2022-07-30")]
    [InlineData(1, 1, 2024, "2024-07-07")]
    // The first and the last day the calendar reaches, and the years outside.
    [InlineData(1, 1, 1900, "1900-04-30")]
    [InlineData(1, 1, 1899, "")]
    [InlineData(12, 29, 2077, "2077-11-15")]
    [InlineData(12, 30, 2077, "2077-11-16")]
    [InlineData(1, 1, 2078, "")]
    public void In_Islamic_FallsTwiceInSomeYearsAndEndsWithTheTables(int month, int day, int year, string dates) =>
        YearlyDate.In(HolidayCalendar.Islamic, month, day).In(year).Should().Be(dates);

    [Theory]
    // Nowruz: the equinox of 2012 was at 08:44 on 20 March (Radio Zamaneh), of 2019 at 01:28 on the 21st (Iran Press), of 2025 past noon of the 20th, so the day is the 21st.
    [InlineData(1, 1, 2012, "2012-03-20")]
    [InlineData(1, 1, 2019, "2019-03-21")]
    [InlineData(1, 1, 2025, "2025-03-21")]
    public void In_Persian_StartsAtTheEquinox(int month, int day, int year, string dates) => YearlyDate.In(HolidayCalendar.Persian, month, day).In(year).Should().Be(dates);

    [Theory]
    // 13 days behind until February 2100, then 14.
    [InlineData(12, 25, 2026, "2026-01-07")]
    [InlineData(12, 25, 2100, "2100-01-07")]
    [InlineData(12, 25, 2101, "2101-01-08")]
    // 18 December is 31 December 2099 and then 1 January 2101: in 2100 there is none.
    [InlineData(12, 18, 2099, "2099-12-31")]
    [InlineData(12, 18, 2100, "")]
    [InlineData(12, 18, 2101, "2101-01-01")]
    // 1900 was a leap year there only: its 29 February was 13 March.
    [InlineData(2, 29, 1900, "1900-03-13")]
    public void In_Julian_FallsBehind(int month, int day, int year, string dates) => YearlyDate.In(HolidayCalendar.Julian, month, day).In(year).Should().Be(dates);

    [Theory]
    [InlineData(3, Monday, 1, 2026, "2026-01-19")]
    [InlineData(4, Thursday, 11, 2026, "2026-11-26")]
    [InlineData(1, Monday, 9, 2025, "2025-09-01")]
    [InlineData(-1, Monday, 5, 2026, "2026-05-25")]
    [InlineData(-1, Sunday, 5, 2026, "2026-05-31")]
    [InlineData(-2, Monday, 5, 2026, "2026-05-18")]
    // 1 February 2016 was a Monday, and so was the 29th.
    [InlineData(5, Monday, 2, 2016, "2016-02-29")]
    [InlineData(-5, Monday, 2, 2016, "2016-02-01")]
    [InlineData(5, Monday, 2, 2017, "")]
    [InlineData(-5, Monday, 2, 2017, "")]
    [InlineData(5, Tuesday, 2, 2016, "")]
    public void Nth_AMonth_CountsFromItsStartOrItsEnd(int n, IsoDayOfWeek weekday, int month, int year, string dates) => YearlyDate.Nth(n, weekday, month).In(year).Should().Be(dates);

    [Theory]
    [InlineData(Saturday, 6, 20, 2026, "2026-06-20")]
    [InlineData(Saturday, 6, 21, 2026, "2026-06-27")]
    // 29 December is a Friday in 2023, a Sunday in 2024, a Monday in 2025 and a Tuesday in 2026.
    [InlineData(Monday, 12, 29, 2024, "2024-01-01 2024-12-30")]
    [InlineData(Monday, 12, 29, 2025, "2025-12-29")]
    [InlineData(Monday, 12, 29, 2026, "")]
    [InlineData(Monday, 12, 29, 2027, "2027-01-04")]
    [InlineData(Monday, 2, 29, 2023, "")]
    [InlineData(Monday, 2, 29, 2024, "2024-03-04")]
    public void OnOrAfter_ADate_IsItOrLater(IsoDayOfWeek weekday, int month, int day, int year, string dates) => YearlyDate.OnOrAfter(weekday, month, day).In(year).Should().Be(dates);

    [Theory]
    [InlineData(Wednesday, 11, 22, 1995, "1995-11-22")]
    [InlineData(Wednesday, 11, 22, 1994, "1994-11-16")]
    // 3 January is a Sunday in 2027 and a Saturday in 2026.
    [InlineData(Monday, 1, 3, 2026, "2026-12-28")]
    [InlineData(Monday, 1, 3, 2025, "2025-12-29")]
    public void OnOrBefore_ADate_IsItOrEarlier(IsoDayOfWeek weekday, int month, int day, int year, string dates) => YearlyDate.OnOrBefore(weekday, month, day).In(year).Should().Be(dates);

    [Fact]
    public void Once_DatesInAnyOrder_AreThoseOfTheYear()
    {
        YearlyDate once = YearlyDate.Once(Dates.Of("2026-07-19"), Dates.Of("2025-01-01"), Dates.Of("2026-02-08"), Dates.Of("2026-07-19"));

        once.In(2026).Should().Be("2026-02-08 2026-07-19");
        once.In(2027).Should().BeEmpty();
    }

    [Fact]
    public void Once_ADateOfAnotherCalendar_IsTheSameDay() =>
        YearlyDate.Once(new LocalDate(5787, 7, 1, CalendarSystem.HebrewScriptural)).In(2026).Should().Be("2026-09-12");

    [Fact]
    public void Custom_DatesInAnyOrder_AreSortedAndThoseOfOtherYearsLeftOut()
    {
        YearlyDate custom = YearlyDate.Custom(year => [new LocalDate(year, 6, 1), new LocalDate(year, 3, 1), new LocalDate(year, 6, 1), new LocalDate(year + 1, 1, 1)]);

        custom.In(2026).Should().Be("2026-03-01 2026-06-01");
        custom.PlusDays(1).In(2026).Should().Be("2026-03-02 2026-06-02");
    }

    [Fact]
    public void Custom_GivesNull_SaysSo() => FluentActions.Invoking(() => YearlyDate.Custom(_ => null!).DatesIn(2026)).Should().Throw<InvalidOperationException>();

    [Theory]
    // 5 Iyar was Monday 13 May 2024, Saturday 3 May 2025 and Wednesday 22 April 2026.
    [InlineData(2024, "2024-05-14", "2024-05-13")]
    [InlineData(2025, "2025-05-01", "2025-04-30")]
    [InlineData(2026, "2026-04-22", "2026-04-21")]
    public void PlusDays_AMovedDate_IsCountedFromTheDayItIsKept(int year, string day, string eve)
    {
        YearlyDate independence = YearlyDate.In(HolidayCalendar.Hebrew, 2, 5).MovedFrom(Friday, -1).MovedFrom(Saturday, -2).MovedFrom(Monday, 1);

        independence.In(year).Should().Be(day);
        independence.PlusDays(-1).In(year).Should().Be(eve);
    }

    [Fact]
    public void PlusDays_OverTheEndOfTheYear_BelongsToTheYearItFallsInto()
    {
        YearlyDate eve = YearlyDate.Fixed(1, 1).PlusDays(-1);

        eve.In(2025).Should().Be("2025-12-31");
        YearlyDate.Fixed(12, 31).PlusDays(365).In(2025).Should().Be("2025-12-31");
    }

    [Theory]
    // 1 January was a Saturday in 2022, a Sunday in 2023, a Monday in 2024.
    [InlineData(2021, "2021-01-01 2021-12-31")]
    [InlineData(2022, "")]
    [InlineData(2023, "2023-01-02")]
    [InlineData(2024, "2024-01-01")]
    public void MovedFrom_OverTheEndOfTheYear_BelongsToTheYearItIsKeptIn(int year, string dates) =>
        YearlyDate.Fixed(1, 1).MovedFrom(Saturday, -1).MovedFrom(Sunday, 1).In(year).Should().Be(dates);

    [Fact]
    public void MovedFrom_AMoveOntoAnotherMovedWeekday_IsMadeOnce() =>
        // 25 December 2027 is a Saturday: on to Monday the 27th, and no further.
        YearlyDate.Fixed(12, 25).MovedFrom(Saturday, 2).MovedFrom(Monday, 1).In(2027).Should().Be("2027-12-27");

    [Fact]
    public void MovedFrom_AfterAShift_LooksAtTheShiftedDay() =>
        // The day after 25 December 2026, a Friday, is a Saturday.
        YearlyDate.Fixed(12, 25).MovedFrom(Friday, -1).PlusDays(2).MovedFrom(Saturday, 2).In(2026).Should().Be("2026-12-28");

    [Fact]
    public void MovedFrom_AWeekdayTwice_IsRefused() =>
        FluentActions.Invoking(() => YearlyDate.Fixed(1, 1).MovedFrom(Sunday, 1).MovedFrom(Sunday, 2)).Should().Throw<ArgumentException>().WithMessage("*Sunday*1 days already*");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void DatesIn_OutsideTheYearsSupported_IsEmpty(int year)
    {
        foreach (YearlyDate date in OneOfEach())
        {
            date.DatesIn(year).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9997)]
    [InlineData(9998)]
    public void DatesIn_FirstAndLastYears_GivesDatesOfTheYear(int year)
    {
        foreach (YearlyDate date in OneOfEach().SelectMany(d => new[] { d, d.PlusDays(-300), d.PlusDays(300), d.MovedFrom(Monday, 100).MovedFrom(Tuesday, -100) }))
        {
            date.DatesIn(year).All(d => d.Year == year).Should().BeTrue();
        }

        YearlyDate.Fixed(1, 1).DatesIn(year).Should().ContainSingle();
    }

    [Fact]
    public void Factories_NoSuchDate_AreRefused()
    {
        Refused(() => YearlyDate.Fixed(0, 1), "month");
        Refused(() => YearlyDate.Fixed(13, 1), "month");
        Refused(() => YearlyDate.Fixed(2, 30), "day");
        Refused(() => YearlyDate.Fixed(4, 31), "day");
        Refused(() => YearlyDate.Fixed(1, 0), "day");
        Refused(() => YearlyDate.In((HolidayCalendar)9, 1, 1), "calendar");
        Refused(() => YearlyDate.In(HolidayCalendar.Hebrew, 13, 1), "month");
        Refused(() => YearlyDate.In(HolidayCalendar.Hebrew, 12, 30), "day");
        Refused(() => YearlyDate.In(HolidayCalendar.Hebrew, 2, 30), "day");
        Refused(() => YearlyDate.In(HolidayCalendar.Islamic, 1, 31), "day");
        Refused(() => YearlyDate.In(HolidayCalendar.Persian, 7, 31), "day");
        Refused(() => YearlyDate.Easter((EasterKind)9), "kind");
        Refused(() => YearlyDate.Easter(EasterKind.Western, 366), "days");
        Refused(() => YearlyDate.Nth(0, Monday, 1), "n");
        Refused(() => YearlyDate.Nth(6, Monday, 1), "n");
        Refused(() => YearlyDate.Nth(-6, Monday, 1), "n");
        Refused(() => YearlyDate.Nth(1, None, 1), "weekday");
        Refused(() => YearlyDate.Nth(1, Monday, 13), "month");
        Refused(() => YearlyDate.OnOrAfter((IsoDayOfWeek)8, 1, 1), "weekday");
        Refused(() => YearlyDate.OnOrBefore(Monday, 1, 32), "day");
        Refused(() => YearlyDate.Fixed(1, 1).PlusDays(366), "days");
        Refused(() => YearlyDate.Fixed(1, 1).PlusDays(-366), "days");
        Refused(() => YearlyDate.Fixed(1, 1).PlusDays(int.MinValue), "days");
        Refused(() => YearlyDate.Fixed(1, 1).PlusDays(200).PlusDays(166), "days");
        Refused(() => YearlyDate.Fixed(1, 1).MovedFrom(Monday, 0), "days");
        Refused(() => YearlyDate.Fixed(1, 1).PlusDays(300).MovedFrom(Monday, 66), "days");
        Refused(() => YearlyDate.Fixed(1, 1).MovedFrom(None, 1), "weekday");

        static void Refused(Func<YearlyDate> make, string parameter) => FluentActions.Invoking(make).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Fact]
    public void Factories_NothingGiven_AreRefused()
    {
        FluentActions.Invoking(() => YearlyDate.Once()).Should().Throw<ArgumentException>().WithParameterName("dates");
        FluentActions.Invoking(() => YearlyDate.Once((IEnumerable<LocalDate>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => YearlyDate.Custom(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equals_MadeTheSameWay_IsEqualAndOnlyThen()
    {
        List<YearlyDate> first = [.. Different()], second = [.. Different()];

        for (int i = 0; i < first.Count; i++)
        {
            for (int j = 0; j < first.Count; j++)
            {
                first[i].Equals(second[j]).Should().Be(i == j, "{0} and {1}", first[i], second[j]);
            }

            first[i].GetHashCode().Should().Be(second[i].GetHashCode());
            first[i].Equals((object)second[i]).Should().BeTrue();
        }

        first[0].Equals((YearlyDate?)null).Should().BeFalse();
        YearlyDate.Fixed(1, 1).MovedFrom(Sunday, 1).MovedFrom(Saturday, 2).Should().Be(YearlyDate.Fixed(1, 1).MovedFrom(Saturday, 2).MovedFrom(Sunday, 1));
        YearlyDate.In(HolidayCalendar.Gregorian, 1, 1).Should().Be(YearlyDate.Fixed(1, 1));
        YearlyDate.Fixed(1, 1).PlusDays(0).Should().Be(YearlyDate.Fixed(1, 1));
    }

    [Fact]
    public void Equals_Custom_IsTheSameFunction()
    {
        Func<int, IEnumerable<LocalDate>> dates = _ => [];

        YearlyDate.Custom(dates).Should().Be(YearlyDate.Custom(dates));
        YearlyDate.Custom(dates).Should().NotBe(YearlyDate.Custom(_ => []));
    }

    [Fact]
    public void ToString_EachKind_SaysTheRule() => OneOfEach().Select(d => d.ToString()).Should().Equal(
        "02-29",
        "julian 12-25",
        "hebrew 07-10",
        "islamic 10-01",
        "persian 01-01",
        "western easter",
        "orthodox easter -2",
        "monday -1 of month 08",
        "monday on or after 12-29",
        "wednesday on or before 11-22",
        "on 2022-09-19, 2023-05-08",
        "custom",
        "(12-25), saturday +2, sunday -1",
        "((hebrew 02-05), friday -1) -1");

    private static IEnumerable<YearlyDate> OneOfEach() =>
    [
        YearlyDate.Fixed(2, 29),
        YearlyDate.In(HolidayCalendar.Julian, 12, 25),
        YearlyDate.In(HolidayCalendar.Hebrew, 7, 10),
        YearlyDate.In(HolidayCalendar.Islamic, 10, 1),
        YearlyDate.In(HolidayCalendar.Persian, 1, 1),
        YearlyDate.Easter(EasterKind.Western),
        YearlyDate.Easter(EasterKind.Orthodox, -2),
        YearlyDate.Nth(-1, Monday, 8),
        YearlyDate.OnOrAfter(Monday, 12, 29),
        YearlyDate.OnOrBefore(Wednesday, 11, 22),
        YearlyDate.Once(Dates.Of("2023-05-08"), Dates.Of("2022-09-19")),
        YearlyDate.Custom(_ => []),
        YearlyDate.Fixed(12, 25).MovedFrom(Sunday, -1).MovedFrom(Saturday, 2),
        YearlyDate.In(HolidayCalendar.Hebrew, 2, 5).MovedFrom(Friday, -1).PlusDays(-1),
    ];

    private static IEnumerable<YearlyDate> Different() =>
    [
        .. OneOfEach().Where(d => d.ToString() != "custom"),
        YearlyDate.Fixed(2, 28),
        YearlyDate.Fixed(3, 29),
        YearlyDate.In(HolidayCalendar.Persian, 7, 10),
        YearlyDate.Easter(EasterKind.Orthodox),
        YearlyDate.Nth(1, Monday, 8),
        YearlyDate.OnOrBefore(Monday, 12, 29),
        YearlyDate.Once(Dates.Of("2023-05-08")),
        YearlyDate.Fixed(12, 25).MovedFrom(Sunday, -1),
        YearlyDate.Fixed(12, 25).MovedFrom(Sunday, 1),
        YearlyDate.Fixed(12, 25).PlusDays(1),
    ];
}
