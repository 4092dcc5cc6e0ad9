using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Earlier windows of time that a window is compared with, all of equal length.</summary>
/// <remarks>
/// A window that starts and ends at midnight is a number of days and is compared with as many, whatever the clocks did in them; any other is compared by the time that passes.
/// Dashboards that take away the difference of the first and the last day come out a day short (Frappe Helpdesk).
/// </remarks>
public static class ComparedWindows
{
    private static readonly Period SameWeekdays = Period.FromWeeks(52);

    /// <summary>The window of equal length just before.</summary>
    /// <param name="window">The window, with both ends.</param>
    /// <param name="zone">The zone whose midnights count.</param>
    /// <returns>A window that ends where the given one starts. Example: 1 to 30 June gives 2 to 31 May: thirty days.</returns>
    public static Interval Previous(Interval window, DateTimeZone zone) =>
        Days(window, zone) is int days ? WholeDays(window.Start.InZone(zone).Date.PlusDays(-days), days, zone) : new Interval(window.Start - window.Duration, window.Start);

    /// <summary>The window of equal length that starts on the same date a year ago; on the 28th of February for the 29th.</summary>
    /// <param name="window">The window, with both ends.</param>
    /// <param name="zone">The zone of the dates.</param>
    /// <returns>The window. Weekdays shift by one or two: for figures that depend on them see <see cref="LastYearSameWeekdays"/>.</returns>
    public static Interval LastYear(Interval window, DateTimeZone zone) => Back(window, zone, Period.FromYears(1));

    /// <summary>The window of equal length 52 weeks ago, so that each weekday is set against the same.</summary>
    /// <param name="window">The window, with both ends.</param>
    /// <param name="zone">The zone of the dates.</param>
    /// <returns>The window.</returns>
    public static Interval LastYearSameWeekdays(Interval window, DateTimeZone zone) => Back(window, zone, SameWeekdays);

    private static Interval Back(Interval window, DateTimeZone zone, Period period)
    {
        ArgumentNullException.ThrowIfNull(zone);
        LocalDateTime start = window.Start.InZone(zone).LocalDateTime - period;
        if (Days(window, zone) is int days)
        {
            return WholeDays(start.Date, days, zone);
        }

        Instant from = start.InZoneLeniently(zone).ToInstant();
        return new Interval(from, from + window.Duration);
    }

    private static int? Days(Interval window, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        LocalDate first = window.Start.InZone(zone).Date, last = window.End.InZone(zone).Date;
        return zone.AtStartOfDay(first).ToInstant() == window.Start && zone.AtStartOfDay(last).ToInstant() == window.End ? Period.DaysBetween(first, last) : null;
    }

    private static Interval WholeDays(LocalDate first, int days, DateTimeZone zone) => new(zone.AtStartOfDay(first).ToInstant(), zone.AtStartOfDay(first.PlusDays(days)).ToInstant());
}
