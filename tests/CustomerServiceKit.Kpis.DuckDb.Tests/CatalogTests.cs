using System.Globalization;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis.DuckDb.Tests.Rows;
using NodaTime;
using Xunit.Abstractions;

namespace CustomerServiceKit.Kpis.DuckDb.Tests;

/// <summary>KPIs computed by the engine, and by SQL made from their definitions, over the same rows: every cell is equal.</summary>
public sealed class CatalogTests(ITestOutputHelper output)
{
    private const string Zone = "Asia/Jerusalem";

    // What employees' intervals cover together has no other dimension than the employee, so neither the engine nor SQL tells these apart by another.
    private static readonly string[] s_byEmployeeOnly = ["concurrency@1", "occupancy.of-available-time-by-the-clock@1", "own-covered@1", "own-covered-by-start@1", "own-kept-together@1"];

    [Fact]
    public void Tables_Generated_HaveEveryColumnOfTheCatalogueThatIsKept() => KpiPlan.Compile(StandardKpis.CompleteCatalog.Kpis)
        .Coverage(FactTables.All().Select(t => (FactSchema)t.Schema())).SelectMany(c => c.Missing).Select(m => m.ToString()).Distinct().Should().Equal("rating.relative-points");

    // Their column is estimated from all answers, not kept: OwnScalesTests works it by hand.
    private static readonly string[] s_ofOwnScales = ["relative-experience.mean@1", "relative-experience.better@1"];

    [Theory]
    [InlineData(1, 150, "in one group", null)]
    [InlineData(1, 150, "by employee", null)]
    [InlineData(1, 150, "by employee and week", null)]
    [InlineData(2, 150, "in one group", "2026-04-14T00:00")]
    [InlineData(2, 150, "by employee", "2026-04-14T00:00")]
    [InlineData(2, 150, "by employee and week", "2026-04-14T00:00")]
    [InlineData(3, 150, "by team and week", null)]
    [InlineData(3, 150, "by day", "2026-04-13T00:00")]
    [InlineData(4, 150, "by channel and employee", null)]
    [InlineData(5, 150, "in a window", null)]
    [InlineData(5, 150, "by employee and week in a window", "2026-04-13T00:00")]
    [InlineData(6, 12, "by employee and week", null)]
    [InlineData(7, 1500, "by employee and week", "2026-04-10T00:00")]
    public void Run_CompleteCatalogue_EqualsSql(int seed, int rows, string grouping, string? knownUntil) =>
        Check(StandardKpis.CompleteCatalog.Kpis, GeneratedFacts.Draw((ulong)seed, rows, Utc(knownUntil)), By(grouping));

    [Theory]
    [InlineData(3, 150, "in one group", null)]
    [InlineData(3, 150, "by team and week", null)]
    [InlineData(4, 150, "by employee and week", "2026-04-13T00:00")]
    [InlineData(4, 150, "by day", "2026-04-13T00:00")]
    [InlineData(5, 150, "in a window", null)]
    [InlineData(5, 150, "by employee and week in a window", null)]
    [InlineData(6, 12, "by employee and week", "2026-04-13T00:00")]
    [InlineData(7, 1500, "by employee and week", null)]
    public void Run_OwnDefinitions_EqualSql(int seed, int rows, string grouping, string? knownUntil) =>
        Check(OwnKpis.All, GeneratedFacts.Draw((ulong)seed, rows, Utc(knownUntil)), By(grouping));

    private void Check(IReadOnlyList<KpiDefinition> kpis, GeneratedFacts facts, Grouping by)
    {
        using SideBySide both = new(facts);

        Compared result = both.Compare(kpis, by);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{by}: {result.Kpis} KPIs, {result.Cells - result.Differences.Count:N0} of {result.Cells:N0} cells equal, {result.WithRows:N0} of them with rows."));
        foreach (string difference in result.Differences.Take(40))
        {
            output.WriteLine(difference);
        }

        result.Differences.Should().BeEmpty();
        result.WithRows.Should().BePositive();
        bool others = by.Dimensions.Any(d => d != Dimensions.Employee);
        result.Refused.Keys.Should().BeEquivalentTo(kpis.Select(k => k.Key.ToString()).Intersect([.. s_ofOwnScales, .. others ? s_byEmployeeOnly : []]));
    }

    private static Grouping By(string grouping) => grouping switch
    {
        "in one group" => Grouping.None,
        "by employee" => Grouping.By(Dimensions.Employee),
        "by employee and week" => Grouping.By(Dimensions.Employee).Per(ReportingPeriod.Week, Zone),
        "by team and week" => Grouping.By(Dimensions.Team).Per(ReportingPeriod.Week, Zone),
        "by day" => Grouping.None.Per(ReportingPeriod.Day, Zone),
        "by channel and employee" => Grouping.By(Dimensions.Channel, Dimensions.Employee),
        "in a window" => Window(Grouping.None),
        "by employee and week in a window" => Window(Grouping.By(Dimensions.Employee).Per(ReportingPeriod.Week, Zone)),
        _ => throw new ArgumentOutOfRangeException(nameof(grouping)),
    };

    // From a Saturday to a Wednesday, so that it cuts the weeks at both ends.
    private static Grouping Window(Grouping by) => by.Between(Instant.FromUtc(2026, 3, 21, 7, 30), Instant.FromUtc(2026, 4, 8, 12, 0));

    private static Instant? Utc(string? text) => text is null ? null : NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value.InUtc().ToInstant();
}
