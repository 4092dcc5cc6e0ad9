using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Cases.Tests.Workforce;

namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>Attainment, uplift, realism and apportionment of goals.</summary>
public sealed class GoalCases
{
    private static readonly CaseFile File = new("goals-and-workforce.json");

    public static TheoryData<string> Rows => [.. File.Labels(row => !WorkforceRow.IsOne(row) && !SignalRow.IsOne(row))];

    [SkippableTheory]
    [MemberData(nameof(Rows))]
    public void Goal_Row_GivesWhatIsExpected(string row) => Judging.Judge(row, GoalRow.Judge, File);
}
