using System.Diagnostics;
using System.Globalization;
using CustomerServiceKit.Benchmarks.Rows;

namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>Whether the time grows as the rows do.</summary>
internal static class Growth
{
    /// <summary>The first runs compile, more than once, and touch the memory.</summary>
    private const int WarmUps = 15;

    public static void Run(Options options)
    {
        Case asked = Case.All.First(c => c.HasLinq);
        Console.WriteLine($"25 KPIs {asked.Name}, {options.Agents} agents, {options.Days} days; median of {options.Repeat}.");
        Console.WriteLine("| rows | ms | ns a row | bytes a row |");
        Console.WriteLine("|---|---|---|---|");
        foreach (int rows in new[] { options.Rows / 50, options.Rows / 5, options.Rows })
        {
            OurSide ours = Of(options, rows);
            List<double> times = [];
            for (int i = 0; i < WarmUps + options.Repeat; i++)
            {
                long start = Stopwatch.GetTimestamp();
                ours.Run(asked);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            double median = times.Skip(WarmUps).Order().ElementAt(options.Repeat / 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rows:N0} | {median:0.0} | {median * 1e6 / rows:0.0} | {ours.BytesPerRow} |"));
        }
    }

    private static OurSide Of(Options options, int rows) => new(
        new RowSchema(options.Agents, options.Queues, options.Customers),
        new RowGenerator(options.Agents, options.Days, options.Queues, options.Customers, 20260301).Ordered(rows));
}
