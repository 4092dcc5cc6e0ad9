using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>Copies of lists that were given, and how numbers are printed.</summary>
internal static class Lists
{
    public static string Counted(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    public static string Days(Duration span) => span.TotalDays.ToString("0.##", CultureInfo.InvariantCulture);

    public static ImmutableArray<T> Copied<T>(IEnumerable<T> values, string parameterName)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(values, parameterName);
        ImmutableArray<T> copy = [.. values];
        return copy.Any(value => value is null) ? throw new ArgumentException("A value is null; leave it out.", parameterName) : copy;
    }
}
