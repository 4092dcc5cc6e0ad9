using System.Text.Json;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>A place of a text, and a part of the schema that took what stands there.</summary>
/// <param name="Path">The place, as problems name it: <c>holidays[0].rules[1].on</c>.</param>
/// <param name="Pointer">Where the part stands in the schema.</param>
/// <param name="Part">The part.</param>
internal sealed record SchemaPlace(string Path, string Pointer, JsonElement Part)
{
    /// <summary>The members an object may have; null where the part lets others in, or is of no object.</summary>
    public IReadOnlyList<string>? Members => Part.TryGetProperty("properties", out JsonElement known) && Part.TryGetProperty("additionalProperties", out JsonElement others) && others.ValueKind == JsonValueKind.False
        ? [.. known.EnumerateObject().Select(member => member.Name)]
        : null;

    /// <summary>The words a text may be; null where the part lists none.</summary>
    public IReadOnlyList<string>? Words => Part.TryGetProperty("enum", out JsonElement words) && words.EnumerateArray().All(word => word.ValueKind == JsonValueKind.String)
        ? [.. words.EnumerateArray().Select(word => word.GetString()!)]
        : null;
}
