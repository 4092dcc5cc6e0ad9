using CsCheck;
using NodaTime;

namespace CustomerServiceKit.Calendars.Tests.Holidays;

/// <summary>Random yearly dates of every kind.</summary>
internal static class AnyYearlyDate
{
    public static Gen<IsoDayOfWeek> Weekday { get; } = Gen.Int[1, 7].Select(d => (IsoDayOfWeek)d);

    public static Gen<(int Month, int Day)> MonthDay { get; } = Gen.Int[0, 365].Select(n => new LocalDate(2000, 1, 1).PlusDays(n)).Select(d => (d.Month, d.Day));

    /// <summary>Those that are neither shifted nor moved, but for Easter.</summary>
    public static Gen<YearlyDate> Plain { get; } = Gen.OneOf(
        MonthDay.Select(d => YearlyDate.Fixed(d.Month, d.Day)),
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 12], Gen.Int[1, 29]).Select((c, m, d) => YearlyDate.In((HolidayCalendar)c, m, d)),
        Gen.Select(Gen.Int[0, 1], Gen.Int[-100, 100]).Select((k, d) => YearlyDate.Easter((EasterKind)k, d)),
        Gen.Select(Gen.Int[1, 5], Gen.Bool, Weekday, Gen.Int[1, 12]).Select((n, back, w, m) => YearlyDate.Nth(back ? -n : n, w, m)),
        Gen.Select(Weekday, MonthDay).Select((w, d) => YearlyDate.OnOrAfter(w, d.Month, d.Day)),
        Gen.Select(Weekday, MonthDay).Select((w, d) => YearlyDate.OnOrBefore(w, d.Month, d.Day)),
        Gen.Int[0, 9000].Array[1, 20].Select(days => YearlyDate.Once(days.Select(n => new LocalDate(2010, 1, 1).PlusDays(n)))));

    public static Gen<Dictionary<IsoDayOfWeek, int>> Moves { get; } =
        Gen.Select(Weekday, Gen.Int[1, 60], Gen.Bool).Array[1, 7].Select(moves => moves.DistinctBy(m => m.Item1).ToDictionary(m => m.Item1, m => m.Item3 ? -m.Item2 : m.Item2));

    /// <summary>Every kind, also shifted, moved, shifted and moved, and moved and shifted.</summary>
    public static Gen<YearlyDate> Any { get; } = Gen.Select(Plain, Moves, Gen.Int[-150, 150], Gen.Int[0, 4]).Select((plain, moves, days, how) => how switch
    {
        0 => plain,
        1 => plain.PlusDays(days),
        2 => Moved(plain, moves),
        3 => Moved(plain.PlusDays(days), moves),
        _ => Moved(plain, moves).PlusDays(days),
    });

    public static YearlyDate Moved(YearlyDate date, Dictionary<IsoDayOfWeek, int> moves) => moves.Aggregate(date, (moved, move) => moved.MovedFrom(move.Key, move.Value));
}
