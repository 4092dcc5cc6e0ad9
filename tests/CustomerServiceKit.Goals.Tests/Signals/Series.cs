using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Goals.Tests.Signals;

/// <summary>Series of months from January 2025 on, and the rules of all presets by their text.</summary>
internal static class Series
{
    private static readonly LocalDate s_first = new(2025, 1, 1);

    public static LocalDate Month(int index) => s_first.PlusMonths(index);

    public static IReadOnlyList<ChartPoint> Of(params decimal[] values) => [.. values.Select((v, i) => new ChartPoint(Month(i), v))];

    public static decimal[] Numbers(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => decimal.Parse(n, CultureInfo.InvariantCulture))];
    }

    /// <summary>A value, or two in turn, so many times.</summary>
    public static IEnumerable<decimal> Times(int count, params decimal[] values) => Enumerable.Range(0, count).Select(i => values[i % values.Length]);

    public static XmrChart Chart(IEnumerable<decimal> values, Direction direction = Direction.Up, XmrOptions? options = null) => XmrChart.Of(Of([.. values]), direction, options).OrThrow();

    public static RunRule Rule(string id) =>
        RunRules.Wheeler.Concat(RunRules.WesternElectric).Concat(RunRules.Nelson).Concat(RunRules.Nhs).First(r => r.Id == id);
}
