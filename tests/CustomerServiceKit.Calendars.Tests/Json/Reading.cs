namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>The two that judge a text: the reader and the schema.</summary>
internal static class Reading
{
    public static SchemaCheck Schema { get; } = new(CalendarJson.Schema);

    /// <summary>What the reader says is wrong; empty where it reads the text.</summary>
    public static IReadOnlyList<Problem> Problems(string json)
    {
        try
        {
            CalendarJson.Load(json);
            return [];
        }
        catch (ProblemException refused)
        {
            return refused.Problems;
        }
    }

    /// <summary>The same as <c>path: code</c>.</summary>
    public static IEnumerable<string> Codes(string json) => Problems(json).Select(problem => $"{problem.Path}: {problem.Code}");
}
