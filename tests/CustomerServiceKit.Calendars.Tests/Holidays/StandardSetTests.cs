namespace CustomerServiceKit.Calendars.Tests.Holidays;

/// <summary>What the sets of this library say, above all of the years in which a law changed.</summary>
public sealed class StandardSetTests
{
    private static readonly string[] Languages = ["en", "he", "ro"];

    [Theory]
    // 5 Iyar was Friday 11 May 1951, the first year of the rule; Wednesday 21 April 1999; Saturday 28 April 2001; Monday 26 April 2004, the first moved on; Monday 23 April 2007.
    [InlineData("israel", 1951, "1951-05-10 independence-day-before-2004")]
    [InlineData("israel", 1950, "")]
    [InlineData("israel", 1999, "1999-04-21 independence-day-before-2004")]
    [InlineData("israel", 2001, "2001-04-26 independence-day-before-2004")]
    [InlineData("israel", 2004, "2004-04-27 independence-day")]
    [InlineData("israel", 2007, "2007-04-24 independence-day")]
    public void In_Israel_MovesIndependenceDayAsTheLawStood(string set, int year, string line) =>
        string.Join("; ", HolidaySet.Find(set)!.In(year).Where(h => h.RuleId.StartsWith("independence-day", StringComparison.Ordinal)).Lines()).Should().Be(line);

    [Fact]
    public void In_IsraelAMondayBefore2004_IsNotMoved()
    {
        // 5 Iyar 5754 was Saturday, 16 April 1994: kept on Thursday the 14th. 5 Iyar 5757 was Monday, 12 May 1997: kept that day.
        HolidaySet.Israel.In(1994).Lines().Should().Contain(["1994-04-13 memorial-day-before-2004", "1994-04-14 independence-day-before-2004"]);
        HolidaySet.Israel.In(1997).Lines().Should().Contain(["1997-05-11 memorial-day-before-2004", "1997-05-12 independence-day-before-2004"]);
    }

    [Fact]
    public void In_Israel2026_IsTheWholeYear() => HolidaySet.Israel.In(2026).Select(h => h.ToString()).Should().Equal(
        "2026-04-01 Eve of Pesach (short day)",
        "2026-04-02 Pesach",
        "2026-04-07 Eve of the seventh day of Pesach (short day)",
        "2026-04-08 Seventh day of Pesach",
        "2026-04-21 Memorial Day (short day)",
        "2026-04-22 Independence Day",
        "2026-05-21 Eve of Shavuot (short day)",
        "2026-05-22 Shavuot",
        "2026-09-11 Eve of Rosh Hashana (short day)",
        "2026-09-12 Rosh Hashana",
        "2026-09-13 Rosh Hashana, second day",
        "2026-09-20 Eve of Yom Kippur (short day)",
        "2026-09-21 Yom Kippur",
        "2026-09-25 Eve of Sukkot (short day)",
        "2026-09-26 Sukkot",
        "2026-10-02 Eve of Simchat Torah (short day)",
        "2026-10-03 Simchat Torah");

    [Fact]
    public void In_IsraelHolHaMoed2026_IsEveryDayBetween()
    {
        HolidaySet.IsraelHolHaMoed.In(2026).Lines().Should().Equal(
            "2026-04-03 hol-hamoed-pesach-1",
            "2026-04-04 hol-hamoed-pesach-2",
            "2026-04-05 hol-hamoed-pesach-3",
            "2026-04-06 hol-hamoed-pesach-4",
            "2026-04-07 hol-hamoed-pesach-5",
            "2026-09-27 hol-hamoed-sukkot-1",
            "2026-09-28 hol-hamoed-sukkot-2",
            "2026-09-29 hol-hamoed-sukkot-3",
            "2026-09-30 hol-hamoed-sukkot-4",
            "2026-10-01 hol-hamoed-sukkot-5",
            "2026-10-02 hol-hamoed-sukkot-6");
        HolidaySet.IsraelHolHaMoed.Rules.Should().OnlyContain(r => r.Kind == HolidayKind.Closed);
    }

