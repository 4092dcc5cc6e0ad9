using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>
/// Calls to a bank's centre in Israel, January 1999 (Guedj and Mandelbaum, Technion). The expected numbers were counted from the file by a script of their own:
/// 31,599 rows, 240 phantom; 27,060 answered; 3,101 abandoned in queue; 16,402 answered within 20 s; 947,857 s waited by those answered.
/// </summary>
public sealed class BankTests
{
    private static readonly Lazy<Intake?> January = new(Load);
    private static readonly Duration Twenty = Duration.FromSeconds(20);

    [SkippableFact]
    public void Read_January_CountsAndExcludesPhantoms()
    {
        Intake intake = Given();

        intake.RowsRead.Should().Be(31_599);
        intake.Rejected.Should().BeEmpty();
        intake.Excluded.Should().Equal(new Dictionary<string, long> { ["phantom"] = 240 });
        intake.Facts.Count.Should().Be(31_359);
    }

    [SkippableFact]
    [Trait("Requirement", "R068")]
    public void Run_January_GivesTheKnownFigures()
    {
        KpiDefinition answered = StandardKpis.ServiceLevel.Answered(Twenty);
        KpiDefinition all = StandardKpis.ServiceLevel.All(Twenty);
        KpiDefinition ignore = StandardKpis.ServiceLevel.IgnoreInThreshold(Twenty);

        Scorecard card = KpiPlan.Compile(StandardKpis.Handled, StandardKpis.Offered, StandardKpis.AbandonmentRate, StandardKpis.Asa, answered, all, ignore)
            .Run(FactSets.Of(Given()), Grouping.None.Per(ReportingPeriod.Month, Jerusalem));

        card.Groups.Should().ContainSingle().Which.ToString().Should().Be("1999-01");
        Get(StandardKpis.Handled).Value.Should().Be(27_060);
        Get(StandardKpis.Offered).Value.Should().Be(30_161);
        Get(StandardKpis.AbandonmentRate).Numerator.Should().Be(3_101);
        Get(StandardKpis.AbandonmentRate).Print(4).Should().Be("10.2815 %");
        Get(StandardKpis.Asa).Value.Should().BeApproximately(35.027975m, 0.0000005m);
        Get(answered).Numerator.Should().Be(16_402);
        Get(answered).Print(4).Should().Be("60.6135 %");
        Get(all).Print(4).Should().Be("54.3815 %");
        Get(ignore).Print(4).Should().Be("56.2579 %");

        Measurement Get(KpiDefinition kpi) => card.Get(kpi, "1999-01");
    }

    [SkippableFact]
    public void RollUp_HalfHoursOfJanuary_GiveTheMonth()
    {
        KpiDefinition all = StandardKpis.ServiceLevel.All(Twenty);
        KpiPlan plan = KpiPlan.Compile(all, StandardKpis.Asa, StandardKpis.LongestWait);
        FactSets facts = FactSets.Of(Given());

        Scorecard month = plan.Run(facts, Grouping.By(Dimensions.Employee).Per(ReportingPeriod.Intraday(30), Jerusalem)).RollUp(Grouping.None.Per(ReportingPeriod.Month, Jerusalem));

        month.Get(all, "1999-01").Print(4).Should().Be("54.3815 %");
        month.Get(StandardKpis.Asa, "1999-01").Value.Should().BeApproximately(35.027975m, 0.0000005m);
        month.Get(StandardKpis.LongestWait, "1999-01").Value.Should().Be(plan.Run(facts).Get(StandardKpis.LongestWait).Value);
    }

    private static Intake Given()
    {
        Skip.If(January.Value is null, "The bank's calls are not here: set CSK_DATA to the folder of bank-calls-1999-jan-apr.tsv.gz, or put it into ../shared/data beside the repository.");
        return January.Value!;
    }

    private static Intake? Load()
    {
        string path = Path.Combine(Environment.GetEnvironmentVariable("CSK_DATA") ?? Path.Combine(Root(), "..", "shared", "data"), "bank-calls-1999-jan-apr.tsv.gz");
        return File.Exists(path) ? Schema().Read(Rows(path).Where(f => f[5].StartsWith("9901", StringComparison.Ordinal))) : null;
    }

    private static FactSchema<string[]> Schema()
    {
        // The file's own ids repeat, so the position of the row makes the key.
        int row = 0;
        return FactSchema.Interactions<string[]>(_ => (row++).ToString(CultureInfo.InvariantCulture))
            .LocalTime(InteractionFields.Created, Jerusalem, f => Day(f[5]) + Time(f[6]))
            .Span(InteractionFields.Wait, f => f[12] == "AGENT" || Queued(f) ? Duration.FromSeconds(Number(f[11])) : null)
            .Dimension(Dimensions.Employee, f => f[12] == "AGENT" && f[16] != "NO_SERVER" ? f[16] : null)
            .Outcome(f => f[12] switch
            {
                "AGENT" => OutcomeKind.Answered,
                "HANG" => Queued(f) ? OutcomeKind.Abandoned : OutcomeKind.AbandonedInMenu,
                _ => OutcomeKind.Failed,
            })
            .Excluded(f => f[12] == "PHANTOM" ? "phantom" : null);

        static bool Queued(string[] f) => Time(f[9]) != LocalTime.Midnight;
    }

    private static IEnumerable<string[]> Rows(string path)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is string line)
        {
            yield return [.. line.Split('\t').Select(f => f.Trim())];
        }
    }

    private static LocalDate Day(string text) => new(1900 + Number(text[..2]), Number(text[2..4]), Number(text[4..6]));

    private static LocalTime Time(string text)
    {
        string[] parts = text.Split(':');
        return new LocalTime(Number(parts[0]), Number(parts[1]), Number(parts[2]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
