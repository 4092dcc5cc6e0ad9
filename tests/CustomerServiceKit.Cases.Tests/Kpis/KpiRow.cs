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
            "service_level" => ServiceLevelRow.Measure(given, variant ?? ServiceLevelRow.VariantOf(row.Text("variant"))),
            "abandonment_rate" => CountedRows.AbandonmentRate(given),
            "contacts_offered" or "contacts_abandoned" or "contacts_abandoned_long" when given.Number("hangUpAfterSeconds", "waitSeconds") is not null => CountedRows.OneAbandon(given, kpi),
            "contacts_offered" => CountedRows.Total(StandardKpis.Offered, given, "offered"),
            "contacts_handled" => CountedRows.Total(StandardKpis.Handled, given, "answered"),
            "aht" or "average_handle_time" => HandleTime(given),
            "transfer_rate" when given.Member("contacts") is JsonElement { ValueKind: JsonValueKind.Array } contacts => CountedRows.TransferRate(contacts, row.Text("variant"), variant),
            "longest_wait" => CountedRows.LongestWait(given),
            "sla_attainment" => CountedRows.Attainment(given),
            "ratio_total" => CountedRows.RatioTotal(given),
            "backlog" => CountedRows.Backlog(given),
            _ => Quotient.Of(kpi).FirstOrDefault(q => q.Fits(given))?.From(given)
                ?? throw new NotSupportedException($"KPI '{kpi}'{(variant is null ? string.Empty : $" ({variant})")} with {string.Join(", ", given.EnumerateObject().Select(f => f.Name))} is not supported yet"),
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

    /// <summary>What a handle time is made of is told by the inputs: with or without hold, with ringing.</summary>
    private static Measurement HandleTime(JsonElement given)
    {
        Only(given, "talkSeconds", "holdSeconds", "wrapSeconds", "ringSeconds", "handled", "answered");
        bool hold = given.Number("holdSeconds") is not null, ring = given.Number("ringSeconds") is not null;
        KpiDefinition kpi = (hold, ring) switch
        {
            (true, false) => StandardKpis.AverageHandleTime,
            (true, true) => StandardKpis.Variants.HandleTime.WithRinging,
            (false, false) => StandardKpis.Variants.HandleTime.WithoutHold,
            _ => throw new NotSupportedException("a handle time with ringing and without hold is not supported"),
        };
        decimal sum = Needed(given, "talkSeconds") + Needed(given, "wrapSeconds") + (given.Number("holdSeconds") ?? 0) + (given.Number("ringSeconds") ?? 0);
        RatioFormula ratio = (RatioFormula)kpi.Formula;
        return KpiPlan.Compile(kpi).From(
            kpi, MeasureTotals.None.With(ratio.Numerator.Terms[0].Measure.Name, sum).With(ratio.Denominator.Terms[0].Measure.Name, Needed(given, "handled", "answered")));
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
