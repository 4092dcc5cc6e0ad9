using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CustomerServiceKit.Benchmarks.Clocks;
using CustomerServiceKit.Benchmarks.Goals;
using CustomerServiceKit.Benchmarks.Micro;
using CustomerServiceKit.Benchmarks.SideBySide;

namespace CustomerServiceKit.Benchmarks;

internal static class Program
{
    private const string Usage = """
        side-by-side [--rows 10000000] [--agents 1000] [--days 30] [--queues 40] [--customers 2000000] [--repeat 5] [--only PART OF A CASE'S NAME] [--out FILE]
            the standard KPIs by agent, and by agent and day, percentiles, and repeats, against DuckDB on the same rows in the same run, and once against LINQ
        growth [--rows 50000000] [the same options]
            the same question over a fiftieth of the rows, a fifth, and all: time for each row
        tally [--rows 10000000] [the same options]
            rows taken into a tally in batches of 50,000, on one thread
        clocks [--rows 1000000] [--repeat 5]
            the promises of a charter on as many cases of eight events, and on one case after one more event, against due times worked out by a walk over the days
        goals [--repeat 5]
            a goal of 10,000 people divided over five levels and 366 days, a team's revision, and everybody's days by largest remainders
        bdn [BenchmarkDotNet options]
            small benchmarks: reading a measurement, one row's contribution, intake, business time
        """;

    private static int Main(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "side-by-side":
                return new Match(Options.Parse(args[1..])).Run();
            case "growth":
                Growth.Run(Options.Parse(args[1..]));
                return 0;
            case "tally":
                Tallying.Run(Options.Parse(args[1..]));
                return 0;
            case "clocks":
                Options asked = Options.Parse(args[1..]);
                Clocking.Run(args.Contains("--rows") ? asked.Rows : 1_000_000, asked.Repeat);
                return 0;
            case "goals":
                Dividing.Run(Options.Parse(args[1..]).Repeat);
                return 0;
            case "bdn":
                // In this process, since the folder layout of the repository is not the one the generated projects expect.
                ManualConfig config = ManualConfig.Create(DefaultConfig.Instance)
                    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
                    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
                BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks), typeof(IntakeBenchmarks), typeof(BusinessTimeBenchmarks)]).Run(args.Length > 1 ? args[1..] : ["--filter", "*"], config);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
