namespace CustomerServiceKit.Charters;

/// <summary>Reads lists so that their items keep their places, whatever can be read of them.</summary>
internal static class ReadLists
{
    /// <summary>A list that a rule asks for. What cannot be read is replaced; so is a list that lacks where a field is not known, which may be its name misspelt.</summary>
    public static T[] Asked<T>(this Node node, Dictionary<string, Node> members, string name, Func<Node, T?> read, Func<string, T> standIn)
        where T : class
    {
        if (members.Find(name) is not Node list)
        {
            return node.HasUnknown(members) ? [standIn(name)] : [];
        }

        IReadOnlyList<Node> items = list.Items(name);
        return list.IsList ? [.. items.Select(item => read(item) ?? standIn(item.Path))] : [standIn(list.Path)];
    }

    /// <summary>A list that may lack. What cannot be read is left out; it has been refused.</summary>
    public static IEnumerable<T> Read<T>(this Dictionary<string, Node> members, string name, Func<Node, T?> read)
        where T : class => members.List(name, read).OfType<T>();
}
