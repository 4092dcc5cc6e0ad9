using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>What rows about goals have besides single values: numbers they cannot do without, and lists.</summary>
internal static class RowReading
{
    public static decimal Needed(this JsonElement given, string name) => given.Number(name) ?? throw new NotSupportedException($"a row without '{name}' is not supported");

    public static IReadOnlyCollection<decimal> Numbers(this JsonElement given, string name) => [.. given.List(name).Select(n => n.GetDecimal())];

    public static IReadOnlyCollection<string> Texts(this JsonElement given, string name) => [.. given.List(name).Select(n => n.GetString()!)];
}
