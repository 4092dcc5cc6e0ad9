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
    public static readonly LocalTime ShortUntil = new(11, 30);

    /// <summary>Hours to pause by weekday.</summary>
    public IReadOnlyDictionary<IsoDayOfWeek, string> WeeklyBreaks { get; init; } = new Dictionary<IsoDayOfWeek, string>();

    /// <summary>From this date on the hours of a weekday are those of the next one, and there are no weekly breaks.</summary>
    public LocalDate? Later { get; init; }

    /// <summary>Dates that a holiday set closes, and those it makes short.</summary>
    public IReadOnlySet<LocalDate> Holidays { get; init; } = new HashSet<LocalDate>();

    public IReadOnlySet<LocalDate> ShortDays { get; init; } = new HashSet<LocalDate>();

    public BusinessCalendar Build()
    {
        BusinessCalendarBuilder builder = BusinessCalendar.In(Zone);
        foreach ((IsoDayOfWeek day, string hours) in Weekly)
        {
            builder.Open(day, hours);
        }

        foreach ((IsoDayOfWeek day, string hours) in WeeklyBreaks)
        {
            builder.Break(day, hours, LocalizedText.English("lunch"));
        }

        if (Later is LocalDate later)
        {
            builder.From(later, week => Weekly.ToList().ForEach(w => week.Open(Before(w.Key), w.Value)));
        }

        if (Holidays.Count + ShortDays.Count > 0)
        {
            builder.Holidays(new HolidaySet("own", LocalizedText.English("Own"), [.. Rules()]).WithShortDaysUntil(ShortUntil));
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
        return (own || left) && !Pauses(today, hours => Starts(hours, at.TimeOfDay)) && !Pauses(before, hours => Reaches(hours, at.TimeOfDay));
    }

    private static IsoDayOfWeek Before(IsoDayOfWeek day) => (IsoDayOfWeek)((((int)day + 5) % 7) + 1);

    private static IsoDayOfWeek After(IsoDayOfWeek day) => (IsoDayOfWeek)(((int)day % 7) + 1);

    private static bool Starts(string? hours, LocalTime time) => Ranges(hours).Any(r => time >= r.Start && (r.EndsNextDay || time < r.End));

    private static bool Reaches(string? hours, LocalTime time) => Ranges(hours).Any(r => r.EndsNextDay && time < r.End);

    private static IEnumerable<HoursRange> Ranges(string? hours) => hours is null ? [] : DayHours.Parse(hours).Ranges;

    private IEnumerable<HolidayRule> Rules()
    {
        if (Holidays.Count > 0)
        {
            yield return new HolidayRule("closed", LocalizedText.English("Holiday"), YearlyDate.Once(Holidays));
        }

        if (ShortDays.Count > 0)
        {
            yield return new HolidayRule("short", LocalizedText.English("Eve"), YearlyDate.Once(ShortDays), HolidayKind.ShortDay);
        }
    }

    private bool Pauses(LocalDate date, Func<string?, bool> holds) =>
        holds(Breaks.GetValueOrDefault(date)) || (date < (Later ?? LocalDate.MaxIsoValue) && (!Special.ContainsKey(date) || Closes(date)) && holds(WeeklyBreaks.GetValueOrDefault(date.DayOfWeek)));

    private bool Closes(LocalDate date) => (Closed.Contains(date) || Holidays.Contains(date)) && (ClosedFirst || !Special.ContainsKey(date));

    private string? Hours(LocalDate date)
    {
        if (Special.TryGetValue(date, out string? special) && !Closes(date))
        {
            return special;
        }

        string? week = Weekly.GetValueOrDefault(date >= Later ? After(date.DayOfWeek) : date.DayOfWeek);
        return week is not null && ShortDays.Contains(date) && !Closes(date) ? Cut(week) : week;
    }

    /// <summary>The hours of a day that ends early, as they would be written by hand.</summary>
    private static string Cut(string hours)
    {
        string[] left = [.. Ranges(hours).Where(r => r.Start < ShortUntil).Select(r => r.EndsNextDay || r.End > ShortUntil ? $"{r.Start:HH:mm}-{ShortUntil:HH:mm}" : r.ToString())];
        return left.Length == 0 ? "closed" : string.Join(' ', left);
    }
}
