namespace CustomerServiceKit.Kpis;

/// <summary>Reads what a pack or a map leaves out, and the texts beside it.</summary>
internal static class OmissionReading
{
    public static PackOmission? Read(Node node)
    {
        Dictionary<string, Node>? members = node.Members("something left out", "what", "why");
        return node.Has(members, "what", "why") && Text(members["what"]) is string what && Text(members["why"]) is string why ? new PackOmission(what, why) : null;
    }

    public static string? Text(Node node) => node.Parsed("a text that is not empty", text => string.IsNullOrWhiteSpace(text) ? null : text);
}