    [Theory]
    // The last year without each, and the first with it.
    [InlineData("pentecost", 2008, 2009)]
    [InlineData("pentecost-monday", 2008, 2009)]
    [InlineData("assumption", 2008, 2009)]
    [InlineData("saint-andrew", 2011, 2012)]
    [InlineData("unification-day", 2016, 2017)]
    [InlineData("childrens-day", 2016, 2017)]
    [InlineData("good-friday", 2017, 2018)]
    [InlineData("epiphany", 2023, 2024)]
    [InlineData("saint-john", 2023, 2024)]
    public void In_Romania_StartsWithEachLaw(string id, int before, int first)
    {
        HolidaySet.Romania.In(before).Should().NotContain(h => h.RuleId == id);
        HolidaySet.Romania.In(first).Should().ContainSingle(h => h.RuleId == id);
    }

    [Fact]
    public void In_Romania2016_ListsBothHolidaysOfOneDate() => HolidaySet.Romania.On(Dates.Of("2016-05-01")).Lines().Should().Equal("2016-05-01 easter", "2016-05-01 labour-day");

    [Theory]
    [InlineData(1970, "")]
    // 4 July and 25 October 1971, a Sunday and the fourth Monday; 25 December 1971 was a Saturday, and 1 January 1972 one too.
    [InlineData(1971, "1971-01-01 new-year; 1971-02-15 washingtons-birthday; 1971-05-31 memorial-day; 1971-07-05 independence-day; 1971-09-06 labor-day; 1971-10-11 columbus-day; 1971-10-25 veterans-day-in-october; 1971-11-25 thanksgiving; 1971-12-24 christmas; 1971-12-31 new-year")]
    public void In_UnitedStates_HoldsFrom1971(int year, string lines) => string.Join("; ", HolidaySet.UnitedStates.In(year).Lines()).Should().Be(lines);

    [Fact]
    public void In_UnitedStates_FollowsEachChangeOfTheLaw()
    {
        HolidaySet.UnitedStates.In(1977).Lines().Should().Contain("1977-10-24 veterans-day-in-october").And.NotContain(l => l.EndsWith(" veterans-day", StringComparison.Ordinal));
        // 11 November 1978 was a Saturday.
        HolidaySet.UnitedStates.In(1978).Lines().Should().Contain("1978-11-10 veterans-day").And.NotContain(l => l.EndsWith(" veterans-day-in-october", StringComparison.Ordinal));
        HolidaySet.UnitedStates.In(1985).Should().NotContain(h => h.RuleId == "martin-luther-king");
        HolidaySet.UnitedStates.In(1986).Lines().Should().Contain("1986-01-20 martin-luther-king");
        HolidaySet.UnitedStates.In(2020).Should().NotContain(h => h.RuleId == "juneteenth");
        // 19 June 2021 was a Saturday, two days after the law.
        HolidaySet.UnitedStates.In(2021).Lines().Should().Contain("2021-06-18 juneteenth");
    }

