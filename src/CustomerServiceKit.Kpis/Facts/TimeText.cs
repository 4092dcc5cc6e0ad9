using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Prints the times of columns in problems.</summary>
internal static class TimeText
{
    public static string Of(long milliseconds) =>
        Instant.FromUnixTimeMilliseconds(milliseconds).ToString("uuuu-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>The end of something that may still last.</summary>
    public static string OfEnd(long milliseconds) => milliseconds == Missing.Number ? "…" : Of(milliseconds);
}
