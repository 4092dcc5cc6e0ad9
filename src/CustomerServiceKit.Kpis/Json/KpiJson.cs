using System.Text.Json;

namespace CustomerServiceKit.Kpis;

/// <summary>The JSON of this package: catalogues of KPI definitions, vendor packs, fact maps, the maps of whole systems, and what stands in tallies.</summary>
/// <remarks>
/// A formula names measures; a measure is a closed tree. An unknown node, an unknown measure and every broken rule are refused, all at once, each with its path.
/// Comments and trailing commas are allowed. Reading and writing use no reflection.
/// </remarks>
public static class KpiJson
{
    /// <summary>Teaches options the types of this package and of Core.</summary>
    /// <param name="options">Options that are not in use yet.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        DefinitionText.AddTo(options, ReadCatalog, CatalogWriting.Of);
        DefinitionText.AddTo<FactMap>(options, MapReading.Read, MapWriting.Of);
        DefinitionText.AddTo<VendorPack>(options, PackReading.Read, PackWriting.Of);
        DefinitionText.AddTo<SystemMap>(options, SystemReading.Read, SystemWriting.Of);
        return CoreJson.AddTo(options);
    }

    /// <summary>Reads a catalogue of KPI definitions.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no catalogue, or definitions are wrong; the exception lists every problem with its path.</exception>
    public static KpiCatalog Load(string json) => DefinitionText.Load(json, ReadCatalog);

    /// <summary>Writes a catalogue, indented and with every language readable.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <returns>The text; <see cref="Load"/> gives an equal catalogue back.</returns>
    public static string Save(KpiCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return DefinitionText.Save(CatalogWriting.Of(catalog));
    }

    /// <summary>Reads a vendor pack: <c>{"id", "name", "source", "left-out": [{"what", "why"}], "catalog"}</c>.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no pack, or definitions are wrong; the exception lists every problem with its path.</exception>
    public static VendorPack LoadPack(string json) => DefinitionText.Load<VendorPack>(json, PackReading.Read);

    /// <summary>Writes a vendor pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>The text; <see cref="LoadPack"/> gives an equal pack back.</returns>
    public static string SavePack(VendorPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return DefinitionText.Save(PackWriting.Of(pack));
    }

    /// <summary>Reads a fact map.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The map.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no map, or the map is wrong; the exception lists every problem with its path.</exception>
    public static FactMap LoadMap(string json) => DefinitionText.Load<FactMap>(json, MapReading.Read);

    /// <summary>Writes a fact map.</summary>
    /// <param name="map">The map.</param>
    /// <returns>The text; <see cref="LoadMap"/> gives an equal map back.</returns>
    public static string SaveMap(FactMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return DefinitionText.Save(MapWriting.Of(map));
    }

    /// <summary>Writes what stands in a tally, for example as the stored roll-up of a day.</summary>
    /// <param name="tally">The tally.</param>
    /// <returns>The text, on one line, stamped with what it counts.</returns>
    public static string SaveTally(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return TallyWriting.Of(tally);
    }

    /// <summary>Reads a tally back.</summary>
    /// <param name="json">The text.</param>
    /// <param name="plan">A plan of the same measures as that of the tally that was written.</param>
    /// <param name="by">The same grouping; all in one where null.</param>
    /// <returns>The tally, to which more can be added.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is no tally; or the stamp is another, as it is after a change of a definition, a limit or the grouping: <c>kpi.tally-differs</c>.</exception>
    public static Tally LoadTally(string json, KpiPlan plan, Grouping? by = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return DefinitionText.Load<Tally>(json, new TallyReading(plan, by ?? Grouping.None).Read);
    }

    /// <summary>Reads the map of a system: <c>{"id", "name", "source", "tables": [{"name", "query", "map"}], "left-out": [{"what", "why"}]}</c>; a query is a text or a list of its lines.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The map.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no map of a system, or the map is wrong; the exception lists every problem with its path.</exception>
    public static SystemMap LoadSystemMap(string json) => DefinitionText.Load<SystemMap>(json, SystemReading.Read);

    /// <summary>Writes the map of a system.</summary>
    /// <param name="map">The map.</param>
    /// <returns>The text; <see cref="LoadSystemMap"/> gives an equal map back.</returns>
    public static string SaveSystemMap(SystemMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return DefinitionText.Save(SystemWriting.Of(map));
    }

    private static KpiCatalog? ReadCatalog(Node root, List<Problem> problems)
    {
        List<KpiDefinition> kpis = new CatalogReading(problems).Read(root);
        return problems.Count > 0 ? null : new KpiCatalog(kpis);
    }
}
