using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.Feedback;

/// <summary>Commands to a feedback session, and what comes of them.</summary>
public sealed class FeedbackCases
{
    private static readonly CaseFile File = new("quality-and-feedback.json", "sessionVectors", "vectors");

    public static TheoryData<string> Rows => [.. File.Labels()];

    [SkippableTheory]
    [MemberData(nameof(Rows))]
    public void Session_Vector_EndsAsExpected(string row) => Judging.Judge(row, FeedbackRow.Judge, File);
}
