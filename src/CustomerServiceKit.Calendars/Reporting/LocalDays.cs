using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Calendars;

/// <summary>Local days as stretches of the line of instants, without gap or overlap, whatever the clocks do.</summary>
internal static class LocalDays
{
    /// <summary>The first instant that has this date or a later one.</summary>
    public static Instant StartOf(LocalDate day, DateTimeZone zone)
    {
        // Not AtStartOfDay, which throws for a day that was skipped whole; such a day is empty here and starts where the next one does.
        ZoneLocalMapping midnight = zone.MapLocal(day.AtMidnight());
        return midnight.Count == 0 ? midnight.LateInterval.Start : midnight.First().ToInstant();
    }

    /// <summary>The day whose stretch holds the instant.</summary>
    public static LocalDate Containing(Instant instant, DateTimeZone zone)
    {
        LocalDate day = instant.InZone(zone).Date;

        // Where clocks go back across midnight the date on the wall goes back with them, but the new day has begun.
        while (StartOf(day.PlusDays(1), zone) <= instant)
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
