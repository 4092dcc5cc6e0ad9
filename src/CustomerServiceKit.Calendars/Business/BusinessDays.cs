using NodaTime;
using NodaTime.TimeZones;

namespace CustomerServiceKit.Calendars;

/// <summary>Counting in business days.</summary>
internal static class BusinessDays
{
    private const int HorizonDays = OpenPieces.HorizonYears * 366;

    /// <summary>The n-th business day strictly after a date, or before it; null where a search ends first.</summary>
    public static LocalDate? Add(OpenPieces pieces, LocalDate date, int days)
    {
        int step = Math.Sign(days);
        LocalDate day = date;
        for (int found = 0; found != days; found += step)
        {
            int idle = 0;
            do
            {
                day = day.PlusDays(step);
                if (++idle > HorizonDays || day <= OpenPieces.First || day >= OpenPieces.Last)
                {
                    return null;
                }
            }
            while (!pieces.StartOn(day));
        }

        return day;
    }

    /// <summary>How many business days there are from a date, inclusive, to a later one, exclusive.</summary>
    public static int Between(OpenPieces pieces, LocalDate from, LocalDate to)
    {
        int count = 0;
        for (LocalDate day = from; day < to; day = day.PlusDays(1))
        {
            count += pieces.StartOn(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The same time of the wall clock on another date.</summary>
    public static Instant SameTime(Instant at, LocalDate from, LocalDate to, DateTimeZone zone) =>
        from == to ? at : to.At(at.InZone(zone).TimeOfDay).InZone(zone, Resolvers.LenientResolver).ToInstant();
}
