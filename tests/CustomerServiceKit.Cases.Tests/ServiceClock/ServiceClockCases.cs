using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.ServiceClock;

/// <summary>Events of a case, and what help desks make of them: due times, pauses, breaches.</summary>
public sealed class ServiceClockCases
{
    private static readonly CaseFile File = new("service-clock.json");

    public static TheoryData<string> Rows => [.. File.Labels()];

    [SkippableTheory]
    [MemberData(nameof(Rows))]
    public void Clock_Row_GivesWhatIsExpected(string row) => Judging.Judge(row, ServiceClockRow.Judge, File);
}
