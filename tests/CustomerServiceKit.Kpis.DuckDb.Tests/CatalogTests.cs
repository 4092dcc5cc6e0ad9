using System.Globalization;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis.DuckDb.Tests.Rows;
using NodaTime;
using Xunit.Abstractions;

namespace CustomerServiceKit.Kpis.DuckDb.Tests;

/// <summary>Every standard KPI, computed by the engine and by SQL made from its definition, over the same rows.</summary>
public sealed class CatalogTests(ITestOutputHelper output)
{
    private const string Zone = "Asia/Jerusalem";

    [Fact]
    public void Tables_Generated_HaveEveryColumnOfTheCatalogue() => KpiPlan.Compile(StandardKpis.CompleteCatalog.Kpis)
        .Coverage(FactTables.All().Select(t => (FactSchema)t.Schema())).SelectMany(c => c.Missing).Select(m => m.ToString()).Distinct().Should().BeEmpty();

    [Theory]
    [InlineData(1, "in one group", null)]
    [InlineData(1, "by employee", null)]
    [InlineData(1, "by employee and week", null)]
    [InlineData(2, "in one group", "2026-04-14T00:00")]
    [InlineData(2, "by employee", "2026-04-14T00:00")]
    [InlineData(2, "by employee and week", "2026-04-14T00:00")]
    public void Run_CompleteCatalogue_EqualsSql(int seed, string grouping, string? knownUntil)
    {
        using SideBySide both = new(GeneratedFacts.Draw((ulong)seed, 150, Utc(knownUntil)));

        Compared result = both.Compare(StandardKpis.CompleteCatalog.Kpis, By(grouping));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Kpis} KPIs, {result.Cells} cells, {result.WithRows} with rows, {result.Differences.Count} differ."));
        foreach (string difference in result.Differences.Take(60))
        {
            output.WriteLine(difference);
        }

        result.Differences.Should().BeEmpty();
        result.Refused.Should().BeEmpty();
    }

    private static Grouping By(string grouping) => grouping switch
    {
        "in one group" => Grouping.None,
        "by employee" => Grouping.By(Dimensions.Employee),
        _ => Grouping.By(Dimensions.Employee).Per(ReportingPeriod.Week, Zone),
    };

    private static Instant? Utc(string? text) => text is null ? null : NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value.InUtc().ToInstant();
}
