using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Conventions.Tests.House;

/// <summary>Where the files of this repository are, and which packages it holds.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every package there is a folder for; rooms that are drawn but not built are absent.</summary>
    public static IReadOnlyList<Package> Packages { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => new Package(Path.GetDirectoryName(file)!)),
    ];

    public static TheoryData<string> PackageNames => [.. Packages.Select(package => package.Name)];

    public static Package Package(string name) => Packages.Single(package => package.Name == name);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Every file that belongs to the repository and can be read as text.</summary>
    public static IEnumerable<string> TextFiles() => Walk(Root).Where(file => Path.GetExtension(file) is not (".png" or ".snk"));

    private static IEnumerable<string> Walk(string folder)
    {
        IEnumerable<string> inner = Directory.EnumerateDirectories(folder)
            .Where(path => Path.GetFileName(path) is not (".git" or ".vs" or ".idea" or "artifacts" or "bin" or "obj" or "TestResults" or "BenchmarkDotNet.Artifacts"))
            .SelectMany(Walk);

        // In a worktree it is a file, with the path of the repository it belongs to.
        return Directory.EnumerateFiles(folder).Where(path => Path.GetFileName(path) != ".git").Concat(inner);
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        string? folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "CustomerServiceKit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"No CustomerServiceKit.sln above {here}.");
    }
}
