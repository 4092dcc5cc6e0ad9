using System.Text.RegularExpressions;

namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>The page of peers' defects names tests that exist, and leaves none of the complaints out.</summary>
public sealed partial class PeerDefectsPageTests
{
    private static readonly string s_tests = Path.GetFullPath(Path.Combine(KpiPages.Folder, "..", "..", "tests"));

    private static readonly string[] s_lines = KpiPages.Text(Path.Combine(KpiPages.Folder, "..", "peer-defects.md")).Split('\n');

    [Fact]
    public void Page_EveryTestItNames_Exists()
    {
        (string Class, string Method)[] named = [.. s_lines.SelectMany(l => Named().Matches(l)).Select(m => (m.Groups["class"].Value, m.Groups["method"].Value)).Distinct()];
        Dictionary<string, string> files = Directory.EnumerateFiles(s_tests, "*Tests.cs", SearchOption.AllDirectories)
            .GroupBy(f => Path.GetFileNameWithoutExtension(f)).ToDictionary(f => f.Key, f => string.Join('\n', f.Select(File.ReadAllText)));

        named.Should().HaveCountGreaterThan(50);
        named.Where(t => !files.TryGetValue(t.Class, out string? text) || !text.Contains($" void {t.Method}(", StringComparison.Ordinal)).Select(t => $"{t.Class}.{t.Method}").Should().BeEmpty();
    }

    [Fact]
    public void Page_EveryComplaint_HasARowWithItsThreadAndATest()
    {
        string[][] rows = [.. s_lines.Where(l => Numbered().IsMatch(l)).Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray())];

        rows.Select(r => r[0]).Should().Equal(Enumerable.Range(1, 36).Select(i => $"{i}"));
        rows.Should().OnlyContain(r => r.Length == 5 && r.All(c => c.Length > 0) && Named().IsMatch(r[4]));
    }

    [GeneratedRegex("`(?<class>[A-Z][A-Za-z]+Tests)\\.(?<method>[A-Za-z0-9_]+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\| [0-9]+ \|")]
    private static partial Regex Numbered();
}
