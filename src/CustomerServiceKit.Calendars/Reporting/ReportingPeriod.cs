using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The grain of a report in time: half-hours, days, weeks, months, quarters, half-years or years of a time zone.</summary>
/// <remarks>
/// A period cuts the line of instants of a time zone into buckets that neither overlap nor leave a gap. Everything is built from local days, and a local day
/// runs from the first instant that has its date to the first instant of the next date: it is 23 or 25 hours long where the clocks change, a day that a
/// zone skipped has no bucket, and where the clocks go back across midnight the repeated end of the old date counts to the new one.
/// Intraday buckets step by elapsed minutes from the start of the local day, and the last one is cut off at its end. Months, quarters, half-years and years are those
/// of the calendar, from January or another month, or whole weeks of a 52/53-week year (<see cref="FiscalWeeks"/>).
/// Two periods are equal when their ids are. Immutable and safe to share between threads.
/// </remarks>
public sealed class ReportingPeriod : IEquatable<ReportingPeriod>
{
    private static readonly Instant s_earliest = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant s_latest = Instant.FromUtc(9998, 1, 1, 0, 0);

    private ReportingPeriod(ReportingPeriodKind kind, string id)
    {
        Kind = kind;
        Id = id;
    }

    /// <summary>Calendar days.</summary>
    public static ReportingPeriod Day { get; } = new(ReportingPeriodKind.Day, "day");

    /// <summary>ISO weeks, from Monday.</summary>
    public static ReportingPeriod Week { get; } = new(ReportingPeriodKind.Week, "week") { FirstDayOfWeek = IsoDayOfWeek.Monday };

    /// <summary>Calendar months.</summary>
    public static ReportingPeriod Month { get; } = new(ReportingPeriodKind.Month, "month") { FirstMonth = 1 };

    /// <summary>Calendar quarters, from January, April, July and October.</summary>
    public static ReportingPeriod Quarter { get; } = new(ReportingPeriodKind.Quarter, "quarter") { FirstMonth = 1 };

    /// <summary>Calendar half-years, from January and July.</summary>
    public static ReportingPeriod HalfYear { get; } = new(ReportingPeriodKind.HalfYear, "half-year") { FirstMonth = 1 };

    /// <summary>Calendar years.</summary>
    public static ReportingPeriod Year { get; } = new(ReportingPeriodKind.Year, "year") { FirstMonth = 1 };

    /// <summary>The text that identifies the period, for example <c>30-minutes</c>, <c>day</c>, <c>week-from-sunday</c> or <c>year-from-april</c>.</summary>
    public string Id { get; }

    /// <summary>How long the buckets are.</summary>
    public ReportingPeriodKind Kind { get; }

    /// <summary>The length of an intraday bucket in minutes; null for every other kind.</summary>
    public int? Minutes { get; private init; }

    /// <summary>The day a week begins with; <see cref="IsoDayOfWeek.None"/> for every kind but a week.</summary>
    public IsoDayOfWeek FirstDayOfWeek { get; private init; }

    /// <summary>The first calendar month of the year, 1 to 12, that a bucket begins with; null for every kind without months, and for the periods of <see cref="Weeks"/>.</summary>
    /// <value>1 for the ordinary months, quarters, half-years and years; 2 for quarters from February, May, August and November.</value>
    public int? FirstMonth { get; private init; }

    /// <summary>The 52/53-week year that the period is a part of; null for every other period, plain weeks included.</summary>
    public FiscalWeeks? Weeks { get; private init; }

    /// <summary>Weeks that begin with a given day.</summary>
    /// <param name="day">The first day of the week, for example <see cref="IsoDayOfWeek.Sunday"/>.</param>
    /// <returns>The period; from Monday, it is <see cref="Week"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not a day of the week.</exception>
    public static ReportingPeriod WeekStarting(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Monday => Week,
        < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday => throw new ArgumentOutOfRangeException(nameof(day), day, "A week begins with one of its seven days."),
        _ => new ReportingPeriod(ReportingPeriodKind.Week, PeriodText.Week(day)) { FirstDayOfWeek = day },
    };

    /// <summary>Quarters of which one begins with a given month, for a fiscal year of its own.</summary>
    /// <param name="month">The first month of any of the four, 1 to 12.</param>
    /// <returns>The period; from January, April, July or October, it is <see cref="Quarter"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is not a month.</exception>
    public static ReportingPeriod QuarterStarting(int month) => Months(Quarter, month);

    /// <summary>Half-years of which one begins with a given month, for a fiscal year of its own.</summary>
    /// <param name="month">The first month of either, 1 to 12.</param>
    /// <returns>The period; from January or July, it is <see cref="HalfYear"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is not a month.</exception>
    public static ReportingPeriod HalfYearStarting(int month) => Months(HalfYear, month);

    /// <summary>Fiscal years: twelve months from a given one.</summary>
    /// <param name="month">The first month of the year, 1 to 12.</param>
    /// <returns>The period; from January, it is <see cref="Year"/>.</returns>
    /// <remarks>
    /// The label of such a year is its first month and its length, <c>2026-04/P1Y</c>, and no number: "FY2026" is the year that ends in 2026 for the government of the
    /// United States, and the one that starts in 2026 for that of Japan.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="month"/> is not a month.</exception>
    public static ReportingPeriod YearStarting(int month) => Months(Year, month);

