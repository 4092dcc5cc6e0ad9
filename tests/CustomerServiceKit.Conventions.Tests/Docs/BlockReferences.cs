using CustomerServiceKit.Conventions.Tests.House;
using Microsoft.CodeAnalysis;

namespace CustomerServiceKit.Conventions.Tests.Docs;

/// <summary>What a reader of the documentation has: the framework, our packages, and what these bring along.</summary>
internal static class BlockReferences
{
    private static readonly string s_runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static IReadOnlyList<MetadataReference> Framework { get; } = References(path => Path.GetDirectoryName(path) == s_runtime || IsNodaTime(path));

    public static IReadOnlyList<MetadataReference> All { get; } = References(path =>
        Path.GetDirectoryName(path) == s_runtime
        || IsNodaTime(path)
        || Path.GetFileName(path).StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal)
        || Repository.Packages.Any(package => Path.GetFileNameWithoutExtension(path) == package.Name));

    /// <summary>The usings of a new console project, NodaTime, and the root namespace of each package that has something to show.</summary>
    public static string Usings { get; } = string.Join(' ', Namespaces().Select(name => $"global using {name};"));

    private static IEnumerable<string> Namespaces() =>
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "NodaTime",
        .. Repository.Packages
            .SelectMany(package => package.Assembly.GetExportedTypes())
            .Select(type => type.Namespace!)
            .Where(name => Repository.Packages.Any(package => package.Name == name))
            .Append("CustomerServiceKit")
            .Distinct(),
    ];

    private static bool IsNodaTime(string path) => Path.GetFileName(path).StartsWith("NodaTime.", StringComparison.Ordinal) && Path.GetFileName(path) != "NodaTime.Testing.dll";

    private static List<MetadataReference> References(Func<string, bool> wanted) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(wanted).Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
