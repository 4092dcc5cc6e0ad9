using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit;

/// <summary>A place in a JSON text, with its path. What is not as expected becomes a problem, and reading goes on.</summary>
internal readonly struct Node(JsonElement element, string path, List<Problem> problems)
{
    public JsonElement Element { get; } = element;

    public string Path { get; } = path;

    public bool IsText => Element.ValueKind == JsonValueKind.String;

    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    public bool IsList => Element.ValueKind == JsonValueKind.Array;

    /// <summary>Says that something else was expected here.</summary>
    public void Refuse(string expected) => problems.Add(JsonRules.Unreadable.At(Path, ("given", Shown()), ("expected", expected)));

    /// <summary>Says that what stands here breaks a rule.</summary>
    public void Report(Problem problem) => problems.Add(problem);

    public Node At(JsonElement child, string name) => new(child, Path.Length == 0 ? name : $"{Path}.{name}", problems);

    /// <summary>The members of an object, all of which must be known, and each stand once.</summary>
    public Dictionary<string, Node>? Members(string what, params string[] known)
    {
        if (!IsObject)
        {
            Refuse($"an object: {what}");
            return null;
        }

        Dictionary<string, Node> members = new(StringComparer.Ordinal);
        foreach (JsonProperty property in Element.EnumerateObject())
        {
            Node child = At(property.Value, property.Name);
            if (known.Length > 0 && !known.Contains(property.Name, StringComparer.Ordinal))
            {
                problems.Add(JsonRules.Unreadable.At(child.Path, ("given", $"'{property.Name}'"), ("expected", string.Join(", ", known))));
                continue;
            }

            // The one that stands first would be lost without a word.
            if (members.ContainsKey(property.Name))
            {
                problems.Add(JsonRules.Unreadable.At(child.Path, ("given", $"'{property.Name}' twice"), ("expected", "each member once")));
                continue;
            }

            members.Add(property.Name, child);
        }

        return members;
    }

    public IReadOnlyList<Node> Items(string what)
    {
        if (!IsList)
        {
            Refuse($"a list: {what}");
            return [];
        }

        List<Node> items = [];
        foreach (JsonElement item in Element.EnumerateArray())
        {
            items.Add(new Node(item, $"{Path}[{items.Count}]", problems));
        }

        return items;
    }

    public string? Text(string what)
    {
        if (IsText)
        {
            return Element.GetString();
        }

        Refuse(what);
        return null;
    }

    /// <summary>A text that some type must take.</summary>
    public T? Parsed<T>(string what, Func<string, T?> parse)
        where T : class
    {
        T? value = IsText ? parse(Element.GetString()!) : null;
        if (value is null)
        {
            Refuse(what);
        }

        return value;
    }

    public T? Word<T>(string what)
        where T : struct, Enum
    {
        T? value = IsText ? EnumWords<T>.TryParse(Element.GetString(), out T word) ? word : null : null;
        if (value is null)
        {
            Refuse($"{what}: {string.Join(", ", EnumWords<T>.All.OrderBy(w => w, StringComparer.Ordinal))}");
        }

        return value;
    }

    public string? Kebab(string what) => Parsed($"{what} in kebab case", text => CustomerServiceKit.Kebab.IsKebab(text) ? text : null);

    public bool? Flag(string what)
    {
        if (Element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return Element.GetBoolean();
        }

        Refuse($"{what}: true or false");
        return null;
    }

    public decimal? Number(string what)
    {
        if (Element.ValueKind == JsonValueKind.Number && Element.TryGetDecimal(out decimal value))
        {
            return value;
        }

        Refuse($"{what}: a number of at most 28 digits");
        return null;
    }

    public int? Integer(string what)
    {
        if (Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out int value))
        {
            return value;
        }

        Refuse($"{what}: a whole number");
        return null;
    }

    public LocalDate? Date(string what) => Patterned(LocalDatePattern.Iso, $"{what}: a date such as \"2026-03-01\"");

    public Instant? Instant(string what) => Patterned(InstantPattern.ExtendedIso, $"{what}: an instant such as \"2026-03-01T08:00:00Z\"");

    public Duration? Duration(string what)
    {
        Duration? value = IsText ? IsoDuration.Find(Element.GetString()!) : null;
        if (value is null)
        {
            Refuse($"{what}: a duration such as \"PT8H\" or \"PT20S\"");
        }

        return value;
    }

    private T? Patterned<T>(IPattern<T> pattern, string what)
        where T : struct
    {
        if (IsText && pattern.Find(Element.GetString()!) is T read)
        {
            return read;
        }

        Refuse(what);
        return null;
    }

    private string Shown()
    {
        string raw = Element.GetRawText();
        return raw.Length <= 60 ? raw : raw.Substring(0, 57) + "...";
    }
}
