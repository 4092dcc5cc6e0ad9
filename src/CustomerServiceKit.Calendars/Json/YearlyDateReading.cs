using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>Reads the rule that gives the dates of a holiday.</summary>
internal static class YearlyDateReading
{
    private const string MonthAndDay = "a month and day such as \"12-25\"";

    private static readonly AnnualDatePattern Annual = AnnualDatePattern.Iso;

    /// <summary>Each form by the member that only it has, with all of its members.</summary>
    private static readonly ImmutableArray<(string Mark, string[] Members, Func<Node, Dictionary<string, Node>, YearlyDate?> Read)> Forms =
    [
        ("calendar", ["calendar", "month", "day"], OtherCalendar),
        ("easter", ["easter", "plus-days"], Easter),
        ("nth", ["nth", "weekday", "month"], Nth),
        ("on-or-after", ["on-or-after", "weekday"], (_, members) => Near(members, "on-or-after", YearlyDate.OnOrAfter)),
        ("on-or-before", ["on-or-before", "weekday"], (_, members) => Near(members, "on-or-before", YearlyDate.OnOrBefore)),
        ("dates", ["dates"], (_, members) => Once(members["dates"])),
        ("of", ["of", "plus-days", "moved"], Changed),
    ];

    public static YearlyDate? Read(Node node)
    {
        if (node.IsText)
        {
            return node.Parsed(MonthAndDay, text => Annual.Parse(text) is { Success: true } date ? YearlyDate.Fixed(date.Value.Month, date.Value.Day) : null);
        }

        foreach ((string mark, string[] known, Func<Node, Dictionary<string, Node>, YearlyDate?> read) in Forms)
        {
            if (node.IsObject && node.Element.TryGetProperty(mark, out _))
            {
                Dictionary<string, Node> members = node.Members("a yearly date", known)!;
                return read(node, members);
            }
        }

        node.Refuse($"{MonthAndDay}, or an object with {string.Join(", ", Forms.Select(form => form.Mark))}");
        return null;
    }

    private static YearlyDate? OtherCalendar(Node node, Dictionary<string, Node> members)
    {
        HolidayCalendar? calendar = members["calendar"].Word<HolidayCalendar>("a calendar");
        int? month = Required(node, members, "month"), day = Required(node, members, "day");
        return calendar is null || month is null || day is null ? null : Checked(node, () => YearlyDate.In(calendar.Value, month.Value, day.Value));
    }

    private static YearlyDate? Easter(Node node, Dictionary<string, Node> members)
    {
        EasterKind? kind = members["easter"].Word<EasterKind>("whose Easter");
        int days = members.Integer("plus-days") ?? 0;
        return kind is null ? null : Checked(node, () => YearlyDate.Easter(kind.Value, days));
    }

    private static YearlyDate? Nth(Node node, Dictionary<string, Node> members)
    {
        int? n = members.Integer("nth"), month = Required(node, members, "month");
        IsoDayOfWeek? weekday = Weekday(node, members);
        return n is null || month is null || weekday is null ? null : Checked(node, () => YearlyDate.Nth(n.Value, weekday.Value, month.Value));
    }

    private static YearlyDate? Near(Dictionary<string, Node> members, string mark, Func<IsoDayOfWeek, int, int, YearlyDate> make)
    {
        Node date = members[mark];
        IsoDayOfWeek? weekday = Weekday(date, members);
        return date.Parsed(MonthAndDay, text => Annual.Parse(text) is { Success: true } read ? Tuple.Create(read.Value) : null) is { Item1: var on } && weekday is IsoDayOfWeek day
            ? make(day, on.Month, on.Day)
            : null;
    }

    private static YearlyDate? Once(Node list)
    {
        LocalDate?[] dates = [.. list.Items("dates").Select(date => date.Date("a date"))];
        if (dates.Length == 0)
        {
            list.Refuse("one date or more");
        }

        return dates.Length == 0 || dates.Contains(null) ? null : YearlyDate.Once(dates.Select(d => d!.Value));
    }

    private static YearlyDate? Changed(Node node, Dictionary<string, Node> members)
    {
        YearlyDate? date = Read(members["of"]);
        Dictionary<string, Node> moves = members.TryGetValue("moved", out Node moved) ? moved.Members("days by weekday", [.. Weekdays.All.Select(Weekdays.Word)]) ?? [] : [];
        foreach (KeyValuePair<string, Node> move in moves)
        {
            if (move.Value.Integer("days") is int days && date is YearlyDate inner && Weekdays.TryParse(move.Key, out IsoDayOfWeek day))
            {
                date = Checked(move.Value, () => inner.MovedFrom(day, days));
            }
        }

        return date is YearlyDate unshifted && members.Integer("plus-days") is int shift ? Checked(node, () => unshifted.PlusDays(shift)) : date;
    }

    private static int? Required(Node node, Dictionary<string, Node> members, string name)
    {
        if (!members.ContainsKey(name))
        {
            node.Refuse($"a yearly date with {name}");
        }

        return members.Integer(name);
    }

    private static IsoDayOfWeek? Weekday(Node node, Dictionary<string, Node> members)
    {
        if (members.TryGetValue("weekday", out Node word) && word.IsText && Weekdays.TryParse(word.Element.GetString()!, out IsoDayOfWeek day))
        {
            return day;
        }

        (members.ContainsKey("weekday") ? word : node).Refuse("a weekday: " + string.Join(", ", Weekdays.All.Select(Weekdays.Word)));
        return null;
    }

    /// <summary>Numbers out of range are refused where they stand.</summary>
    private static YearlyDate? Checked(Node node, Func<YearlyDate> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException refused)
        {
            node.Refuse(refused.Message.Split('\n', '(')[0].Trim());
            return null;
        }
    }
}
