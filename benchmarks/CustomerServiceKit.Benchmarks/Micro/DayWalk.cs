using NodaTime;

namespace CustomerServiceKit.Benchmarks.Micro;

/// <summary>The rival: business time as it is usually written with NodaTime, day after day, with the holidays in a set.</summary>
internal sealed class DayWalk(DateTimeZone zone, LocalTime opens, LocalTime closes, IReadOnlySet<LocalDate> holidays)
{
    public Duration Elapsed(Instant start, Instant end)
    {
        Duration sum = Duration.Zero;
        LocalDate last = end.InZone(zone).Date;
        for (LocalDate day = start.InZone(zone).Date; day <= last; day = day.PlusDays(1))
        {
            if (day.DayOfWeek >= IsoDayOfWeek.Saturday || holidays.Contains(day))
            {
                continue;
            }

            Instant from = Instant.Max(start, day.At(opens).InZoneLeniently(zone).ToInstant());
            Instant to = Instant.Min(end, day.At(closes).InZoneLeniently(zone).ToInstant());
            sum += from < to ? to - from : Duration.Zero;
        }

        return sum;
    }

    public Instant Add(Instant start, Duration time)
    {
        for (LocalDate day = start.InZone(zone).Date; ; day = day.PlusDays(1))
        {
            if (day.DayOfWeek >= IsoDayOfWeek.Saturday || holidays.Contains(day))
            {
                continue;
            }

            Instant from = Instant.Max(start, day.At(opens).InZoneLeniently(zone).ToInstant());
            Instant to = day.At(closes).InZoneLeniently(zone).ToInstant();
            Duration open = from < to ? to - from : Duration.Zero;
            if (open >= time)
            {
                return from + time;
            }

            time -= open;
        }
    }
}
