using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace CustomerServiceKit.Calendars.Tests.Holidays;

public sealed class HolidaySetTests
{
    private static readonly LocalizedText Name = LocalizedText.English("Head office");

    [Fact]
    public void In_OwnRules_GivesHolidaysByDateAndThoseOfOneDateByRule()
    {
        HolidaySet set = Set(Rule("summer-party", YearlyDate.Fixed(6, 5)), Rule("stocktaking", YearlyDate.Nth(-1, Friday, 1)), Rule("founders-day", YearlyDate.Nth(1, Friday, 6)));

        // 5 June 2026 is the first Friday of June.
        set.In(2026).Lines().Should().Equal("2026-01-30 stocktaking", "2026-06-05 summer-party", "2026-06-05 founders-day");
        set.On(Dates.Of("2026-06-05")).Lines().Should().Equal("2026-06-05 summer-party", "2026-06-05 founders-day");
        set.On(Dates.Of("2026-06-06")).Should().BeEmpty();
        set.On(Dates.Of("2026-12-31")).Should().BeEmpty();
        set.ToString().Should().Be("head-office");
        (set.Id, set.Name, set.Rules.Count).Should().Be(("head-office", Name, 3));
    }

    [Fact]
    public void In_AMovedHoliday_TellsBothDates()
    {
        Holiday moved = HolidaySet.UnitedStates.On(Dates.Of("2021-12-31")).Should().ContainSingle().Subject;

        (moved.Date, moved.NominalDate).Should().Be((Dates.Of("2021-12-31"), Dates.Of("2022-01-01")));
        (moved.RuleId, moved.Kind, moved.Name.For("ro")).Should().Be(("new-year", HolidayKind.Closed, "Anul Nou"));
        moved.ToString().Should().Be("2021-12-31 New Year's Day, for 2022-01-01");
    }

    [Theory]
    [InlineData(2019, false)]
    [InlineData(2020, true)]
    [InlineData(2021, true)]
    [InlineData(2022, false)]
    [InlineData(2023, true)]
    [InlineData(2024, false)]
    public void In_RuleWithYears_HoldsFromTheFirstToTheLastWithoutTheExceptions(int year, bool holds) =>
        Set(new HolidayRule("fair", Name, YearlyDate.Fixed(9, 1), fromYear: 2020, toYear: 2023, exceptYears: [2022, 2022])).In(year).Should().HaveCount(holds ? 1 : 0);

    [Fact]
    public void In_YearsOfAMovedRule_AreThoseOfTheDateBeforeTheMove()
    {
        // 1 January 2022 was a Saturday, kept on 31 December 2021: a rule from 2022 has it, a rule until 2021 has not.
        YearlyDate newYear = YearlyDate.Fixed(1, 1).MovedFrom(Saturday, -1);

        Set(new HolidayRule("new-year", Name, newYear, fromYear: 2022)).In(2021).Lines().Should().Equal("2021-12-31 new-year");
        Set(new HolidayRule("new-year", Name, newYear, toYear: 2021)).In(2021).Lines().Should().Equal("2021-01-01 new-year");
        Set(new HolidayRule("new-year", Name, newYear, exceptYears: [2022])).In(2021).Lines().Should().Equal("2021-01-01 new-year");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(9999)]
    public void In_OutsideTheYearsSupported_IsEmpty(int year)
    {
        HolidaySet.Germany.In(year).Should().BeEmpty();
        HolidaySet.Germany.On(new LocalDate(year, 5, 1)).Should().BeEmpty();
        HolidaySet.Romania.OnBothDays().In(1).Should().NotBeEmpty();
        HolidaySet.UnitedStates.OnBothDays().In(9998).Should().NotBeEmpty();
    }

    [Fact]
    public void On_ADateOfAnotherCalendar_IsTheSameDay() =>
        HolidaySet.Israel.On(new LocalDate(5787, 7, 1, CalendarSystem.HebrewScriptural)).Lines().Should().Equal("2026-09-12 rosh-hashana");

    [Fact]
    public void On_EveryDateOfAYear_IsWhatInHas()
    {
        foreach (HolidaySet set in HolidaySet.Standard.Append(HolidaySet.UnitedStates.OnBothDays()))
        {
            Enumerable.Range(0, 366).SelectMany(n => set.On(new LocalDate(2028, 1, 1).PlusDays(n))).Lines().Should().Equal(set.In(2028).Lines());
        }
    }

    [Fact]
    public async Task In_FromManyThreads_IsTheSameForAll()
    {
        HolidaySet set = HolidaySet.Israel.WithShortDaysUntil(new LocalTime(12, 0));
        IReadOnlyList<Holiday>[] all = await Task.WhenAll(Enumerable.Range(0, 64).Select(n => Task.Run(() => set.In(2020 + (n % 4)))));

        for (int n = 0; n < all.Length; n++)
        {
            all[n].Lines().Should().Equal(HolidaySet.Israel.In(2020 + (n % 4)).Lines());
        }
    }

