using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>Reads a calendar into a builder, which knows the rules; or two and more into one.</summary>
internal static class CalendarReading
{
    private const string Hours = "opening hours such as \"08:00-12:00 13:00-17:00\"";

    private static readonly ImmutableArray<string> Named = ["$schema", "id", "name"];

    private static readonly ImmutableArray<string> OfItsOwn =
    [
        "zone", "weekly", "weekly-breaks", "from", "holidays", "closed", "special", "breaks", "closed-days-first", "closed-days-by-shift", "skipped-times", "repeated-times",
    ];

    public static BusinessCalendar? Read(Node node, List<Problem> problems)
    {
        string? combined = node.IsObject ? EnumWords<CalendarCombination>.All.FirstOrDefault(word => node.Element.TryGetProperty(word, out _)) : null;
        Dictionary<string, Node>? members = node.Members("a calendar", combined is null ? [.. Named, .. OfItsOwn] : [.. Named, combined]);
        if (members is null)
        {
            return null;
        }

        (CalendarId? id, LocalizedText? name) = Name(members);
        return combined is null ? OwnHours(node, members, id, name, problems) : Combined(members[combined], combined, id, name, problems);
    }

    private static BusinessCalendar? Combined(Node list, string word, CalendarId? id, LocalizedText? name, List<Problem> problems)
    {
        BusinessCalendar?[] parts = [.. list.Items("two calendars or more").Select(part => Read(part, problems))];
        if (list.IsList && parts.Length < 2)
        {
            list.Refuse("two calendars or more");
        }

        if (parts.Length < 2 || parts.Contains(null) || !EnumWords<CalendarCombination>.TryParse(word, out CalendarCombination how))
        {
            return null;
        }

        BusinessCalendar made = parts.Skip(1).Aggregate(parts[0]!, (left, right) => left.Combined(how, right!));
        return id is CalendarId named ? made.WithName(named, name) : made;
    }

    private static BusinessCalendar? OwnHours(Node node, Dictionary<string, Node> members, CalendarId? id, LocalizedText? name, List<Problem> problems)
    {
        int before = problems.Count;
        string? zone = members.TryGetValue("zone", out Node z) ? z.Text("an IANA time zone") : null;
        if (!members.ContainsKey("zone"))
        {
            node.Refuse("a calendar with a zone");
        }

        // Without a zone, everything else is still read and checked.
        BusinessCalendarBuilder builder = BusinessCalendar.In(zone ?? "UTC");
        if (id is CalendarId named)
        {
            builder.Named(named, name);
        }

        Week(members, problems, (day, hours) => builder.Open(day, hours), (day, hours, why) => builder.Break(day, hours, why));
        foreach ((LocalDate date, Node value) in Dates(members, "from", problems))
        {
            builder.From(date, week =>
            {
                if (value.Members("weekly and weekly-breaks", "weekly", "weekly-breaks") is { } changed)
                {
                    Week(changed, problems, (day, hours) => week.Open(day, hours), (day, hours, why) => week.Break(day, hours, why));
                }
            });
        }

        HashSet<string> sets = [];
        foreach (Node holidays in members.TryGetValue("holidays", out Node list) ? list.Items("holiday sets") : [])
        {
            if (HolidayReading.Read(holidays, problems) is not HolidaySet set)
            {
                continue;
            }

            // The builder counts only the sets that could be read.
            if (sets.Add(set.Id))
            {
                builder.Holidays(set);
            }
            else
            {
                problems.Add(CalendarRules.HolidaysTwice.At(holidays.Path, ("id", set.Id)));
            }
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
            HoursAndName(value, (hours, why) => builder.Special(date, hours, why));
        }

        foreach ((LocalDate date, Node value) in Dates(members, "breaks", problems))
        {
            HoursAndName(value, (hours, why) => builder.Break(date, hours, why));
        }

        if (members.Flag("closed-days-first"))
        {
            builder.ClosedDaysFirst();
        }

        if (members.Flag("closed-days-by-shift"))
        {
            builder.ClosedDaysByShift();
        }

        builder.ClockChanges(Word<SkippedTimes>(members, "skipped-times"), Word<RepeatedTimes>(members, "repeated-times"));

        // Hours that could not be read are the reason, where nothing is open for want of them.
        bool unread = problems.Count > before;
        problems.AddRange(builder.Validate().Where(p => !unread || p.Code != CalendarRules.NeverOpen.Code).Select(p => p.Under(node.Path)));
        return problems.Count > before ? null : builder.Build();
    }

    private static (CalendarId? Id, LocalizedText? Name) Name(Dictionary<string, Node> members)
    {
        LocalizedText? name = members.TryGetValue("name", out Node n) ? n.Localized() : null;
        if (members.TryGetValue("id", out Node node))
        {
            string? id = node.Parsed("an id of 1 to 256 characters without blanks at its ends", text => IdText.IsLegal(text) ? text : null);
            return (id is null ? null : new CalendarId(id), name);
        }

        if (name is not null)
        {
            n.Refuse("no name, or an id beside it");
        }

        return (null, null);
    }

    private static void Week(
        Dictionary<string, Node> members, List<Problem> problems, Action<IsoDayOfWeek, string> open, Action<IsoDayOfWeek, string, LocalizedText?> pause)
    {
        foreach ((string name, Node value) in Fields(members, "weekly"))
        {
            if (Weekday(name, value, problems) is IsoDayOfWeek day && value.Text(Hours) is string hours)
            {
                open(day, hours);
            }
        }

        foreach ((string name, Node value) in Fields(members, "weekly-breaks"))
        {
            if (Weekday(name, value, problems) is IsoDayOfWeek day)
            {
                HoursAndName(value, (hours, why) => pause(day, hours, why));
            }
        }
    }

    private static IsoDayOfWeek? Weekday(string name, Node value, List<Problem> problems)
    {
        if (Weekdays.TryParse(name, out IsoDayOfWeek day))
        {
            return day;
        }

        problems.Add(CalendarRules.UnknownDay.At(value.Path, ("given", name)));
        return null;
    }

    /// <summary>Hours alone, or with a name.</summary>
    private static void HoursAndName(Node value, Action<string, LocalizedText?> add)
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

    private static T Word<T>(Dictionary<string, Node> members, string name)
        where T : struct, Enum => members.TryGetValue(name, out Node node) ? node.Word<T>(name) ?? default : default;

    private static IEnumerable<(LocalDate Date, Node Value)> Dates(Dictionary<string, Node> members, string name, List<Problem> problems)
    {
        foreach ((string text, Node value) in Fields(members, name))
        {
            if (LocalDatePattern.Iso.Find(text) is LocalDate date)
            {
                yield return (date, value);
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
            section.Refuse(name.StartsWith("weekly", StringComparison.Ordinal) ? "an object of hours by weekday" : "an object by date");
            yield break;
        }

        foreach (JsonProperty field in section.Element.EnumerateObject())
        {
            yield return (field.Name, section.At(field.Value, field.Name));
        }
    }
}
