using System.Globalization;
using System.Runtime.InteropServices;

namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>The table.</summary>
internal sealed class Report
{
    private readonly List<string> _cases = [];
    private readonly List<string> _building = [];
    private string _machine = string.Empty;
    private readonly List<string> _notes = [];
    private int _measures;
    private int _kpis;

    public void Built(string order, OurSide ours, DuckSide duck, int rows)
    {
        _measures = ours.MeasureCount;
        _kpis = ours.KpiCount;
        _machine = string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores ({RuntimeInformation.ProcessArchitecture}), {RuntimeInformation.FrameworkDescription}, DuckDB {duck.Version} with {duck.Threads} threads");
        _building.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"| {order} | {ours.BuildSeconds:0.0} s, {ours.BuildSeconds * 1e9 / rows:0} ns and {ours.BytesPerRow} bytes a row, {ours.Rejected} rejected | {duck.AppendSeconds:0.0} s appending, {duck.ConvertSeconds:0.0} s converting |"));
        Console.Error.WriteLine(_building[^1]);
    }

    public void Add(string name, string order, List<double> our, List<double> run, List<double> rival, double? first, double? linq)
    {
        double mine = Median(our);
        if (first is double cold)
        {
            _notes.Add(string.Create(CultureInfo.InvariantCulture, $"The first time, {order}, with putting the contacts of each customer in order: {cold:0} ms."));
        }

        if (linq is double slow)
        {
            _notes.Add(string.Create(CultureInfo.InvariantCulture, $"LINQ {name}, {order}: {slow:0} ms, {slow / mine:0.0} x ours."));
        }

        _cases.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {order} | {mine:0} | {mine - Median(run):0} | {(rival.Count > 0 ? Median(rival).ToString("0", CultureInfo.InvariantCulture) : "–")} | {(rival.Count > 0 ? (Median(rival) / mine).ToString("0.0", CultureInfo.InvariantCulture) + " x" : "–")} |"));
        Console.Error.WriteLine(_cases[^1]);
    }

    public void Print(Options options, int mismatches)
    {
        string text = string.Join(
            Environment.NewLine,
            [
                string.Create(CultureInfo.InvariantCulture, $"{options.Rows:N0} interactions, {options.Agents:N0} agents, {options.Days} days, {options.Queues} queues, {options.Customers:N0} customers; {_kpis} KPIs, {_measures} different measures; median of {options.Repeat}."),
                _machine + ".",
                mismatches == 0 ? "Both sides say the same in every cell." : string.Create(CultureInfo.InvariantCulture, $"FAILED: {mismatches} cells differ."),
                string.Empty,
                "| case | rows | ours, ms | of which reading, ms | DuckDB, ms | DuckDB / ours |",
                "|---|---|---|---|---|---|",
                .. _cases,
                string.Empty,
                .. _notes,
                string.Empty,
                "| building | ours | DuckDB |",
                "|---|---|---|",
                .. _building,
                string.Empty,
            ]);
        Console.WriteLine(text);
        if (options.Out is not null)
        {
            File.WriteAllText(options.Out, text);
        }
    }

    private static double Median(List<double> values)
    {
        List<double> sorted = [.. values.Order()];
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
