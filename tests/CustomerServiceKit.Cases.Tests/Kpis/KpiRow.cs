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
        string? words = variant ?? row.Text("variant");
        if (kpi is not null && (kpi.Contains("previous", StringComparison.Ordinal) || kpi.Contains("compar", StringComparison.Ordinal) || kpi.Contains("prior", StringComparison.Ordinal)))
        {
            decimal days = (decimal)IntervalRows.Previous(given).TotalDays;
            return row.Member("expected")?.Number("value") == days ? null : $"Expected {row.Member("expected")?.GetRawText()}, came {days} days.";
        }

        return Same(row, kpi switch
        {
            _ when IsNothing(given) && OfNothing(kpi) is KpiDefinition empty => Quotient.Divide(empty, 0, 0),
            "service_level" => ServiceLevelRow.Measure(given, variant ?? ServiceLevelRow.VariantOf(row.Text("variant"))),
            "abandonment_rate" => CountedRows.AbandonmentRate(given),
            "contacts_offered" or "contacts_abandoned" or "contacts_abandoned_long" when given.Number("hangUpAfterSeconds", "waitSeconds") is not null => CountedRows.OneAbandon(given, kpi),
            "contacts_offered" or "offered" when IntervalRows.IsOneCall(given) => IntervalRows.OneCall(StandardKpis.Offered.AnchoredAt(InteractionFields.Queued), row, given),
            "contacts_handled" or "contacts_answered" or "answered" when IntervalRows.IsOneCall(given) => IntervalRows.OneCall(StandardKpis.Handled.AnchoredAt(InteractionFields.Answered), row, given),
            "asa" or "average_speed_of_answer" when IntervalRows.IsOneCall(given) => IntervalRows.OneCall(StandardKpis.Asa.AnchoredAt(InteractionFields.Answered), row, given),
            "contacts_offered" => CountedRows.Total(StandardKpis.Offered, given, "offered"),
            "contacts_handled" => CountedRows.Total(StandardKpis.Handled, given, "answered"),
            "aht" or "average_handle_time" => HandleTime(given),
            "transfer_rate" when given.Member("contacts") is JsonElement { ValueKind: JsonValueKind.Array } contacts => CountedRows.TransferRate(contacts, row.Text("variant"), variant),
            "longest_wait" => CountedRows.LongestWait(given),
            "sla_attainment" => CountedRows.Attainment(given),
            "ratio_total" or "ratio" => CountedRows.RatioTotal(given),
            "backlog" => CountedRows.Backlog(given),
            "qa_score" => throw new NotSupportedException("scores of evaluation forms belong to the quality engine, which is not built yet"),
            _ => Of(kpi, row, given, words) ?? Quotient.Of(kpi).FirstOrDefault(q => q.Fits(given))?.From(given)
                ?? throw new NotSupportedException($"KPI '{kpi}'{(variant is null ? string.Empty : $" ({variant})")} with {string.Join(", ", given.EnumerateObject().Select(f => f.Name))} is not supported yet"),
        });
    }

    /// <summary>Whether all that a row tells is that there was nothing, so that every other count is nothing, too.</summary>
    private static bool IsNothing(JsonElement given) => given.EnumerateObject().Any()
        && given.EnumerateObject().All(f => f.Name is "offered" or "queued" or "answered" or "handled" or "contacts" or "calls" && f.Value.ValueKind == JsonValueKind.Number && f.Value.GetDecimal() == 0);

    /// <summary>A rate or mean of the kind, any of which has no value of nothing.</summary>
    private static KpiDefinition? OfNothing(string? kpi) => kpi switch
    {
        "service_level" => StandardKpis.ServiceLevel.Answered(NodaTime.Duration.FromSeconds(20)),
        "aht" or "average_handle_time" => StandardKpis.AverageHandleTime,
        _ => Quotient.Of(kpi) is [Quotient first, ..] ? first.Kpi : null,
    };

    /// <summary>Rows of cases, of employees' time and of ratings.</summary>
    private static Measurement? Of(string? kpi, JsonElement row, JsonElement given, string? words) => kpi switch
    {
        "first_reply_time" or "first_response_time" or "frt" or "avg_first_reply_time" or "avg_first_response_time" or "business_time" or "business_hours" => ReplyRows.First(given, words),
        "avg_reply_time" or "average_reply_time" or "next_reply_time" or "reply_time" or "avg_response_time" => ReplyRows.Next(given),
        "reaction_time" or "avg_reaction_time" => RoomRows.Mean(given, "reaction"),
        "resolutions" => CaseRows.Resolutions(given, words),
        "reopen_count" or "reopens" => CaseRows.Reopenings(given),
        "reopen_rate" => CaseRows.ReopenRate(given),
        "full_resolution_time" or "resolution_time" or "avg_resolution_time" => CaseRows.ResolutionTime(StandardKpis.FullResolutionTime, given),
        "first_resolution_time" => CaseRows.ResolutionTime(StandardKpis.FirstResolutionTime, given),
        "fcr_no_repeat" => RepeatRows.Repeats(StandardKpis.FirstContactResolution.NoRepeat, given),
        "repeat_rate" => RepeatRows.Repeats(StandardKpis.RepeatRate, given),
        "fcr_net" => RepeatRows.Declared(StandardKpis.FirstContactResolution.Net, given),
        "fcr" or "fcr_gross" or "fcr_declared" => RepeatRows.Declared(StandardKpis.FirstContactResolution.Declared, given),
        "utilization" => StaffRows.Share(StandardKpis.UtilizationOfPaidTime, given),
        "occupancy" => StaffRows.Share(StandardKpis.OccupancyOfAvailableTime, given),
        "handling_share" or "handling_share_of_work_time" => StaffRows.Share(StandardKpis.HandlingShareOfWorkTime, given),
        "adherence" => StaffRows.Kept(StandardKpis.Adherence, given),
        "conformance" => StaffRows.Kept(StandardKpis.Conformance, given),
        "concurrency" => StaffRows.Concurrency(given),
        "shrinkage" => StaffRows.Shrinkage(StandardKpis.Shrinkage, given),
        "absence_rate" => StaffRows.Shrinkage(StandardKpis.AbsenceRate, given),
        "queue_time" => IntervalRows.Waiting(row, given),
        "csat" or "csat_top_box" or "csat_mean" => RatingRows.Mean(given) ?? RatingRows.Csat(given, $"{kpi} {words}"),
        "nps" or "net_promoter_score" => RatingRows.Nps(given),
        _ => null,
    };

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
        decimal? value = came.Availability == Availability.Value ? came.Value * Factor(came, expected.Text("unit")) : null;
        bool same = wanted is decimal a && value is decimal b ? Math.Abs(a - b) <= (row.Number("tolerance") ?? 0m) : wanted is null && value is null;
        return same ? null : $"Expected {expected.GetRawText()}, came {came}.";
    }

    /// <summary>From our units to the row's: shares to percents, seconds to longer ones.</summary>
    private static decimal Factor(Measurement came, string? unit) => (came.Unit.Kind, unit) switch
    {
        (UnitKind.Share, "percent") => 100,
        (UnitKind.Time, "minutes") => 1m / 60,
        (UnitKind.Time, "hours") => 1m / 3600,
        (UnitKind.Time, "days") => 1m / 86_400,
        _ => 1,
    };
}
