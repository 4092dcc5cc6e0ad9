using System.Globalization;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Output;

/// <summary>Labels of groups as a reader likes them; files keep those of the scorecard.</summary>
internal static class GroupLabels
{
    public const string None = "(none)";

    public static IReadOnlyList<string> Of(ScorecardGroup group, bool oneDay) =>
    [
        .. group.DimensionValues.Select(v => v ?? None),
        .. group.Bucket is null ? [] : new[] { Period(group.Bucket, group.Grouping.Zone!, oneDay) },
        .. group.Hour is not int hour ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00-{hour:00}:59") },
    ];

    private static string Period(ReportingBucket bucket, DateTimeZone zone, bool oneDay) => bucket.Period.Kind switch
    {
        ReportingPeriodKind.Intraday => bucket.Start.InZone(zone).ToString(oneDay ? "HH':'mm" : "uuuu'-'MM'-'dd HH':'mm", CultureInfo.InvariantCulture),
        ReportingPeriodKind.Day => bucket.FirstDay.ToString("uuuu'-'MM'-'dd ddd", CultureInfo.InvariantCulture),
        ReportingPeriodKind.Week => string.Create(CultureInfo.InvariantCulture, $"from {bucket.FirstDay:uuuu-MM-dd}"),
        _ => bucket.Label,
    };
}
