using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>The packs that come with the package: what other systems print, as far as it can be computed row by row.</summary>
/// <remarks>Each is a file of JSON inside the package, written like any catalogue. Limits are the system's default where it has one, else 20 seconds; <see cref="VendorPack.WithLimit"/> changes them.</remarks>
public static class VendorPacks
{
    /// <summary>Amazon Connect: service level is whatever leaves the queue in time; everything by the time of disconnection.</summary>
    public static VendorPack AmazonConnect { get; } = Load("amazon-connect");

    /// <summary>Asterisk's ServiceLevelPerf: of those answered.</summary>
    public static VendorPack AsteriskPerf { get; } = Load("asterisk-perf");

    /// <summary>Asterisk's ServiceLevelPerf2: abandons within the limit are credited.</summary>
    public static VendorPack AsteriskPerf2 { get; } = Load("asterisk-perf2");

    /// <summary>Chatwoot: conversations as cases, by its reporting events.</summary>
    public static VendorPack Chatwoot { get; } = Load("chatwoot");

    /// <summary>Cisco ICM and UCCE with abandoned calls ignored, the default.</summary>
    public static VendorPack CiscoIgnored { get; } = Load("cisco-ignored");

    /// <summary>Cisco ICM and UCCE with abandoned calls of negative impact.</summary>
    public static VendorPack CiscoNegative { get; } = Load("cisco-negative");

    /// <summary>Cisco ICM and UCCE with abandoned calls of positive impact.</summary>
    public static VendorPack CiscoPositive { get; } = Load("cisco-positive");

    /// <summary>Dynamics 365 Contact Center, whose unit is the queue segment.</summary>
    public static VendorPack Dynamics365 { get; } = Load("dynamics-365");

    /// <summary>Genesys Cloud, with the service level of each of its switches; counts by the interval in which they happen.</summary>
    public static VendorPack Genesys { get; } = Load("genesys");

    /// <summary>The five service-level formulas of the International Customer Management Institute.</summary>
    public static VendorPack Icmi { get; } = Load("icmi");

    /// <summary>Salesforce Omni-Channel, as far as it is published: one AgentWork for each assignment.</summary>
    public static VendorPack SalesforceOmniChannel { get; } = Load("salesforce-omni-channel");

    /// <summary>Talkdesk Live, of all inbound contacts.</summary>
    public static VendorPack Talkdesk { get; } = Load("talkdesk");

    /// <summary>The Asterisk sessions of Verbara, by queue visit, with all three service levels side by side.</summary>
    public static VendorPack Verbara { get; } = Load("verbara");

    /// <summary>Vonage Contact Center, with and without breakouts.</summary>
    public static VendorPack Vonage { get; } = Load("vonage");

    /// <summary>Zendesk Explore over the tickets of Zendesk Support.</summary>
    public static VendorPack Zendesk { get; } = Load("zendesk");

    /// <summary>Every pack, by id.</summary>
    public static IReadOnlyList<VendorPack> All { get; } = (ImmutableArray<VendorPack>)
    [
        AmazonConnect, AsteriskPerf, AsteriskPerf2, Chatwoot, CiscoIgnored, CiscoNegative, CiscoPositive, Dynamics365, Genesys, Icmi, SalesforceOmniChannel, Talkdesk, Verbara, Vonage, Zendesk,
    ];

    /// <summary>Finds a pack.</summary>
    /// <param name="id">The id, for example <c>amazon-connect</c>.</param>
    /// <returns>The pack; null where there is none.</returns>
    public static VendorPack? Find(string id) => All.FirstOrDefault(p => p.Id == id);

    private static VendorPack Load(string id)
    {
        using Stream stream = typeof(VendorPacks).Assembly.GetManifestResourceStream($"Packs/{id}.json")
            ?? throw new InvalidOperationException($"The package holds no pack '{id}'.");
        using StreamReader reader = new(stream);
        return KpiJson.LoadPack(reader.ReadToEnd());
    }
}
