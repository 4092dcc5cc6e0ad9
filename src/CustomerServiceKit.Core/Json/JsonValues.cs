using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit;

/// <summary>Reads single values, each with a message that says what was given and what was expected.</summary>
internal static class JsonValues
{
    public static string Text(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : throw JsonPlaces.Expected(path, "a text", element);

    public static bool Flag(JsonElement element, string path) =>
        element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : throw JsonPlaces.Expected(path, "true or false", element);

    public static int Integer(JsonElement element, string path) => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int value)
        ? value
        : throw JsonPlaces.Expected(path, "a whole number", element);

    public static long Long(JsonElement element, string path) => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out long value)
        ? value
        : throw JsonPlaces.Expected(path, "a whole number", element);

    public static decimal Number(JsonElement element, string path) => element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out decimal value)
        ? value
        : throw JsonPlaces.Expected(path, "a number of at most 28 digits", element);

    public static Instant Instant(JsonElement element, string path) => Pattern(InstantPattern.ExtendedIso, element, path, "an instant such as \"2026-03-01T08:00:00Z\"");

    public static LocalDate Date(JsonElement element, string path) => Pattern(LocalDatePattern.Iso, element, path, "a date such as \"2026-03-01\"");

    public static Duration Duration(JsonElement element, string path) => Pattern(DurationPattern.JsonRoundtrip, element, path, "a duration such as \"26:30:00\"");

    public static T Word<T>(JsonElement element, string path)
        where T : struct, Enum
        => element.ValueKind == JsonValueKind.String && EnumWords<T>.TryParse(element.GetString(), out T value)
            ? value
            : throw JsonPlaces.Expected(path, "one of " + EnumWords<T>.List, element);

    public static Func<JsonElement, string, T> Id<T>(Func<string, T> make) => (element, path) =>
    {
        try
        {
            return make(Text(element, path));
        }
        catch (ArgumentException refusal)
        {
            throw JsonPlaces.Wrong(path, refusal.Message, refusal);
        }
    };

    public static IEnumerable<T> List<T>(JsonElement element, string path, Func<JsonElement, string, T> read)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            throw JsonPlaces.Expected(path, "a list", element);
        }

        List<T> items = [];
        foreach (JsonElement item in element.EnumerateArray())
        {
            items.Add(read(item, JsonPlaces.Item(path, items.Count)));
        }

        return items;
    }

    private static T Pattern<T>(IPattern<T> pattern, JsonElement element, string path, string expected)
        where T : struct
        => element.ValueKind == JsonValueKind.String && pattern.Find(element.GetString()!) is T read
            ? read
            : throw JsonPlaces.Expected(path, expected, element);
}
