using System.Text.RegularExpressions;

namespace CustomerServiceKit.Kpis.Tests.Docs;

/// <summary>Parts of a Markdown file that are made from the catalogue; they stand between two comments.</summary>
internal static partial class GeneratedPart
{
    public static string Of(string name, string content) => $"<!-- begin {name} -->{content}<!-- end {name} -->";

    public static string? Find(string text, string name) => Pattern(name).Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    public static string With(string text, string name, string content) => Pattern(name).Replace(text, _ => Of(name, content), 1);

    public static string Without(string text) => Any().Replace(text, string.Empty);

    /// <summary>The cells of a row of a table, without the blanks around them.</summary>
    public static IReadOnlyList<string> Cells(string row) => [.. row.Trim().Trim('|').Split(" | ").Select(cell => cell.Trim())];

    private static Regex Pattern(string name) => new($"<!-- begin {name} -->(.*?)<!-- end {name} -->", RegexOptions.Singleline);

    [GeneratedRegex("<!-- begin (?<name>[a-z-]+) -->.*?<!-- end [a-z-]+ -->", RegexOptions.Singleline)]
    private static partial Regex Any();
}
