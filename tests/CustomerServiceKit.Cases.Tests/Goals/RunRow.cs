using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Goals;

namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>Judges the rows about run rules. Sources flag the points, the points that complete a run, or the windows; all follow from the points.</summary>
internal static class RunRow
{
    public static string? Judge(string kind, JsonElement given, JsonElement expected) => kind switch
    {
        "run_rule_1" => Points(expected, Found(RunRule.BeyondLimit, given)),
        "run_rule_1_mr" => Points(expected, Ranges(given)),
        "run_rule_shift" => Points(expected, RunRule.OneSide((int)given.Needed("length")).Find(given.Numbers("values"), given.Needed("centre"), 1m).SelectMany(m => m.Indices)),
        "run_rule_shift7_flags" => Completing(expected, 7, given.Numbers("sideOfMean"), RunRule.OneSide(7)),
        "run_rule_trend7_flags" => Completing(expected, 7, given.Numbers("values"), RunRule.Trend(7)),
        _ when kind.StartsWith("nelson_rule_", StringComparison.Ordinal) => Windows(kind["nelson_rule_".Length..], given, expected),
        _ => throw new NotSupportedException($"kind '{kind}' is not supported yet"),
    };

    private static IEnumerable<int> Found(RunRule rule, JsonElement given)
    {
        (decimal lower, decimal upper) = (given.Needed("lower"), given.Needed("upper"));
        return rule.Find(given.Numbers("values"), (lower + upper) / 2m, (upper - lower) / 2m).SelectMany(m => m.Indices).Order();
    }

    private static IEnumerable<int> Ranges(JsonElement given)
    {
        XmrChart chart = SignalRow.Chart(given.Numbers("values"));
        return chart.Signals.Where(s => s.IsOfMovingRange).SelectMany(s => s.Points).Select(p => chart.Points.Index().First(x => x.Item.Day == p.Day).Index);
    }

    private static string? Points(JsonElement expected, IEnumerable<int> came) => RowAnswer.Numbers("indices", expected, came.Select(i => (decimal?)i), RowTolerance.Exact);

    /// <summary>The points by which a run is as long as the rule asks for, and those after them.</summary>
    private static string? Completing(JsonElement expected, int length, IReadOnlyCollection<decimal> values, RunRule rule)
    {
        HashSet<int> completing = [.. rule.Find(values, 0m, 1m).SelectMany(m => m.Indices.Skip(length - 1))];
        return RowAnswer.Numbers("flags", expected, Enumerable.Range(0, values.Count).Select(i => (decimal?)(completing.Contains(i) ? 1 : 0)), RowTolerance.Exact);
    }

    /// <summary>The windows as pairs of their first point and how many of their points are flagged.</summary>
    private static string? Windows(string rule, JsonElement given, JsonElement expected)
    {
        List<decimal> values = [.. given.Numbers("values")];
        decimal center = given.Number("centre") ?? values.Average();
        decimal sigma = given.Number("sigma") ?? (decimal)Math.Sqrt(values.Sum(v => Math.Pow((double)(v - center), 2)) / (values.Count - 1));
        int number = rule[0] - '0';
        (int needed, int length) = number switch { 1 => (1, 1), 2 => (9, 9), 3 => (6, 6), 4 => (14, 14), 5 => (2, 3), 6 => (4, 5), 7 => (15, 15), _ => (8, 8) };
        IEnumerable<(int Start, int Count)> windows =
            from match in RunRules.Nelson[number - 1].Find(values, center, 3m * sigma)
            from start in Enumerable.Range(0, Math.Max(0, values.Count - length + 1))
            let count = match.Indices.Count(i => i >= start && i < start + length)
            where count >= needed
            orderby start
            select (start, count);
        string came = string.Join(",", windows.Select(w => $"[{w.Start},{w.Count}]"));
        string wanted = string.Join(",", expected.List("windows").Select(w => $"[{w[0]},{w[1]}]"));
        return came == wanted ? null : $"windows: expected {wanted}, came {came}";
    }
}
