using System.Globalization;
using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Names places inside a JSON text, and says what is wrong there.</summary>
internal static class JsonPlaces
{
    private const int LongestQuote = 60;

    public static string Field(string path, string name) => path.Length == 0 ? name : path + "." + name;

    public static string Item(string path, int index) => path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    public static JsonException Wrong(string path, string message, Exception? cause = null) =>
        new(path.Length == 0 ? message : $"{path}: {message}", cause);

    public static JsonException Expected(string path, string expected, JsonElement given) =>
        Wrong(path, $"expected {expected}; given {Quoted(given)}.");

    private static string Quoted(JsonElement given)
    {
        string text = given.GetRawText();
        return text.Length <= LongestQuote ? text : text.Substring(0, LongestQuote) + "…";
    }
}
