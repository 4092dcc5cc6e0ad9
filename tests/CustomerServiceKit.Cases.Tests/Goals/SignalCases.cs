using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>Charts with limits, run rules, assurance, funnels and estimates for small samples.</summary>
public sealed class SignalCases
{
    private static readonly CaseFile File = new("goals-and-workforce.json");

    public static TheoryData<string> Rows => [.. File.Labels(SignalRow.IsOne)];

    [SkippableTheory]
    [MemberData(nameof(Rows))]
    public void Signal_Row_GivesWhatIsExpected(string row) => Judging.Judge(row, SignalRow.Judge, File);
}
