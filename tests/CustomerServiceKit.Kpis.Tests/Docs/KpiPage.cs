using System.Text.RegularExpressions;

namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>One page, as far as the tests read it.</summary>
internal sealed partial class KpiPage(string id, string text)
{
    /// <summary>The headings of every page, in this order.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["Formula", "Boundaries", "Worked example", "Read it with care", "Source"];

    public string Id { get; } = id;

    public string Text { get; } = text;

    public string Title => Match(TitleLine()).Groups["title"].Value;

    /// <summary>The numbers under which the field's formulas were collected, as the page states them; empty where it has none.</summary>
    public string Numbers => Match(FactsLine()).Groups["numbers"].Value.TrimEnd(' ', '·');

    /// <summary>The paragraph below the line of facts: what the KPI says.</summary>
    public string Purpose => Match(FactsLine()).Groups["purpose"].Value.Trim().Replace('\n', ' ');

    public IReadOnlyList<string> HeadingsFound => [.. Heading().Matches(Text).Select(m => m.Groups["name"].Value)];

    public IEnumerable<WorkedExample> Examples => Example().Matches(Text).Select(m => WorkedExample.Parse(m.Groups["block"].Value));

    /// <summary>Who uses a formula, by the key as the table shows it. It is written by hand, within a table that is made from the catalogue.</summary>
    public IReadOnlyDictionary<string, string> Users => (GeneratedPart.Find(Text, "formulas") ?? string.Empty).Split('\n')
        .Select(GeneratedPart.Cells).Where(c => c.Count == 3).GroupBy(c => c[0].Trim('`')).ToDictionary(g => g.Key, g => g.First()[2]);

    /// <summary>The files of this repository to which the page links.</summary>
    public IEnumerable<string> Links => Link().Matches(Text).Select(m => m.Groups["file"].Value);

    /// <summary>What stands below a heading, without the generated tables.</summary>
    public string Section(string heading)
    {
        string[] parts = Text.Split($"\n## {heading}\n");
        return parts.Length == 2 ? GeneratedPart.Without(parts[1].Split("\n## ")[0]).Trim() : string.Empty;
    }

    public override string ToString() => $"docs/kpis/{Id}.md";

    private Match Match(Regex pattern) =>
        pattern.Match(Text) is { Success: true } match ? match : throw new FormatException($"{this} does not begin as a page does: a title, a line of facts, a paragraph.");

    [GeneratedRegex(@"\A# (?<title>[^\n]+)\n")]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"\A# [^\n]+\n\n(?<numbers>(K\d\d(, )?)*( · )?)<!-- begin facts -->[^\n]*<!-- end facts -->\n\n(?<purpose>.+?)\n\n## ", RegexOptions.Singleline)]
    private static partial Regex FactsLine();

    [GeneratedRegex(@"^## (?<name>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```kpi\n(?<block>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\]\((?<file>[^)#:]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
