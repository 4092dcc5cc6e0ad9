using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Goals;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>Judges the rows about goals, progress and splitting over days by asking the public API.</summary>
internal static class GoalRow
{
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
            "goal_attainment" or "goal_attainment_maintain" or "goal_attainment_lower" => Attainment(given, expected, tolerance),
            "goal_attainment_clamped" => Clamped(given, expected, tolerance),
            "goal_attainment_period" => Periods(given, expected, tolerance),
            "goal_attainment_window" => Window(given, expected, tolerance),
            "goal_uplift_bounded" => Uplift(given, expected, tolerance),
            "goal_pace_signal" => Pace(given, expected, tolerance),
            "apportion" => Apportioned(given, expected),
            "working_days" => WorkingDays(given, expected),
            _ => throw new NotSupportedException($"kind '{kind}' is not supported yet"),
        };
    }

    private static string? Attainment(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        GoalProgress progress = GoalCase.Progress(given.Number("start"), given.Needed("target"), given.Needed("actual"), GoalCase.DirectionOf(given), GoalCase.BandsOf(given));
        return RowAnswer.Differing(
            RowAnswer.Number("percent", expected, progress.Progress * 100m, tolerance),
            RowAnswer.Word("status", expected, progress.Status?.ToString()),
            RowAnswer.Flag("reached", expected, progress.IsReached));
    }

    private static string? Clamped(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        GoalProgress progress = GoalCase.Progress(given.Number("start"), given.Needed("target"), given.Needed("actual"), GoalCase.DirectionOf(given), StatusBands.Standard);
        return RowAnswer.Number("percent", expected, progress.ProgressWithin(given.Needed("min") / 100m, given.Needed("max") / 100m) * 100m, tolerance);
    }

    private static string? Periods(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        List<GoalProgress> periods =
        [
            .. given.Numbers("periodStart").Zip(given.Numbers("planned"), given.Numbers("actual"))
                .Select(p => GoalCase.Progress(p.First, p.Second, p.Third, p.Second >= p.First ? Direction.Up : Direction.Down, GoalCase.BandsOf(given))),
        ];
        return RowAnswer.Numbers("percent", expected, periods.Select(p => p.Progress * 100m), tolerance)
            ?? RowAnswer.Words("status", expected, periods.Select(p => p.Status?.ToString()));
    }

    private static string? Window(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        decimal? reached = GoalArithmetic.Attainment(given.Numbers("planned"), given.Numbers("actual"), GoalCase.DirectionOf(given));
        return RowAnswer.Differing(
            RowAnswer.Number("percent", expected, reached * 100m, tolerance),
            RowAnswer.Word("status", expected, reached is decimal fraction ? GoalCase.BandsOf(given).Of(fraction).ToString() : null));
    }

    private static string? Uplift(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        string method = given.Text("method") ?? "odds";
        LevelRule rule = method switch
        {
            "odds" => LevelRule.Odds,
            "gap" or "gap_closing" or "close_gap" => LevelRule.CloseGap,
            _ => throw new NotSupportedException($"method '{method}' is not supported yet"),
        };
        Result<LevelProposal> proposed = GoalLevel.Propose(
            given.Needed("baseline"), GoalCase.DirectionOf(given), given.Needed("uplift"), new GoalBounds(given.Needed("min"), given.Needed("max")), rule);
        return RowAnswer.Number("target", expected, proposed.Value?.Level, tolerance);
    }

    private static string? Pace(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        decimal z = GoalArithmetic.PaceZ(given.Needed("actual"), given.Needed("expected"), given.Number("dispersion") ?? 1m);
        return RowAnswer.Differing(
            RowAnswer.Number("z", expected, z, tolerance),
            RowAnswer.Flag("signal", expected, GoalArithmetic.Signal(z, Direction.Up) != PaceSignal.Noise));
    }

    private static string? Apportioned(JsonElement given, JsonElement expected)
    {
        string? method = given.Text("method");
        if (method is not ("cumulative" or "cumulative_rounding"))
        {
            throw new NotSupportedException($"method '{method}' is not supported yet");
        }

        LocalDate first = new(2026, 1, 1);
        Dictionary<LocalDate, decimal> weights = given.Numbers("weights").Index().ToDictionary(w => first.PlusDays(w.Index), w => w.Item);
        GoalPolicy policy = new(new KpiKey("amount"), GoalMeasureKind.Amount, Unit.Count, Direction.Up);
        Goal goal = policy.Choose(new GoalId("case"), given.Needed("total"), "the row", "its total", new DateInterval(first, first.PlusDays(weights.Count - 1))).OrThrow();
        return RowAnswer.Numbers("allocation", expected, goal.ByDay(DayWeights.Of(weights, DateTimeZone.Utc)).OrThrow().Days.Select(d => (decimal?)d.Value), RowTolerance.Exact);
    }

    private static string? WorkingDays(JsonElement given, JsonElement expected)
    {
        YearMonth month = NodaTime.Text.YearMonthPattern.Iso.Parse(given.Text("month")!).GetValueOrThrow();
        return RowAnswer.Number("workingDays", expected, DayWeights.Of(GoalCase.Calendar(given.Texts("offDays"), given.Texts("halfDays"))).Sum(month.ToDateInterval()), RowTolerance.Exact);
    }
}
