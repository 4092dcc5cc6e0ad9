using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace CustomerServiceKit.Calendars;

/// <summary>How buckets are called: ISO 8601 texts that sort as time runs.</summary>
internal static class BucketLabel
{
    private static readonly OffsetDateTimePattern s_toTheMinute = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<+HH:mm>");
    private static readonly OffsetDateTimePattern s_toTheSecond = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm:ss>");

    public static string Of(ReportingBucket bucket, Offset offset) => bucket.Period switch
    {
        { Kind: ReportingPeriodKind.Intraday } => Start(bucket.Start.WithOffset(offset)),
        { Kind: ReportingPeriodKind.Week } => Week(bucket),
        { Weeks: not null } => Weeks(bucket),
        { FirstMonth: { } first } => Months(bucket.Period.Kind, first, bucket.FirstDay),
        _ => LocalDatePattern.Iso.Format(bucket.FirstDay),
    };

    // The zones of the nineteenth century had offsets with seconds.
    private static string Start(OffsetDateTime start) => start.Second == 0 && start.Offset.Seconds % 60 == 0
        ? s_toTheMinute.Format(start)
        : s_toTheSecond.Format(start);

    // Week numbers are only standard for weeks from Monday.
    private static string Week(ReportingBucket bucket)
    {
        if (bucket.Period.FirstDayOfWeek != IsoDayOfWeek.Monday)
        {
            return LocalDatePattern.Iso.Format(bucket.FirstDay) + "/P7D";
        }

        IWeekYearRule iso = WeekYearRules.Iso;
        return Text("{0:0000}-W{1:00}", iso.GetWeekYear(bucket.FirstDay), iso.GetWeekOfWeekYear(bucket.FirstDay));
    }

    private static string Weeks(ReportingBucket bucket)
    {
        (LocalDate first, LocalDate next) = PeriodDays.Holding(bucket.Period, bucket.FirstDay);
        return Text("{0}/P{1}W", LocalDatePattern.Iso.Format(first), Period.DaysBetween(first, next) / 7);
    }

    // The number of a fiscal year is no label: some count by the year it starts in, others by the one it ends in.
    private static string Months(ReportingPeriodKind kind, int firstMonth, LocalDate day) => (kind, firstMonth) switch
    {
        (ReportingPeriodKind.Month, _) => Text("{0:0000}-{1:00}", day.Year, day.Month),
        (ReportingPeriodKind.Quarter, 1) => Text("{0:0000}-Q{1}", day.Year, (day.Month / 3) + 1),
        (ReportingPeriodKind.HalfYear, 1) => Text("{0:0000}-H{1}", day.Year, (day.Month / 6) + 1),
        (ReportingPeriodKind.Year, 1) => Text("{0:0000}", day.Year),
        (ReportingPeriodKind.Year, _) => Text("{0:0000}-{1:00}/P1Y", day.Year, day.Month),
        _ => Text("{0:0000}-{1:00}/P{2}M", day.Year, day.Month, MonthSpans.Length(kind)),
    };

    private static string Text(string format, params object[] parts) => string.Format(CultureInfo.InvariantCulture, format, parts);
}
