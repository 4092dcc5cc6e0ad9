using CustomerServiceKit.Conventions.Tests.House;
using PublicApiGenerator;

namespace CustomerServiceKit.Conventions.Tests;

/// <summary>The public API of each package is a file that is reviewed like code.</summary>
public sealed class PublicApiTests
{
    private const string Accept = "CSK_ACCEPT_API";

    public static TheoryData<string> Packages => Repository.PackageNames;

    [Theory]
    [MemberData(nameof(Packages))]
    public void PublicApi_EachPackage_IsTheOneOnFile(string package)
    {
        string path = Path.Combine(Repository.Root, "docs", "api", package + ".txt");
        string actual = Repository.Package(package).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n";
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        string expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (actual != expected)
        {
            Assert.Fail($"The public API of {package} is not the one in docs/api/{package}.txt:\n{Difference(expected, actual)}\n"
                + $"Where the change is meant, run the tests once with the environment variable {Accept}=1, and review the changed file with the code.");
        }
    }

    [Fact]
    public void ApiFiles_AllOfThem_BelongToAPackage() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "api")).Select(Path.GetFileNameWithoutExtension)
            .Should().BeSubsetOf(Repository.Packages.Select(package => package.Name));

    private static string Difference(string expected, string actual)
    {
        string[] was = expected.Split('\n');
        string[] now = actual.Split('\n');
        IEnumerable<string> gone = was.Except(now).Select(line => "- " + line.Trim());
        IEnumerable<string> come = now.Except(was).Select(line => "+ " + line.Trim());
        return string.Join('\n', gone.Take(15).Concat(come.Take(15)).DefaultIfEmpty("  the same lines in another order"));
    }
}
