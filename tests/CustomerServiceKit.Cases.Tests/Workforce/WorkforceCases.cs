using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.Workforce;

/// <summary>Queueing formulas and intervals.</summary>
public sealed class WorkforceCases
{
    private static readonly CaseFile File = new("goals-and-workforce.json");

    public static TheoryData<string> Rows => [.. File.Labels(WorkforceRow.IsOne)];

    [SkippableTheory]
    [MemberData(nameof(Rows))]
    public void Workforce_Row_GivesWhatIsExpected(string row) => Judging.Judge(row, WorkforceRow.Judge, File);
}
