using System.Diagnostics;
using System.Globalization;

namespace CustomerServiceKit.Benchmarks;

/// <summary>Times an action and prints lines with figures as they are written everywhere.</summary>
internal static class Timing
{
    /// <summary>The median of so many runs, in seconds.</summary>
    public static double Median(int repeat, Action action)
    {
        List<double> seconds = [];
        for (int i = 0; i < repeat; i++)
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            action();
            seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return seconds.Order().ElementAt(repeat / 2);
    }

    public static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
