using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>Reads the rule that gives the dates of a holiday.</summary>
internal static class YearlyDateReading
{
    private const string MonthAndDay = "a month and day such as \"12-25\"";

    private const string Month = "a month from 1 to 12";

    private static readonly string Days = FormattableString.Invariant($"a number of days from -{YearlyDate.LongestReach} to {YearlyDate.LongestReach}");

    private static readonly AnnualDatePattern Annual = AnnualDatePattern.Iso;

    /// <summary>Each form by the member that only it has, with all of its members.</summary>
    private static readonly ImmutableArray<(string Mark, string[] Members, Func<Node, Dictionary<string, Node>, YearlyDate?> Read)> Forms =
    [
        ("calendar", ["calendar", "month", "day"], OtherCalendar),
        ("easter", ["easter", "plus-days"], Easter),
        ("nth", ["nth", "weekday", "month"], Nth),
        ("on-or-after", ["on-or-after", "weekday"], (node, members) => Near(node, members, "on-or-after", YearlyDate.OnOrAfter)),
        ("on-or-before", ["on-or-before", "weekday"], (node, members) => Near(node, members, "on-or-before", YearlyDate.OnOrBefore)),
        ("dates", ["dates"], (_, members) => Once(members["dates"])),
        ("of", ["of", "plus-days", "moved"], Changed),
    ];

    public static YearlyDate? Read(Node node)
    {
        if (node.IsText)
        {
            return node.Parsed(MonthAndDay, text => Annual.Find(text) is AnnualDate date ? YearlyDate.Fixed(date.Month, date.Day) : null);
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
        int? month = Whole(node, members, "month", Month, IsMonth), day = Whole(node, members, "day", "a day of a month, 1 or more", n => n > 0);
        return calendar is null || month is null || day is null ? null : Checked(members["day"], () => YearlyDate.In(calendar.Value, month.Value, day.Value));
    }

    private static YearlyDate? Easter(Node node, Dictionary<string, Node> members)
    {
        EasterKind? kind = members["easter"].Word<EasterKind>("whose Easter");
        int? days = members.ContainsKey("plus-days") ? Whole(node, members, "plus-days", Days, IsInReach) : 0;
        return kind is null || days is null ? null : YearlyDate.Easter(kind.Value, days.Value);
    }

    private static YearlyDate? Nth(Node node, Dictionary<string, Node> members)
    {
        int? n = Whole(node, members, "nth", "1 to 5 from the start of the month, or -1 to -5 from its end", n => n is not 0 and >= -5 and <= 5);
        int? month = Whole(node, members, "month", Month, IsMonth);
        IsoDayOfWeek? weekday = Weekday(node, members);
        return n is null || month is null || weekday is null ? null : YearlyDate.Nth(n.Value, weekday.Value, month.Value);
    }

    private static YearlyDate? Near(Node node, Dictionary<string, Node> members, string mark, Func<IsoDayOfWeek, int, int, YearlyDate> make)
    {
        IsoDayOfWeek? weekday = Weekday(node, members);
        return members[mark].Parsed(MonthAndDay, text => Annual.Find(text) is AnnualDate read ? Tuple.Create(read) : null) is { Item1: var on } && weekday is IsoDayOfWeek day
            ? make(day, on.Month, on.Day)
            : null;
    }

    private static YearlyDate? Once(Node list)
    {
        LocalDate?[] dates = [.. list.Items("dates").Select(date => date.Date("a date"))];
        if (list.IsList && dates.Length == 0)
        {
            list.Refuse("one date or more");
        }

        return dates.Length == 0 || dates.Contains(null) ? null : YearlyDate.Once(dates.Select(d => d!.Value));
    }

    private static YearlyDate? Changed(Node node, Dictionary<string, Node> members)
    {
        YearlyDate? read = Read(members["of"]);

        // Where it could not be read, any date will do to check what is done to it.
        YearlyDate date = read ?? YearlyDate.Fixed(1, 1);
        Dictionary<string, Node> moves = members.TryGetValue("moved", out Node moved) ? moved.Members("days by weekday", [.. Weekdays.All.Select(Weekdays.Word)]) ?? [] : [];
        foreach (KeyValuePair<string, Node> move in moves)
        {
            if (Whole(moved, moves, move.Key, Days + ", and not zero", n => n != 0 && IsInReach(n)) is int days && Weekdays.TryParse(move.Key, out IsoDayOfWeek day))
            {
                date = Checked(move.Value, () => date.MovedFrom(day, days)) ?? date;
            }
        }

        if (members.TryGetValue("plus-days", out Node shifted) && Whole(node, members, "plus-days", Days, IsInReach) is int shift)
        {
            date = Checked(shifted, () => date.PlusDays(shift)) ?? date;
        }

        return read is null ? null : date;
    }

    private static bool IsMonth(int number) => number is >= 1 and <= 12;

    private static bool IsInReach(int days) => days is >= -YearlyDate.LongestReach and <= YearlyDate.LongestReach;

    /// <summary>A whole number that must be there and be one of some.</summary>
    private static int? Whole(Node node, Dictionary<string, Node> members, string name, string expected, Func<int, bool> legal)
    {
        if (!members.TryGetValue(name, out Node member))
        {
            node.Refuse($"a yearly date with {name}");
            return null;
        }

        int? number = member.Integer(name);
        if (number is int given && !legal(given))
        {
            member.Refuse(expected);
            return null;
        }

        return number;
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

    /// <summary>What one number can only break together with others is refused where it stands.</summary>
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
