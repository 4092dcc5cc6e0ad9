using CustomerServiceKit.Calendars;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>Says how a KPI rolls up, by asking the engine: a scorecard of days is rolled up to months, and one by employee to all of them.</summary>
internal static class RollUps
{
    /// <summary>Reasons that come before a refused roll-up, and would hide it.</summary>
    private static readonly string[] Hiding = [.. new[] { KpiRules.ColumnAbsent, KpiRules.GroupingAbsent, KpiRules.CalendarAbsent, KpiRules.FactSetAbsent, KpiRules.MixedFieldUnits }.Select(r => r.Code)];

    private static readonly FactSets Facts = OneOfEach.At(Wall("2026-03-02T09:00"));

    private static readonly KpiPlan Plan = KpiPlan.Compile(StandardKpis.CompleteCatalog.Kpis);

    private static readonly Scorecard ByMonth = Plan.Run(Facts, March(ReportingPeriod.Day)).RollUp(March(ReportingPeriod.Month));

    private static readonly Scorecard OfAll = Plan.Run(Facts, Grouping.By(Dimensions.Employee)).RollUp(Grouping.None);

    public static string OverTime(KpiDefinition kpi) => Said(kpi, ByMonth.Get(kpi, "2026-03"));

    public static string OverGroups(KpiDefinition kpi) => Said(kpi, OfAll.Get(kpi));

    private static string Said(KpiDefinition kpi, Measurement rolled)
    {
        string[] codes = [.. rolled.Reasons.Select(r => r.Code).Distinct()];
        string[] refused = [.. codes.Where(c => c.StartsWith("kpi.roll-up", StringComparison.Ordinal)).Select(c => $"`{c}`")];
        return codes.Intersect(Hiding).Any() ? throw new InvalidOperationException($"'{kpi}' lacks something, so nothing is known of its roll-up: {string.Join(' ', rolled.Reasons)}")
            : refused.Length > 0 ? $"refused: {string.Join(", ", refused)}"
            : kpi.Formula switch
            {
                RatioFormula => "sums added, then divided",
                ExtremeFormula { Measure.Aggregate: AggregateKind.Min } => "the smallest of the parts",
                ExtremeFormula => "the largest of the parts",
                _ => "added up",
            };
    }

    private static Grouping March(ReportingPeriod period) => Grouping.None.Per(period, Jerusalem).Between(Wall("2026-03-01T00:00"), Wall("2026-04-01T00:00"));
}
