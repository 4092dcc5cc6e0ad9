using System.Globalization;
using System.Runtime.CompilerServices;
using ContactCenter.Bank;
using ContactCenter.Data;
using ContactCenter.Options;
using ContactCenter.Output;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Tests;

/// <summary>On the bank's own calls, where they are: in the folder CSK_DATA names, or in <c>shared/data</c> beside the repository.</summary>
public class BankFileTests
{
    private static readonly Lazy<ServiceData?> s_data = new(() => File.Exists(FilePath()) ? BankData.Load(FilePath(), (_, _) => { }) : null);

    [SkippableFact]
    public void January_1999_HasTheKnownFigures()
    {
        Report report = January();
        WindowCount window = report.Data.CountIn(report.From, report.To);

        window.Rows.Should().Be(31_599);
        window.Excluded.Should().Equal(new Dictionary<string, long> { ["phantom"] = 240 });
        Fraction(report, StandardKpis.Handled).Should().Be((27_060m, null));
        Fraction(report, StandardKpis.AbandonmentRate).Should().Be((3_101m, 30_161m));
        Print(report, StandardKpis.AbandonmentRate).Should().Be("10.2815 %");
        Math.Round(Value(report, StandardKpis.Asa), 6).Should().Be(35.027975m);
        Fraction(report, SampleKpis.ServiceLevelOfAnswered).Should().Be((16_402m, 27_060m));
        Print(report, SampleKpis.ServiceLevelOfAnswered).Should().Be("60.6135 %");
        Print(report, SampleKpis.ServiceLevel).Should().Be("54.3815 %");
        Print(report, StandardKpis.ServiceLevel.IgnoreInThreshold(Duration.FromSeconds(20))).Should().Be("56.2579 %");
    }

    [SkippableFact]
    public void January_1999_LacksWhatTheBankDoesNotKeep()
    {
        Report report = January();

        report.Total.Card.Plan.Coverage(report.Data.Schemas).Single(c => c.Kpi == StandardKpis.AverageHandleTime).Missing
            .Select(m => m.ToString()).Should().Equal("interaction.hold", "interaction.after-call-work");
        Get(report, StandardKpis.AverageHandleTime).Availability.Should().Be(Availability.NoData);
        Get(report, SampleKpis.Satisfaction).Availability.Should().Be(Availability.NoData);
    }

    [SkippableFact]
    public void TheWholeFile_IsReadWithoutALoss()
    {
        ServiceData data = Data();

        data.RowsRead.Should().Be(135_780);
        data.Rejected.Should().BeEmpty();
        data.Notes.Should().Contain("No call at all on 1999-01-11, 1999-01-12: the figures of the period lack these days.");
    }

    private static Report January() => ReportMaker.Make(
        Data(), OptionParser.Parse(["--from", "1999-01-01", "--to", "1999-01-31", "--by", "month"]), (_, _) => { });

    [SkippableFact]
    public void Walk_OfTheBank_KeepsPromisesByMonthAndSetsGoalsFromApril()
    {
        WalkResult walk = WalkTests.Walked(Data(), new SampleOptions());

        // Known from the service level that leaves out who hung up within 20 s: 16,402 of 29,155 in January.
        WalkTests.Total(walk, "answered-20s", "1999-01").Should().Be((16_402m, 29_155m));
        walk.Attainment.Groups.Select(g => g.Labels[0] + " " + g.Bucket!.Label).Should().BeEquivalentTo(
            "answered-20s 1999-01",
            "answered-20s 1999-02",
            "answered-20s 1999-03",
            "answered-20s 1999-04",
            "answered-90s 1999-01",
            "answered-90s 1999-02",
            "answered-90s 1999-03",
            "answered-90s 1999-04");
        walk.Goals.Should().HaveCount(4).And.OnlyContain(g => g.Goal.Validity == new DateInterval(new LocalDate(1999, 4, 1), new LocalDate(1999, 9, 30)));
        walk.Goals.Should().OnlyContain(g => g.Progress.Date == new LocalDate(1999, 4, 30) && g.Progress.IsMeasured);
        walk.Source.Coached.Should().BeNull();
        walk.LeftOut.Should().Contain(l => l.StartsWith("Feedback: ", StringComparison.Ordinal));
    }

    internal static ServiceData Data()
    {
        Skip.If(s_data.Value is null, $"The bank's calls are not at {FilePath()}; name their folder in CSK_DATA.");
        return s_data.Value!;
    }

    private static Measurement Get(Report report, KpiDefinition kpi) => report.Total.Card.Get(kpi);

    private static decimal Value(Report report, KpiDefinition kpi) => Get(report, kpi).Value!.Value;

    private static (decimal?, decimal?) Fraction(Report report, KpiDefinition kpi) => (Get(report, kpi).Numerator, Get(report, kpi).Denominator);

    private static string Print(Report report, KpiDefinition kpi) => Get(report, kpi).Print(4, CultureInfo.InvariantCulture);

    private static string FilePath([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(
        Environment.GetEnvironmentVariable("CSK_DATA") ?? Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "shared", "data"),
        "bank-calls-1999-jan-apr.tsv.gz"));
}
