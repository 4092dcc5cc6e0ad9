using System.Text.Json.Nodes;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>What is read is what is written, in every form.</summary>
public sealed class CalendarRoundTripTests
{
    private static readonly LocalizedText Text = LocalizedText.English("Text");

    public static TheoryData<string> Texts => [.. CalendarTexts.All];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Save_WhatWasRead_IsTheSameText(string json) => ShouldBe(CalendarJson.Save(CalendarJson.Load(json)), json);

    [Theory]
    [InlineData("\"israel-hol-hamoed\"")]
    [InlineData("""{ "set": "germany", "since": "2026-01-01" }""")]
    [InlineData("""{ "set": "germany", "short-days-until": "11:00:00" }""")]
    [InlineData("""{ "set": "germany", "short-days-until": "00:00:00.5" }""")]
    [InlineData("""{ "set": "germany", "both-days": true }""")]
    [InlineData("""{ "set": "germany", "without": ["christmas"] }""")]
    [InlineData("""{ "set": "germany", "rules": [{ "id": "carnival", "name": "Carnival", "on": { "easter": "western", "plus-days": -48 } }] }""")]
    [InlineData("""{ "set": "germany", "without": ["christmas"], "rules": [{ "id": "christmas", "name": "Christmas", "on": "12-25", "kind": "short-day" }] }""")]
    [InlineData("""{ "id": "germany", "name": "Ours", "rules": [{ "id": "carnival", "name": "Carnival", "on": { "easter": "western", "plus-days": -48 } }] }""")]
    [InlineData("""{ "id": "own", "name": { "default": "he", "he": "שלנו" }, "rules": [], "since": "-0044-03-15", "short-days-until": "12:00:00", "both-days": true }""")]
    public void Save_HolidaySetThatWasRead_IsTheSameText(string set) => ShouldBe(CalendarJson.Save(CalendarJson.Load(Holidays(set))), Holidays(set));

    [Theory]
    [InlineData("""{ "set": "germany" }""", "\"germany\"")]
    [InlineData("""{ "set": "germany", "without": [], "rules": [], "both-days": false, "short-days-until": "13:00" }""", "\"germany\"")]
    [InlineData("""{ "id": "own", "rules": [{ "id": "a", "on": "05-01", "kind": "closed", "except": [] }] }""", """{ "id": "own", "name": "own", "rules": [{ "id": "a", "name": "a", "on": "05-01" }] }""")]
    [InlineData("""{ "id": "own", "rules": [{ "id": "a", "on": { "calendar": "gregorian", "month": 5, "day": 1 } }] }""", """{ "id": "own", "name": "own", "rules": [{ "id": "a", "name": "a", "on": "05-01" }] }""")]
    [InlineData("""{ "id": "own", "rules": [{ "id": "a", "on": { "of": { "easter": "western", "plus-days": 0 }, "plus-days": 0, "moved": {} } }] }""", """{ "id": "own", "name": "own", "rules": [{ "id": "a", "name": "a", "on": { "easter": "western" } }] }""")]
    [InlineData(
        """{ "id": "own", "rules": [{ "id": "a", "on": { "of": { "of": "12-25", "moved": { "sunday": 1 } }, "moved": { "saturday": 2 } }, "except": [2022, 2020, 2022] }] }""",
        """{ "id": "own", "name": "own", "rules": [{ "id": "a", "name": "a", "on": { "of": "12-25", "moved": { "saturday": 2, "sunday": 1 } }, "except": [2020, 2022] }] }""")]
    public void Save_HolidaySetWrittenAtLength_IsShort(string set, string saved) => ShouldBe(CalendarJson.Save(CalendarJson.Load(Holidays(set))), Holidays(saved));

