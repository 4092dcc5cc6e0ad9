using System.Text.Json;

namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>Reads the inputs of a row.</summary>
internal static class RowReading
{
    public static decimal Number(this JsonElement given, string name) => given.GetProperty(name).GetDecimal();

    /// <summary>A number that may be left out or null.</summary>
    public static decimal? Find(this JsonElement given, string name) =>
        given.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    public static string? Text(this JsonElement given, string name) =>
        given.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static IReadOnlyCollection<decimal> Numbers(this JsonElement given, string name) => [.. given.GetProperty(name).EnumerateArray().Select(n => n.GetDecimal())];

    public static IReadOnlyCollection<string> Texts(this JsonElement given, string name) =>
        given.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray().Select(n => n.GetString()!)] : [];
}
