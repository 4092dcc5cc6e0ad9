using NodaTime;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Bank;

/// <summary>The KPIs that the bank's file gives, each with the columns of the hand-written query that must equal its two parts.</summary>
internal static class BankFigures
{
    private static readonly Duration s_twenty = Duration.FromSeconds(20);

    public static IReadOnlyList<(KpiDefinition Kpi, Func<Func<string, decimal?>, (decimal? Top, decimal? Bottom)> BySql)> All { get; } =
    [
        (StandardKpis.Offered, c => (c("offered"), null)),
        (StandardKpis.Handled, c => (c("handled"), null)),
        (StandardKpis.AbandonmentRate, c => (c("abandons"), c("offered"))),
        (StandardKpis.Asa, c => (c("wait_of_answered") ?? 0, c("handled"))),
        (StandardKpis.ServiceLevel.Answered(s_twenty), c => (c("in_time"), c("handled"))),
        (StandardKpis.ServiceLevel.All(s_twenty), c => (c("in_time"), c("handled") + c("abandons"))),
        (StandardKpis.ServiceLevel.IgnoreInThreshold(s_twenty), c => (c("in_time"), c("handled") + c("abandons") - c("gone_in_time"))),
        (StandardKpis.LongestWait, c => (c("longest"), null)),
        (StandardKpis.AverageTalkTime, c => (c("talked") ?? 0, c("handled"))),
        (StandardKpis.Percentiles.Wait(0.5m), c => (c("p50"), null)),
        (StandardKpis.Percentiles.Wait(0.9m), c => (c("p90"), null)),
        (StandardKpis.Percentiles.Wait(0.95m), c => (c("p95"), null)),
        (StandardKpis.InteractionsPerEmployee.Average, c => (c("handled_by_known"), c("agents"))),
        (StandardKpis.FirstContactResolution.NoRepeat(Threshold.Below(Duration.FromDays(7))), c => (c("resolved"), c("judged"))),
    ];
}
