using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>The folder of the pages, one for each KPI id, and the definitions each page is about.</summary>
internal static class KpiPages
{
    /// <summary>Set to 1, the tests write the generated parts instead of comparing them, and start a page where one is missing.</summary>
    public static bool Accept { get; } = Environment.GetEnvironmentVariable("CSK_ACCEPT_DOCS") == "1";

    public static string Folder { get; } = FindFolder();

    public static string IndexPath { get; } = Path.Combine(Folder, "README.md");

    /// <summary>The ids of the complete catalogue, in its order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. StandardKpis.CompleteCatalog.Kpis.Select(k => k.Key.Id).Distinct()];

    public static IReadOnlyList<KpiDefinition> Of(string id) => [.. StandardKpis.CompleteCatalog.Kpis.Where(k => k.Key.Id == id)];

    /// <summary>Whether a variant has a limit, which lies on one side or the other.</summary>
    public static bool IsLimited(string id) => Of(id).Any(k => k.Key.Parameters.Any(p => p.Comparison != Comparison.Equal));

    public static string PathOf(string id) => Path.Combine(Folder, id + ".md");

    public static bool Has(string id) => File.Exists(PathOf(id));

    public static KpiPage Read(string id) => new(id, Text(PathOf(id)));

    public static IEnumerable<string> IdsOfFiles() =>
        Directory.EnumerateFiles(Folder, "*.md").Where(path => path != IndexPath).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static string Text(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    private static string FindFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "kpis"));
}
