using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>Reads opening hours as people write them.</summary>
internal static class HoursText
{
    private const string EndOfDay = "24:00";

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    private static readonly LocalTimePattern ClockWithSeconds = LocalTimePattern.CreateWithInvariantCulture("H:mm:ss.FFFFFFFFF");

    /// <summary>The hours, or null and why not.</summary>
    public static DayHours? Read(string text, out Problem? problem)
    {
        problem = null;
        string trimmed = text.Trim();
        if (trimmed is "all-day")
        {
            return DayHours.AllDay;
        }

        if (trimmed is "closed")
        {
            return DayHours.Closed;
        }

        List<HoursRange> ranges = [];
        foreach (string part in trimmed.Split(' ', ',').Where(p => p.Length > 0))
        {
            HoursRange? range = Range(part);
            if (range is null)
            {
                problem = CalendarRules.UnreadableHours.At(string.Empty, ("given", text));
                return null;
            }

            if (range.Start == range.End && !range.EndsNextDay)
            {
                problem = CalendarRules.EmptyHours.At(string.Empty, ("given", part));
                return null;
            }

            ranges.Add(range);
        }

        if (ranges.Count == 0)
        {
            problem = CalendarRules.UnreadableHours.At(string.Empty, ("given", text));
            return null;
        }

        ImmutableArray<HoursRange> sorted = [.. ranges.OrderBy(r => r.Start)];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].EndsNextDay || sorted[i - 1].End > sorted[i].Start)
            {
                problem = CalendarRules.OverlappingHours.At(string.Empty, ("first", sorted[i - 1].ToString()), ("second", sorted[i].ToString()));
                return null;
            }
        }

        return new DayHours(sorted);
    }

    private static HoursRange? Range(string text)
    {
        string[] ends = text.Split('-', '–');
        if (ends.Length != 2 || Time(ends[0]) is not LocalTime start)
        {
            return null;
        }

        if (ends[1] == EndOfDay)
        {
            return new HoursRange(start, LocalTime.Midnight, endsNextDay: true);
        }

        return Time(ends[1]) is LocalTime end ? new HoursRange(start, end, endsNextDay: end < start) : null;
    }

    private static LocalTime? Time(string text) => Clock.Find(text) ?? ClockWithSeconds.Find(text);
}
