using System.Diagnostics;
using System.Globalization;
using CustomerServiceKit.Benchmarks.Rows;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>How many rows a core takes into a tally in a second: small batches, which one thread counts.</summary>
internal static class Tallying
{
    private const int Batch = 50_000;

    public static void Run(Options options)
    {
        RowSchema schema = new(options.Agents, options.Queues);
        InteractionRow[] rows = new RowGenerator(options.Agents, options.Days, options.Queues, options.Customers, 20260301).Ordered(options.Rows);
        List<FactSets> batches = [.. rows.Chunk(Batch).Select(b => FactSets.Of(schema.Schema.Read(b, new IntakePolicy { CheckKeys = false })))];
        KpiPlan plan = KpiPlan.Compile(StandardFigures.Kpis(Figures.All));
        Console.WriteLine($"{options.Rows.ToString("N0", CultureInfo.InvariantCulture)} interactions in batches of {Batch}, {plan.Kpis.Count} KPIs, {options.Agents} agents; the columns of a batch are built before.");
        Console.WriteLine("| tally | wall, s | processor, s | million rows a second of processor | snapshot, ms |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach ((string name, Grouping by) in Groupings())
        {
            Fill(plan, by, batches);
            GC.Collect();
            using Process process = Process.GetCurrentProcess();
            TimeSpan before = process.TotalProcessorTime;
            long start = Stopwatch.GetTimestamp();
            Tally tally = Fill(plan, by, batches);
            double wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
            process.Refresh();
            double processor = (process.TotalProcessorTime - before).TotalSeconds;
            start = Stopwatch.GetTimestamp();
            Scorecard card = tally.Snapshot();
            double snapshot = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Same(card, plan.Run(FactSets.Of(schema.Schema.Read(rows, new IntakePolicy { CheckKeys = false })), by));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {wall:0.00} | {processor:0.00} | {options.Rows / processor / 1e6:0.0} | {snapshot:0} |"));
        }
    }

    private static IEnumerable<(string Name, Grouping By)> Groupings() =>
    [
        ("in one group", Grouping.None),
        ("by queue and day", Grouping.By(Dimensions.Queue).Per(ReportingPeriod.Day, DateTimeZone.Utc)),
        ("by agent and day", Grouping.By(Dimensions.Employee).Per(ReportingPeriod.Day, DateTimeZone.Utc)),
    ];

    private static Tally Fill(KpiPlan plan, Grouping by, IEnumerable<FactSets> batches)
    {
        Tally tally = plan.NewTally(by);
        foreach (FactSets batch in batches)
        {
            tally.Add(batch);
        }

        return tally;
    }

    private static void Same(Scorecard tallied, Scorecard direct)
    {
        foreach (ScorecardGroup group in direct.Groups)
        {
            foreach (KpiDefinition kpi in direct.Plan.Kpis)
            {
                if (direct.Get(kpi.Key, group).Value != tallied.Get(kpi.Key, group.Labels).Value)
                {
                    throw new InvalidOperationException($"{group} {kpi.Key}: {tallied.Get(kpi.Key, group.Labels)} instead of {direct.Get(kpi.Key, group)}");
                }
            }
        }
    }
}
