using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Cases.Tests.Rows;

/// <summary>Where the cases are: the folder that CSK_CASES names, or shared/cases beside the repository.</summary>
internal static class CaseFolder
{
    public static string Root { get; } = RepositoryRoot();

    public static string Path { get; } = Environment.GetEnvironmentVariable("CSK_CASES") is { Length: > 0 } named
        ? named
        : System.IO.Path.GetFullPath(System.IO.Path.Combine(Root, "..", "shared", "cases"));

    private static string RepositoryRoot([CallerFilePath] string here = "")
    {
        string? folder = System.IO.Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "CustomerServiceKit.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"No CustomerServiceKit.sln above {here}.");
    }
}