    [Fact]
    public void Without_Rules_LeavesThemOutAndTheSetAsItIs()
    {
        HolidaySet set = HolidaySet.UnitedStates.Without("columbus-day", "washingtons-birthday");

        set.In(2026).Lines().Should().Equal(HolidaySet.UnitedStates.In(2026).Lines().Where(l => l is not ("2026-10-12 columbus-day" or "2026-02-16 washingtons-birthday")));
        HolidaySet.UnitedStates.In(2026).Lines().Should().Contain("2026-10-12 columbus-day");
    }

    [Fact]
    public void Without_UnknownRules_ListsEveryOne()
    {
        IReadOnlyList<Problem> problems = FluentActions.Invoking(() => HolidaySet.Germany.Without("carnival", "christmas", "halloween")).Should().Throw<ProblemException>().Which.Problems;

        problems.Select(p => (p.Code, p.Parameters["id"], p.Parameters["set"])).Should().Equal(("holiday.unknown-rule", "carnival", "germany"), ("holiday.unknown-rule", "halloween", "germany"));
        problems[0].Message.For("en").Should().StartWith("The set 'germany' has no rule 'carnival'. There are: new-year, good-friday,");
    }

    [Fact]
    public void With_Rules_AddsThemBehindTheOthers()
    {
        HolidaySet set = HolidaySet.Germany.With(Rule("christmas-eve", YearlyDate.Fixed(12, 24)), Rule("second-christmas", YearlyDate.Fixed(12, 25)));

        set.In(2026).Lines().TakeLast(4).Should().Equal("2026-12-24 christmas-eve", "2026-12-25 christmas", "2026-12-25 second-christmas", "2026-12-26 christmas-second-day");
    }

    [Fact]
    public void With_ARuleThatIsThere_IsRefused()
    {
        Problem problem = FluentActions.Invoking(() => HolidaySet.Germany.With(Rule("christmas", YearlyDate.Fixed(12, 25)))).Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle().Subject;

        (problem.Code, problem.Path).Should().Be(("holiday.rule-twice", "rules.christmas"));
    }

    [Fact]
    public void Constructor_SeveralProblems_ListsEveryOne()
    {
        HolidayRule reversed = new("fair", Name, YearlyDate.Fixed(9, 1), fromYear: 2023, toYear: 2022);
        ProblemException exception = FluentActions.Invoking(() => Set(reversed, Rule("party", YearlyDate.Fixed(6, 1)), Rule("party", YearlyDate.Fixed(7, 1)), reversed)).Should().Throw<ProblemException>().Which;

        exception.Problems.Select(p => (p.Code, p.Path)).Should().Equal(
            ("holiday.years-reversed", "rules.fair"),
            ("holiday.rule-twice", "rules.party"),
            ("holiday.rule-twice", "rules.fair"),
            ("holiday.years-reversed", "rules.fair"));
        exception.Problems[0].Message.For("en").Should().Be("The rule 'fair' holds from 2023 to 2022, which is no year at all. Change one of the two.");
        HolidayRules.All.Select(r => r.Code).Should().Equal("holiday.rule-twice", "holiday.years-reversed", "holiday.unknown-rule", "holiday.code-only");
    }

    [Fact]
    public void Constructor_OneYear_IsNotReversed() => Set(new HolidayRule("fair", Name, YearlyDate.Fixed(9, 1), fromYear: 2022, toYear: 2022)).In(2022).Should().ContainSingle();

