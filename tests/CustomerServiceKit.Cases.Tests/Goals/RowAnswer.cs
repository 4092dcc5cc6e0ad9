using System.Globalization;
using System.Text.Json;

namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>Compares what a row expects with what came, where the row expects it at all.</summary>
internal static class RowAnswer
{
    public static string? Differing(params string?[] differences) => differences.Any(d => d is not null) ? string.Join("; ", differences.OfType<string>()) : null;

    public static string? Number(string name, JsonElement expected, decimal? came, RowTolerance tolerance) =>
        !expected.TryGetProperty(name, out JsonElement value) || Near(value, came, tolerance.Of(name)) ? null : Said(name, value, came);

    public static string? Flag(string name, JsonElement expected, bool? came) =>
        !expected.TryGetProperty(name, out JsonElement value) || value.GetBoolean() == came ? null : Said(name, value, came);

    public static string? Word(string name, JsonElement expected, string? came) =>
        !expected.TryGetProperty(name, out JsonElement value) || Same(value, came) ? null : Said(name, value, came);

    public static string? Numbers(string name, JsonElement expected, IEnumerable<decimal?> came, RowTolerance tolerance) =>
        All(name, expected, [.. came], (value, one) => Near(value, one, tolerance.Of(name)));

    public static string? Words(string name, JsonElement expected, IEnumerable<string?> came) => All(name, expected, [.. came], Same);

    private static string? All<T>(string name, JsonElement expected, List<T> came, Func<JsonElement, T, bool> agrees)
    {
        if (!expected.TryGetProperty(name, out JsonElement list))
        {
            return null;
        }

        return list.GetArrayLength() == came.Count && list.EnumerateArray().Zip(came, agrees).All(agreed => agreed) ? null : Said(name, list, string.Join(", ", came));
    }

    private static bool Near(JsonElement expected, decimal? came, double tolerance) => expected.ValueKind == JsonValueKind.Null
        ? came is null
        : came is decimal value && Math.Abs((double)value - expected.GetDouble()) <= tolerance;

    private static bool Same(JsonElement expected, string? came) => string.Equals(expected.GetString(), came, StringComparison.OrdinalIgnoreCase);

    private static string Said(string name, JsonElement expected, object? came) =>
        string.Format(CultureInfo.InvariantCulture, "{0}: expected {1}, came {2}", name, expected.GetRawText(), came ?? "nothing");
}
