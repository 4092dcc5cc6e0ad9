using CsCheck;
using System.Text.Json.Nodes;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>Texts of calendars that somebody has been at: members and values changed, taken out, put elsewhere, written twice; and letters changed at random.</summary>
internal static class AnyText
{
    // Written after a name, it makes the member stand twice.
    private const string Again = "\u00a7";

    // Stands for half of a surrogate pair, which the framework would not write.
    private const string Half = "\u00a4";

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "-1", "5", "1.0", "0.5", "31", "366", "-365", "2026", "2147483648", "1e400", "-1e-400", "[]", "{}", "[[]]", "[null]", "\"\"", "\" \"", "\"x\"",
        "\"08:00-17:00\"", "\"08:00-08:00\"", "\"08:00-12:00 11:00-13:00\"", "\"closed\"", "\"UTC\"", "\"Nowhere\"", "\"2026-01-01\"", "\"2026-02-29\"", "\"-9998-01-01\"", "\"9999-12-31\"", "\"02-29\"",
        "\"13:00\"", "\"israel\"", "\"germany\"", "\"monday\"", "\"christmas\"", "\"hebrew\"", "\"western\"", "\"short-day\"", "\"second\"", "\"union\"", "\"\ud83d\ude00\"", "\"" + Half + "\"", "\"\\u0000\"",
        """{ "hours": "09:00-10:00" }""", """{ "en": "A", "EN": "B" }""", """{ "default": "he", "en": "A" }""", """{ "he": "A", "unreviewed": ["he"] }""", """{ "monday": 1, "sunday": -1 }""",
        """{ "of": "05-01", "moved": { "sunday": 365 } }""", """{ "easter": "western", "plus-days": -365 }""", """{ "calendar": "hebrew", "month": 12, "day": 29 }""", """{ "nth": -5, "weekday": "friday", "month": 2 }""",
        """{ "dates": ["2026-01-01"] }""", """{ "zone": "UTC", "weekly": { "monday": "all-day" } }""", """["israel", { "set": "germany", "without": ["christmas"] }]""", """{ "id": "x", "rules": [] }""",
        """{ "id": "a", "on": "05-01" }""", """[{ "id": "christmas", "on": "12-25" }]""",
    ];

    private static readonly string[] Names =
    [
        "$schema", "id", "name", "zone", "weekly", "weekly-breaks", "from", "holidays", "closed", "special", "breaks", "closed-days-first", "skipped-times", "union", "intersection", "subtraction", "hours", "set",
        "without", "rules", "since", "short-days-until", "both-days", "on", "kind", "to", "except", "source", "calendar", "month", "day", "easter", "plus-days", "nth", "weekday", "on-or-after", "dates", "of", "moved",
        "monday", "sunday", "none", "2026-01-01", "2026-02-30", "default", "unreviewed", "en", "EN", "", ".", "[0]", "\ud83d\ude00",
    ];

    private static readonly string[] Letters = ["{", "}", "[", "]", "\"", ",", ":", " ", "0", "1", "9", "-", ".", "e", "a", "\\", "\\u", "\\ud800", "\n", "//", "/*", "null", "\u05d0", "\ud83d\ude00"];

    /// <summary>JSON still, mostly of a calendar.</summary>
    public static Gen<string> Json { get; } = Gen.Select(Gen.Int[0, CalendarTexts.All.Count - 1], Gen.Select(Gen.Int[0, 7], Position, Position).Array[1, 4]).Select((text, changes) =>
    {
        JsonNode root = new JsonArray(JsonNode.Parse(CalendarTexts.All[text]));
        foreach ((int how, int where, int what) in changes)
        {
            Change(root, how, where, what);
        }

        return root[0] is JsonNode changed ? Written(changed) : "null";
    });

    /// <summary>Anything at all, mostly nearly JSON.</summary>
    public static Gen<string> Letter { get; } = Gen.Select(Json, Gen.Select(Gen.Int[0, 2], Position, Gen.Int[0, 40], Gen.Int[0, Letters.Length - 1]).Array[1, 3]).Select((json, changes) =>
    {
        foreach ((int how, int where, int length, int what) in changes)
        {
            int at = where % (json.Length + 1), end = Math.Min(json.Length, at + length);
            json = json[..at] + how switch { 0 => string.Empty, 1 => Letters[what] + json[at..end], _ => json[at..end] + json[at..end] } + json[end..];
        }

        return json;
    });

    private static Gen<int> Position => Gen.Int[0, 1_000_000];

    private static void Change(JsonNode root, int how, int where, int what)
    {
        List<JsonNode> places = [.. Inside(root).Skip(1)];
        if (places.Count == 0)
        {
            return;
        }

        JsonNode place = places[where % places.Count];
        JsonNode? value = what % 3 == 0 ? places[what % places.Count].DeepClone() : JsonNode.Parse(Values[what % Values.Length]);
        string name = Names[what % Names.Length];
        switch (how)
        {
            case 0 or 1 or 2:
                place.ReplaceWith(value);
                break;
            case 3 when place.Parent is JsonObject parent:
                parent.Remove(place.GetPropertyName());
                break;
            case 4 when place.Parent is JsonObject parent:
                parent.Remove(place.GetPropertyName());
                parent[name] = place;
                break;
            case 5 when place is JsonObject members:
                members[name] = value;
                break;
            case 6 when place is JsonArray items:
                items.Insert(what % (items.Count + 1), value);
                break;
            case 7 when place.Parent is JsonObject parent && !place.GetPropertyName().EndsWith(Again, StringComparison.Ordinal):
                parent[place.GetPropertyName() + Again] = what % 2 == 0 ? place.DeepClone() : value;
                break;
            default:
                break;
        }
    }

    private static IEnumerable<JsonNode> Inside(JsonNode? node)
    {
        IEnumerable<JsonNode?> inner = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return node is null ? [] : inner.SelectMany(Inside).Prepend(node);
    }

    private static string Written(JsonNode node) =>
        node.ToJsonString().Replace(Escaped(Again) + "\"", "\"", StringComparison.Ordinal).Replace(Escaped(Half), "\\ud800", StringComparison.Ordinal);

    private static string Escaped(string text) => JsonValue.Create(text).ToJsonString().Trim('"');
}
