using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>The keywords of a schema that look at one value by itself.</summary>
internal static partial class SchemaValues
{
    private static readonly string[] Types = ["object", "array", "string", "integer", "number", "boolean"];

    private static readonly string[] Known = ["type", "enum", "const", "required", "dependentRequired", "minItems", "minimum", "exclusiveMinimum", "maximum", "minLength", "maxLength", "pattern"];

    private static readonly ConcurrentDictionary<string, Regex> Patterns = new();

    public static void ThrowIfUnknown(JsonProperty keyword)
    {
        bool known = Known.Contains(keyword.Name)
            && (keyword.Name != "type" || (keyword.Value.ValueKind == JsonValueKind.String && Types.Contains(keyword.Value.GetString())))
            && (keyword.Name != "pattern" || !Unusual().IsMatch(keyword.Value.GetString()!));
        if (!known)
        {
            throw new NotSupportedException($"The keyword {keyword} is not one that the check of schemas knows.");
        }
    }

    public static bool Take(JsonProperty keyword, JsonElement value) => keyword.Name switch
    {
        "type" => IsA(keyword.Value.GetString()!, value),
        "enum" => keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        "const" => JsonElement.DeepEquals(keyword.Value, value),
        "required" => value.ValueKind != JsonValueKind.Object || Has(value, keyword.Value),
        "dependentRequired" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateObject().All(one => !value.TryGetProperty(one.Name, out _) || Has(value, one.Value)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || Number(value) >= Number(keyword.Value),
        "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || Number(value) > Number(keyword.Value),
        "maximum" => value.ValueKind != JsonValueKind.Number || Number(value) <= Number(keyword.Value),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() >= keyword.Value.GetInt32(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= keyword.Value.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Pattern(keyword.Value.GetString()!).IsMatch(value.GetString()!),
        _ => throw new NotSupportedException(keyword.Name),
    };

    private static bool IsA(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && Number(value) % 1 == 0,
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException(type),
    };

    private static bool Has(JsonElement value, JsonElement names) => names.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));

    // Exact for every number of the schema itself; what is too long to be exact is far out of its bounds.
    private static double Number(JsonElement value) => double.Parse(value.GetRawText(), CultureInfo.InvariantCulture);

    /// <summary>In .NET the end of a text is also before its last line break; in a schema it is not.</summary>
    private static Regex Pattern(string pattern) => Patterns.GetOrAdd(pattern, text => new Regex(text.Replace("$", @"\z", StringComparison.Ordinal), RegexOptions.CultureInvariant));

    /// <summary>What the languages read differently, or not at all: classes such as \d, groups that look around.</summary>
    [GeneratedRegex(@"\\[^.]|\(\?|\[\^?[^\]]*\$")]
    private static partial Regex Unusual();
}
