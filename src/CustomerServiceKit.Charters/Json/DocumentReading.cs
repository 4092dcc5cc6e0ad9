namespace CustomerServiceKit.Charters;

/// <summary>Reads the parts of a charter's document beside its services, as far as they can be read.</summary>
internal static class DocumentReading
{
    /// <summary>The fields of a charter that are read here.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "mission", "customer-groups", "products", "quality-commitments", "exclusions", "complaints", "results", "owner", "contacts", "legal", "review", "supersedes",
        "change-log", "partners", .. EnumWords<CharterTopic>.All,
    ];

    /// <summary>Reads what is there.</summary>
    /// <param name="builder">What takes it.</param>
    /// <param name="members">The members of the charter.</param>
    /// <param name="isVersioned">Whether the version of the charter could be read; without it nobody can tell which versions are earlier.</param>
    public static void Into(CharterBuilder builder, Dictionary<string, Node> members, bool isVersioned)
    {
        Said(members, "mission", n => n.Localized(), builder.Mission);
        foreach (string word in EnumWords<CharterTopic>.All)
        {
            if (members.ContainsKey(word) && EnumWords<CharterTopic>.TryParse(word, out CharterTopic topic))
            {
                builder.Saying(topic, [.. members.Read(word, n => n.Localized())]);
            }
        }

        builder.Serving([.. members.Read("customer-groups", DocumentParts.Group)])
            .Product([.. members.Read("products", DocumentParts.Product)])
            .Quality([.. members.Read("quality-commitments", DocumentParts.Quality)])
            .Exclusion([.. members.Read("exclusions", ExclusionReading.Read)])
            .Contact([.. members.Read("contacts", DocumentParts.Contact)])
            .Changed([.. members.Read("change-log", DocumentParts.Change)])
            .Partner([.. members.Read("partners", DocumentParts.Partner)]);
        Said(members, "complaints", ComplaintReading.Read, builder.Complaints);
        Said(members, "results", DocumentParts.Results, builder.Results);
        Said(members, "owner", DocumentParts.Contact, builder.OwnedBy);
        Said(members, "review", DocumentParts.Review, builder.Reviewed);
        if (members.Find("legal") is Node legal)
        {
            Legal(legal, builder);
        }

        if (members.Find("supersedes")?.Positive("a version from 1") is int earlier && isVersioned)
        {
            builder.Superseding(earlier);
        }
    }

    /// <summary>Whether a problem only follows from something that could not be read: what a service names may stand there.</summary>
    public static bool IsConsequence(Problem problem, Node node, Dictionary<string, Node> members, IReadOnlyList<Problem> unreadable) => problem.Code switch
    {
        "charter.unknown-exclusion" => node.HasUnknown(members) || IsUnreadable("exclusions", unreadable),
        "charter.unknown-product" => node.HasUnknown(members) || IsUnreadable("products", unreadable),
        _ => false,
    };

    private static bool IsUnreadable(string list, IReadOnlyList<Problem> unreadable) =>
        unreadable.Any(p => p.Path == list || p.Path.StartsWith(list + "[", StringComparison.Ordinal));

    private static void Legal(Node node, CharterBuilder builder)
    {
        if (node.Members("how far the charter binds", "status", "basis") is { } members)
        {
            LocalizedText? basis = members.Find("basis")?.Localized();
            if (node.Required(members, "status")?.Word<LegalStatus>("a legal status") is LegalStatus status)
            {
                builder.Legal(status, basis);
            }
        }
    }

    private static void Said<T>(Dictionary<string, Node> members, string name, Func<Node, T?> read, Func<T, CharterBuilder> say)
        where T : class
    {
        if (members.Find(name) is Node node && read(node) is T value)
        {
            say(value);
        }
    }
}
