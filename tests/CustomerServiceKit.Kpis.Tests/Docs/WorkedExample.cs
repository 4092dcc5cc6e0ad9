using System.Globalization;

namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>
/// A worked example as a page shows it: the key, then each measure by name with its total, then <c>=</c> and the value as it is printed. What follows a <c>#</c> is for the
/// reader. Several numbers for one measure are single rows, of which a percentile or an extreme is found.
/// </summary>
internal sealed class WorkedExample
{
    private WorkedExample(string key, IReadOnlyDictionary<string, IReadOnlyList<decimal>> totals, string expected)
    {
        Key = key;
        Totals = totals;
        Expected = expected;
    }

    public string Key { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<decimal>> Totals { get; }

    public string Expected { get; }

    public static WorkedExample Parse(string block)
    {
        List<string> lines = [.. block.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];
        return lines.Count > 2 && lines[^1].StartsWith("= ", StringComparison.Ordinal)
            ? new WorkedExample(lines[0], lines[1..^1].Select(Total).ToDictionary(t => t.Name, t => t.Values), lines[^1][2..])
            : throw new FormatException($"A worked example is a key, measures with their totals, and '= value'; given '{block}'.");
    }

    /// <summary>What the plan gives for these totals, printed with as many decimals as the page shows.</summary>
    public string Result()
    {
        KpiDefinition kpi = StandardKpis.Get(Key);
        Measurement made = Totals.Values.Any(v => v.Count > 1) ? SingleRows.Run(kpi, Totals.Single().Value) : KpiPlan.Compile(kpi).From(kpi, Given());
        return made.Value is decimal value ? made.Unit.Print(value, Decimals()) : "no value";
    }

    public override string ToString() => $"{Key} = {Expected}";

    private MeasureTotals Given() => Totals.Aggregate(MeasureTotals.None, (given, total) => given.With(total.Key, total.Value[0]));

    private int Decimals() => Expected.Split(' ')[0].Split('.') is [_, string decimals] ? decimals.Length : 0;

    private static (string Name, IReadOnlyList<decimal> Values) Total(string line)
    {
        string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (parts[0], [.. parts[1..].Select(p => decimal.Parse(p, NumberStyles.Number, CultureInfo.InvariantCulture))]);
    }
}
