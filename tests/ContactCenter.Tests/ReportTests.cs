using ContactCenter.Options;
using ContactCenter.Output;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Tests;

/// <summary>The report on the simulated quarter.</summary>
public sealed class ReportTests
{
    private static readonly Report s_report = Made();

    [Fact]
    public void Views_OfTheUsualRun_AreStaffCasesAndQuality()
    {
        s_report.Views.Select(v => v.Title).Should().Equal("Staff by team", "Cases by channel", "Satisfaction and quality by team");
        s_report.Views[0].Busy.Select(g => g.Labels[0]).Should().BeEquivalentTo("care-north", "care-south", "customer-retention", "sales-desk", "technical-support");
    }

    [Fact]
    public void Views_EveryColumn_HasAValueForTheWhole()
    {
        Scorecard whole = s_report.Total.Card;

        ReportView.All.SelectMany(v => v.Columns).Should().OnlyContain(c => whole.Get(c.Kpi.Key, whole.Groups[0]).Value != null);
    }

    [Fact]
    public void Coverage_OfTheUsualRun_IsWhole() => s_report.Total.Card.Plan.Coverage(s_report.Data.Schemas).Where(c => !c.IsSupported).Should().BeEmpty();

    [Fact]
    public void Cards_SharedByTables_ComeOnceInFiles()
    {
        CellRow[] rows = [.. CellRow.Of(s_report)];

        rows.Select(r => (r.Grouping, string.Join('/', r.Labels.Select(l => l.Value)), r.Cell.Key.ToString())).Should().OnlyHaveUniqueItems();
        rows.Select(r => r.Grouping).Distinct().Should().Equal("total", "department", "team", "agent", "week", "half-hour", "channel");
    }

    [Fact]
    public void Views_OfOneTableAskedFor_AreByTheSameAxes()
    {
        Report report = Made("--by", "week");

        report.Views.Should().HaveCount(3).And.OnlyContain(v => v.Card == report.Tables[0].Card);
        report.Vendors.Should().BeNull();
    }

    [Fact]
    public void Print_TheUsualRun_HasItsPartsInOrder()
    {
        using StringWriter text = new();
        new ReportPrinter(Consoles.Make(text, redirected: true, width: null), 1).Print(s_report);

        string[] lines = text.ToString().ReplaceLineEndings("\n").Split('\n');
        string[] parts = ["What was read", "The whole", "By department", "Staff", "Staff by team", "Cases", "Cases by channel", "Satisfaction and quality", "Coverage: the data support 76 of 76 KPIs"];
        lines.Where(parts.Contains).Should().Equal(parts);
        lines.Max(l => l.TrimEnd().Length).Should().BeLessThanOrEqualTo(200);
    }

    internal static Report Made(params string[] options) => ReportMaker.Make(Quarter.Data, OptionParser.Parse(options), (_, _) => { });
}
