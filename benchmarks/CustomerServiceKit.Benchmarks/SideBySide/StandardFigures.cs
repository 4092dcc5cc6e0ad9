using NodaTime;

namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>The standard KPIs that interactions support, and each of them once more, by hand, over the columns of the query.</summary>
internal static class StandardFigures
{
    private static readonly Duration Limit = Duration.FromSeconds(20);

    private static readonly Duration Week = Duration.FromDays(7);

    /// <summary>The different measures as columns of the query: name and SQL. The spans are in milliseconds.</summary>
    public static IReadOnlyList<(string Name, string Sql)> Columns(Figures figures) => figures switch
    {
        Figures.Percentiles =>
        [
            ("waits", "quantile_disc(wait, [0.5, 0.9, 0.95]) FILTER (WHERE outcome = 'answered')"),
            ("wait_p50", "waits[1]::BIGINT"), ("wait_p90", "waits[2]::BIGINT"), ("wait_p95", "waits[3]::BIGINT"),
        ],
        Figures.Repeats =>
        [
            ("resolved_first", "count(*) FILTER (WHERE is_first AND NOT followed)"),
            ("told_first", "count(*) FILTER (WHERE is_first AND followed IS NOT NULL)"),
        ],
        _ => Measures(figures == Figures.All),
    };

    private static IReadOnlyList<(string Name, string Sql)> Measures(bool distinct) =>
    [
        ("offered", "count(*) FILTER (WHERE outcome IN ('answered', 'abandoned', 'overflowed', 'callback-requested', 'voicemail'))"),
        ("answered", "count(*) FILTER (WHERE outcome = 'answered')"),
        ("answered_within", "count(*) FILTER (WHERE outcome = 'answered' AND wait <= 20000)"),
        ("abandoned", "count(*) FILTER (WHERE outcome = 'abandoned')"),
        ("short_abandoned", "count(*) FILTER (WHERE outcome = 'abandoned' AND wait < 5000)"),
        ("abandoned_within", "count(*) FILTER (WHERE outcome = 'abandoned' AND wait <= 20000)"),
        ("wait_sum", "sum(wait) FILTER (WHERE outcome = 'answered')::BIGINT"),
        ("wait_known", "count(wait) FILTER (WHERE outcome = 'answered')"),
        ("wait_longest", "max(wait) FILTER (WHERE outcome IN ('answered', 'abandoned'))::BIGINT"),
        ("handle_sum", "sum(talk + hold + after_call_work) FILTER (WHERE outcome = 'answered')::BIGINT"),
        ("handle_known", "count(talk + hold + after_call_work) FILTER (WHERE outcome = 'answered')"),
        ("talk_sum", "sum(talk) FILTER (WHERE outcome = 'answered')::BIGINT"),
        ("talk_known", "count(talk) FILTER (WHERE outcome = 'answered')"),
        ("abandon_wait_sum", "sum(wait) FILTER (WHERE outcome = 'abandoned')::BIGINT"),
        ("abandon_wait_known", "count(wait) FILTER (WHERE outcome = 'abandoned')"),
        ("hold_sum", "sum(hold) FILTER (WHERE outcome = 'answered')::BIGINT"),
        ("hold_known", "count(hold) FILTER (WHERE outcome = 'answered')"),
        ("wrap_sum", "sum(after_call_work) FILTER (WHERE outcome = 'answered')::BIGINT"),
        ("wrap_known", "count(after_call_work) FILTER (WHERE outcome = 'answered')"),
        ("held", "count(*) FILTER (WHERE outcome = 'answered' AND hold > 0)"),
        ("transferred", "count(*) FILTER (WHERE outcome = 'answered' AND transfers >= 1)"),
        ("transfers_known", "count(transfers) FILTER (WHERE outcome = 'answered')"),
        ("by_one", "count(*) FILTER (WHERE outcome = 'answered' AND employees = 1)"),
        ("employees_known", "count(employees) FILTER (WHERE outcome = 'answered')"),
        ("resolved_employee", "count(*) FILTER (WHERE outcome = 'answered' AND resolved_by_employee)"),
        ("declared_employee", "count(resolved_by_employee) FILTER (WHERE outcome = 'answered')"),
        ("resolved_customer", "count(*) FILTER (WHERE outcome = 'answered' AND resolved_by_customer)"),
        ("declared_customer", "count(resolved_by_customer) FILTER (WHERE outcome = 'answered')"),
        ("upsells", "count(*) FILTER (WHERE offer_accepted)"),
        ("offers_accepted", "count(*) FILTER (WHERE offer_made AND offer_accepted)"),
        ("offers_answered", "count(offer_accepted) FILTER (WHERE offer_made)"),
        .. distinct
            ? new[]
            {
                ("handled", "count(agent) FILTER (WHERE outcome = 'answered')"),
                ("employees_distinct", "count(DISTINCT agent) FILTER (WHERE outcome = 'answered')"),
                ("handled_professional", "count(agent) FILTER (WHERE outcome = 'answered' AND proficiency = 'professional')"),
                ("professionals_distinct", "count(DISTINCT agent) FILTER (WHERE outcome = 'answered' AND proficiency = 'professional')"),
            }
            : [],
    ];

