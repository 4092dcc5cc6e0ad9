using System.Globalization;

namespace CustomerServiceKit.Charters;

/// <summary>Figures as sentences carry them.</summary>
internal static class Figures
{
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share in percent with at most two decimals, cut off, so that nothing is said to have reached what it has not.</summary>
    public static string Percent(decimal share) => string.Format(CultureInfo.InvariantCulture, "{0:0.##} %", Math.Floor(share * 10_000m) / 100m);
}
