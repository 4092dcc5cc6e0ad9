using System.Text.Json;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>Every problem of a text at once, each with the place it stands at.</summary>
public sealed class CalendarPathTests
{
    private const string AllMondays = """{ "zone": "UTC", "weekly": { "monday": "all-day" } }""";

    [Fact]
    public void Load_WrongWeeks_NamesEachPlace() => Reading.Codes(
        """
        {
          "zone": "UTC",
          "weekly": { "monday": "all-day" },
          "weekly-breaks": { "monday": "noon", "moonday": "12:00-13:00", "tuesday": {}, "friday": { "hours": 12, "name": "" } },
          "from": {
            "2027-01-01": { "weekly": { "monday": "9-5", "someday": "09:00-17:00" }, "weekly-breaks": { "friday": "12:00-12:00" }, "breaks": {} },
            "2027-02-30": {},
            "2028-01-01": "closed",
            "2029-01-01": { "weekly": "closed" }
          },
          "skipped-times": "never",
          "repeated-times": true
        }
        """).Should().BeEquivalentTo(
        "weekly-breaks.monday: calendar.unreadable-hours",
        "weekly-breaks.moonday: calendar.unknown-day",
        "weekly-breaks.tuesday: json.unreadable",
        "weekly-breaks.friday.hours: json.unreadable",
        "weekly-breaks.friday.name: json.unreadable",
        "from.2027-01-01.breaks: json.unreadable",
        "from.2027-01-01.weekly.monday: calendar.unreadable-hours",
        "from.2027-01-01.weekly.someday: calendar.unknown-day",
        "from.2027-01-01.weekly-breaks.friday: calendar.empty-hours",
        "from.2027-02-30: json.unreadable",
        "from.2028-01-01: json.unreadable",
        "from.2029-01-01.weekly: json.unreadable",
        "skipped-times: json.unreadable",
        "repeated-times: json.unreadable");

    [Fact]
    public void Load_WrongPartsOfCombinations_NamesEachPlace() => Reading.Codes(
        """
        {
          "name": "No id",
          "union": [
            { "zone": "UTC", "weekly": { "sunday": "9-5" } },
            { "zone": "Nowhere", "weekly": { "sunday": "9-5" }, "colour": 1 },
            { "id": 7, "intersection": [{ "subtraction": [{ "weekly": { "monday": "all-day" } }, { "zone": "UTC" }] }] },
            { "intersection": "none" },
            5
          ]
        }
        """).Should().BeEquivalentTo(
        "name: json.unreadable",
        "union[0].weekly.sunday: calendar.unreadable-hours",
        "union[1].colour: json.unreadable",
        "union[1].zone: time.unknown-zone",
        "union[1].weekly.sunday: calendar.unreadable-hours",
        "union[2].id: json.unreadable",
        "union[2].intersection: json.unreadable",
        "union[2].intersection[0].subtraction[0]: json.unreadable",
        "union[2].intersection[0].subtraction[1].weekly: calendar.never-open",
        "union[3].intersection: json.unreadable",
        "union[4]: json.unreadable");

    [Fact]
    public void Load_WrongHolidaySets_NamesEachPlace() => Problems(
        """
        [
          "atlantis",
          { "set": "israel", "without": ["sukkot", "soukkot", 7, "suckot"], "rules": [{ "id": "sukkot", "on": "05-01" }, { "id": "pesach", "on": "05-32" }], "since": "soon", "both-days": 1 },
          { "set": "atlantis", "without": ["sukkot", 7], "short-days-until": "noon" },
          { "name": 5, "rules": [{ "on": "05-01" }, 5], "without": [] },
          { "id": "Own", "rules": {} }
        ]
        """).Should().BeEquivalentTo(
        "holidays[0]: json.unreadable",
        "holidays[1].without[1]: holiday.unknown-rule",
        "holidays[1].without[2]: json.unreadable",
        "holidays[1].without[3]: holiday.unknown-rule",
        "holidays[1].rules[1].id: holiday.rule-twice",
        "holidays[1].rules[1].on: json.unreadable",
        "holidays[1].since: json.unreadable",
        "holidays[1].both-days: json.unreadable",
        "holidays[2].set: json.unreadable",
        "holidays[2].without[1]: json.unreadable",
        "holidays[2].short-days-until: json.unreadable",
        "holidays[3]: json.unreadable",
        "holidays[3].name: json.unreadable",
        "holidays[3].rules[0]: json.unreadable",
        "holidays[3].rules[1]: json.unreadable",
        "holidays[3].without: json.unreadable",
        "holidays[4].id: json.unreadable",
        "holidays[4].rules: json.unreadable");

    [Fact]
    public void Load_HolidaySetTwiceAfterOneThatCannotBeRead_IsNamedWhereItStands() => Problems("""["atlantis", "germany", 7, { "set": "germany", "both-days": true }, "israel"]""").Should().Equal(
        "holidays[0]: json.unreadable",
        "holidays[2]: json.unreadable",
        "holidays[3]: calendar.holidays-twice");

    [Fact]
    public void Load_WrongRules_NamesEachPlace() => Problems(
        """
        [{
          "id": "own",
          "rules": [
            { "id": "a", "on": "05-01", "from": 2027, "to": 2026, "except": [2020, "2021", 2022.5], "source": "", "kind": "half", "name": {}, "why": "x" },
            { "id": "a", "on": { "month": 5 }, "from": "2026" },
            { "id": "A" }
          ]
        }]
        """).Should().BeEquivalentTo(
        "holidays[0].rules[0].to: holiday.years-reversed",
        "holidays[0].rules[0].except[1]: json.unreadable",
        "holidays[0].rules[0].except[2]: json.unreadable",
        "holidays[0].rules[0].source: json.unreadable",
        "holidays[0].rules[0].kind: json.unreadable",
        "holidays[0].rules[0].name: json.unreadable",
        "holidays[0].rules[0].why: json.unreadable",
        "holidays[0].rules[1].id: holiday.rule-twice",
        "holidays[0].rules[1].on: json.unreadable",
        "holidays[0].rules[1].from: json.unreadable",
        "holidays[0].rules[2].id: json.unreadable",
        "holidays[0].rules[2]: json.unreadable");

