using System.Collections.Frozen;

namespace CustomerServiceKit.Kpis;

/// <summary>The units in which sources keep times and spans as numbers, in milliseconds.</summary>
internal static class MapUnits
{
    public static FrozenDictionary<string, long> Spans { get; } = new Dictionary<string, long>
    {
        ["milliseconds"] = 1,
        ["seconds"] = 1000,
        ["minutes"] = 60_000,
        ["hours"] = 3_600_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, long> Times { get; } = new Dictionary<string, long>
    {
        ["unix-seconds"] = 1000,
        ["unix-milliseconds"] = 1,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
