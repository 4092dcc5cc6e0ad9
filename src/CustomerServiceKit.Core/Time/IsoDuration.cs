using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit;

/// <summary>Durations as ISO 8601 text: <c>PT20S</c>, <c>PT1H30M</c>, <c>P7D</c> (a day is 24 hours).</summary>
internal static class IsoDuration
{
    /// <summary>Well within what a <see cref="Duration"/> holds, and far beyond any charter.</summary>
    private const double LongestDays = 16_000_000;

    public static string ToText(Duration duration)
    {
        // Nanoseconds fit into 64 bits for 292 years only; a span reckoned from an empty date is longer.
        bool huge = Math.Abs(duration.TotalDays) > 100_000;
        Period period = new PeriodBuilder { Nanoseconds = huge ? duration.NanosecondOfDay : duration.ToInt64Nanoseconds() }.Build().Normalize();
        string days = huge ? FormattableString.Invariant($"P{duration.Days}D") : "P";
        return period.Equals(Period.Zero) ? (huge ? days : "PT0S") : days + PeriodPattern.NormalizingIso.Format(period).Substring(1);
    }

    public static Duration? Find(string text)
    {
        ParseResult<Period> parsed = PeriodPattern.NormalizingIso.Parse(text);
        return parsed.Success && parsed.Value is { Years: 0, Months: 0 } period && Size(period) < LongestDays
            ? Duration.FromDays((period.Weeks * 7) + period.Days)
                + Duration.FromMinutes((period.Hours * 60) + period.Minutes)
                + Duration.FromSeconds(period.Seconds)
                + Duration.FromMilliseconds(period.Milliseconds)
                + Duration.FromTicks(period.Ticks)
                + Duration.FromNanoseconds(period.Nanoseconds)
            : null;
    }

    /// <summary>How many days the parts come to, none set off against another.</summary>
    private static double Size(Period period) =>
        (Math.Abs((double)period.Weeks) * 7) + Math.Abs((double)period.Days) + (Math.Abs((double)period.Hours) / 24) + (Math.Abs((double)period.Minutes) / 1_440)
        + (Math.Abs((double)period.Seconds) / 86_400) + (Math.Abs((double)period.Milliseconds) / 86_400_000);
}
