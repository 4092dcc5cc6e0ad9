using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>The days of the week as files and messages write them.</summary>
internal static class Weekdays
{
    public static ImmutableArray<IsoDayOfWeek> All { get; } = [.. Enumerable.Range(1, 7).Select(d => (IsoDayOfWeek)d)];

    public static string Word(IsoDayOfWeek day) => EnumWords<IsoDayOfWeek>.Of(day);

    public static bool TryParse(string word, out IsoDayOfWeek day) => EnumWords<IsoDayOfWeek>.TryParse(word, out day) && day != IsoDayOfWeek.None;
}
