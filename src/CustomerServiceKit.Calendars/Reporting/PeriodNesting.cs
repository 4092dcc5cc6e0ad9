using System.Collections.Immutable;

namespace CustomerServiceKit.Calendars;

/// <summary>Which periods lie inside which.</summary>
internal static class PeriodNesting
{
    public static bool Nests(ReportingPeriod finer, ReportingPeriod coarser) => finer.Equals(coarser) || finer switch
    {
        { Minutes: { } minutes } => coarser.Minutes is not { } longer || longer % minutes == 0,
        { Kind: ReportingPeriodKind.Day } => coarser.Kind > ReportingPeriodKind.Day,
        { Kind: ReportingPeriodKind.Week } => coarser.Weeks is { } year && year.Week.Equals(finer),
        { Weeks: { } weeks } => coarser.Weeks is { } others && FiscalYears.WeeksBetween(weeks, others) is { } apart && InWeeks(finer, coarser, apart),
        _ => coarser.FirstMonth is { } first && InMonths(finer, coarser, first),
    };

    // Where the coarser one begins, the finer one begins too. Past week 52 it would not always, since the next year may begin a week later.
    private static bool InWeeks(ReportingPeriod finer, ReportingPeriod coarser, int apart)
    {
        ImmutableArray<int> starts = FiscalSpans.Starts(finer.Kind, finer.Weeks!.Pattern);
        return FiscalSpans.Starts(coarser.Kind, coarser.Weeks!.Pattern).All(start => starts.Contains(start + apart));
    }

    private static bool InMonths(ReportingPeriod finer, ReportingPeriod coarser, int firstMonth)
    {
        int length = MonthSpans.Length(finer.Kind);
        return MonthSpans.Length(coarser.Kind) % length == 0 && (firstMonth - finer.FirstMonth!.Value) % length == 0;
    }
}