    [Fact]
    public void Constructor_NoRules_HasNoHolidays() => Set().In(2026).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("Head office")]
    [InlineData("-office")]
    [InlineData("Büro")]
    public void Constructor_IdNotInKebabCase_IsRefused(string id)
    {
        FluentActions.Invoking(() => new HolidaySet(id, Name, [])).Should().Throw<ArgumentException>().WithParameterName(nameof(id));
        FluentActions.Invoking(() => new HolidayRule(id, Name, YearlyDate.Fixed(1, 1))).Should().Throw<ArgumentException>().WithParameterName(nameof(id));
    }

    [Fact]
    public void Constructors_NothingGiven_AreRefused()
    {
        YearlyDate date = YearlyDate.Fixed(1, 1);
        FluentActions.Invoking(() => new HolidaySet(null!, Name, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HolidaySet("office", null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HolidaySet("office", Name, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HolidaySet("office", Name, [null!])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Set().With(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Set().Without(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HolidayRule(null!, Name, date)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HolidayRule("fair", null!, date)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HolidayRule("fair", Name, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HolidayRule("fair", Name, date, (HolidayKind)7)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new HolidayRule("fair", Name, date, source: " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new HolidayRule(new string('a', 257), Name, date)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Rule_WhatIsGiven_IsKept()
    {
        HolidayRule rule = new("fair", Name, YearlyDate.Fixed(9, 1), HolidayKind.ShortDay, 2020, 2030, [2025, 2022], "Works agreement of 2019");

        (rule.Id, rule.Name, rule.Date, rule.Kind, rule.FromYear, rule.ToYear, rule.Source)
            .Should().Be(("fair", Name, YearlyDate.Fixed(9, 1), HolidayKind.ShortDay, (int?)2020, (int?)2030, "Works agreement of 2019"));
        rule.ExceptYears.Should().Equal(2022, 2025);
        rule.ToString().Should().Be("fair");
    }

    [Fact]
    public void FromDate_ADate_HasNoHolidaysBeforeIt()
    {
        HolidaySet set = HolidaySet.Germany.FromDate(Dates.Of("2026-10-03"));

        set.In(2025).Should().BeEmpty();
        set.In(2026).Lines().Should().Equal("2026-10-03 german-unity", "2026-12-25 christmas", "2026-12-26 christmas-second-day");
        set.Since.Should().Be(Dates.Of("2026-10-03"));
        HolidaySet.Germany.Since.Should().BeNull();
        set.FromDate(Dates.Of("2026-10-04")).In(2026).Should().HaveCount(2);
    }

    [Fact]
    public void OnBothDays_MovedHolidays_AreKeptOnTheirOwnDateToo()
    {
        HolidaySet set = HolidaySet.UnitedStates.OnBothDays();

        // 4 July 2021 was a Sunday, 1 January 2022 a Saturday.
        set.On(Dates.Of("2021-07-04")).Select(h => h.ToString()).Should().Equal("2021-07-04 Independence Day");
        set.On(Dates.Of("2021-07-05")).Select(h => h.ToString()).Should().Equal("2021-07-05 Independence Day, for 2021-07-04");
        set.On(Dates.Of("2021-12-31")).Lines().Should().Equal("2021-12-31 new-year");
        set.On(Dates.Of("2022-01-01")).Lines().Should().Equal("2022-01-01 new-year");
        set.BothDays.Should().BeTrue();

        // Nothing that is not moved is there twice: 2024 has no holiday at a weekend.
        set.In(2024).Lines().Should().Equal(HolidaySet.UnitedStates.In(2024).Lines());
        HolidaySet.UnitedStates.On(Dates.Of("2021-07-04")).Should().BeEmpty();
    }

    [Fact]
    public void OnBothDays_TheYearsOfTheRule_HoldForBothDays() =>
        // 1 January 1971 is the first; that of 1972, a Saturday, is kept on 31 December 1971. There is none for 1970.
        HolidaySet.UnitedStates.OnBothDays().In(1970).Should().BeEmpty();

    [Fact]
    public void AsShortDays_EveryRule_IsAShortDay()
    {
        HolidaySet set = HolidaySet.IsraelHolHaMoed.AsShortDays();

        set.In(2026).Should().HaveCount(11).And.OnlyContain(h => h.Kind == HolidayKind.ShortDay);
        set.Rules.Select(r => (r.Id, r.Source)).Should().Equal(HolidaySet.IsraelHolHaMoed.Rules.Select(r => (r.Id, r.Source)));
    }

    [Fact]
    public void AsShortDays_YearsOfARule_StayTheSame()
    {
        HolidayRule rule = new("fair", Name, YearlyDate.Fixed(9, 1), HolidayKind.Closed, 2020, 2030, [2025], "Works agreement");
        HolidayRule changed = Set(rule).AsShortDays().Rules[0];

        (changed.FromYear, changed.ToYear, changed.Source, changed.Date, changed.Name).Should().Be((rule.FromYear, rule.ToYear, rule.Source, rule.Date, rule.Name));
        changed.ExceptYears.Should().Equal(2025);
    }

    [Fact]
    public void ShortDaysUntil_UnlessTold_IsOneOClock()
    {
        HolidaySet.Israel.ShortDaysUntil.Should().Be(new LocalTime(13, 0));
        HolidaySet.Israel.WithShortDaysUntil(new LocalTime(12, 30)).ShortDaysUntil.Should().Be(new LocalTime(12, 30));
    }

    [Fact]
    public void Changes_OneAfterAnother_AllHold()
    {
        HolidaySet set = HolidaySet.UnitedStates.FromDate(Dates.Of("2021-07-04")).OnBothDays().WithShortDaysUntil(new LocalTime(12, 0)).AsShortDays().Without("labor-day").With(Rule("eve", YearlyDate.Fixed(12, 24)));

        (set.Id, set.Since, set.BothDays, set.ShortDaysUntil, set.Rules.Count).Should().Be(("united-states", (LocalDate?)Dates.Of("2021-07-04"), true, new LocalTime(12, 0), 12));
        set.In(2021).Lines().Take(3).Should().Equal("2021-07-04 independence-day", "2021-07-05 independence-day", "2021-10-11 columbus-day");
    }

    private static HolidaySet Set(params HolidayRule[] rules) => new("head-office", Name, rules);

    private static HolidayRule Rule(string id, YearlyDate date) => new(id, LocalizedText.English(id), date);
}
