using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>A year of whole weeks: it ends on a given weekday, has 52 weeks or 53, and is divided into quarters of 13 weeks and months of four or five (4-4-5).</summary>
/// <remarks>
/// <para>
/// The year ends on the last such weekday of a month (<see cref="EndingLast"/>) or on the one nearest to the month's last day (<see cref="EndingNearest"/>), which
/// may lie up to three days in the month after. These are the two ways that the United States allow for a 52-53-week tax year: IRS Publication 538; 26 CFR 1.441-2(a).
/// </para>
/// <para>
/// In a year of 53 weeks the last month, and with it the last quarter and half-year, has one week more, as in the 4-5-4 calendar of the National Retail Federation:
/// <c>EndingNearest(IsoDayOfWeek.Saturday, 1, FiscalWeekPattern.FourFiveFour)</c>. Its fiscal 2023 had 53 weeks, from 2023-01-29 to 2024-02-03. Some companies put
/// the week elsewhere in the year; these are not covered.
/// </para>
/// <para><c>EndingNearest(IsoDayOfWeek.Sunday, 12)</c> has the week years of ISO 8601. Two are equal when all four properties are. Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class FiscalWeeks : IEquatable<FiscalWeeks>
{
    private FiscalWeeks(IsoDayOfWeek weekday, int month, bool nearest, FiscalWeekPattern pattern)
    {
        if (weekday is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(nameof(weekday), weekday, "A year ends on one of the seven days of the week.");
        }

        PeriodMonths.ThrowIfNone(month, nameof(month));
        Arguments.ThrowIfUndefined(pattern, nameof(pattern));
        EndsOn = weekday;
        EndMonth = month;
        Nearest = nearest;
        Pattern = pattern;
    }

    /// <summary>The weekday the year, and every part of it, ends on.</summary>
    public IsoDayOfWeek EndsOn { get; }

    /// <summary>The calendar month at whose end the year ends, 1 to 12.</summary>
    public int EndMonth { get; }

    /// <summary>Whether the year ends on the weekday nearest to the last day of the month; otherwise on the last one in it.</summary>
    public bool Nearest { get; }

    /// <summary>How the weeks of a quarter make months.</summary>
    public FiscalWeekPattern Pattern { get; }

    /// <summary>The weeks of the year: <see cref="ReportingPeriod.WeekStarting"/> with the day after <see cref="EndsOn"/>.</summary>
    public ReportingPeriod Week => ReportingPeriod.WeekStarting((IsoDayOfWeek)(((int)EndsOn % 7) + 1));

    /// <summary>Months of four or five weeks; the last one has one more where the year has 53, so that it may have six.</summary>
    public ReportingPeriod Month => ReportingPeriod.Of(this, ReportingPeriodKind.Month);

    /// <summary>Quarters of 13 weeks; the last one has 14 where the year has 53.</summary>
    public ReportingPeriod Quarter => ReportingPeriod.Of(this, ReportingPeriodKind.Quarter);

    /// <summary>Half-years of 26 weeks; the second one has 27 where the year has 53.</summary>
    public ReportingPeriod HalfYear => ReportingPeriod.Of(this, ReportingPeriodKind.HalfYear);

    /// <summary>Years of 52 or 53 weeks.</summary>
    public ReportingPeriod Year => ReportingPeriod.Of(this, ReportingPeriodKind.Year);

    /// <summary>Years that end on the last such weekday of a month.</summary>
    /// <param name="weekday">The last day of the year, for example <see cref="IsoDayOfWeek.Saturday"/>.</param>
    /// <param name="month">The calendar month the year ends in, 1 to 12.</param>
    /// <param name="pattern">How the weeks of a quarter make months; 4-4-5 unless told.</param>
    /// <returns>The weeks.</returns>
    /// <remarks>Such a year ends in the month, at most six days before its end. Source: 26 CFR 1.441-2(a)(2).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="weekday"/> is not a day of the week, <paramref name="month"/> is not a month, or <paramref name="pattern"/> is not defined.
    /// </exception>
    public static FiscalWeeks EndingLast(IsoDayOfWeek weekday, int month, FiscalWeekPattern pattern = FiscalWeekPattern.FourFourFive) =>
        new(weekday, month, nearest: false, pattern);

    /// <summary>Years that end on such a weekday nearest to the last day of a month.</summary>
    /// <param name="weekday">The last day of the year, for example <see cref="IsoDayOfWeek.Saturday"/>.</param>
    /// <param name="month">The calendar month to whose last day the year ends nearest, 1 to 12.</param>
    /// <param name="pattern">How the weeks of a quarter make months; 4-4-5 unless told.</param>
    /// <returns>The weeks.</returns>
    /// <remarks>Such a year ends at most three days before or after the end of the month. Source: 26 CFR 1.441-2(a)(2).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="weekday"/> is not a day of the week, <paramref name="month"/> is not a month, or <paramref name="pattern"/> is not defined.
    /// </exception>
    public static FiscalWeeks EndingNearest(IsoDayOfWeek weekday, int month, FiscalWeekPattern pattern = FiscalWeekPattern.FourFourFive) =>
        new(weekday, month, nearest: true, pattern);

    /// <inheritdoc />
    public bool Equals(FiscalWeeks? other) =>
        other is not null && other.EndsOn == EndsOn && other.EndMonth == EndMonth && other.Nearest == Nearest && other.Pattern == Pattern;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FiscalWeeks);

    /// <inheritdoc />
    public override int GetHashCode() => (((((int)EndsOn * 13) + EndMonth) * 2) + (Nearest ? 1 : 0)) * 3 + (int)Pattern;

    /// <summary>Prints the weeks.</summary>
    /// <returns>For example <c>4-5-4-nearest-saturday-january</c>.</returns>
    public override string ToString() => $"{FiscalPatterns.Word(Pattern)}-{PeriodText.YearEnd(this)}";
}