    /// <summary>Parts of a day.</summary>
    /// <param name="minutes">The length in minutes: 5, 10, 15, 20, 30 or 60.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is none of these.</exception>
    public static ReportingPeriod Intraday(int minutes) => minutes is 5 or 10 or 15 or 20 or 30 or 60
        ? new ReportingPeriod(ReportingPeriodKind.Intraday, PeriodText.Intraday(minutes)) { Minutes = minutes }
        : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "An intraday period has 5, 10, 15, 20, 30 or 60 minutes.");

    /// <summary>Reads an id.</summary>
    /// <param name="text">For example <c>week-from-sunday</c>, <c>year-from-april</c> or <c>4-4-5-year-last-sunday-december</c>.</param>
    /// <returns>The period.</returns>
    /// <remarks>A period has one id only: <c>quarter-from-may</c> is none, since these quarters are <c>quarter-from-february</c>.</remarks>
    /// <exception cref="FormatException">The text is not the id of a period.</exception>
    public static ReportingPeriod Parse(string text) => TryParse(text, out ReportingPeriod? period)
        ? period
        : throw new FormatException($"A reporting period is one of {PeriodText.Forms}; given '{text}'.");

    /// <summary>Reads an id, or says that it is none.</summary>
    /// <param name="text">The text, in lower case; may be null.</param>
    /// <param name="period">The period, where the text is the id of one.</param>
    /// <returns>Whether the text is the id of a period.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ReportingPeriod? period)
    {
        period = text is null ? null : PeriodReading.Find(text);
        return period is not null;
    }

    /// <summary>Finds the bucket an instant falls into.</summary>
    /// <param name="instant">From year 1 to year 9997, UTC.</param>
    /// <param name="zone">The time zone whose clock the report follows.</param>
    /// <returns>The one bucket with <c>Start &lt;= instant &lt; End</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="instant"/> lies outside the years 1 to 9997.</exception>
    public ReportingBucket Containing(Instant instant, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return instant >= s_earliest && instant < s_latest
            ? BucketOf(instant, zone)
            : throw new ArgumentOutOfRangeException(nameof(instant), instant, "Reports cover the years 1 to 9997.");
    }

    /// <summary>Lists every bucket that overlaps a range of time, in order.</summary>
    /// <param name="start">The start of the range, inclusive; from year 1, UTC.</param>
    /// <param name="end">The end of the range, exclusive; until year 9997, UTC.</param>
    /// <param name="zone">The time zone whose clock the report follows.</param>
    /// <returns>The buckets, whole even where the range cuts them, found one by one while they are read; none where the range is empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range lies outside the years 1 to 9997.</exception>
    public IEnumerable<ReportingBucket> Between(Instant start, Instant end, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (end < start)
        {
            throw new ArgumentException($"The range ends ({end}) before it starts ({start}).", nameof(end));
        }

        if (start < s_earliest || end > s_latest)
        {
            throw new ArgumentOutOfRangeException(start < s_earliest ? nameof(start) : nameof(end), $"Reports cover the years 1 to 9997; given {start} to {end}.");
        }

        return Walk(start, end, zone);
    }

    /// <summary>Whether each bucket of this period lies inside one bucket of another, in every time zone.</summary>
    /// <param name="coarser">The other period.</param>
    /// <returns>
    /// True for a period in itself, an intraday period in any multiple of it and in every longer kind, and days in every longer kind. Months nest in quarters, half-years and
    /// years, and these in each other where they begin with the same months: quarters in a year from April, and not in one from February. Weeks nest in the parts of
    /// the <see cref="FiscalWeeks"/> that begin with the same day, and in nothing of the calendar: a week may lie in two months. These parts nest in each other wherever
    /// the longer ones begin with a shorter one in every year: within one year, between years that end alike whatever their patterns, and between a few that do not, such as the
    /// quarters of a year to the last Saturday in March in the years to the last Saturday in June, always 13 weeks later.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="coarser"/> is null.</exception>
    public bool NestsIn(ReportingPeriod coarser)
    {
        ArgumentNullException.ThrowIfNull(coarser);
        return PeriodNesting.Nests(this, coarser);
    }

    /// <inheritdoc />
    public bool Equals(ReportingPeriod? other) => other is not null && other.Id == Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ReportingPeriod);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    internal static ReportingPeriod Of(FiscalWeeks weeks, ReportingPeriodKind kind) => new(kind, PeriodText.Weeks(weeks, kind)) { Weeks = weeks };

    private static ReportingPeriod Months(ReportingPeriod ordinary, int month)
    {
        PeriodMonths.ThrowIfNone(month, nameof(month));
        int first = MonthSpans.FirstMonth(ordinary.Kind, month);
        return first == 1 ? ordinary : new ReportingPeriod(ordinary.Kind, PeriodText.Months(ordinary.Kind, first)) { FirstMonth = first };
    }

    private IEnumerable<ReportingBucket> Walk(Instant start, Instant end, DateTimeZone zone)
    {
        for (Instant at = start; at < end;)
        {
            ReportingBucket bucket = BucketOf(at, zone);
            yield return bucket;
            at = bucket.End;
        }
    }

    private ReportingBucket BucketOf(Instant instant, DateTimeZone zone)
    {
        LocalDate day = LocalDays.Containing(instant, zone);
        (LocalDate first, LocalDate next) = PeriodDays.Holding(this, day);
        Instant start = LocalDays.StartOf(first, zone);
        Instant end = LocalDays.StartOf(next, zone);
        if (Minutes is { } minutes)
        {
            Duration step = Duration.FromMinutes(minutes);
            Duration sinceStart = instant - start;
            start = instant - Duration.FromNanoseconds(sinceStart.ToInt64Nanoseconds() % step.ToInt64Nanoseconds());
            end = Instant.Min(start + step, end);
        }

        return new ReportingBucket(this, start, end, first, zone.GetUtcOffset(start));
    }
}
