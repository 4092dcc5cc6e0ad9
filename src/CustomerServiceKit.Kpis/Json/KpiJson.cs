using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerServiceKit.Kpis;

/// <summary>The JSON of this package: catalogues of KPI definitions, and fact maps.</summary>
/// <remarks>
/// A formula names measures; a measure is a closed tree. An unknown node, an unknown measure and every broken rule are refused, all at once, each with its path.
/// Comments and trailing commas are allowed. Reading and writing use no reflection.
/// </remarks>
public static class KpiJson
{
    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Teaches options the types of this package and of Core.</summary>
    /// <param name="options">Options that are not in use yet.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Converters.Any(c => c is DefinitionConverter<KpiCatalog>))
        {
            options.Converters.Add(new DefinitionConverter<KpiCatalog>(ReadCatalog, CatalogWriting.Of));
            options.Converters.Add(new DefinitionConverter<FactMap>(ReadMap, MapWriting.Of));
        }

        return CoreJson.AddTo(options);
    }

    /// <summary>Reads a catalogue of KPI definitions.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no catalogue, or definitions are wrong; the exception lists every problem with its path.</exception>
    public static KpiCatalog Load(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using JsonDocument document = JsonDocument.Parse(json, Reading);
        return ReadCatalog(document.RootElement);
    }

    /// <summary>Writes a catalogue, indented and with every language readable.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <returns>The text; <see cref="Load"/> gives an equal catalogue back.</returns>
    public static string Save(KpiCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Text(CatalogWriting.Of(catalog));
    }

    /// <summary>Reads a fact map.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The map.</returns>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="ProblemException">The text is JSON and no map, or the map is wrong; the exception lists every problem with its path.</exception>
    public static FactMap LoadMap(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using JsonDocument document = JsonDocument.Parse(json, Reading);
        return ReadMap(document.RootElement);
    }

    /// <summary>Writes a fact map.</summary>
    /// <param name="map">The map.</param>
    /// <returns>The text; <see cref="LoadMap"/> gives an equal map back.</returns>
    public static string SaveMap(FactMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Text(MapWriting.Of(map));
    }

    private static KpiCatalog ReadCatalog(JsonElement root)
    {
        List<Problem> problems = [];
        List<KpiDefinition> kpis = new CatalogReading(problems).Read(root);
        return problems.Count > 0 ? throw new ProblemException(problems) : new KpiCatalog(kpis);
    }

    private static FactMap ReadMap(JsonElement root)
    {
        List<Problem> problems = [];
        FactMap? map = MapReading.Read(root, problems);
        return problems.Count > 0 || map is null ? throw new ProblemException(problems) : map;
    }

    private static string Text(JsonNode node)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Writing))
        {
            node.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
