using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The maps that come with the package: what other systems keep, as facts.</summary>
/// <remarks>
/// Each is a file of JSON inside the package; save one with <see cref="KpiJson.SaveSystemMap"/>, change what your installation has differently, and load yours. What each supports, and
/// what it asks of an importer, stands on its page of the documentation.
/// </remarks>
public static class SystemMaps
{
    /// <summary>Chatwoot: conversations with their messages and reporting events, satisfaction surveys, and promises of service.</summary>
    public static SystemMap Chatwoot { get; } = Load("chatwoot");

    /// <summary>Dynamics 365 Contact Center: conversations, queue segments, participants and presence.</summary>
    public static SystemMap Dynamics365 { get; } = Load("dynamics-365");

    /// <summary>Zammad: tickets with their articles and history, and the log of calls.</summary>
    public static SystemMap Zammad { get; } = Load("zammad");

    /// <summary>Zendesk: tickets with comments and field history, satisfaction ratings, and the calls and legs of Talk.</summary>
    public static SystemMap Zendesk { get; } = Load("zendesk");

    /// <summary>Every map, by id.</summary>
    public static IReadOnlyList<SystemMap> All { get; } = (ImmutableArray<SystemMap>)[Chatwoot, Dynamics365, Zammad, Zendesk];

    /// <summary>Finds a map.</summary>
    /// <param name="id">The id, for example <c>zammad</c>.</param>
    /// <returns>The map; null where there is none.</returns>
    public static SystemMap? Find(string id) => All.FirstOrDefault(m => m.Id == id);

    private static SystemMap Load(string id)
    {
        using Stream stream = typeof(SystemMaps).Assembly.GetManifestResourceStream($"Systems/{id}.json")
            ?? throw new InvalidOperationException($"The package holds no map '{id}'.");
        using StreamReader reader = new(stream);
        return KpiJson.LoadSystemMap(reader.ReadToEnd());
    }
}
