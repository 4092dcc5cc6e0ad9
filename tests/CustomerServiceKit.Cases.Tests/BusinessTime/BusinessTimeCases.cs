using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.BusinessTime;

/// <summary>What libraries of business time say the answer is.</summary>
public sealed class BusinessTimeCases
{
    private static readonly CaseFile Peers = new("business-time.json");

    private static readonly CaseFile ClockChanges = new("business-time-dst.json");

    public static TheoryData<string> Rows => [.. Peers.Labels(), .. ClockChanges.Labels()];

    [SkippableTheory]
    [MemberData(nameof(Rows))]
    public void Calendar_Row_GivesWhatIsExpected(string row) => Judging.Judge(row, BusinessTimeRow.Judge, Peers, ClockChanges);
}
