using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CustomerServiceKit.Calendars.Tests.Json;

public sealed partial class CalendarSchemaTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(Root(), "samples"), "*.json", SearchOption.AllDirectories).Where(IsCalendar).Select(file => Path.GetRelativePath(Root(), file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Texts => [.. CalendarTexts.All];

    [Fact]
    public void Schema_OfTheAssembly_IsTheFileOfTheDocuments() => CalendarJson.Schema.Should().Be(File.ReadAllText(Path.Combine(Root(), "docs", "schemas", "calendar.schema.json")));

    [Fact]
    public void Schema_EveryProperty_SaysWhatItIs()
    {
        IEnumerable<string> silent =
            from part in Reading.Schema.Parts
            where Regex.IsMatch(part.Key, "^#/\\$defs/[^/]+(/properties/[^/]+)*$")
            let described = part.Value.TryGetProperty("$ref", out JsonElement target) && !part.Value.TryGetProperty("description", out _) ? Reading.Schema.Parts[target.GetString()!] : part.Value
            where !described.TryGetProperty("description", out _)
            select part.Key;

        silent.Should().BeEmpty();
    }

    [Fact]
    public void Schema_EveryExample_IsOne()
    {
        List<(string Pointer, string Example)> examples =
        [
            .. from part in Reading.Schema.Parts
               where part.Value.TryGetProperty("examples", out _)
               from example in part.Value.GetProperty("examples").EnumerateArray()
               select (part.Key, example.GetRawText()),
        ];

        examples.Should().HaveCountGreaterThan(30).And.OnlyContain(e => Part(e.Pointer).Accepts(e.Example));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_FileOfASample_IsValid(string file) => Reading.Schema.Accepts(File.ReadAllText(Path.Combine(Root(), file))).Should().BeTrue();

    [Theory]
    [MemberData(nameof(Texts))]
    public void Schema_TextWithEverything_IsValid(string json) => Reading.Schema.Accepts(json).Should().BeTrue();

    [Fact]
    public void Schema_BlocksOfTheDocuments_AreValidWhereTheyAreRead()
    {
        List<string> blocks =
        [
            .. from file in Directory.EnumerateFiles(Path.Combine(Root(), "docs"), "*.md").Append(Path.Combine(Root(), "src", "CustomerServiceKit.Calendars", "README.md"))
               from Match block in Block().Matches(File.ReadAllText(file))
               select block.Groups[1].Value,
        ];

        blocks.Should().NotBeEmpty();
        blocks.Where(json => Reading.Problems(json).Count == 0 && !Reading.Schema.Accepts(json)).Should().BeEmpty();
    }

    /// <summary>A part of the schema as a schema by itself, with the same definitions.</summary>
    private static SchemaCheck Part(string pointer)
    {
        Dictionary<string, JsonElement> alone = Reading.Schema.Parts[pointer].EnumerateObject().Where(keyword => keyword.Name is not ("$id" or "$schema")).ToDictionary(k => k.Name, k => k.Value);
        alone["$defs"] = Reading.Schema.Parts["#"].GetProperty("$defs");
        return new SchemaCheck(JsonSerializer.Serialize(alone));
    }

    private static bool IsCalendar(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("zone", out _) && document.RootElement.TryGetProperty("weekly", out _);
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    [GeneratedRegex("CalendarJson\\.Load\\(\\s*\"\"\"(.*?)\"\"\"\\)", RegexOptions.Singleline)]
    private static partial Regex Block();
}
