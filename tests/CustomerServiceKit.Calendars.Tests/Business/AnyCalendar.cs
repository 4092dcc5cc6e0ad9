using CsCheck;
using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Calendars.Tests.Business;

/// <summary>Random calendars with dated exceptions within a week of an instant, which half of the time is a change of the clocks; Wednesdays are always open.</summary>
internal static class AnyCalendar
{
    private static readonly Gen<string> Zones = AnyOf(
        "UTC", "Asia/Jerusalem", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Africa/Cairo", "America/Havana", "Asia/Kathmandu");

    private static readonly Gen<string> Hours = AnyOf(
        "closed", "09:00-17:00", "08:00-12:00 13:00-17:00", "22:00-06:00", "all-day", "02:15-02:45 04:00-05:00", "18:00-24:00", "00:00-00:30 23:30-01:30", "01:00-02:00 02:30-03:15", "20:00-12:00");

    private static readonly Gen<string?> Pauses = AnyOf("none", "12:00-12:30", "23:45-00:15", "02:00-04:30 10:00-10:15").Select(text => text == "none" ? null : text);

    public static Gen<(PlainCalendar Plain, Instant Near)> Near { get; } =
        from zone in Zones
        from week in Hours.Array[7]
        from pauses in Pauses.Array[7]
        from near in Gen.Long[0, 1_800_000_000]
        from atChange in Gen.Bool
        from later in Gen.Int[-12, 6]
        from dates in Gen.Select(Gen.Int[-6, 6], Gen.Int[0, 4], Hours).Array[0, 6]
        from flags in Gen.Select(Gen.Bool, Gen.Bool)
        select Make(zone, week, pauses, near, atChange, later, dates, flags.Item1, flags.Item2);

    private static (PlainCalendar Plain, Instant Near) Make(
        string zone, string[] week, string?[] pauses, long near, bool atChange, int later, (int Days, int Sort, string Hours)[] dates, bool closedFirst, bool byShift)
    {
        DateTimeZone read = DateTimeZoneProviders.Tzdb[zone];
        Instant instant = Instant.FromUnixTimeSeconds(near / 60 * 60);
        ZoneInterval interval = read.GetZoneInterval(instant);
        instant = atChange && interval.HasEnd && interval.End < Instant.FromUtc(2030, 1, 1, 0, 0) ? interval.End : instant;
        LocalDate today = instant.InZone(read).Date;
        Dictionary<IsoDayOfWeek, string> weekly = ByDay(week);
        weekly[IsoDayOfWeek.Wednesday] = "09:00-17:00";
        Dictionary<LocalDate, string> Dated(int sort) => dates.Where(d => d.Sort == sort).DistinctBy(d => d.Days).ToDictionary(d => today.PlusDays(d.Days), d => d.Hours);
        PlainCalendar plain = new(zone, weekly, Dated(0).Keys.ToHashSet(), Dated(1), Dated(2), closedFirst, byShift)
        {
            WeeklyBreaks = ByDay(pauses).Where(p => p.Value is not null).ToDictionary(p => p.Key, p => p.Value!),
            Later = later < -6 ? null : today.PlusDays(later),
            Holidays = Dated(3).Keys.ToHashSet(),
            ShortDays = Dated(4).Keys.ToHashSet(),
        };
        return (plain, instant);
    }

    private static Dictionary<IsoDayOfWeek, T> ByDay<T>(T[] values) => values.Select((value, i) => (Day: (IsoDayOfWeek)(i + 1), Value: value)).ToDictionary(d => d.Day, d => d.Value);

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