    [Theory]
    [InlineData("""{ "$schema": "./calendar.schema.json", "zone": "UTC", "weekly": { "monday": " 8:00-12:00,13:00–17:00 ", "friday": "closed" } }""", """{ "zone": "UTC", "weekly": { "monday": "08:00-12:00 13:00-17:00" } }""")]
    [InlineData("""{ "zone": "UTC", "weekly": { "monday": "00:00-24:00" }, "weekly-breaks": { "monday": { "hours": "1:00-2:00" } } }""", """{ "zone": "UTC", "weekly": { "monday": "all-day" }, "weekly-breaks": { "monday": "01:00-02:00" } }""")]
    [InlineData("""{ "zone": "UTC", "weekly": { "monday": "all-day" }, "skipped-times": "pushed-forward", "repeated-times": "first", "closed-days-first": false }""", """{ "zone": "UTC", "weekly": { "monday": "all-day" } }""")]
    [InlineData("""{ "zone": "UTC", "weekly": { "monday": "all-day" }, "from": {}, "closed": {}, "special": {}, "breaks": {}, "holidays": [], "weekly-breaks": {} }""", """{ "zone": "UTC", "weekly": { "monday": "all-day" } }""")]
    [InlineData("""{ "zone": "UTC", "special": { "2026-01-02": "08:00-09:00", "2026-01-01": "08:00-09:00" }, "from": { "2027-01-01": {}, "2026-01-01": {} } }""", """{ "zone": "UTC", "from": { "2026-01-01": {}, "2027-01-01": {} }, "special": { "2026-01-01": "08:00-09:00", "2026-01-02": "08:00-09:00" } }""")]
    public void Save_CalendarWrittenAtLength_IsShort(string json, string saved) => ShouldBe(CalendarJson.Save(CalendarJson.Load(json)), saved);

    [Theory]
    [InlineData(CalendarCombination.Union)]
    [InlineData(CalendarCombination.Intersection)]
    [InlineData(CalendarCombination.Subtraction)]
    public void Save_ManyCombinedOneAfterAnother_IsOneListThatLoadsBack(CalendarCombination how)
    {
        BusinessCalendar[] parts = [.. Enumerable.Range(0, 200).Select(i => BusinessCalendar.In("UTC").Named(new CalendarId($"part-{i}")).Open(IsoDayOfWeek.Monday, "08:00-09:00").Build())];

        BusinessCalendar all = parts.Aggregate((left, right) => how switch
        {
            CalendarCombination.Union => left.Union(right),
            CalendarCombination.Intersection => left.Intersect(right),
            _ => left.Except(right),
        });

        string text = CalendarJson.Save(all);

        JsonNode.Parse(text)!.AsObject().Single().Value!.AsArray().Select(part => part!["id"]!.GetValue<string>()).Should().Equal(parts.Select(part => part.Id.ToString()));
        CalendarJson.Save(CalendarJson.Load(text)).Should().Be(text);
    }

    [Fact]
    public void Save_CombinationWithANameInACombination_KeepsTheName()
    {
        BusinessCalendar one = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "all-day").Build();

        BusinessCalendar again = CalendarJson.Load(CalendarJson.Save(one.Union(one).WithName(new CalendarId("inner"), Text).Union(one)));

        again.Parts[0].Id.Should().Be(new CalendarId("inner"));
        again.Parts[0].Name.Should().Be(Text);
        again.Parts[0].Combination.Should().Be(CalendarCombination.Union);
    }

    [Fact]
    public void Save_SetWithTheIdOfAStandardOne_KeepsItsNameAndRules()
    {
        HolidaySet renamed = new("israel", Text, HolidaySet.Israel.Rules);

        HolidaySet again = CalendarJson.Load(CalendarJson.Save(BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "all-day").Holidays(renamed).Build())).Holidays[0];

        again.Name.Should().Be(Text);
        again.In(2026).Select(h => h.ToString()).Should().Equal(HolidaySet.Israel.In(2026).Select(h => h.ToString()));
    }

    [Fact]
    public void Save_RuleOfCode_IsAProblem()
    {
        HolidayRule rule = new("moon", Text, YearlyDate.Custom(year => [new LocalDate(year, 3, 1)]));
        BusinessCalendar calendar = BusinessCalendar.In("UTC").Open(IsoDayOfWeek.Monday, "all-day").Holidays(HolidaySet.Israel.With(rule)).Build();

        FluentActions.Invoking(() => CalendarJson.Save(calendar)).Should().Throw<ProblemException>().Which.Problems.Should().ContainSingle(p => p.Code == "holiday.code-only");
    }

    private static string Holidays(string set) => $$"""{ "zone": "UTC", "weekly": { "monday": "all-day" }, "holidays": [{{set}}] }""";

    /// <summary>The same members and items; the order of members does not count.</summary>
    private static void ShouldBe(string saved, string json) => JsonNode.DeepEquals(JsonNode.Parse(saved), JsonNode.Parse(json)).Should().BeTrue("{0} is to be {1}", saved, json);
}
