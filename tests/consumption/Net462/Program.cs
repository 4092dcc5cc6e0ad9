using System;
using System.Linq;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace Smoke
{
    internal static class Program
    {
        private static void Main()
        {
            DateTimeZone zone = DateTimeZoneProviders.Tzdb["Asia/Jerusalem"];
            ReportingBucket day = ReportingPeriod.Day.Containing(Instant.FromUtc(2026, 10, 25, 12, 0), zone);
            Console.WriteLine(day.Label + ": " + ReportingPeriod.Intraday(30).Between(day.Start, day.End, zone).Count() + " half-hours");

            ReportingPeriod period;
            Console.WriteLine(ReportingPeriod.TryParse("week-from-sunday", out period) ? period.Containing(day.Start, zone).Label : "not a period");

            KpiKey key = KpiKey.Parse("service-level.all(within<=PT20S)");
            Console.WriteLine(key + ", " + key.Parameters.Count + " parameter, " + (key.Equals(KpiKey.Parse(key.ToString())) ? "equal" : "not equal"));
            Console.WriteLine(MeasurementRules.ZeroDenominator.At("kpis[2]"));
        }
    }
}
