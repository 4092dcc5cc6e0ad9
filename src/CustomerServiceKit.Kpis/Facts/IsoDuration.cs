using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis;

/// <summary>Durations as ISO 8601 text: <c>PT20S</c>, <c>PT1H30M</c>, <c>P7D</c> (a day is 24 hours).</summary>
internal static class IsoDuration
{
    public static string ToText(Duration duration)
    {
        Period period = new PeriodBuilder { Nanoseconds = duration.ToInt64Nanoseconds() }.Build().Normalize();
        return period.Equals(Period.Zero) ? "PT0S" : PeriodPattern.NormalizingIso.Format(period);
    }

    public static Duration? Find(string text)
    {
        ParseResult<Period> parsed = PeriodPattern.NormalizingIso.Parse(text);
        return parsed.Success && parsed.Value is { Years: 0, Months: 0 } period ? period.ToDuration() : null;
    }
}
