using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CustomerServiceKit.Calendars.Tests.Json;

namespace CustomerServiceKit.Charters.Tests.Json;

/// <summary>The schema goes in step with the reader.</summary>
public sealed partial class CharterSchemaTests
{
    private const string Unknown = "no such word";

    private static readonly SchemaCheck Schema = new(CharterJson.Schema);

    private static readonly string Full = CharterJson.Save(FullSample.Builder()
        .Moving(ChangeMode.RestartNow)
        .Service(Clock.TermsTests.Desk.Promising(Commitments.CommitmentJsonTests.Full)
            .PromisingKpis(KpiPromises.KpiCommitmentTests.Calls, KpiPromises.KpiCommitmentTests.Wait))
        .Redress(Redress.Amount(RedressFormula.PerStarted(NodaTime.Duration.FromHours(1), 5m, 10m), Unit.Money("ILS"))
            .CappedPerCase(50m).CappedPerCustomer(200m, CustomerServiceKit.Calendars.ReportingPeriod.Year).OnClaim(30).PaidWithin(10, working: true).PenaltyIfLate(40m)
            .Except("force majeure", Sample.Text("A notice", "הודעה", "Un anunț")).For(Sample.Answer))
        .Redress(Redress.ServiceCredit(RedressFormula.Stepped(new RedressStep(NodaTime.Duration.Zero, 0.05m)), Unit.Money("ILS")).For(Sample.Receipt))
        .Build());

    [Fact]
    public void Schema_OfTheAssembly_IsTheFileOfTheDocuments() => CharterJson.Schema.Should().Be(File.ReadAllText(Path.Combine(Root(), "docs", "schemas", "charter.schema.json")));

    [Fact]
    public void Schema_EveryProperty_SaysWhatItIs()
    {
        IEnumerable<string> silent =
            from part in Schema.Parts
            where Regex.IsMatch(part.Key, "^#/\\$defs/[^/]+(/properties/[^/]+)*$")
            let described = part.Value.TryGetProperty("$ref", out JsonElement target) && !part.Value.TryGetProperty("description", out _) ? Schema.Parts[target.GetString()!] : part.Value
            where !described.TryGetProperty("description", out _)
            select part.Key;

        silent.Should().BeEmpty();
    }

    [Fact]
    public void Schema_EveryExample_IsOne()
    {
        List<(string Pointer, string Example)> examples =
        [
            .. from part in Schema.Parts
               where part.Value.TryGetProperty("examples", out _)
               from example in part.Value.GetProperty("examples").EnumerateArray()
               select (part.Key, example.GetRawText()),
        ];

        examples.Should().HaveCountGreaterThan(30).And.OnlyContain(e => Part(e.Pointer).Accepts(e.Example));
    }

    [Fact]
    public void Schema_CharterWithEverything_IsValid() => Schema.Accepts(Full).Should().BeTrue();

    [Fact]
    public void Schema_CharterWithLittle_IsValid() => Schema.Accepts(CharterJson.Save(Sample.Charter())).Should().BeTrue();

    [Fact]
    public void Schema_FilesOfTheSamples_AreValid()
    {
        string[] charters = [.. Directory.EnumerateFiles(Path.Combine(Root(), "samples"), "*charter*.json", SearchOption.AllDirectories).Where(f => !f.Contains("/bin/", StringComparison.Ordinal))];

        charters.Should().NotBeEmpty();
        charters.Where(file => !Schema.Accepts(File.ReadAllText(file))).Should().BeEmpty();
    }

    [Fact]
    public void Schema_CharterOfTheDocuments_IsValid()
    {
        string[] blocks = [.. Block().Matches(File.ReadAllText(Path.Combine(Root(), "docs", "charters.md"))).Select(m => m.Groups[1].Value).Where(json => json.Contains("\"services\"", StringComparison.Ordinal))];

        blocks.Should().NotBeEmpty();
        blocks.Where(json => !Schema.Accepts(json) || Problems(json).Count > 0).Should().BeEmpty();
    }

    [Fact]
    public void Members_EveryObject_AreThoseTheReaderKnows()
    {
        List<string> objects = [.. JsonTree.Places(Full).Where(place => place.Value is JsonObject members && !members.ContainsKey("default")).Select(place => place.Path)];

        objects.Should().HaveCountGreaterThan(15);
        foreach (string path in objects)
        {
            string changed = JsonTree.With(Full, path, Unknown, 1);
            string member = path.Length == 0 ? Unknown : $"{path}.{Unknown}";
            Problem problem = Problems(changed).Should().ContainSingle(p => p.Path == member, "the reader refuses {0}", member).Subject;

            Schema.Accepts(changed).Should().BeFalse("the reader refuses {0}", member);
            Schema.Places(Full)!.Where(place => place.Path == path && place.Members is not null).SelectMany(place => place.Members!)
                .Should().BeEquivalentTo(problem.Parameters["expected"].Split(", "), "these are the members of '{0}'", path);
        }
    }

