using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceKit;

/// <summary>What readers ask of the members of an object.</summary>
internal static class NodeMembers
{
    /// <summary>Whether all members are there; names those that are not. Where the whole is no object, that has been said already.</summary>
    public static bool Has(this Node node, [NotNullWhen(true)] Dictionary<string, Node>? members, params string[] required)
    {
        string[] lacking = members is null ? [] : [.. required.Where(name => !members.ContainsKey(name))];
        if (lacking.Length > 0)
        {
            node.Refuse($"an object with {string.Join(", ", lacking)}");
        }

        return members is not null && lacking.Length == 0;
    }

    /// <summary>A member that must be there.</summary>
    public static Node? Required(this Node node, Dictionary<string, Node>? members, string name) => node.Has(members, name) ? members[name] : null;

    /// <summary>A member that may be left out.</summary>
    public static Node? Find(this Dictionary<string, Node> members, string name) => members.TryGetValue(name, out Node node) ? node : null;

    /// <summary>Whether the object has fields that are not known. Each may be a known one misspelt, so that what seems to lack may be there.</summary>
    public static bool HasUnknown(this Node node, Dictionary<string, Node> members) => node.Element.EnumerateObject().Any(field => !members.ContainsKey(field.Name));

    public static bool Flag(this Dictionary<string, Node> members, string name) => members.Find(name)?.Flag(name) == true;

    public static int? Integer(this Dictionary<string, Node> members, string name) => members.Find(name)?.Integer(name);

    public static IReadOnlyList<T> List<T>(this Dictionary<string, Node> members, string name, Func<Node, T> read) =>
        members.Find(name) is Node list ? [.. list.Items(name).Select(read)] : [];
}
