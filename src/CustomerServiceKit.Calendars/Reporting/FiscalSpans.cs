using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Months, quarters, half-years and years of 52 or 53 weeks: so many weeks, from the first day of such a year.</summary>
internal static class FiscalSpans
{
    private static readonly ImmutableArray<int> s_year = [0];
    private static readonly ImmutableArray<int> s_halfYears = [0, 26];
    private static readonly ImmutableArray<int> s_quarters = [0, 13, 26, 39];
    private static readonly ImmutableArray<int> s_fourFourFive = InQuarters(0, 4, 8);
    private static readonly ImmutableArray<int> s_fourFiveFour = InQuarters(0, 4, 9);
    private static readonly ImmutableArray<int> s_fiveFourFour = InQuarters(0, 5, 9);

    public static (LocalDate First, LocalDate Next) Holding(FiscalWeeks weeks, ReportingPeriodKind kind, LocalDate day)
    {
        (LocalDate first, LocalDate next) = FiscalYears.Holding(weeks, day);
        ImmutableArray<int> starts = Starts(kind, weeks.Pattern);
        int week = Period.DaysBetween(first, day) / 7;
        int part = starts.Length - 1;
        while (starts[part] > week)
        {
            part--;
        }

        // The last part has whatever the year has left: the week 53.
        return (first.PlusWeeks(starts[part]), part + 1 < starts.Length ? first.PlusWeeks(starts[part + 1]) : next);
    }

    /// <summary>How many weeks after the start of the year the buckets begin.</summary>
    public static ImmutableArray<int> Starts(ReportingPeriodKind kind, FiscalWeekPattern pattern) => (kind, pattern) switch
    {
        (ReportingPeriodKind.Year, _) => s_year,
        (ReportingPeriodKind.HalfYear, _) => s_halfYears,
        (ReportingPeriodKind.Quarter, _) => s_quarters,
        (_, FiscalWeekPattern.FourFiveFour) => s_fourFiveFour,
        (_, FiscalWeekPattern.FiveFourFour) => s_fiveFourFour,
        _ => s_fourFourFive,
    };

    private static ImmutableArray<int> InQuarters(params int[] months) => [.. s_quarters.SelectMany(quarter => months.Select(month => quarter + month))];
}
