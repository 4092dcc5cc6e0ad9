using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>Writes a holiday set: a standard one by its id, with what was changed; any other with its rules.</summary>
internal static class HolidayWriting
{
    public static JsonNode Of(HolidaySet set)
    {
        HolidaySet? standard = HolidaySet.Standard.FirstOrDefault(known => known.Id == set.Id && known.Name.Equals(set.Name) && known.Rules.Any(set.Rules.Contains));
        JsonObject written = standard is null ? Own(set) : Changed(set, standard);
        if (set.Since is LocalDate since)
        {
            written["since"] = Iso.Date(since);
        }

        if (set.ShortDaysUntil != HolidaySet.Israel.ShortDaysUntil)
        {
            written["short-days-until"] = LocalTimePattern.ExtendedIso.Format(set.ShortDaysUntil);
        }

        if (set.BothDays)
        {
            written["both-days"] = true;
        }

        return standard is not null && written.Count == 1 ? JsonValue.Create(set.Id)! : written;
    }

    private static JsonObject Own(HolidaySet set) => new()
    {
        ["id"] = set.Id,
        ["name"] = CalendarWriting.Text(set.Name),
        ["rules"] = new JsonArray([.. set.Rules.Select(Rule)]),
    };

    private static JsonObject Changed(HolidaySet set, HolidaySet standard)
    {
        JsonObject written = new() { ["set"] = set.Id };
        JsonNode?[] without = [.. standard.Rules.Where(rule => !set.Rules.Contains(rule)).Select(rule => (JsonNode?)rule.Id)];
        if (without.Length > 0)
        {
            written["without"] = new JsonArray(without);
        }

        JsonNode?[] added = [.. set.Rules.Where(rule => !standard.Rules.Contains(rule)).Select(Rule)];
        if (added.Length > 0)
        {
            written["rules"] = new JsonArray(added);
        }

        return written;
    }

    private static JsonNode? Rule(HolidayRule rule)
    {
        JsonObject written = new() { ["id"] = rule.Id, ["name"] = CalendarWriting.Text(rule.Name), ["on"] = On(rule, rule.Date.Kind) };
        if (rule.Kind != HolidayKind.Closed)
        {
            written["kind"] = EnumWords<HolidayKind>.Of(rule.Kind);
        }

        if (rule.FromYear is int from)
        {
            written["from"] = from;
        }

        if (rule.ToYear is int to)
        {
            written["to"] = to;
        }

        if (rule.ExceptYears.Count > 0)
        {
            written["except"] = new JsonArray([.. rule.ExceptYears.Select(year => (JsonNode?)year)]);
        }

        if (rule.Source is string source)
        {
            written["source"] = source;
        }

        return written;
    }

    private static JsonNode On(HolidayRule rule, DateKind kind) => kind switch
    {
        FixedDate date => JsonValue.Create(Day(date.Month, date.Day))!,
        CalendarDate date => new JsonObject { ["calendar"] = EnumWords<HolidayCalendar>.Of(date.Calendar), ["month"] = date.Month, ["day"] = date.Day },
        EasterDate date => date.Offset == 0
            ? new JsonObject { ["easter"] = EnumWords<EasterKind>.Of(date.Easter) }
            : new JsonObject { ["easter"] = EnumWords<EasterKind>.Of(date.Easter), ["plus-days"] = date.Offset },
        NthWeekday date => new JsonObject { ["nth"] = date.N, ["weekday"] = Weekdays.Word(date.Weekday), ["month"] = date.Month },
        NearestWeekday date => new JsonObject { [date.Before ? "on-or-before" : "on-or-after"] = Day(date.Month, date.Day), ["weekday"] = Weekdays.Word(date.Weekday) },
        OnceDates date => new JsonObject { ["dates"] = new JsonArray([.. date.Dates.Select(d => (JsonNode?)Iso.Date(d))]) },
        ShiftedDate date => new JsonObject { ["of"] = On(rule, date.Inner), ["plus-days"] = date.Days },
        MovedDate date => new JsonObject { ["of"] = On(rule, date.Inner), ["moved"] = Moves(date) },
        _ => throw new ProblemException(HolidayRules.CodeOnly.At("rules." + rule.Id, ("id", rule.Id))),
    };

    private static JsonObject Moves(MovedDate date)
    {
        JsonObject moves = [];
        foreach (KeyValuePair<IsoDayOfWeek, int> move in date.Moves)
        {
            moves[Weekdays.Word(move.Key)] = move.Value;
        }

        return moves;
    }

    private static string Day(int month, int day) => AnnualDatePattern.Iso.Format(new AnnualDate(month, day));
}
