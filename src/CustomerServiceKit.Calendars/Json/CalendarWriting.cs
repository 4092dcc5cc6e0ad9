using System.Text.Json.Nodes;

namespace CustomerServiceKit.Calendars;

/// <summary>Writes a calendar.</summary>
internal static class CalendarWriting
{
    public static JsonObject Of(BusinessCalendar calendar)
    {
        JsonObject root = [];
        if (calendar.Id is CalendarId id)
        {
            root["id"] = id.Value;
        }

        if (calendar.Name is LocalizedText name)
        {
            root["name"] = Text(name);
        }

        if (calendar.Combination is CalendarCombination how)
        {
            root[EnumWords<CalendarCombination>.Of(how)] = new JsonArray([.. Parts(calendar).Select(Of)]);
            return root;
        }

        root["zone"] = calendar.Zone.Id;
        Week(root, calendar.Weeks[0]);
        Section(root, "from", calendar.Weeks.Skip(1).Select(week =>
        {
            JsonObject changed = [];
            Week(changed, week);
            return (Iso.Date(week.From!.Value), (JsonNode?)changed);
        }));
        if (calendar.Holidays.Count > 0)
        {
            root["holidays"] = new JsonArray([.. calendar.Holidays.Select(HolidayWriting.Of)]);
        }

        Section(root, "closed", calendar.ClosedDays.Select(d => (Iso.Date(d.Date), Text(d.Name))));
        Section(root, "special", calendar.SpecialDays.Select(d => (Iso.Date(d.Date), HoursAndName(d.Hours, d.Name))));
        Section(root, "breaks", calendar.Breaks.Select(d => (Iso.Date(d.Date), HoursAndName(d.Hours, d.Name))));
        Flag(root, "closed-days-first", calendar.ClosedDaysFirst);
        Flag(root, "closed-days-by-shift", calendar.ClosedDaysByShift);
        Word(root, "skipped-times", calendar.SkippedTimes);
        Word(root, "repeated-times", calendar.RepeatedTimes);
        return root;
    }

    public static JsonNode? Text(LocalizedText text) => JsonNode.Parse(CoreJson.Save(text));

    /// <summary>Calendars combined one after another, as one list: nested in each other they would soon be deeper than readers of JSON go.</summary>
    private static IEnumerable<BusinessCalendar> Parts(BusinessCalendar calendar)
    {
        BusinessCalendar first = calendar.Parts[0];
        return [.. first.Combination == calendar.Combination && first.Id is null ? Parts(first) : [first], calendar.Parts[1]];
    }

    private static void Week(JsonObject root, WeeklyHours week)
    {
        Section(root, "weekly", Weekdays.All.Where(d => !week.On(d).IsClosed).Select(d => (Weekdays.Word(d), (JsonNode?)week.On(d).ToString())));
        Section(root, "weekly-breaks", week.Breaks.Select(b => (Weekdays.Word(b.Day), HoursAndName(b.Hours, b.Name))));
    }

    private static JsonNode? HoursAndName(DayHours hours, LocalizedText? name) =>
        name is null ? hours.ToString() : new JsonObject { ["hours"] = hours.ToString(), ["name"] = Text(name) };

    private static void Section(JsonObject root, string name, IEnumerable<(string Key, JsonNode? Value)> fields)
    {
        JsonObject section = [];
        foreach ((string key, JsonNode? value) in fields)
        {
            section[key] = value;
        }

        if (section.Count > 0)
        {
            root[name] = section;
        }
    }

    private static void Flag(JsonObject root, string name, bool value)
    {
        if (value)
        {
            root[name] = true;
        }
    }

    private static void Word<T>(JsonObject root, string name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            root[name] = EnumWords<T>.Of(value);
        }
    }
}
