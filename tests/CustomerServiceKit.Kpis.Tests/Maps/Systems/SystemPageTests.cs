using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>The page of each system says what its map says.</summary>
public sealed class SystemPageTests
{
    private const string Accept = "CSK_ACCEPT_DOCS";

    public static TheoryData<string> Ids => SystemMapTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_BelowItsMark_IsMadeFromTheMap(string id)
    {
        string path = Path.Combine(Pages(), id + ".md");
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        int mark = text.IndexOf(SystemPage.Mark, StringComparison.Ordinal);
        mark.Should().BePositive("{0} has a part written by hand, and then the mark", id);
        string expected = text[..mark] + SystemPage.Mark + "\n\n" + SystemPage.Of(SystemMaps.Find(id)!);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(path, expected);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(
            expected, "the page follows the map; where the change is meant, run the tests once with the environment variable {0}=1, and review the changed page with the map", Accept);
    }

    [Fact]
    public void Pages_AllOfThem_BelongToAMap() =>
        Directory.EnumerateFiles(Pages(), "*.md").Select(Path.GetFileNameWithoutExtension).Should().BeEquivalentTo([.. SystemMaps.All.Select(m => m.Id), "README"]);

    private static string Pages([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..", "docs", "systems"));
}
