namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>What the reader says of a text.</summary>
internal static class Reading
{
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
