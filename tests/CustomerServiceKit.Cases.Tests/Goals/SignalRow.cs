using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Goals;

namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>Judges the rows about charts, funnels and shrinkage by asking the public API.</summary>
internal static class SignalRow
{
    private static readonly string[] Kinds = ["xmr", "run_rule", "nelson", "goal_assurance", "funnel", "james_stein", "eb_rate"];

    /// <summary>Whether a row of the common file belongs here.</summary>
    public static bool IsOne(JsonElement row) => row.Text("kind") is string kind && Kinds.Any(k => kind.StartsWith(k, StringComparison.Ordinal));

    /// <summary>Judges a row.</summary>
    /// <returns>Null where the package agrees; otherwise what was expected and what came.</returns>
    /// <exception cref="NotSupportedException">The kind is not built.</exception>
    public static string? Judge(JsonElement row)
    {
        JsonElement given = row.GetProperty("inputs");
        JsonElement expected = row.GetProperty("expected");
        RowTolerance tolerance = new(row);
        string kind = row.GetProperty("kind").GetString()!;
        return kind switch
        {
            "xmr_limits" => Limits(given, expected, tolerance),
            "xmr_trended" => Trended(given, expected, tolerance),
            "goal_assurance" => Assured(given, expected),
            "funnel_limits" => FunnelLimits(given, expected, tolerance),
            "james_stein_factor" or "james_stein_estimate" => JamesStein(given, expected, tolerance),
            "eb_rate" => Rate(given, expected, tolerance),
            _ => RunRow.Judge(kind, given, expected),
        };
    }

    // Some rows have three points. We give limits from five on unless told otherwise.
    public static XmrChart Chart(IEnumerable<decimal> values, Direction direction = Direction.Up, bool screened = false, bool median = false, bool trended = false) => XmrChart.Of(
        values.Select((v, i) => new ChartPoint(new NodaTime.LocalDate(2026, 1, 1).PlusDays(i), v)),
        direction,
        new XmrOptions { LimitsFrom = 2, ScreenOutliers = screened, Center = median ? ChartCenter.Median : ChartCenter.Mean, Trended = trended }).OrThrow();

    private static string? Limits(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        bool median = given.Text("centre", "center", "method") is "median" || given.Member("median", "useMedian")?.ValueKind == JsonValueKind.True;
        ChartSegment segment = Chart(given.Numbers("values"), screened: given.Member("screenOutliers")?.ValueKind == JsonValueKind.True, median: median).Current;
        return RowAnswer.Differing(
            RowAnswer.Number("centre", expected, segment.Center, tolerance),
            RowAnswer.Number("averageMovingRange", expected, segment.AverageMovingRange, tolerance),
            RowAnswer.Number("lowerNaturalLimit", expected, segment.LowerLimit, tolerance),
            RowAnswer.Number("upperNaturalLimit", expected, segment.UpperLimit, tolerance),
            RowAnswer.Number("upperRangeLimit", expected, segment.UpperRangeLimit, tolerance));
    }

    private static string? Trended(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        ChartSegment segment = Chart(given.Numbers("values"), trended: true).Current;
        return RowAnswer.Differing(
            RowAnswer.Number("slopePerPeriod", expected, segment.Slope, tolerance), RowAnswer.Number("halfWidth", expected, segment.LimitDistance, tolerance));
    }

    // Figures around the middle of the limits, so far up and down in turn that 2.66 times their range is half the distance of the limits.
    private static string? Assured(JsonElement given, JsonElement expected)
    {
        (decimal lower, decimal upper) = (given.Needed("lower"), given.Needed("upper"));
        decimal swing = (upper - lower) / 2m / 5.32m;
        Direction direction = given.Text("direction") is "neutral" ? Direction.Band : GoalCase.DirectionOf(given);
        XmrChart chart = Chart(Enumerable.Range(0, 12).Select(i => ((lower + upper) / 2m) + (i % 2 == 0 ? swing : -swing)), direction);
        return RowAnswer.Word("assurance", expected, chart.Assure(given.Needed("target")) switch
        {
            GoalAssurance.ConsistentlyReached => "consistent_pass",
            GoalAssurance.ConsistentlyMissed => "consistent_fail",
            GoalAssurance.HitOrMiss => "inconsistent",
            _ => null,
        });
    }

    private static string? FunnelLimits(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        FunnelLimits limits = Funnel.Limits(given.Needed("target"), (long)given.Needed("n"), given.Number("sigmas") ?? 3m);
        return RowAnswer.Differing(RowAnswer.Number("low", expected, limits.Lower, tolerance), RowAnswer.Number("high", expected, limits.Upper, tolerance));
    }

    private static string? JamesStein(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        decimal cases = given.Needed("n");
        List<decimal> shares = [.. given.List("allSuccesses", "successes").Select(s => s.GetDecimal() / cases)];
        decimal mean = shares.Average();
        JamesSteinEstimates estimates = Shrinkage.JamesStein(shares, mean * (1m - mean) / cases).OrThrow();
        decimal? estimate = given.Number("successes") is decimal own ? estimates.Values[shares.IndexOf(own / cases)] : null;
        return RowAnswer.Differing(
            RowAnswer.Number("grandMean", expected, estimates.Mean, tolerance),
            RowAnswer.Number("shrinkFactor", expected, estimates.Factor, tolerance),
            RowAnswer.Number("estimate", expected, estimate, tolerance));
    }

    private static string? Rate(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        ShrunkEstimate estimate = Shrinkage.Rate((long)given.Needed("successes"), (long)given.Needed("n"), given.Needed("priorMean"), given.Number("priorStrength") ?? 20m).OrThrow();
        return RowAnswer.Differing(
            RowAnswer.Number("estimate", expected, estimate.Value, tolerance), RowAnswer.Number("reliability", expected, estimate.Reliability, tolerance));
    }
}
