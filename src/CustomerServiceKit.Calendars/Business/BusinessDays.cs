using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Calendars;

/// <summary>Counting in business days.</summary>
internal static class BusinessDays
{
    private const int HorizonDays = OpenWalk.HorizonYears * 366;

    /// <summary>The n-th business day after a date, or before it; null where a search ends first.</summary>
    public static LocalDate? Add(OpenHours hours, LocalDate date, int days, BusinessDayCounting counting)
    {
        int step = days < 0 ? -1 : 1;
        return counting switch
        {
            BusinessDayCounting.RollFirst => (hours.StartOn(date) ? date : Next(hours, date, step)) is LocalDate first ? Add(hours, first, days) : null,
            BusinessDayCounting.StartIsOne when days != 0 && hours.StartOn(date) => Add(hours, date, days - step),
            _ => Add(hours, date, days),
        };
    }

    /// <summary>How many business days there are from a date to a later one.</summary>
    public static int Between(OpenHours hours, LocalDate from, LocalDate to, BusinessDayEnds ends)
    {
        int count = 0;
        LocalDate first = ends is BusinessDayEnds.First or BusinessDayEnds.Both ? from : from.PlusDays(1);
        LocalDate after = ends is BusinessDayEnds.Last or BusinessDayEnds.Both ? to.PlusDays(1) : to;
        for (LocalDate day = first; day < after; day = day.PlusDays(1))
        {
            count += hours.StartOn(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The date an instant belongs to: the one before where it is in the night that started then.</summary>
    public static LocalDate DayOf(OpenHours hours, Instant at)
    {
        LocalDate date = LocalDays.Containing(at, hours.Zone);
        Instant midnight = LocalDays.StartOf(date, hours.Zone), next = LocalDays.StartOf(date.PlusDays(1), hours.Zone);
        List<Interval> own = [], night = [];
        hours.AddOwn(own, date, midnight, next);
        hours.AddNight(night, date.PlusDays(-1), midnight, next);
        return night.Exists(p => p.Contains(at)) && !own.Exists(p => p.Contains(at)) ? date.PlusDays(-1) : date;
    }

    /// <summary>When the hours that start on a business day end.</summary>
    public static Instant EndOf(OpenHours hours, LocalDate date)
    {
        Instant midnight = LocalDays.StartOf(date, hours.Zone), next = LocalDays.StartOf(date.PlusDays(1), hours.Zone);
        List<Interval> pieces = [];
        hours.AddOwn(pieces, date, midnight, next);
        hours.AddNight(pieces, date, next, LocalDays.StartOf(date.PlusDays(2), hours.Zone));
        return pieces[pieces.Count - 1].End;
    }

    /// <summary>The same time of the wall clock on another date.</summary>
    public static Instant SameTime(Instant at, LocalDate from, LocalDate to, DateTimeZone zone) =>
        from == to ? at : to.At(at.InZone(zone).TimeOfDay).InZone(zone, Resolvers.LenientResolver).ToInstant();

    private static LocalDate? Add(OpenHours hours, LocalDate date, int days)
    {
        int step = Math.Sign(days);
        LocalDate? day = date;
        for (int found = 0; found != days && day is LocalDate last; found += step)
        {
            day = Next(hours, last, step);
        }

        return day;
    }

    private static LocalDate? Next(OpenHours hours, LocalDate date, int step)
    {
        LocalDate day = date;
        for (int idle = 0; idle < HorizonDays; idle++)
        {
            day = day.PlusDays(step);
            if (day <= OpenWalk.First || day >= OpenWalk.Last)
            {
                return null;
            }

            if (hours.StartOn(day))
            {
                return day;
            }
        }

        return null;
    }
}
