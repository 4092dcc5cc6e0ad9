namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>Calendars as <see cref="CalendarJson.Save"/> writes them, which together have every member and every form that the reader knows.</summary>
internal static class CalendarTexts
{
    public const string EverySection =
        """
        {
          "id": "support",
          "name": { "default": "en", "en": "Support", "he": "תמיכה", "ro": "Asistență", "unreviewed": ["he", "ro"] },
          "zone": "Asia/Jerusalem",
          "weekly": {
            "monday": "08:00-12:00 13:00-17:00", "tuesday": "22:00-06:00", "wednesday": "all-day", "thursday": "08:00:30-24:00", "friday": "08:00-13:00",
            "saturday": "20:00-23:00", "sunday": "08:00-17:00"
          },
          "weekly-breaks": {
            "monday": "10:00-10:15", "tuesday": "23:45-00:15", "wednesday": { "hours": "12:00-12:30", "name": "Lunch" }, "thursday": "10:00-10:15", "friday": "10:00-10:15",
            "saturday": "closed", "sunday": { "hours": "12:00-12:30 15:00-15:15", "name": { "default": "he", "he": "הפסקה" } }
          },
          "from": {
            "2027-01-01": { "weekly": { "monday": "08:00-16:00" }, "weekly-breaks": { "monday": "12:00-13:00" } },
            "2028-07-01": { "weekly": { "monday": "09:00-16:00" } },
            "2029-01-01": {}
          },
          "holidays": ["israel"],
          "closed": { "2026-09-12": "Rosh Hashana", "2026-12-31": { "default": "en", "en": "Stocktaking", "he": "ספירת מלאי" } },
          "special": { "2026-09-11": { "hours": "08:00-11:00", "name": "Eve" }, "2026-10-01": "closed" },
          "breaks": { "2026-09-14": "10:00-11:00", "2026-09-15": { "hours": "10:00-11:00", "name": "Drill" } },
          "closed-days-first": true,
          "closed-days-by-shift": true,
          "skipped-times": "at-the-change",
          "repeated-times": "second"
        }
        """;

    public const string StandardSetsChanged =
        """
        {
          "zone": "Europe/Bucharest",
          "weekly": { "monday": "08:00-17:00" },
          "holidays": [
            {
              "set": "romania", "without": ["easter", "saint-andrew"],
              "rules": [{ "id": "saint-andrew", "name": "Sfântul Andrei", "on": { "of": "11-30", "moved": { "sunday": 1 } }, "kind": "short-day", "from": 2012, "to": 2040, "except": [2020, 2021], "source": "House rules" }],
              "since": "2026-01-01", "short-days-until": "12:30:00", "both-days": true
            },
            { "set": "israel", "without": ["sukkot-eve", "pesach-eve"] },
            { "set": "israel-hol-hamoed", "without": ["hol-hamoed-sukkot-6"] },
            { "set": "united-states", "without": ["columbus-day"] },
            { "set": "england-and-wales", "without": ["spring-moved"] },
            { "set": "germany", "without": ["reformation-day"] }
          ]
        }
        """;

    public const string EveryYearlyDate =
        """
        {
          "zone": "UTC",
          "weekly": { "monday": "08:00-17:00" },
          "holidays": [
            {
              "id": "office",
              "name": { "default": "en", "en": "Office", "he": "משרד" },
              "rules": [
                { "id": "fixed", "name": "Fixed", "on": "02-29" },
                { "id": "fixed-31", "name": "Fixed", "on": "12-31" },
                { "id": "julian-31", "name": "J", "on": { "calendar": "julian", "month": 12, "day": 31 } },
                { "id": "julian-30", "name": "J", "on": { "calendar": "julian", "month": 6, "day": 30 } },
                { "id": "julian-29", "name": "J", "on": { "calendar": "julian", "month": 2, "day": 29 } },
                { "id": "hebrew-30", "name": "H", "on": { "calendar": "hebrew", "month": 8, "day": 30 } },
                { "id": "hebrew-29", "name": "H", "on": { "calendar": "hebrew", "month": 12, "day": 14 } },
                { "id": "islamic", "name": "I", "on": { "calendar": "islamic", "month": 10, "day": 1 } },
                { "id": "persian", "name": "P", "on": { "calendar": "persian", "month": 1, "day": 31 } },
                { "id": "persian-late", "name": "P", "on": { "calendar": "persian", "month": 12, "day": 30 } },
                { "id": "easter", "name": "E", "on": { "easter": "western" } },
                { "id": "easter-monday", "name": "E", "on": { "easter": "orthodox", "plus-days": 1 } },
                { "id": "nth", "name": "N", "on": { "nth": -1, "weekday": "monday", "month": 5 } },
                { "id": "after", "name": "A", "on": { "on-or-after": "07-01", "weekday": "friday" } },
                { "id": "before", "name": "B", "on": { "on-or-before": "11-22", "weekday": "wednesday" } },
                { "id": "dates", "name": "D", "on": { "dates": ["2024-02-29", "2026-05-15"] } },
                { "id": "eve", "name": "S", "on": { "of": { "calendar": "hebrew", "month": 1, "day": 15 }, "plus-days": -1 }, "kind": "short-day" },
                { "id": "moved", "name": "M", "on": { "of": "12-25", "moved": { "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": -6, "sunday": 365 } } },
                { "id": "eve-of-moved", "name": "S", "on": { "of": { "of": "12-25", "moved": { "saturday": 2 } }, "plus-days": -1 } },
                { "id": "moved-eve", "name": "S", "on": { "of": { "of": { "easter": "western", "plus-days": 60 }, "plus-days": 300 }, "moved": { "saturday": 5 } } }
              ]
            },
            { "id": "none", "name": "None", "rules": [] }
          ]
        }
        """;

    public const string Combined =
        """
        {
          "id": "world",
          "name": "World",
          "union": [
            { "zone": "Asia/Jerusalem", "weekly": { "sunday": "08:00-17:00" } },
            {
              "id": "west",
              "name": "West",
              "intersection": [
                { "zone": "America/New_York", "from": { "2026-01-01": { "weekly": { "monday": "08:00-17:00" } } } },
                { "id": "coast", "zone": "America/Los_Angeles", "special": { "2026-01-05": "08:00-17:00" } },
                { "zone": "UTC", "weekly": { "monday": "all-day" } }
              ]
            },
            {
              "subtraction": [
                { "zone": "UTC", "weekly": { "monday": "all-day" }, "skipped-times": "at-the-change" },
                { "id": "upgrades", "name": "Upgrades", "union": [{ "zone": "UTC", "weekly": { "monday": "02:00-03:00" } }, { "zone": "UTC", "special": { "2026-03-02": "04:00-05:00" } }] }
              ]
            }
          ]
        }
        """;

    public static IReadOnlyList<string> All { get; } = [EverySection, StandardSetsChanged, EveryYearlyDate, Combined];
}
