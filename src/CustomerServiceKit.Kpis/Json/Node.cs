using System.Text.Json;

namespace CustomerServiceKit.Kpis;

/// <summary>A place in a JSON text, with its path. What is not as expected becomes a problem, and reading goes on.</summary>
internal readonly struct Node(JsonElement element, string path, List<Problem> problems)
{
    public JsonElement Element { get; } = element;

    public string Path { get; } = path;

    public bool IsText => Element.ValueKind == JsonValueKind.String;

    public bool IsObject => Element.ValueKind == JsonValueKind.Object;

    public bool IsList => Element.ValueKind == JsonValueKind.Array;

    /// <summary>Says that something else was expected here.</summary>
    public void Refuse(string expected) => problems.Add(KpiRules.UnreadableNode.At(Path, ("given", Shown()), ("expected", expected)));

    public Node At(JsonElement child, string name) => new(child, Path.Length == 0 ? name : $"{Path}.{name}", problems);

    /// <summary>The members of an object, all of which must be known.</summary>
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
            if (known.Length > 0 && !known.Contains(property.Name))
            {
                problems.Add(KpiRules.UnreadableNode.At(child.Path, ("given", $"'{property.Name}'"), ("expected", string.Join(", ", known))));
                continue;
            }

            members[property.Name] = child;
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
        T? value = IsText ? EnumText<T>.Find(Element.GetString()!) : null;
        if (value is null)
        {
            Refuse($"{what}: {string.Join(", ", EnumText<T>.All.Order(StringComparer.Ordinal))}");
        }

        return value;
    }

    public string? Kebab(string what)
    {
        string? name = IsText && CustomerServiceKit.Kebab.IsKebab(Element.GetString()!) ? Element.GetString() : null;
        if (name is null)
        {
            Refuse($"{what} in kebab case");
        }

        return name;
    }

    private string Shown()
    {
        string raw = Element.GetRawText();
        return raw.Length <= 60 ? raw : raw[..57] + "...";
    }
}
