using System.Text.Json;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>The fields of one object; a null counts as left out, and what is needed and not there becomes a problem.</summary>
internal sealed class Fields(Node node, string what, params string[] known)
{
    private readonly Dictionary<string, Node>? _members = node.Members(what, known)?
        .Where(field => field.Value.Element.ValueKind != JsonValueKind.Null).ToDictionary(StringComparer.Ordinal);

    public Node? Find(string name) => _members?.Find(name);

    public Node? Required(string name) => node.Required(_members, name);

    public string? Text(string name) => Find(name)?.Text("a text");

    public string RequiredText(string name) => Required(name)?.Text("a text") ?? string.Empty;

    public T Word<T>(string name)
        where T : struct, Enum
        => Required(name)?.Word<T>(name) ?? default;

    public Instant Instant(string name) => Required(name)?.Instant(name) ?? default;

    /// <summary>When something was or is to be: none of the dates that other systems leave empty, which arrive as the year 1 or as the start of 1970.</summary>
    public Instant Moment(string name)
    {
        if (Required(name) is not Node node || node.Instant(name) is not Instant at)
        {
            return default;
        }

        if (at <= NodaConstants.UnixEpoch)
        {
            node.Refuse($"{name}: an instant after the start of 1970");
        }

        return at;
    }

    public T Id<T>(string name, Func<string, T> make)
        where T : struct
        => Required(name)?.Id(make) ?? default;

    public IReadOnlyList<T> List<T>(string name, Func<Node, T> read) => _members?.List(name, read) ?? [];
}
