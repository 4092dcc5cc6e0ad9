using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>How numbers are printed.</summary>
internal static class Shown
{
    public static string Counted(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    public static string Days(Duration span) => span.TotalDays.ToString("0.##", CultureInfo.InvariantCulture);
}
