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

    public static string Of(ReportingBucket bucket, Offset offset) => bucket.Period.Kind switch
    {
        ReportingPeriodKind.Intraday => Start(bucket.Start.WithOffset(offset)),
        ReportingPeriodKind.Week => Week(bucket),
        ReportingPeriodKind.Month => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", bucket.FirstDay.Year, bucket.FirstDay.Month),
        ReportingPeriodKind.Quarter => string.Format(CultureInfo.InvariantCulture, "{0:0000}-Q{1}", bucket.FirstDay.Year, ((bucket.FirstDay.Month - 1) / 3) + 1),
        ReportingPeriodKind.Year => bucket.FirstDay.Year.ToString("0000", CultureInfo.InvariantCulture),
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
        return string.Format(CultureInfo.InvariantCulture, "{0:0000}-W{1:00}", iso.GetWeekYear(bucket.FirstDay), iso.GetWeekOfWeekYear(bucket.FirstDay));
    }
}
