using System.Collections.Immutable;

namespace CustomerServiceKit.Calendars;

/// <summary>The holiday sets of this library.</summary>
internal static class StandardHolidays
{
    public static IReadOnlyList<HolidaySet> All { get; } = (ImmutableArray<HolidaySet>)
    [
        HolidaySet.Israel,
        HolidaySet.IsraelHolHaMoed,
        HolidaySet.Romania,
        HolidaySet.UnitedStates,
        HolidaySet.EnglandAndWales,
        HolidaySet.Germany,
    ];
}
