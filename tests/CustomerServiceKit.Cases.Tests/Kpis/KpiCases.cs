using CustomerServiceKit.Cases.Tests.Rows;
using Xunit.Abstractions;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>KPI inputs and the values that vendors and authors print for them.</summary>
public sealed class KpiCases
{
    private static readonly CaseFile File = new("kpi.json");

    private readonly ITestOutputHelper _output;

    public KpiCases(ITestOutputHelper output) => _output = output;

    public static TheoryData<string> Rows => [.. File.Labels()];

    [SkippableTheory]
    [MemberData(nameof(Rows))]
    public void Kpi_Row_GivesWhatIsPrinted(string row) => Judging.Judge(row, KpiRow.Judge, File);

    [SkippableFact]
    public void Kpi_AllRowsButThoseOfForms_AreJudged()
    {
        Skip.IfNot(File.Exists, $"There are no such cases in {CaseFolder.Path}.");
        Census census = Census.Of(File, KpiRow.Judge);

        _output.WriteLine(census.ToString());
        foreach (string reason in census.Skipped)
        {
            _output.WriteLine(reason);
        }

        // New rows may come in shapes nobody has seen; the bulk of them must still be judged.
        int others = census.Skipped.Count(r => !r.Contains("quality engine", StringComparison.Ordinal));
        others.Should().BeLessThanOrEqualTo((census.Agreed + census.Differing) / 10);
    }
}
