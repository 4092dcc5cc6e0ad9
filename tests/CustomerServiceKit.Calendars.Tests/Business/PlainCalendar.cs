using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>A calendar that only knows its rules, and looks at one moment of the wall clock at a time.</summary>
internal sealed record PlainCalendar(
    string Zone,
    IReadOnlyDictionary<IsoDayOfWeek, string> Weekly,
    IReadOnlySet<LocalDate> Closed,
    IReadOnlyDictionary<LocalDate, string> Special,
    IReadOnlyDictionary<LocalDate, string> Breaks,
    bool ClosedFirst,
    bool ByShift)
{
    public BusinessCalendar Build()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In(Zone);
        foreach ((IsoDayOfWeek day, string hours) in Weekly)
        {
            builder.Open(day, hours);
        }

        foreach (LocalDate date in Closed)
        {
            builder.Closed(date, LocalizedText.English($"closed {date:MM-dd}"));
        }

        foreach ((LocalDate date, string hours) in Special)
        {
            builder.Special(date, hours, date.Day % 2 == 0 ? null : LocalizedText.English("special"));
        }

        foreach ((LocalDate date, string hours) in Breaks)
        {
            builder.Break(date, hours, date.Day % 2 == 0 ? LocalizedText.English("pause").With("ro", "pauză") : null);
        }

        builder = ClosedFirst ? builder.ClosedDaysFirst() : builder;
        return (ByShift ? builder.ClosedDaysByShift() : builder).Build();
    }

    public bool IsOpen(LocalDateTime at)
    {
        LocalDate today = at.Date, before = today.PlusDays(-1);
        bool own = !Closes(today) && Starts(Hours(today), at.TimeOfDay);
        bool left = !Closes(ByShift ? before : today) && Reaches(Hours(before), at.TimeOfDay);
        return (own || left) && !Starts(Breaks.GetValueOrDefault(today), at.TimeOfDay) && !Reaches(Breaks.GetValueOrDefault(before), at.TimeOfDay);
    }

    private static bool Starts(string? hours, LocalTime time) => Ranges(hours).Any(r => time >= r.Start && (r.EndsNextDay || time < r.End));

    private static bool Reaches(string? hours, LocalTime time) => Ranges(hours).Any(r => r.EndsNextDay && time < r.End);

    private static IEnumerable<HoursRange> Ranges(string? hours) => hours is null ? [] : DayHours.Parse(hours).Ranges;

    private bool Closes(LocalDate date) => Closed.Contains(date) && (ClosedFirst || !Special.ContainsKey(date));

    private string? Hours(LocalDate date) =>
        Special.ContainsKey(date) && !(ClosedFirst && Closed.Contains(date)) ? Special[date] : Weekly.GetValueOrDefault(date.DayOfWeek);
}
