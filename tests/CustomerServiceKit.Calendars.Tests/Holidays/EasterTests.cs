using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Holidays;

public sealed class EasterTests
{
    [Theory]
    // Jean Meeus, Astronomical Algorithms, chapter 8: his examples, with the earliest Easter of all and the exceptions of 1954 and 1981.
    [InlineData(1818, "1818-03-22")]
    [InlineData(1943, "1943-04-25")]
    [InlineData(1954, "1954-04-18")]
    [InlineData(1981, "1981-04-19")]
    [InlineData(1991, "1991-03-31")]
    [InlineData(1992, "1992-04-19")]
    [InlineData(1993, "1993-04-11")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2285, "2285-03-22")]
    public void Easter_Western_IsThatOfTheTables(int year, string date) => YearlyDate.Easter(EasterKind.Western).In(year).Should().Be(date);

    [Theory]
    // Meeus again: in the Julian calendar 12 April in the years 179, 711 and 1243.
    [InlineData(179)]
    [InlineData(711)]
    [InlineData(1243)]
    public void Easter_OrthodoxByTheJulianCalendar_IsThatOfTheTables(int year) => YearlyDate.Easter(EasterKind.Orthodox).DatesIn(year)
        .Should().Equal(new LocalDate(year, 4, 12, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso));

    [Theory]
    // 1999 a week after the Western one (World Council of Churches, feature of 7 April 1999), 2001 together with it (feature of 9 April 2001), 2018 as the Romanian press had it.
    [InlineData(1999, "1999-04-11")]
    [InlineData(2001, "2001-04-15")]
    [InlineData(2012, "2012-04-15")]
    [InlineData(2018, "2018-04-08")]
    public void Easter_Orthodox_IsThatOfThePress(int year, string date) => YearlyDate.Easter(EasterKind.Orthodox).In(year).Should().Be(date);

    [Fact]
    public void Easter_EveryYear_IsASundayInItsSpring()
    {
        for (int year = 1; year <= 9998; year++)
        {
            LocalDate western = YearlyDate.Easter(EasterKind.Western).DatesIn(year).Should().ContainSingle().Subject;
            LocalDate orthodox = YearlyDate.Easter(EasterKind.Orthodox).DatesIn(year).Should().ContainSingle().Subject;
            LocalDate julian = orthodox.WithCalendar(CalendarSystem.Julian);

            (western.DayOfWeek, orthodox.DayOfWeek).Should().Be((IsoDayOfWeek.Sunday, IsoDayOfWeek.Sunday));
            (western >= new LocalDate(year, 3, 22) && western <= new LocalDate(year, 4, 25)).Should().BeTrue();
            ((julian.Month * 100) + julian.Day).Should().BeInRange(322, 425);
        }
    }

    [Fact]
    public void Easter_From1924To2099_IsNotEarlierForTheOrthodoxAndWholeWeeksApart()
    {
        for (int year = 1924; year <= 2099; year++)
        {
            int days = Period.DaysBetween(YearlyDate.Easter(EasterKind.Western).DatesIn(year)[0], YearlyDate.Easter(EasterKind.Orthodox).DatesIn(year)[0]);

            days.Should().BeOneOf(0, 7, 28, 35);
        }
    }
}
