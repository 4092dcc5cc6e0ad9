using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Kpis;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Judges rows of KPIs: the row's inputs become totals or facts, and the engine does the rest.</summary>
internal static class KpiRow
{
    public static string? Judge(JsonElement row)
    {
        JsonElement given = row.Member("given") ?? throw new NotSupportedException("a row without inputs is not supported");
        string? variant = row.Text("variantId");
        string? kpi = row.Text("kpi");
        return Same(row, kpi switch
        {
            "service_level" => ServiceLevelRow.Measure(given, variant),
            "abandonment_rate" => CountedRows.AbandonmentRate(given),
            "contacts_offered" when given.Number("hangUpAfterSeconds") is null => CountedRows.Total(StandardKpis.Offered, given, "offered"),
            "contacts_handled" => CountedRows.Total(StandardKpis.Handled, given, "answered"),
            "asa" => Mean(StandardKpis.Asa, given, "wait-of-answered", ["totalQueueSecondsOfAnswered", "totalWaitSeconds", "waitSeconds"], "answered-with-known-wait", ["answered", "handled"]),
            "att" or "average_talk_time" => Mean(StandardKpis.AverageTalkTime, given, "talk-time", ["talkSeconds"], "answered-with-known-talk-time", ["handled", "answered"]),
            "aht" => HandleTime(given),
            "transfer_rate" when given.Member("contacts") is JsonElement contacts => CountedRows.TransferRate(contacts),
            "transfer_rate" => Mean(StandardKpis.TransferRate, given, "transferred", ["transferred"], "answered-with-known-transfers", ["handled", "answered"]),
            "contact_rate" => Mean(StandardKpis.ContactRate, given, "interactions", ["tickets", "contacts", "interactions"], "population", ["activeUsers", "customers", "population"]),
            "sla_attainment" => CountedRows.Attainment(given),
            "ratio_total" => CountedRows.RatioTotal(given),
            "backlog" => CountedRows.Backlog(given),
            _ => throw new NotSupportedException($"KPI '{kpi}'{(variant is null ? string.Empty : $" ({variant})")} is not supported yet"),
        });
    }

    public static decimal Needed(JsonElement given, params string[] names) =>
        given.Number(names) ?? throw new NotSupportedException($"inputs without '{string.Join("' or '", names)}' are not supported");

    /// <summary>Refuses inputs that another formula than ours would need, rather than leaving them out of account.</summary>
    public static void Only(JsonElement given, params string[] names)
    {
        if (given.EnumerateObject().Select(f => f.Name).Except(names).FirstOrDefault() is string unknown)
        {
            throw new NotSupportedException($"the input '{unknown}' is not supported yet");
        }
    }

    private static Measurement Mean(KpiDefinition kpi, JsonElement given, string numerator, string[] upper, string denominator, string[] lower)
    {
        Only(given, [.. upper, .. lower]);
        return KpiPlan.Compile(kpi).From(kpi, MeasureTotals.None.With(numerator, Needed(given, upper)).With(denominator, Needed(given, lower)));
    }

    private static Measurement HandleTime(JsonElement given)
    {
        Only(given, "talkSeconds", "holdSeconds", "wrapSeconds", "handled", "answered");
        decimal sum = Needed(given, "talkSeconds") + Needed(given, "holdSeconds") + Needed(given, "wrapSeconds");
        return KpiPlan.Compile(StandardKpis.AverageHandleTime).From(
            StandardKpis.AverageHandleTime, MeasureTotals.None.With("handle-time", sum).With("answered-with-known-handle-time", Needed(given, "handled", "answered")));
    }

    private static string? Same(JsonElement row, Measurement came)
    {
        JsonElement expected = row.Member("expected") ?? default;
        decimal? wanted = expected.Number("value");
        decimal? value = came.Availability == Availability.Value ? came.Value * (expected.Text("unit") == "percent" ? 100 : 1) : null;
        bool same = wanted is decimal a && value is decimal b ? Math.Abs(a - b) <= (row.Number("tolerance") ?? 0m) : wanted is null && value is null;
        return same ? null : $"Expected {expected.GetRawText()}, came {came}.";
    }
}