    [Theory]
    [InlineData("""{ "calendar": "mayan", "month": 13, "day": 0 }""", "calendar", "month", "day")]
    [InlineData("""{ "calendar": "hebrew", "day": "1" }""", "", "day")]
    [InlineData("""{ "calendar": "hebrew", "month": 2, "day": 30 }""", "day")]
    [InlineData("""{ "easter": "eastern", "plus-days": 400 }""", "easter", "plus-days")]
    [InlineData("""{ "nth": 6, "weekday": "moonday", "month": 13 }""", "nth", "weekday", "month")]
    [InlineData("""{ "nth": 1 }""", "", "")]
    [InlineData("""{ "on-or-after": "05-32" }""", "on-or-after", "")]
    [InlineData("""{ "on-or-before": "05-01" }""", "")]
    [InlineData("""{ "on-or-before": 5, "weekday": "moonday" }""", "on-or-before", "weekday")]
    [InlineData("""{ "dates": [] }""", "dates")]
    [InlineData("""{ "dates": {} }""", "dates")]
    [InlineData("""{ "dates": ["2026-02-29", "2026-03-01", 5] }""", "dates[0]", "dates[2]")]
    [InlineData("""{ "of": { "easter": "eastern" }, "moved": { "saturday": 0, "sunday": 400, "someday": 1, "monday": 1.5 }, "plus-days": -400 }""", "of.easter", "moved.saturday", "moved.sunday", "moved.someday", "moved.monday", "plus-days")]
    [InlineData("""{ "of": { "of": "05-01", "plus-days": 365 }, "moved": { "saturday": 1, "sunday": 1 }, "plus-days": 1 }""", "moved.saturday", "moved.sunday", "plus-days")]
    [InlineData("""{ "of": { "of": "05-01", "moved": { "saturday": 1 } }, "moved": { "saturday": 2, "sunday": 1 } }""", "moved.saturday")]
    [InlineData("""{ "of": "05-01", "moved": { "saturday": 1, "saturday": 2 } }""", "moved.saturday")]
    [InlineData("""{ "of": "05-01", "moved": 5 }""", "moved")]
    [InlineData("""{ "of": { "of": { "of": 5 } } }""", "of.of.of")]
    public void Load_WrongYearlyDate_NamesEachPlace(string on, params string[] places) =>
        Problems($$"""[{ "id": "own", "rules": [{ "id": "a", "on": {{on}} }] }]""").Should().BeEquivalentTo(
            places.Select(place => place.Length == 0 ? "holidays[0].rules[0].on: json.unreadable" : $"holidays[0].rules[0].on.{place}: json.unreadable"));

    [Fact]
    public void Load_IdsThatAreTooLong_AreRefused()
    {
        string most = new('a', 256), more = new('a', 257);

        Problems($$"""[{ "id": "{{most}}", "rules": [{ "id": "{{most}}", "on": "05-01" }] }]""").Should().BeEmpty();
        Problems($$"""[{ "id": "{{more}}", "rules": [{ "id": "{{more}}", "on": "05-01" }] }]""").Should().Equal("holidays[0].id: json.unreadable", "holidays[0].rules[0].id: json.unreadable");
    }

    [Theory]
    [InlineData("""{ "zone": "\ud800" }""")]
    [InlineData("""{ "zone": "UTC", "\udc00": 1 }""")]
    [InlineData("""{ "zone": "UTC", "weekly": { "monday": "all-day" }, "closed": { "2026-01-01": "\udbff!" } }""")]
    [InlineData("""{ "zone": "UTC", "weekly": { "monday": "all-day" }, "holidays": [{ "id": "x", "rules": [{ "id": "a", "on": { "nth": 1, "weekday": "\ud83d", "month": 1 } }] }] }""")]
    public void Load_HalfOfASurrogatePair_IsNoJson(string json) => FluentActions.Invoking(() => CalendarJson.Load(json)).Should().Throw<JsonException>().WithMessage("*surrogate pair*");

    // Not as a row: the runner would write a whole character in its place.
    [Fact]
    public void Load_HalfOfASurrogatePairAsItIs_IsNoJson() => FluentActions.Invoking(() => CalendarJson.Load("\"" + '\ud800' + "\"")).Should().Throw<JsonException>().WithMessage("*surrogate pair*");

    [Fact]
    public void Load_HalfOfASurrogatePair_SaysWhere() => FluentActions.Invoking(() => CalendarJson.Load($$"""{ "union": [{{AllMondays}}, { "zone": "\ud800" }] }"""))
        .Should().Throw<JsonException>().WithMessage("union[1].zone: *");

    [Theory]
    [InlineData(64)]
    [InlineData(5000)]
    public void Load_DeeperThanReadersGo_IsNoJson(int levels) => FluentActions.Invoking(() => CalendarJson.Load(string.Concat(Enumerable.Repeat("""{"union":[""", levels))))
        .Should().Throw<JsonException>();

    private static IEnumerable<string> Problems(string holidays) => Reading.Codes($$"""{ "zone": "UTC", "weekly": { "monday": "all-day" }, "holidays": {{holidays}} }""");
}
