using System.Text.Json;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>The fields of one object; a null counts as left out, and what is needed and not there becomes a problem.</summary>
internal sealed class Fields
{
    private readonly Node _node;
    private readonly string _what;
    private readonly Dictionary<string, Node> _members;

    public Fields(Node node, string what, params string[] known)
    {
        _node = node;
        _what = what;
        _members = node.Members(what, known) ?? [];
    }

    public Node? Find(string name) => _members.TryGetValue(name, out Node field) && field.Element.ValueKind != JsonValueKind.Null ? field : null;

    public string? Text(string name) => Find(name)?.Text("a text");

    public string RequiredText(string name) => (Required(name)?.Text("a text")) ?? string.Empty;

    public T Word<T>(string name)
        where T : struct, Enum
        => Required(name)?.Word<T>(name) ?? default;

    public Instant Moment(string name) => Required(name)?.Instant(name) ?? default;

    public T Id<T>(string name, Func<string, T> make)
        where T : struct
        => Required(name) is Node field ? IdOf(field, make) : default;

    public IReadOnlyList<T> List<T>(string name, Func<Node, T> read) => Find(name) is Node field ? [.. field.Items(name).Select(read)] : [];

    public Node? Required(string name)
    {
        if (Find(name) is Node field)
        {
            return field;
        }

        // Where the whole is no object, that has been said already.
        if (_node.IsObject)
        {
            _node.Refuse($"{_what} with {name}");
        }

        return null;
    }

    public static T IdOf<T>(Node node, Func<string, T> make)
        where T : struct
    {
        if (node.IsText && IdText.IsLegal(node.Element.GetString()))
        {
            return make(node.Element.GetString()!);
        }

        node.Refuse("an id: 1 to 256 characters, without blanks at its ends");
        return default;
    }

    /// <summary>A value in the shape that Core gives it.</summary>
    public static T? Core<T>(Node node, string what)
        where T : class
    {
        try
        {
            return CoreJson.Load<T>(node.Element.GetRawText());
        }
        catch (JsonException refusal)
        {
            node.Refuse($"{what} ({refusal.Message})");
            return null;
        }
    }
}
