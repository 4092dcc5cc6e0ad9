using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using NodaTime;

DateTimeZone zone = DateTimeZoneProviders.Tzdb["Asia/Jerusalem"];
ReportingBucket day = ReportingPeriod.Day.Containing(Instant.FromUtc(2026, 10, 25, 12, 0), zone);
Console.WriteLine($"{day.Label}: {ReportingPeriod.Intraday(30).Between(day.Start, day.End, zone).Count()} half-hours");
Console.WriteLine(KpiKey.Parse("service-level.all(within<=PT20S)"));
Console.WriteLine(MeasurementRules.ZeroDenominator.At("kpis[2]"));
