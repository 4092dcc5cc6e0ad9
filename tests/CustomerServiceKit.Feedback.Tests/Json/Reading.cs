using System.Text.Json;
using CustomerServiceKit.Calendars.Tests.Json;

namespace CustomerServiceKit.Feedback.Tests.Json;

/// <summary>One of the two formats: its schema beside its reader.</summary>
internal sealed class Reading(string schema, Func<string, object> load)
{
    public static readonly Reading Session = new(FeedbackJson.Schema, FeedbackJson.Load);

    public static readonly Reading Records = new(FeedbackJson.RecordsSchema, FeedbackJson.LoadRecords);

    private static readonly string[] s_onlyTheReader =
    [
        "a whole number", "a number of at most 28 digits", "n instant after the start of 1970", "a duration of at least", "a start, and an end after it", "action.closed-before-opening",
    ];

    public SchemaCheck Schema { get; } = new(schema);

    /// <summary>Whether what the reader says is a rule of the sessions and records, or something that cannot be read and that no schema says.</summary>
    public static bool IsOnlyForTheReader(Problem problem) =>
        problem.Code != "json.unreadable" || s_onlyTheReader.Any(said => problem.Parameters["expected"].Contains(said, StringComparison.Ordinal));

    /// <summary>What the reader has against a text; any other exception than that of problems fails the test.</summary>
    public IReadOnlyList<Problem> Problems(string json)
    {
        try
        {
            _ = load(json);
            return [];
        }
        catch (ProblemException refused)
        {
            return refused.Problems;
        }
    }

    /// <summary>A part of the schema as a schema by itself, with the same definitions.</summary>
    public SchemaCheck Part(string pointer)
    {
        Dictionary<string, JsonElement> alone = Schema.Parts[pointer].EnumerateObject().Where(keyword => keyword.Name is not ("$id" or "$schema")).ToDictionary(k => k.Name, k => k.Value);
        alone["$defs"] = Schema.Parts["#"].GetProperty("$defs");
        return new SchemaCheck(JsonSerializer.Serialize(alone));
    }
}
