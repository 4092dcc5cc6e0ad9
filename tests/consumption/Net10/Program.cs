using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

DateTimeZone zone = DateTimeZoneProviders.Tzdb["Asia/Jerusalem"];
ReportingBucket day = ReportingPeriod.Day.Containing(Instant.FromUtc(2026, 10, 25, 12, 0), zone);
Console.WriteLine($"{day.Label}: {ReportingPeriod.Intraday(30).Between(day.Start, day.End, zone).Count()} half-hours");
Console.WriteLine(KpiKey.Parse("service-level.all(within<=PT20S)"));
Console.WriteLine(MeasurementRules.ZeroDenominator.At("kpis[2]"));

ServiceCollection services = new();
services.AddCustomerServiceKit();
KpiCatalog catalog = (KpiCatalog)services[0].ImplementationInstance!;
KpiPlan plan = KpiPlan.Compile(KpiJson.Load(KpiJson.Save(catalog)).Kpis);

FactSchema<(string Id, int Minute, int Wait)> schema = FactSchema.Interactions<(string Id, int Minute, int Wait)>(c => c.Id)
    .Time(InteractionFields.Created, c => Instant.FromUtc(2026, 10, 25, 12, c.Minute))
    .Span(InteractionFields.Wait, c => Duration.FromSeconds(c.Wait))
    .Outcome(_ => OutcomeKind.Answered);
Scorecard card = plan.Run(FactSets.Of(schema.Read([("a", 1, 10), ("b", 31, 40)])), Grouping.None.Per(ReportingPeriod.Intraday(30), zone));
foreach (ScorecardGroup group in card.Groups)
{
    Console.WriteLine($"{group}: {card.Get(StandardKpis.Asa.Key, group)}");
}
