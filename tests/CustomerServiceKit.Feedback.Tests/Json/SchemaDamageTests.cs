using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace CustomerServiceKit.Feedback.Tests.Json;

/// <summary>Whatever is damaged in a text: what the schema refuses, the reader refuses too; and where only the reader does, it is for what no schema says.</summary>
public sealed class SchemaDamageTests
{
    private const string Gone = "taken away";
    private const string Again = "once more";

    /// <summary>What is put in the place of something else.</summary>
    private static readonly string[] s_instead =
    [
        Gone, Again, "null", "true", "0", "1", "-1", "1.0", "1.5", "2147483648", "1e30", "\"\"", "\" \"", "\"-\"", "\" dana\"", "\"dana\"", "\"a\\u0007b\"", "\"praise\"", "\"upheld\"", "\"amended\"", "\"open\"", "\"done\"",
        "\"dropped\"", "\"P1D\"", "\"PT-1H\"", "\"P1M\"", "\"2026-11-24\"", "\"2026-02-29\"", "\"2026-11-24T09:00:00Z\"", "\"1970-01-01T00:00:00Z\"", "\"2026-11-24T24:00:00Z\"", "\"2026-11-24 09:00\"", "\"kpi@1\"",
        "[]", "[null]", "[\"dana\"]", "{}", """{ "no such word": 1 }""",
    ];

    private static readonly Gen<(int Place, string Value)> s_damage = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, s_instead.Length - 1].Select(i => s_instead[i]));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EveryPlace_TakenAwayOrNull_IsReadOrRefusedAsTheSchemaSays(bool areRecords)
    {
        (Reading reading, IReadOnlyList<string> texts) = FeedbackTexts.Of(areRecords);
        foreach (string json in texts.Take(2))
        {
            foreach (int place in Enumerable.Range(0, Inside(JsonNode.Parse(json)!).Count()))
            {
                Check(reading, Damaged(json, [(place, Gone)]));
                Check(reading, Damaged(json, [(place, "null")]));
            }
        }
    }

    [Theory]
    [InlineData(true, 1_000)]
    [InlineData(false, 2_500)]
    public void Places_DamagedAtRandom_AreReadOrRefusedAsTheSchemaSays(bool areRecords, int times)
    {
        (Reading reading, IReadOnlyList<string> texts) = FeedbackTexts.Of(areRecords);
        ConcurrentBag<(bool IsRead, bool IsAccepted)> outcomes = [];
        Gen.Select(Gen.Int[0, texts.Count - 1], s_damage.Array[1, 2]).Sample((text, damages) => outcomes.Add(Check(reading, Damaged(texts[text], damages))), iter: times);

        // Otherwise the test has looked at nothing.
        new[] { (true, true), (false, true), (false, false) }.Should().OnlyContain(outcome => outcomes.Count(outcome.Equals) > times / 50);
    }

    private static (bool IsRead, bool IsAccepted) Check(Reading reading, string json)
    {
        IReadOnlyList<Problem> problems = reading.Problems(json);
        bool accepted = reading.Schema.Accepts(json);
        if (accepted)
        {
            problems.Where(problem => !Reading.IsOnlyForTheReader(problem)).Select(problem => problem.ToString()).Should().BeEmpty("the schema takes {0}", json);
        }
        else
        {
            problems.Should().NotBeEmpty("the schema refuses {0}", json);
        }

        return (problems.Count == 0, accepted);
    }

    private static string Damaged(string json, IEnumerable<(int Place, string Value)> damages)
    {
        JsonNode root = JsonNode.Parse(json, null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        foreach ((int at, string value) in damages)
        {
            JsonNode[] places = [.. Inside(root)];
            if (places.Length > 0)
            {
                Damage(places[at % places.Length], value);
            }
        }

        return root.ToJsonString();
    }

    private static void Damage(JsonNode place, string value)
    {
        switch (value, place.Parent)
        {
            case (Gone, JsonArray list):
                list.Remove(place);
                break;
            case (Again, JsonArray list):
                list.Add(place.DeepClone());
                break;
            case (Gone or Again, _):
                place.Parent!.AsObject().Remove(place.GetPropertyName());
                break;
            default:
                place.ReplaceWith(JsonNode.Parse(value));
                break;
        }
    }

    private static IEnumerable<JsonNode> Inside(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Inside(child).Prepend(child));
    }
}
