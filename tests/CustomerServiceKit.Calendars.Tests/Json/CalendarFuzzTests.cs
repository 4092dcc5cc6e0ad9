using System.Text.Json;
using CsCheck;

namespace CustomerServiceKit.Calendars.Tests.Json;

/// <summary>Whatever is done to a text, the reader reads it or says what is wrong, and the schema goes along.</summary>
public sealed class CalendarFuzzTests
{
    private static readonly string[] OnlyTheReader =
    [
        "time.unknown-zone", "calendar.empty-hours", "calendar.overlapping-hours", "calendar.never-open", "calendar.day-twice", "calendar.date-twice", "calendar.holidays-twice", "holiday.rule-twice", "holiday.years-reversed",
    ];

    [Fact]
    public void Load_ChangedText_IsReadOrItsProblemsAreSaid() => AnyText.Json.Sample(json =>
    {
        IReadOnlyList<Problem>? problems = Problems(json);
        bool accepted = problems is not null && Reading.Schema.Accepts(json);

        if (problems is { Count: 0 })
        {
            accepted.Should().BeTrue("the reader reads {0}", json);
            string saved = CalendarJson.Save(CalendarJson.Load(json));
            Reading.Schema.Accepts(saved).Should().BeTrue("it was saved: {0}", saved);
            CalendarJson.Save(CalendarJson.Load(saved)).Should().Be(saved);
        }
        else if (accepted)
        {
            problems!.Where(problem => !IsOnlyForTheReader(problem)).Select(problem => problem.ToString()).Should().BeEmpty("the schema takes {0}", json);
        }
    }, iter: 800);

    [Fact]
    public void Load_LettersChanged_IsReadOrRefusedAsItShould() => AnyText.Letter.Sample(text => _ = Problems(text), iter: 2000);

    /// <summary>The problems of a text, or null for one that is no JSON; any other exception fails the test.</summary>
    private static IReadOnlyList<Problem>? Problems(string json)
    {
        try
        {
            IReadOnlyList<Problem> problems = Reading.Problems(json);
            if (HasEachMemberOnce(json))
            {
                problems.Select(problem => problem.ToString()).Should().OnlyHaveUniqueItems("each problem is said once of {0}", json);
            }

            return problems;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool HasEachMemberOnce(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsOnlyForTheReader(Problem problem) => OnlyTheReader.Contains(problem.Code) || (problem.Code == "json.unreadable" && (
        problem.Parameters["expected"] is "each member once" or "a text, or an object of texts by language"
        || problem.Parameters["expected"].EndsWith("a whole number", StringComparison.Ordinal)
        || problem.Parameters["expected"].Contains("shifted and moved by at most", StringComparison.Ordinal)
        || problem.Parameters["expected"].Contains("each weekday has one move", StringComparison.Ordinal)));
}