    [Theory]
    [InlineData(1973, "")]
    [InlineData(1977, "1977-01-03 new-year; 1977-04-08 good-friday; 1977-04-11 easter-monday; 1977-05-30 spring; 1977-06-07 silver-jubilee; 1977-08-29 summer; 1977-12-26 boxing-day; 1977-12-27 christmas")]
    [InlineData(1978, "1978-01-02 new-year; 1978-03-24 good-friday; 1978-03-27 easter-monday; 1978-05-01 early-may; 1978-05-29 spring; 1978-08-28 summer; 1978-12-25 christmas; 1978-12-26 boxing-day")]
    [InlineData(1995, "1995-01-02 new-year; 1995-04-14 good-friday; 1995-04-17 easter-monday; 1995-05-08 early-may-moved; 1995-05-29 spring; 1995-08-28 summer; 1995-12-25 christmas; 1995-12-26 boxing-day")]
    // Christmas 1999 was a Saturday, Boxing Day a Sunday.
    [InlineData(1999, "1999-01-01 new-year; 1999-04-02 good-friday; 1999-04-05 easter-monday; 1999-05-03 early-may; 1999-05-31 spring; 1999-08-30 summer; 1999-12-27 christmas; 1999-12-28 boxing-day; 1999-12-31 millennium")]
    [InlineData(2002, "2002-01-01 new-year; 2002-03-29 good-friday; 2002-04-01 easter-monday; 2002-05-06 early-may; 2002-06-03 golden-jubilee; 2002-06-04 spring-moved; 2002-08-26 summer; 2002-12-25 christmas; 2002-12-26 boxing-day")]
    [InlineData(2011, "2011-01-03 new-year; 2011-04-22 good-friday; 2011-04-25 easter-monday; 2011-04-29 royal-wedding-2011; 2011-05-02 early-may; 2011-05-30 spring; 2011-08-29 summer; 2011-12-26 boxing-day; 2011-12-27 christmas")]
    [InlineData(2012, "2012-01-02 new-year; 2012-04-06 good-friday; 2012-04-09 easter-monday; 2012-05-07 early-may; 2012-06-04 spring-moved; 2012-06-05 diamond-jubilee; 2012-08-27 summer; 2012-12-25 christmas; 2012-12-26 boxing-day")]
    public void In_EnglandAndWales_HasSubstitutesAndProclaimedDays(int year, string lines) => string.Join("; ", HolidaySet.EnglandAndWales.In(year).Lines()).Should().Be(lines);

    [Fact]
    public void In_EnglandAndWales1981_HasTheRoyalWedding() => HolidaySet.EnglandAndWales.In(1981).Lines().Should().Contain("1981-07-29 royal-wedding-1981");

    [Theory]
    [InlineData(1989, "")]
    [InlineData(1990, "1990-10-03 german-unity; 1990-11-21 repentance-day; 1990-12-25 christmas; 1990-12-26 christmas-second-day")]
    [InlineData(1994, "1994-01-01 new-year; 1994-04-01 good-friday; 1994-04-04 easter-monday; 1994-05-01 labour-day; 1994-05-12 ascension; 1994-05-23 whit-monday; 1994-10-03 german-unity; 1994-11-16 repentance-day; 1994-12-25 christmas; 1994-12-26 christmas-second-day")]
    [InlineData(1995, "1995-01-01 new-year; 1995-04-14 good-friday; 1995-04-17 easter-monday; 1995-05-01 labour-day; 1995-05-25 ascension; 1995-06-05 whit-monday; 1995-10-03 german-unity; 1995-12-25 christmas; 1995-12-26 christmas-second-day")]
    public void In_Germany_StartsWithTheUnityAndLosesADayIn1995(int year, string lines) => string.Join("; ", HolidaySet.Germany.In(year).Lines()).Should().Be(lines);

    [Fact]
    public void Standard_EverySet_IsFoundByItsId()
    {
        HolidaySet.Standard.Select(s => s.Id).Should().Equal("israel", "israel-hol-hamoed", "romania", "united-states", "england-and-wales", "germany");
        HolidaySet.Standard.Should().OnlyContain(s => HolidaySet.Find(s.Id) == s);
        HolidaySet.Find("atlantis").Should().BeNull();
        HolidaySet.Find("Israel").Should().BeNull("ids are compared as they are written");
        FluentActions.Invoking(() => HolidaySet.Find(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Rules_OfEverySet_HaveASourceAndNamesInThreeLanguages()
    {
        HolidaySet.Standard.SelectMany(s => s.Rules).Should().OnlyContain(r => r.Source != null && Languages.All(r.Name.Has) && r.Name.UnreviewedLanguages.SequenceEqual(Languages.Skip(1)));
        HolidaySet.Standard.Should().OnlyContain(s => Languages.All(s.Name.Has));
    }

    [Fact]
    public void Rules_OfEverySet_AreShortOnEvesOnly() =>
        HolidaySet.Standard.SelectMany(s => s.Rules).Where(r => r.Kind == HolidayKind.ShortDay).Should().HaveCount(9)
            .And.OnlyContain(r => r.Id.EndsWith("-eve", StringComparison.Ordinal) || r.Id.StartsWith("memorial-day", StringComparison.Ordinal));
}