    [Fact]
    public void Words_EveryTextOfAFewWords_AreThoseTheReaderKnows()
    {
        // The whole list of words, not the part of it that one alternative allows.
        IGrouping<string, SchemaPlace>[] places = [.. Schema.Places(Full)!.Where(place => place.Words is not null).GroupBy(place => place.Path)];

        places.Length.Should().BeGreaterThan(5);
        foreach (IGrouping<string, SchemaPlace> place in places)
        {
            string changed = JsonTree.Replaced(Full, place.Key, Unknown);

            Problem problem = Problems(changed).Should().ContainSingle(p => p.Path == place.Key).Subject;
            Schema.Accepts(changed).Should().BeFalse("the reader refuses another word for {0}", place.Key);
            place.MaxBy(part => part.Words!.Count)!.Words.Should().BeEquivalentTo(problem.Parameters["expected"].Split(": ")[1].Split(", "), "these are the words of {0}", place.Key);
        }
    }

    [Theory]
    [InlineData("\"started-by\": [", "\"started-by\": [\"birth\", ")]
    [InlineData("\"started-by\": [", "\"started-by\": [\"status-changed \", ")]
    [InlineData("\"within\": \"PT20S\"", "\"within\": \"soon\"")]
    [InlineData("\"share\": 0.8", "\"share\": 0")]
    [InlineData("\"share\": 0.8", "\"share\": 1.1")]
    [InlineData("\"version\": 2", "\"version\": 0")]
    [InlineData("\"effective-from\": \"2026-07-01\"", "\"effective-from\": \"2026-02-29\"")]
    [InlineData("\"calendar\": \"support\",", "")]
    [InlineData("\"calendar\": \"support\"", "\"calendar\": \" support\"")]
    [InlineData("\"id\": \"power-cut\",", "")]
    [InlineData("\"effect\": \"extend\"", "\"effect\": \"pause\"")]
    [InlineData("\"every-months\": 12", "\"every-months\": 0")]
    [InlineData("\"within-days\": 30", "\"within-days\": -1")]
    [InlineData("\"months-after-purchase\": 24", "\"months-after-purchase\": 2.5")]
    [InlineData("\"status\": \"contractual\",", "")]
    public void Schema_WhatTheReaderRefuses_IsRefused(string right, string wrong)
    {
        Full.Should().Contain(right);
        string changed = Full.Replace(right, wrong, StringComparison.Ordinal);

        Problems(changed).Should().NotBeEmpty();
        Schema.Accepts(changed).Should().BeFalse();
    }

    [Theory]
    [InlineData("\"supersedes\": 1", "\"supersedes\": 2", "charter.supersedes-later")]
    [InlineData("\"within\": \"PT20S\"", "\"within\": \"PT0S\"", "charter.target-not-positive")]
    [InlineData("\"extended-by\": \"PT4H\"", "\"extended-by\": \"PT0S\"", "json.unreadable")]
    [InlineData("\"period\": \"quarter\"", "\"period\": \"moon\"", "json.unreadable")]
    [InlineData("\"router\"\n", "\"toaster\"\n", "charter.unknown-product")]
    public void Schema_WhatOnlyTheReaderChecks_IsRefusedByTheReader(string right, string wrong, string code)
    {
        Full.Should().Contain(right);
        string changed = Full.Replace(right, wrong, StringComparison.Ordinal);

        Problems(changed).Select(p => p.Code).Should().Equal(code);
        Schema.Accepts(changed).Should().BeTrue();
    }

    private static SchemaCheck Part(string pointer)
    {
        Dictionary<string, JsonElement> alone = Schema.Parts[pointer].EnumerateObject().Where(keyword => keyword.Name is not ("$id" or "$schema")).ToDictionary(k => k.Name, k => k.Value);
        alone["$defs"] = Schema.Parts["#"].GetProperty("$defs");
        return new SchemaCheck(JsonSerializer.Serialize(alone));
    }

    private static IReadOnlyList<Problem> Problems(string json)
    {
        try
        {
            CharterJson.Load(json);
            return [];
        }
        catch (ProblemException refused)
        {
            return refused.Problems;
        }
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    [GeneratedRegex("```json\\n(.*?)\\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
