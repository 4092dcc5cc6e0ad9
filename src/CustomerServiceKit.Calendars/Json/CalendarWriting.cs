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

        root["zone"] = calendar.Zone.Id;
        Section(root, "weekly", Weekdays.All.Where(d => !calendar.WeeklyHours(d).IsClosed).Select(d => (Weekdays.Word(d), (JsonNode?)calendar.WeeklyHours(d).ToString())));
        Section(root, "closed", calendar.ClosedDays.Select(d => (Iso.Date(d.Date), Text(d.Name))));
        Section(root, "special", calendar.SpecialDays.Select(d => (Iso.Date(d.Date), Dated(d.Hours, d.Name))));
        Section(root, "breaks", calendar.Breaks.Select(d => (Iso.Date(d.Date), Dated(d.Hours, d.Name))));
        Flag(root, "closed-days-first", calendar.ClosedDaysFirst);
        Flag(root, "closed-days-by-shift", calendar.ClosedDaysByShift);
        return root;
    }

    private static JsonNode? Dated(DayHours hours, LocalizedText? name) => name is null ? hours.ToString() : new JsonObject { ["hours"] = hours.ToString(), ["name"] = Text(name) };

    private static JsonNode? Text(LocalizedText text) => JsonNode.Parse(CoreJson.Save(text));

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
}
