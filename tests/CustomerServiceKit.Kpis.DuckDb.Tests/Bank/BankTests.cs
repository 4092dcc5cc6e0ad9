using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using ContactCenter.Bank;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis.DuckDb.Tests.Rows;
using Xunit.Abstractions;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Bank;

/// <summary>The bank's own calls, read by the sample and counted by the engine, against SQL written by hand over the file.</summary>
public sealed class BankTests(ITestOutputHelper output)
{
    private const string Start = "uuuu-MM-dd HH:mm";

    private static readonly Lazy<FactSets> s_facts = new(Read);

    private static readonly Dictionary<string, (string Sql, Grouping By)> s_groupings = new()
    {
        ["in all"] = ("'all'", Grouping.None),
        ["day"] = ("strftime(date_trunc('day', came), '%Y-%m-%d %H:%M')", Grouping.None.Per(ReportingPeriod.Day, BankData.Zone)),
        ["hour"] = ("strftime(date_trunc('hour', came), '%Y-%m-%d %H:%M')", Grouping.None.Per(ReportingPeriod.Intraday(60), BankData.Zone)),
        ["half-hour"] = ("strftime(date_trunc('hour', came) + INTERVAL 30 MINUTE * (minute(came) // 30), '%Y-%m-%d %H:%M')", Grouping.None.Per(ReportingPeriod.Intraday(30), BankData.Zone)),
        ["month"] = ("strftime(date_trunc('month', came), '%Y-%m-%d %H:%M')", Grouping.None.Per(ReportingPeriod.Month, BankData.Zone)),
        ["type"] = ("type", Grouping.By(new DimensionId("call-type"))),
        ["agent"] = ("agent", Grouping.By(Dimensions.Employee)),
        ["agent and month"] = ("coalesce(agent, '(none)') || ' / ' || strftime(date_trunc('month', came), '%Y-%m-%d %H:%M')", Grouping.By(Dimensions.Employee).Per(ReportingPeriod.Month, BankData.Zone)),
    };

    [SkippableTheory]
    [InlineData("in all")]
    [InlineData("day")]
    [InlineData("hour")]
    [InlineData("half-hour")]
    [InlineData("month")]
    [InlineData("type")]
    [InlineData("agent")]
    [InlineData("agent and month")]
    public void Run_BankCalls_EqualsHandWrittenSql(string grouping)
    {
        Skip.IfNot(File.Exists(FilePath()), $"The bank's calls are not at {FilePath()}; name their folder in CSK_DATA.");
        (string sql, Grouping by) = s_groupings[grouping];
        using Duck duck = new();
        duck.Execute(BankQueries.Load(FilePath()));
        duck.Execute(BankQueries.Contacts);
        Dictionary<string, Dictionary<string, decimal?>> expected = Figures(duck, BankQueries.Figures(sql));

        Scorecard card = KpiPlan.Compile(BankFigures.All.Select(f => f.Kpi)).Run(s_facts.Value, by);

        card.Groups.Select(Name).Order(StringComparer.Ordinal).Should().Equal(expected.Keys.Order(StringComparer.Ordinal));
        List<string> differences = [];
        int cells = 0;
        foreach (ScorecardGroup group in card.Groups)
        {
            Dictionary<string, decimal?> row = expected[Name(group)];
            foreach ((KpiDefinition kpi, Func<Func<string, decimal?>, (decimal? Top, decimal? Bottom)> bySql) in BankFigures.All)
            {
                Measurement measured = card.Get(kpi, group);
                (decimal? top, decimal? bottom) = bySql(column => row[column]);
                decimal? value = bottom == 0 ? null : bottom is null ? top : top / bottom;
                cells++;
                if ((measured.Numerator, measured.Denominator, measured.Value) != (top, bottom, value))
                {
                    differences.Add($"{kpi.Key} in {Name(group)}: {measured.Numerator} / {measured.Denominator}, by SQL {top} / {bottom}");
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"By {grouping}: {cells - differences.Count:N0} of {cells:N0} cells equal ({card.Groups.Count:N0} groups, {BankFigures.All.Count} KPIs)."));
        differences.Should().BeEmpty();
    }

    private static Dictionary<string, Dictionary<string, decimal?>> Figures(Duck duck, string sql)
    {
        string[] columns = [.. duck.Query($"DESCRIBE {sql}").Select(r => (string)r[0]!)];
        return duck.Query(sql).ToDictionary(
            row => (string?)row[0] ?? "(none)",
            row => columns.Zip(row).Skip(1).ToDictionary(p => p.First, p => p.Second is null ? (decimal?)null : decimal.Parse(Convert.ToString(p.Second, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture)));
    }

    private static string Name(ScorecardGroup group) => group.Grouping.Dimensions.Count == 0 && group.Bucket is null
        ? "all"
        : string.Join(" / ", group.DimensionValues.Select(v => v ?? "(none)").Concat(
            group.Bucket is null ? [] : [group.Bucket.Start.InZone(BankData.Zone).LocalDateTime.ToString(Start, CultureInfo.InvariantCulture)]));

    /// <summary>The calls as the sample reads them, and the customers, whom it leaves out, by the number of the line.</summary>
    private static FactSets Read()
    {
        List<string?> customers = [null];
        using (StreamReader lines = new(new GZipStream(File.OpenRead(FilePath()), CompressionMode.Decompress)))
        {
            while (lines.ReadLine() is string line)
            {
                customers.Add(line.Split('\t')[2].Trim() is var customer and not "0" ? customer : null);
            }
        }

        BankFile file = BankFile.Read(FilePath());
        file.Rejected.Should().BeEmpty();
        Intake intake = BankData.Schema.Dimension(Dimensions.Customer, c => customers[(int)c.Line]).Read(file.Calls);
        intake.Rejected.Should().BeEmpty();
        return FactSets.Of(intake);
    }

    private static string FilePath([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(
        Environment.GetEnvironmentVariable("CSK_DATA") ?? Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "shared", "data"),
        "bank-calls-1999-jan-apr.tsv.gz"));
}
