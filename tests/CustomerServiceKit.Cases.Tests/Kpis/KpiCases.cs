using CustomerServiceKit.Cases.Tests.Rows;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>KPI inputs and the values that vendors and authors print for them.</summary>
public sealed class KpiCases
{
    private static readonly CaseFile File = new("kpi.json");

    public static TheoryData<string> Rows => [.. File.Labels()];

    [SkippableTheory]
    [MemberData(nameof(Rows))]
    public void Kpi_Row_GivesWhatIsPrinted(string row) => Judging.Judge(row, KpiRow.Judge, File);
}
