using System.Text.Json;
using NodaTime;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Rows;

/// <summary>How values are drawn: often at a limit, equal to others, or not at all.</summary>
internal static class Draws
{
    private const long HalfHour = 1_800_000;

    /// <summary>Long enough that a time lies after all others.</summary>
    public const long OutOfTime = 90L * 86_400_000;

    /// <summary>Monday, 16 March 2026; in Jerusalem clocks go forward on Friday, 27 March.</summary>
    public static Instant Start { get; } = Instant.FromUtc(2026, 3, 16, 0, 0);

    /// <summary>Four weeks later.</summary>
    public static Instant End { get; } = Start + Duration.FromDays(28);

    /// <summary>A time in the four weeks, mostly on a quarter of a day, so that many rows have the same.</summary>
    public static long Time(Dice dice) => Start.ToUnixTimeMilliseconds() + (dice.Once(3) ? (dice.Below(28 * 86_400) * 1000L) + dice.Below(1000) : 12 * HalfHour * dice.Below(4 * 28));

    /// <summary>A time not before others of the row that are there; now and then none.</summary>
    public static Func<Dice, FactRow, long?> After(params FieldId[] earlier) => (dice, row) => dice.Once(5) ? null : NotBefore(dice, row, earlier);

    public static long NotBefore(Dice dice, FactRow row, params FieldId[] earlier)
    {
        long from = earlier.Select(row.Number).OfType<long>().DefaultIfEmpty(Start.ToUnixTimeMilliseconds()).Max();
        return from + dice.Of(0L, 1, 19_999, 20_000, 20_001, HalfHour * dice.Below(12), 12 * HalfHour * dice.Below(16), dice.Below(40_000_000));
    }

    /// <summary>A length of time, often at the limits of the standard KPIs.</summary>
    public static long? Span(Dice dice) => dice.Once(7) ? null : dice.Of(0, 1, 4_999, 5_000, 5_001, 9_999, 10_000, 10_001, 19_999, 20_000, 20_001, dice.Below(200_000));

    /// <summary>How much of an interval may be missed: often exactly what is missed of one that begins on a quarter of a day.</summary>
    public static long? Tolerance(Dice dice) => dice.Once(5) ? null : dice.Of(0L, 1, 20_000, HalfHour * dice.Below(24), HalfHour * dice.Below(24), 12 * HalfHour * dice.Below(8));

    /// <summary>The words of a closed dimension.</summary>
    public static IReadOnlyList<string> Words<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetNames<TEnum>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
}
