using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>Reads a calendar into a builder, which knows the rules.</summary>
internal static class CalendarReading
{
    private const string Hours = "opening hours such as \"08:00-12:00 13:00-17:00\"";

    public static BusinessCalendar? Read(Node node, List<Problem> problems)
    {
        Dictionary<string, Node>? members = node.Members(
            "a calendar", "$schema", "id", "name", "zone", "weekly", "closed", "special", "breaks", "closed-days-first", "closed-days-by-shift");
        if (members is null)
        {
            return null;
        }

        string? zone = members.TryGetValue("zone", out Node z) ? z.Text("an IANA time zone") : null;
        if (!members.ContainsKey("zone"))
        {
            node.Refuse("a calendar with a zone");
        }

        // Without a zone, everything else is still read and checked.
        BusinessCalendarBuilder builder = BusinessCalendar.In(zone ?? "UTC");
        Name(builder, members);
        foreach ((string name, Node value) in Fields(members, "weekly"))
        {
            Weekday(builder, name, value, problems);
        }

        foreach ((LocalDate date, Node value) in Dates(members, "closed", problems))
        {
            if (value.Localized() is LocalizedText why)
            {
                builder.Closed(date, why);
            }
        }

        foreach ((LocalDate date, Node value) in Dates(members, "special", problems))
        {
            Dated(value, (hours, name) => builder.Special(date, hours, name));
        }

        foreach ((LocalDate date, Node value) in Dates(members, "breaks", problems))
        {
            Dated(value, (hours, name) => builder.Break(date, hours, name));
        }

        if (Flag(members, "closed-days-first"))
        {
            builder.ClosedDaysFirst();
        }

        if (Flag(members, "closed-days-by-shift"))
        {
            builder.ClosedDaysByShift();
        }

        // Hours that could not be read are the reason, where nothing is open for want of them.
        bool unread = problems.Count > 0;
        problems.AddRange(builder.Validate().Where(p => !unread || p.Code != CalendarRules.NeverOpen.Code));
        return problems.Count > 0 ? null : builder.Build();
    }

    private static void Name(BusinessCalendarBuilder builder, Dictionary<string, Node> members)
    {
        LocalizedText? name = members.TryGetValue("name", out Node n) ? n.Localized() : null;
        if (!members.TryGetValue("id", out Node node))
        {
            if (name is not null)
            {
                n.Refuse("no name, or an id beside it");
            }

            return;
        }

        if (node.Parsed("an id of 1 to 256 characters without blanks at its ends", text => IdText.IsLegal(text) ? text : null) is string id)
        {
            builder.Named(new CalendarId(id), name);
        }
    }

    private static void Weekday(BusinessCalendarBuilder builder, string name, Node value, List<Problem> problems)
    {
        string? hours = value.Text(Hours);
        if (!Weekdays.TryParse(name, out IsoDayOfWeek day))
        {
            problems.Add(CalendarRules.UnknownDay.At(value.Path, ("given", name)));
        }
        else if (hours is not null)
        {
            builder.Open(day, hours);
        }
    }

    /// <summary>Hours alone, or with a name.</summary>
    private static void Dated(Node value, Action<string, LocalizedText?> add)
    {
        if (!value.IsObject)
        {
            if (value.Text($"{Hours}, or an object with hours and name") is string alone)
            {
                add(alone, null);
            }

            return;
        }

        Dictionary<string, Node> members = value.Members("hours and name", "hours", "name")!;
        LocalizedText? name = members.TryGetValue("name", out Node n) ? n.Localized() : null;
        if (!members.TryGetValue("hours", out Node h))
        {
            value.Refuse("an object with hours");
        }
        else if (h.Text(Hours) is string hours)
        {
            add(hours, name);
        }
    }

    private static bool Flag(Dictionary<string, Node> members, string name) => members.TryGetValue(name, out Node node) && node.Flag(name) == true;

    private static IEnumerable<(LocalDate Date, Node Value)> Dates(Dictionary<string, Node> members, string name, List<Problem> problems)
    {
        foreach ((string text, Node value) in Fields(members, name))
        {
            if (LocalDatePattern.Iso.Parse(text) is { Success: true } date)
            {
                yield return (date.Value, value);
            }
            else
            {
                problems.Add(JsonRules.Unreadable.At(value.Path, ("given", $"'{text}'"), ("expected", "a date such as 2026-03-01")));
            }
        }
    }

    /// <summary>The fields of a section as they stand, so that one that stands twice is not lost.</summary>
    private static IEnumerable<(string Name, Node Value)> Fields(Dictionary<string, Node> members, string name)
    {
        if (!members.TryGetValue(name, out Node section))
        {
            yield break;
        }

        if (!section.IsObject)
        {
            section.Refuse(name == "weekly" ? "an object of hours by weekday" : "an object by date");
            yield break;
        }

        foreach (JsonProperty field in section.Element.EnumerateObject())
        {
            yield return (field.Name, section.At(field.Value, field.Name));
        }
    }
}
