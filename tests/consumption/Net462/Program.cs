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

            BusinessCalendar hours = CalendarJson.Load("{ \"id\": \"support\", \"zone\": \"Asia/Jerusalem\", \"weekly\": { \"sunday\": \"08:00-17:00\", \"monday\": \"08:00-17:00\" }, \"closed\": { \"2026-10-26\": \"Holiday\" } }");
            Instant due = hours.Add(day.Start, Duration.FromHours(12));
            Console.WriteLine(hours + ": 12 hours after " + day.Start + " is " + due + ", " + (hours.IsOpen(due) ? "open" : "closed"));
            Console.WriteLine(hours.Explain(day.Start, day.End));
            Console.WriteLine(CalendarJson.Load(CalendarJson.Save(hours)).ClosedDays.Single());
            try
            {
                CalendarJson.Load("{ \"zone\": \"Mars\", \"weekly\": { \"sunday\": \"9 to 5\" } }");
            }
            catch (ProblemException refused)
            {
                Console.WriteLine(string.Join(", ", refused.Problems.Select(problem => problem.Path + " " + problem.Code)));
            }
        }
    }
}
