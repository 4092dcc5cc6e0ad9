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
            "goal_cascade_ratio" => Cascade(given, expected, tolerance),
            "goal_realism" => Realism(given, expected, tolerance),
            "goal_zones" => Zones(given, expected, tolerance),
            "goal_rollup_weighted" => RowAnswer.Number("percent", expected, RollUp.Mean(given.Numbers("progress").Zip(given.Numbers("weights"), (p, w) => ((decimal?)p, w))), tolerance),
            "score_average_missing" => RowAnswer.Number("score", expected, RollUp.Mean(given.GetProperty("scores").EnumerateArray().Select(s => (s.ValueKind == JsonValueKind.Null ? null : (decimal?)s.GetDecimal(), 1m))), tolerance),
            "goal_variance" => Variance(given, expected),
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
        ApportionmentMethod method = given.Text("method") switch
        {
            "sainte_lague" or "webster" => ApportionmentMethod.SainteLague,
            "largest_remainder" or "hamilton" => ApportionmentMethod.LargestRemainder,
            "dhondt" or "jefferson" => ApportionmentMethod.DHondt,
            "cumulative" or "cumulative_rounding" => ApportionmentMethod.Cumulative,
            string other => throw new NotSupportedException($"method '{other}' is not supported yet"),
            null => throw new NotSupportedException("no method"),
        };
        return RowAnswer.Numbers(
            "allocation", expected, Apportionment.Of(given.Needed("total"), [.. given.Numbers("weights")], given.Number("unit") ?? 1m, method).OrThrow().Select(p => (decimal?)p), RowTolerance.Exact);
    }

    private static string? Cascade(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        GoalPolicy policy = new(new KpiKey("share"), GoalMeasureKind.Rate, Unit.Share, Direction.Up);
        Goal goal = policy.Choose(new GoalId("case"), given.Needed("parentTarget"), "the row", "its target", new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 30))).OrThrow();
        GoalCascade cascade = GoalCascade.Of(goal, CascadePart.Of(GoalScope.Whole).Over(
            given.Numbers("baselines").Zip(given.Numbers("volumes")).Select((p, i) => CascadePart.Of(new EmployeeId($"e{i}")).Measured(p.First, p.Second)))).OrThrow();
        return RowAnswer.Number("effort", expected, cascade.Effort, tolerance)
            ?? RowAnswer.Numbers("targets", expected, cascade.Top.Below.Select(g => (decimal?)g.TopDown), tolerance);
    }

    private static string? Realism(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        LocalDate first = new(2026, 1, 1);
        XmrChart chart = XmrChart.Of(given.Numbers("values").Select((v, i) => new ChartPoint(first.PlusDays(i), v)), GoalCase.DirectionOf(given)).OrThrow();
        RealismOutlook today = GoalRealism.Of(given.Needed("target"), chart).OrThrow().Today;
        string assurance = today.Assurance switch
        {
            GoalAssurance.ConsistentlyReached => "consistent_pass",
            GoalAssurance.ConsistentlyMissed => "consistent_fail",
            GoalAssurance.HitOrMiss => "inconsistent",
            _ => "unknown",
        };
        return RowAnswer.Differing(RowAnswer.Number("probability", expected, today.Probability, tolerance), RowAnswer.Word("assurance", expected, assurance));
    }

    private static string? Zones(JsonElement given, JsonElement expected, RowTolerance tolerance)
    {
        GoalTiers tiers = GoalTiers.Between(given.Needed("baseline"), given.Needed("stretch"));
        return RowAnswer.Differing(RowAnswer.Number("commit", expected, tiers.Commit, tolerance), RowAnswer.Number("target", expected, tiers.Target, tolerance));
    }

    private static string? Variance(JsonElement given, JsonElement expected) =>
        RowAnswer.Number("variance", expected, given.Numbers("actuals").Sum() - given.Needed("target"), RowTolerance.Exact);

    private static string? WorkingDays(JsonElement given, JsonElement expected)
    {
        YearMonth month = NodaTime.Text.YearMonthPattern.Iso.Parse(given.Text("month")!).GetValueOrThrow();
        return RowAnswer.Number("workingDays", expected, DayWeights.Of(GoalCase.Calendar(given.Texts("offDays"), given.Texts("halfDays"))).Sum(month.ToDateInterval()), RowTolerance.Exact);
    }
}
