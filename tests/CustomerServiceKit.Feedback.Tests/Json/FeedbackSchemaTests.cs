using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CustomerServiceKit.Calendars.Tests.Json;

namespace CustomerServiceKit.Feedback.Tests.Json;

/// <summary>The schemas go in step with the readers.</summary>
public sealed class FeedbackSchemaTests
{
    private const string Unknown = "no such word";

    [Fact]
    public void Schema_OfTheAssembly_IsTheFileOfTheDocuments()
    {
        FeedbackJson.Schema.Should().Be(File.ReadAllText(SchemaFile("feedback-session")));
        FeedbackJson.RecordsSchema.Should().Be(File.ReadAllText(SchemaFile("feedback-records")));
    }

    [Fact]
    public void Schema_OfRecords_HasEveryPartOfThatOfASession() =>
        Reading.Session.Schema.Parts["#"].GetProperty("$defs").EnumerateObject().Select(part => (part.Name, part.Value.GetRawText()))
            .Should().BeSubsetOf(Reading.Records.Schema.Parts["#"].GetProperty("$defs").EnumerateObject().Select(part => (part.Name, part.Value.GetRawText())));

    [Fact]
    public void Schema_EveryProperty_SaysWhatItIs()
    {
        IEnumerable<string> silent =
            from part in Reading.Records.Schema.Parts
            where Regex.IsMatch(part.Key, "^#/\\$defs/[^/]+(/properties/[^/]+)*$")
            let described = part.Value.TryGetProperty("$ref", out JsonElement target) && !part.Value.TryGetProperty("description", out _) ? Reading.Records.Schema.Parts[target.GetString()!] : part.Value
            where !described.TryGetProperty("description", out _)
            select part.Key;

        silent.Should().BeEmpty();
    }

    [Fact]
    public void Schema_EveryExample_IsOne()
    {
        List<(string Pointer, string Example)> examples =
        [
            .. from part in Reading.Records.Schema.Parts
               where part.Value.TryGetProperty("examples", out _)
               from example in part.Value.GetProperty("examples").EnumerateArray()
               select (part.Key, example.GetRawText()),
        ];

        examples.Should().HaveCountGreaterThan(60).And.OnlyContain(e => Reading.Records.Part(e.Pointer).Accepts(e.Example));
        FeedbackJson.Load(Example("session")).State.Should().Be(FeedbackState.Acknowledged);
        FeedbackJson.LoadRecords(Example("records")).ToString().Should().Be("0 sessions, 1 note, 1 accompaniment");

        static string Example(string part) => Reading.Records.Schema.Parts[$"#/$defs/{part}"].GetProperty("examples")[0].GetRawText();
    }

    [Fact]
    public void Schema_WhatIsRead_IsAccepted()
    {
        FeedbackTexts.OfSessions.Where(json => Reading.Session.Problems(json).Count > 0 || !Reading.Session.Schema.Accepts(json)).Should().BeEmpty();
        FeedbackTexts.OfRecords.Where(json => Reading.Records.Problems(json).Count > 0 || !Reading.Records.Schema.Accepts(json)).Should().BeEmpty();
        Reading.Session.Schema.Accepts(FeedbackTexts.OfRecords[0]).Should().BeFalse("these are records");
        Reading.Records.Schema.Accepts(FeedbackTexts.OfSessions[0]).Should().BeFalse("this is a session");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Members_EveryObject_AreThoseTheReaderKnows(bool areRecords)
    {
        (Reading reading, IReadOnlyList<string> texts) = FeedbackTexts.Of(areRecords);
        foreach (string json in texts.Take(2))
        {
            foreach (string path in JsonTree.Places(json).Where(place => place.Value is JsonObject).Select(place => place.Path))
            {
                string changed = JsonTree.With(json, path, Unknown, 1);

                Problem problem = Nearest(reading, changed, path.Length == 0 ? Unknown : $"{path}.{Unknown}");

                reading.Schema.Accepts(changed).Should().BeFalse("the reader refuses a member of {0}", path);
                reading.Schema.Places(json)!.Where(place => place.Path == path && place.Members is not null).SelectMany(place => place.Members!)
                    .Should().BeEquivalentTo(Known(problem), "these are the members of '{0}'", path);
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Words_EveryTextOfAFewWords_AreThoseTheReaderKnows(bool areRecords)
    {
        (Reading reading, IReadOnlyList<string> texts) = FeedbackTexts.Of(areRecords);
        foreach (string json in texts.Take(2))
        {
            foreach (SchemaPlace place in reading.Schema.Places(json)!.Where(place => place.Words is not null))
            {
                string changed = JsonTree.Replaced(json, place.Path, Unknown);

                Problem problem = Nearest(reading, changed, place.Path);

                reading.Schema.Accepts(changed).Should().BeFalse("the reader refuses another word for {0}", place.Path);
                place.Words.Should().BeEquivalentTo(Known(problem), "these are the words of {0}", place.Path);
            }
        }
    }

    /// <summary>So that the tests above look at every object and every list of words there is.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Texts_AllTogether_TakeEveryPartOfTheSchema(bool areRecords)
    {
        (Reading reading, IReadOnlyList<string> texts) = FeedbackTexts.Of(areRecords);
        IEnumerable<SchemaPlace> taken = texts.Take(2).SelectMany(json => reading.Schema.Places(json)!);
        IEnumerable<string> all =
            from part in reading.Schema.Parts
            where Regex.IsMatch(part.Key, "^#/\\$defs/[^/]+/properties/[^/]+$") || new SchemaPlace(string.Empty, part.Key, part.Value).Words is not null
            select part.Key;

        all.Should().BeSubsetOf(taken.Select(place => place.Pointer)).And.HaveCountGreaterThan(90);
    }

    /// <summary>What the reader has against a place: of evidence and actions it names the whole, with the place inside it in words.</summary>
    private static Problem Nearest(Reading reading, string json, string path) =>
        reading.Problems(json).Where(problem => problem.Code == "json.unreadable" && (path == problem.Path || path.StartsWith(problem.Path + ".", StringComparison.Ordinal))).Should().ContainSingle("the reader refuses {0}", path).Subject;

    /// <summary>The members or words that a problem names: after what was expected, of evidence and actions after their own "expected".</summary>
    private static string[] Known(Problem problem)
    {
        string said = problem.Parameters["expected"];
        Match ofCore = Regex.Match(said, "expected (?:one of )?([^.;]+)");
        return (ofCore.Success ? ofCore.Groups[1].Value : said.Split(": ")[^1]).Split(", ");
    }

    private static string SchemaFile(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "schemas", $"{name}.schema.json"));
}
