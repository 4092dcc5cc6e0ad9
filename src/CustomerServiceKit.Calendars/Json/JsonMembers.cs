namespace CustomerServiceKit.Calendars;

/// <summary>Members of an object that may be absent.</summary>
internal static class JsonMembers
{
    public static bool Flag(this Dictionary<string, Node> members, string name) => members.TryGetValue(name, out Node node) && node.Flag(name) == true;

    public static int? Integer(this Dictionary<string, Node> members, string name) => members.TryGetValue(name, out Node node) ? node.Integer(name) : null;
}