    /// <summary>The KPIs for which the query has columns, always the same, so that figures of different days compare.</summary>
    public static IReadOnlyList<KpiDefinition> Kpis(Figures figures) => figures switch
    {
        Figures.Percentiles => [StandardKpis.Percentiles.Wait(0.5m), StandardKpis.Percentiles.Wait(0.9m), StandardKpis.Percentiles.Wait(0.95m)],
        Figures.Repeats => [StandardKpis.FirstContactResolution.NoRepeat(Threshold.Below(Week))],
        _ =>
        [
            StandardKpis.Offered, StandardKpis.Handled,
            StandardKpis.ServiceLevel.Answered(Limit), StandardKpis.ServiceLevel.All(Limit),
            StandardKpis.ServiceLevel.LongAbandons(Limit, Threshold.Below(Duration.FromSeconds(5))), StandardKpis.ServiceLevel.IgnoreInThreshold(Limit),
            StandardKpis.Asa, StandardKpis.AbandonmentRate, StandardKpis.AverageAbandonTime, StandardKpis.LongestWait, StandardKpis.AnswerRate,
            StandardKpis.AverageHandleTime, StandardKpis.AverageTalkTime, StandardKpis.AverageHoldTime, StandardKpis.AverageWrapUpTime, StandardKpis.HoldRate,
            StandardKpis.TransferRate, StandardKpis.OneAgentShare, StandardKpis.FirstContactResolution.Declared, StandardKpis.FirstContactResolution.DeclaredByCustomer,
            .. figures == Figures.All ? new[] { StandardKpis.InteractionsPerEmployee.Average, StandardKpis.InteractionsPerEmployee.Professional } : [],
            StandardKpis.UpsellsMade, StandardKpis.UpsellConversion, StandardKpis.Abandoned,
        ],
    };

    /// <summary>The fractions of a KPI from the columns of one row of the answer; a zero denominator for a total, nulls for no value.</summary>
    public static (decimal? Numerator, decimal? Denominator) Of(KpiKey kpi, Func<string, long?> column)
    {
        decimal? Seconds(string name) => (column(name) ?? 0) / 1000m;
        long? Number(string name) => column(name);
        return kpi.ToString() switch
        {
            "interactions-offered@1" => (Number("offered"), 0),
            "interactions-handled@1" => (Number("answered"), 0),
            "service-level.answered(within<=PT20S)@1" => (Number("answered_within"), Number("wait_known")),
            "service-level.all(within<=PT20S)@1" => (Number("answered_within"), Number("wait_known") + Number("abandoned")),
            "service-level.long-abandons(short<PT5S,within<=PT20S)@1" => (Number("answered_within"), Number("wait_known") + Number("abandoned") - Number("short_abandoned")),
            "service-level.ignore-in-threshold(within<=PT20S)@1" => (Number("answered_within"), Number("wait_known") + Number("abandoned") - Number("abandoned_within")),
            "average-speed-of-answer@1" => (Seconds("wait_sum"), Number("wait_known")),
            "abandonment-rate@1" => (Number("abandoned"), Number("offered")),
            "longest-wait@1" => Number("wait_longest") is null ? (null, null) : (Seconds("wait_longest"), 0),
            "average-handle-time@1" => (Seconds("handle_sum"), Number("handle_known")),
            "average-talk-time@1" => (Seconds("talk_sum"), Number("talk_known")),
            "transfer-rate@1" => (Number("transferred"), Number("transfers_known")),
            "one-agent-share@1" => (Number("by_one"), Number("employees_known")),
            "first-contact-resolution.declared@1" => (Number("resolved_employee"), Number("declared_employee")),
            "first-contact-resolution.declared-by-customer@1" => (Number("resolved_customer"), Number("declared_customer")),
            "interactions-per-employee.average@1" => (Number("handled"), Number("employees_distinct")),
            "interactions-per-employee.professional@1" => (Number("handled_professional"), Number("professionals_distinct")),
            "interactions-abandoned@1" => (Number("abandoned"), 0),
            "average-abandon-time@1" => (Seconds("abandon_wait_sum"), Number("abandon_wait_known")),
            "answer-rate@1" => (Number("answered"), Number("offered")),
            "average-hold-time@1" => (Seconds("hold_sum"), Number("hold_known")),
            "average-wrap-up-time@1" => (Seconds("wrap_sum"), Number("wrap_known")),
            "hold-rate@1" => (Number("held"), Number("hold_known")),
            "wait-time.p50@1" => Number("wait_p50") is null ? (null, null) : (Seconds("wait_p50"), 0),
            "wait-time.p90@1" => Number("wait_p90") is null ? (null, null) : (Seconds("wait_p90"), 0),
            "wait-time.p95@1" => Number("wait_p95") is null ? (null, null) : (Seconds("wait_p95"), 0),
            "first-contact-resolution.no-repeat(within<P7D)@1" => (Number("resolved_first"), Number("told_first")),
            "upsells-made@1" => (Number("upsells"), 0),
            "upsell-conversion@1" => (Number("offers_accepted"), Number("offers_answered")),
            _ => throw new InvalidOperationException($"The query has no columns for '{kpi}'."),
        };
    }
}
