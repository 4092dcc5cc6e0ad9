using ContactCenter.Coaching;
using ContactCenter.Page;
using CustomerServiceKit.Feedback;

namespace ContactCenter.Output;

/// <summary>Writes an employee's quarter as a page, and what is kept about the employee as JSON, for the employee.</summary>
internal static class FeedbackFiles
{
    /// <returns>The paths.</returns>
    /// <exception cref="Options.UsageException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(EmployeeQuarter? quarter, string folder)
    {
        if (quarter is null)
        {
            return [];
        }

        FeedbackSession session = quarter.Session;
        string page = Path.Combine(folder, $"{session.Id}.html");
        Files.Write(page, HtmlPage.Of($"Feedback for {session.Employee}, {session.Id}", html => FeedbackSection.Write(html, quarter, 2)));
        string kept = Path.Combine(folder, $"{session.Employee}.json");
        Files.Write(kept, FeedbackJson.SaveRecords(FeedbackRecords.Of([session]).OrThrow().About(session.Employee).OrThrow()));
        return [page, kept];
    }
}
