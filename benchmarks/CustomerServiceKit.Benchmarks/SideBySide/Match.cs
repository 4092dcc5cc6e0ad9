using System.Diagnostics;
using System.Globalization;
using CustomerServiceKit.Benchmarks.Rows;

namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>Puts the same questions to both sides in turn, checks that they say the same, and prints the times.</summary>
internal sealed class Match(Options options)
{
    private readonly Report _report = new();
    private int _mismatches;

    /// <summary>Runs it all.</summary>
    /// <returns>0 where both sides say the same everywhere, otherwise 1.</returns>
    public int Run()
    {
        RowSchema schema = new(options.Agents, options.Queues, options.Customers);
        RowGenerator generator = new(options.Agents, options.Days, options.Queues, options.Customers, 20260301);
        InteractionRow[] rows = generator.Ordered(options.Rows);
        Compare("time-ordered", schema, rows);
        generator.Shuffle(rows);
        Compare("shuffled", schema, rows);
        _report.Print(options, _mismatches);
        return _mismatches == 0 ? 0 : 1;
    }

    private static double Milliseconds(Action action)
    {
        // Nobody pays for the garbage of the one before him.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private void Compare(string order, RowSchema schema, InteractionRow[] rows)
    {
        OurSide ours = new(schema, rows);
        using DuckSide duck = new(options, rows);
        _report.Built(order, ours, duck, options.Rows);
        foreach (Case asked in Case.All.Where(c => c.Name.Contains(options.Only, StringComparison.Ordinal)))
        {
            // Before the check, which runs ours as well.
            double? first = asked is { Figures: Figures.Repeats, ByAgent: false } ? Milliseconds(() => ours.Run(asked)) : null;
            if (asked.HasRival)
            {
                Check(order, asked, ours, duck);
            }

            double? linq = asked.HasLinq ? Milliseconds(() => LinqSide.ByAgent(rows)) : null;
            List<double> our = [];
            List<double> run = [];
            List<double> rival = [];
            for (int i = 0; i < options.Repeat; i++)
            {
                our.Add(Milliseconds(() => ours.Run(asked)));
                run.Add(Milliseconds(() => ours.RunOnly(asked)));
                if (asked.HasRival)
                {
                    rival.Add(Milliseconds(() => duck.Run(asked)));
                }
            }

            _report.Add(asked.Name, order, our, run, rival, first, linq);
        }
    }

    private void Check(string order, Case asked, OurSide ours, DuckSide duck)
    {
        Dictionary<(string?, DateTime?), Line> theirs = duck.Lines(asked).ToDictionary(l => (l.Agent, l.Day));
        IReadOnlyList<KpiDefinition> kpis = StandardFigures.Kpis(asked.Figures);
        int seen = 0;
        foreach (Line our in ours.Lines(asked))
        {
            seen++;
            Line? their = theirs.GetValueOrDefault((our.Agent, our.Day));
            for (int k = 0; k < kpis.Count; k++)
            {
                if (their is null || our.Numerators[k] != their.Numerators[k] || our.Denominators[k] != their.Denominators[k])
                {
                    Mismatch($"{order}, {asked.Name}, {our.Agent} {our.Day:yyyy-MM-dd}, {kpis[k].Key}: ours {our.Numerators[k]} / {our.Denominators[k]}, theirs {their?.Numerators[k]} / {their?.Denominators[k]}");
                }
            }
        }

        if (seen != theirs.Count)
        {
            Mismatch($"{order}, {asked.Name}: ours has {seen} groups, theirs {theirs.Count}");
        }
    }

    private void Mismatch(string what)
    {
        _mismatches++;
        if (_mismatches <= 20)
        {
            Console.Error.WriteLine(string.Format(CultureInfo.InvariantCulture, "MISMATCH {0}", what));
        }
    }
}
