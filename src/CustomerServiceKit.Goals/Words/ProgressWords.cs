using System.Globalization;

namespace CustomerServiceKit.Goals;

/// <summary>Prints progress on one line.</summary>
internal static class ProgressWords
{
    public static string Of(GoalProgress progress)
    {
        string start = $"{progress.Goal.Id} on {Shown.Day(progress.Date)}: ";
        return progress.Actual.Value is decimal actual
            ? start + string.Join(", ", Parts(progress, actual))
            : $"{start}not measured, {string.Join("; ", progress.Notes)}";
    }

    private static IEnumerable<string> Parts(GoalProgress progress, decimal actual)
    {
        Unit unit = progress.Goal.Policy.Unit;
        yield return $"{Shown.Value(actual, unit)} of {Shown.Value(progress.Goal.Level, unit)}";
        if (progress.Expected is decimal expected)
        {
            yield return $"expected {Shown.Value(expected, unit)}";
        }

        if (progress.Status is GoalStatus status)
        {
            yield return EnumWords<GoalStatus>.Of(status);
        }

        if (progress is { Signal: PaceSignal signal, Z: decimal z })
        {
            yield return string.Format(CultureInfo.InvariantCulture, "{0} (z = {1:0.00})", EnumWords<PaceSignal>.Of(signal), z);
        }

        if (progress.Decision is GoalDecision decision)
        {
            yield return EnumWords<GoalDecision>.Of(decision);
        }
    }
}
