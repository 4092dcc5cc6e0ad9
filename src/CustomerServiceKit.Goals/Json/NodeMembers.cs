namespace CustomerServiceKit.Goals;

/// <summary>What readers ask of the members of an object.</summary>
internal static class NodeMembers
{
    /// <summary>Whether all members are there; names those that are not.</summary>
    public static bool Has(this Node node, Dictionary<string, Node> members, params string[] required)
    {
        string[] lacking = [.. required.Where(name => !members.ContainsKey(name))];
        if (lacking.Length > 0)
        {
            node.Refuse($"the members {string.Join(", ", lacking)}");
        }

        return lacking.Length == 0;
    }

    /// <summary>A member that may be left out.</summary>
    public static Node? Find(this Dictionary<string, Node> members, string name) => members.TryGetValue(name, out Node node) ? node : null;
}
