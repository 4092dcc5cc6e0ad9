using System.Text.Json;

namespace CustomerServiceKit;

/// <summary>Writes a text in English alone as a string, any other as an object of languages.</summary>
/// <remarks>
/// <c>{"default": "en", "en": "…", "he": "…", "unreviewed": ["he"]}</c>; without <c>default</c> the first language is the default. It is always written, since
/// databases do not keep the order of fields.
/// </remarks>
internal sealed class LocalizedTextConverter : ElementConverter<LocalizedText>
{
    private const string Default = "default";
    private const string Unreviewed = "unreviewed";

    public override void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        if (value.DefaultLanguage == "en" && value.Languages.Count == 1 && value.UnreviewedLanguages.Count == 0)
        {
            writer.WriteStringValue(value.For("en"));
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Default, value.DefaultLanguage);
        foreach (string language in value.Languages)
        {
            writer.WriteString(language, value.For(language));
        }

        if (value.UnreviewedLanguages.Count > 0)
        {
            writer.WriteStartArray(Unreviewed);
            foreach (string language in value.UnreviewedLanguages)
            {
                writer.WriteStringValue(language);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    protected override LocalizedText Parse(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return LocalizedText.English(element.GetString()!);
        }

        const string Expected = "a text, or an object of languages such as {\"default\": \"en\", \"en\": \"…\"}";
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw JsonPlaces.Expected(path, Expected, element);
        }

        string? first = null;
        List<string> unreviewed = [];
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> texts = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonProperty field in element.EnumerateObject())
        {
            string place = JsonPlaces.Field(path, field.Name);
            if (!names.Add(field.Name))
            {
                throw JsonPlaces.Wrong(path, $"'{field.Name}' stands twice.");
            }

            switch (field.Name)
            {
                case Default:
                    first = JsonValues.Text(field.Value, place);
                    break;
                case Unreviewed:
                    unreviewed.AddRange(JsonValues.List(field.Value, place, JsonValues.Text));
                    break;
                default:
                    first ??= field.Name;
                    texts.Add(field.Name, JsonValues.Text(field.Value, place));
                    break;
            }
        }

        if (first is null || !texts.TryGetValue(first, out string? text) || !unreviewed.All(texts.ContainsKey))
        {
            throw JsonPlaces.Expected(path, Expected + ", in which the default and every unreviewed language has its text", element);
        }

        LocalizedText start = LocalizedText.In(first, text);
        return texts.Aggregate(start, (whole, next) => whole.With(next.Key, next.Value, !unreviewed.Contains(next.Key, StringComparer.OrdinalIgnoreCase)));
    }
}
