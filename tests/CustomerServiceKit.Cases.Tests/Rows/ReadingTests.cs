using System.Text.Json;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Cases.Tests.BusinessTime;
using CustomerServiceKit.Cases.Tests.Workforce;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Rows;

/// <summary>The runner itself: rows of shapes that the files at hand may not have, and rows on which we differ.</summary>
public sealed class ReadingTests
{
    // Monday, 5 January 2026, to Wednesday, in UTC.
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 0, 0);

    [Theory]
    [InlineData("""{ "weekly": { "mon": [["09:00", "17:00"]] } }""", 8)]
    [InlineData("""{ "timezone": "Etc/UTC", "weekly": { "Monday": [["00:00", "24:00"]], "tue": [] }, "breaks": {}, "holidays": null }""", 24)]
    // Out of order, overlapping and touching: 08-12 and 13-18.
    [InlineData("""{ "weekly": { "mon": [["13:00", "17:00"], ["08:00", "10:00"], ["09:00", "12:00"], ["17:00", "18:00"]] } }""", 9)]
    // Overnight, and 24 hours from a start that is its end.
    [InlineData("""{ "weekly": { "mon": [["22:00", "06:00"]] } }""", 8)]
    [InlineData("""{ "weekly": { "mon": [["09:00", "09:00"]] } }""", 24)]
    [InlineData("""{ "weekly": { "mon": [["00:00", "00:00"]] } }""", 24)]
    [InlineData("""{ "weekly": { "mon": [["09:00", "09:00:01.5"]] } }""", 1.5 / 3600)]
    // A holiday beats an override, unless the row says otherwise; a closed override closes.
    [InlineData("""{ "weekly": {}, "holidays": ["2026-01-05"], "overrides": { "2026-01-05": [["09:00", "10:00"]] } }""", 0)]
    [InlineData("""{ "weekly": {}, "holidays": [{ "date": "2026-01-05" }], "overrides": { "2026-01-05": [["09:00", "10:00"]] }, "holidayMode": "override-first" }""", 1)]
    [InlineData("""{ "weekly": { "mon": [["09:00", "17:00"]] }, "overrides": { "2026-01-05": [] } }""", 0)]
    // Tuesday closed among night shifts: Monday's night loses what lies on Tuesday, or, by shift, stays whole.
    [InlineData("""{ "weekly": { "mon": [["22:00", "06:00"]] }, "holidays": ["2026-01-06"] }""", 2)]
    [InlineData("""{ "weekly": { "mon": [["22:00", "06:00"]] }, "holidays": ["2026-01-06"], "holidayMode": "shift-based" }""", 8)]
    [InlineData("""{ "weekly": { "mon": [["09:00", "17:00"]] }, "breaks": { "2026-01-05": [["12:00", "13:00"]], "2026-01-06": [] } }""", 7)]
    [InlineData("""{ "weekly": {} }""", 0)]
    public void CalendarRow_Read_TakesEveryShape(string calendar, double hours)
    {
        using JsonDocument document = JsonDocument.Parse(calendar);
        BusinessCalendar read = CalendarRow.Read(document.RootElement);

        read.Elapsed(Start, Start + Duration.FromDays(2)).Should().Be(Duration.FromSeconds(Math.Round(hours * 3600, 3)));
    }

    [Theory]
    [InlineData("""{ "op": "elapsed", "peerRule": "clamped to 0 (reference negative)" }""", true)]
    [InlineData("""{ "op": "isOpen", "peerRule": "clamped to 0" }""", false)]
    [InlineData("""{ "op": "elapsed", "peerRule": "counts only full moons" }""", false)]
    [InlineData("""{ "op": "elapsed" }""", false)]
    public void Differences_Find_NeedsTheOperationAndThePhrase(string row, bool declared)
    {
        using JsonDocument document = JsonDocument.Parse(row);

        (Differences.Find(document.RootElement) is not null).Should().Be(declared);
    }

    [Theory]
    [InlineData("""{ "calendar": { "weekly": { "mon": [["09:00", "17:00"]] } }, "op": "isOpen", "args": { "at": "2026-01-05T17:00:00Z" }, "expected": true }""", true)]
    [InlineData("""{ "calendar": { "weekly": { "mon": [["09:00", "17:00"]] } }, "op": "isOpen", "args": { "at": "2026-01-05T09:00:00Z" }, "expected": true }""", false)]
    [InlineData("""{ "calendar": { "weekly": { "mon": [["09:00", "17:00"]] } }, "op": "add", "args": { "start": "2026-01-05T09:00:00.25Z", "seconds": 0.5 }, "expected": "2026-01-05T09:00:00.75Z" }""", false)]
    [InlineData("""{ "calendar": { "weekly": {} }, "op": "nextOpen", "args": { "at": "2026-01-05T09:00:00Z" }, "expected": null }""", false)]
    public void BusinessTimeRow_Judge_SaysWhatCame(string row, bool wrong)
    {
        using JsonDocument document = JsonDocument.Parse(row);

        (BusinessTimeRow.Judge(document.RootElement) is not null).Should().Be(wrong);
    }

    [Fact]
    public void WorkforceRow_WrongInterval_IsSaid()
    {
        using JsonDocument document = JsonDocument.Parse("""{ "kind": "wilson_interval", "inputs": { "successes": 8, "n": 10 }, "expected": { "low": 0.5, "high": 0.9433 }, "tolerance": 0.0001 }""");

        WorkforceRow.Judge(document.RootElement).Should().StartWith("Expected");
    }
}
