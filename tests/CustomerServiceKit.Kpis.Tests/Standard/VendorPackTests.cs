using System.Text.Json;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>What other systems print, from rows through the engine and from totals. The numbers are the sources'.</summary>
public sealed class VendorPackTests
{
    /// <summary>ICMI and Call Centre Helper: 1,000 answered, 860 within 20 s; 60 abandoned, 20 within 20 s, 10 within 5 s.</summary>
    private static readonly Call[] Icmi =
    [
        .. Times(860, Row("in-time", 12)), .. Times(140, Row("late", 45)), .. Times(10, Row("short", 4, OutcomeKind.Abandoned)), .. Times(10, Row("within", 15, OutcomeKind.Abandoned)),
        .. Times(40, Row("gave-up", 90, OutcomeKind.Abandoned)),
    ];

    /// <summary>Cisco: 70 answered and 10 abandoned within the threshold, 20 past it.</summary>
    private static readonly Call[] Cisco = [.. Times(70, Row("in", 12)), .. Times(10, Row("left", 15, OutcomeKind.Abandoned)), .. Times(20, Row("late", 25))];

    /// <summary>A forum answer on Genesys StatServer: 200 answered within 20 s, 100 after; 50 abandoned under 10 s, 50 over.</summary>
    private static readonly Call[] StatServer =
        [.. Times(200, Row("in", 20)), .. Times(100, Row("late", 21)), .. Times(50, Row("short", 9, OutcomeKind.Abandoned)), .. Times(50, Row("long", 10, OutcomeKind.Abandoned))];

    /// <summary>A queue whose ten callers all time out within the limit.</summary>
    private static readonly Call[] AllTimedOut = [.. Times(10, Row("out", 15, OutcomeKind.Abandoned))];

    private static readonly Dictionary<string, Call[]> Data = new() { ["icmi"] = Icmi, ["cisco"] = Cisco, ["statserver"] = StatServer, ["timeouts"] = AllTimedOut };

    public static TheoryData<string> Ids { get; } = [.. VendorPacks.All.Select(p => p.Id)];

    /// <summary>Pack, key, data, numerator, denominator, what the source prints (its cuts and roundings noted beside it).</summary>
    public static TheoryData<string, string, string, decimal, decimal, string> Published { get; } = new()
    {
        { "icmi", "service-level.credit-abandons(within<=PT20S)", "icmi", 880, 1060, "83.02 %" },
        { "icmi", "service-level.answered(within<=PT20S)", "icmi", 860, 1000, "86.00 %" },
        { "icmi", "service-level.all(within<=PT20S)", "icmi", 860, 1060, "81.13 %" },
        { "icmi", "service-level.ignore-in-threshold(within<=PT20S)", "icmi", 860, 1040, "82.69 %" },
        { "icmi", "service-level.credit-short(short<=PT5S,within<=PT20S)", "icmi", 870, 1060, "82.08 %" },
        { "genesys", "service-level.all(within<=PT20S)", "icmi", 860, 1060, "81.13 %" },
        { "genesys", "service-level.all-and-flow(within<=PT20S)", "icmi", 860, 1060, "81.13 %" },
        { "genesys", "service-level.long-abandons(short<PT5S,within<=PT20S)", "icmi", 860, 1050, "81.90 %" },
        { "genesys", "service-level.answered(within<=PT20S)", "icmi", 860, 1000, "86.00 %" },
        // The page prints 77.7, cut.
        { "cisco-ignored", "service-level.cisco-ignored(within<=PT20S)", "cisco", 70, 90, "77.78 %" },
        { "cisco-negative", "service-level.cisco-negative(short<PT10S,within<=PT20S)", "cisco", 70, 100, "70.00 %" },
        { "cisco-positive", "service-level.cisco-positive(short<PT10S,within<=PT20S)", "cisco", 80, 100, "80.00 %" },
        { "verbara", "service-level.offered(within<=PT20S)", "timeouts", 0, 10, "0.00 %" },
        { "verbara", "service-level.credit-abandons.visits(within<=PT20S)", "timeouts", 10, 10, "100.00 %" },
        { "asterisk-perf2", "service-level.credit-abandons.visits(within<=PT20S)", "timeouts", 10, 10, "100.00 %" },
        { "asterisk-perf", "service-level.answered.visits(within<=PT20S)", "icmi", 860, 1000, "86.00 %" },
        { "amazon-connect", "service-level.removed(anchor=ended,within<PT20S)", "icmi", 880, 1060, "83.02 %" },
        { "talkdesk", "service-level.inbound(within<=PT20S)", "icmi", 860, 1060, "81.13 %" },
        { "talkdesk", "service-level.inbound(short<PT5S,within<=PT20S)", "icmi", 860, 1050, "81.90 %" },
        { "vonage", "service-level.all-and-flow(within<=PT20S)", "icmi", 860, 1060, "81.13 %" },
        { "vonage", "service-level.all(within<=PT20S)", "icmi", 860, 1060, "81.13 %" },
        { "dynamics-365", "service-level.answered.visits(within<=PT20S)", "icmi", 860, 1000, "86.00 %" },
    };

    [Theory]
    [MemberData(nameof(Published))]
    [Trait("Requirement", "R068")]
    public void Run_RowsOfThePublishedExample_GiveWhatIsPrinted(string pack, string key, string data, decimal numerator, decimal denominator, string printed)
    {
        KpiCatalog catalog = VendorPacks.Find(pack)!.Catalog;

        Measurement came = Scored(catalog, Data[data]).Get(catalog.Get(key));

        (came.Numerator, came.Denominator).Should().Be((numerator, denominator));
        came.Print(2).Should().Be(printed);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void From_TotalsOfThePublishedExample_GiveWhatIsPrinted(string pack, string key, string data, decimal numerator, decimal denominator, string printed)
    {
        KpiCatalog catalog = VendorPacks.Find(pack)!.Catalog;
        KpiDefinition kpi = catalog.Get(key);

        Measurement came = KpiPlan.Compile(catalog.Kpis).From(kpi, kpi.Formula.Measures.Aggregate(MeasureTotals.None, (t, m) => t.With(m.Name, Total(data, m.Name))));

        (came.Numerator, came.Denominator).Should().Be((numerator, denominator));
        came.Print(2).Should().Be(printed);
    }

    [Fact]
    public void Run_ForumsStatServerExample_Is5714()
    {
        // 200 / (300 + 100 - 50) = 200 / 350 = 57.142857 %, printed as 57.14.
        VendorPack pack = VendorPacks.Genesys.WithLimit("short", Duration.FromSeconds(10));
        KpiDefinition kpi = pack.Catalog.Get("service-level.long-abandons(short<PT10S,within<=PT20S)");

        Scored(pack.Catalog, StatServer).Get(kpi).Print(2).Should().Be("57.14 %");
        KpiPlan.Compile(kpi).From(kpi, MeasureTotals.None.With("answered-within", 200).With("answered", 300).With("abandoned", 100).With("short-abandoned", 50)).Print(2).Should().Be("57.14 %");
    }

    [Fact]
    public void Run_CallersWhoAllTimeOut_ReadZeroNothingAndHundred()
    {
        // Verbara: "the three read 0 %, 0 % and 100 %". The second has nobody to divide by, and no value here.
        Scorecard card = Scored(VendorPacks.Verbara.Catalog, AllTimedOut);

        Value("service-level.offered(within<=PT20S)").Should().Be(0);
        Value("service-level.answered.visits(within<=PT20S)").Should().BeNull();
        Value("service-level.credit-abandons.visits(within<=PT20S)").Should().Be(1);
        Value("abandonment-rate.visits").Should().Be(1);
        Value("answer-rate.visits").Should().Be(0);

        decimal? Value(string key) => card.Get(VendorPacks.Verbara.Catalog.Get(key)).Value;
    }

    [Fact]
    public void Run_EmptyQueue_HasNoValueWhereVerbaraPrintsHundredAndZeros()
    {
        Scorecard card = Scored(VendorPacks.Verbara.Catalog, [Row("open", 3, OutcomeKind.Open)]);

        VendorPacks.Verbara.Catalog.Kpis.Where(k => k.Unit.Equals(Unit.Share)).Select(k => card.Get(k).Availability).Should().HaveCount(5).And.OnlyContain(a => a == Availability.Undefined);
        VendorPacks.Verbara.LeftOut.Should().Contain(o => o.What.Contains("nothing was offered", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cisco-ignored")]
    [InlineData("cisco-negative")]
    [InlineData("cisco-positive")]
    public void Run_CiscosShortCall_IsNeitherOfferedNorAbandoned(string pack)
    {
        // "A caller disconnects at nine seconds: not considered offered or abandoned"; at ten seconds it is both.
        KpiCatalog catalog = VendorPacks.Find(pack)!.Catalog;

        Counts(9).Should().Equal(0, 0);
        Counts(10).Should().Equal(1, 1);

        IEnumerable<decimal?> Counts(double wait)
        {
            Scorecard card = Scored(catalog, [Row("a", wait, OutcomeKind.Abandoned)]);
            return ((string[])["interactions-offered.long-abandons(short<PT10S)", "interactions-abandoned.long-abandons(short<PT10S)"]).Select(k => card.Get(catalog.Get(k)).Value);
        }
    }

    [Fact]
    public void Run_CallCentreHelpersHandleTime_Is224Seconds()
    {
        Call[] rows = [.. Times(4311, Row("a", 5) with { Talk = 155, Hold = 23, Wrap = 46, Ended = Utc("2026-03-01T08:05") })];

        foreach ((VendorPack pack, string key) in ((VendorPack, string)[])[(VendorPacks.CiscoIgnored, "average-handle-time"), (VendorPacks.AmazonConnect, "average-handle-time(anchor=ended)")])
        {
            Scored(pack.Catalog, rows).Get(pack.Catalog.Get(key)).Value.Should().Be(224);
        }
    }

    [Fact]
    public void Run_GenesysIntervals_CountOffersAndAnswersWhereTheyHappen()
    {
        // 7:28 queued, 7:32 answered: offered in the half-hour of 7:00, answered in that of 7:30, with an ASA of 240 s there.
        KpiCatalog catalog = VendorPacks.Genesys.Catalog;
        Call call = Row("a", 240) with { Created = Utc("2026-03-01T07:28"), Queued = Utc("2026-03-01T07:28"), Answered = Utc("2026-03-01T07:32"), Ended = Utc("2026-03-01T07:40") };

        Scorecard card = KpiPlan.Compile(catalog.Kpis).Run(FactSets.Of(Accepted(Genesys, [call])), Grouping.None.Per(CustomerServiceKit.Calendars.ReportingPeriod.Intraday(30), "UTC"));

        Values("interactions-offered(anchor=queued)").Should().Equal(1m, 0m);
        Values("interactions-handled(anchor=answered)").Should().Equal(0m, 1m);
        Values("average-speed-of-answer(anchor=answered)").Should().Equal(null, 240m);
        Values("answer-rate.per-interval").Should().Equal(0m, null);

        IEnumerable<decimal?> Values(string key) => card.Groups.Select(g => card.Get(catalog.Get(key), g).Value);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Pack_EveryKpi_IsTheStandardKpiOfItsKeyUnderAnotherName(string id)
    {
        VendorPack pack = VendorPacks.Find(id)!;

        pack.Catalog.Kpis.Should().NotBeEmpty();
        foreach (KpiDefinition kpi in pack.Catalog.Kpis)
        {
            KpiDefinition standard = StandardKpis.Get(kpi.Key.ToString());
            kpi.Formula.Should().Be(standard.Formula, kpi.Key.ToString());
            (kpi.Family, kpi.Unit, kpi.Direction).Should().Be((standard.Family, standard.Unit, standard.Direction));
            kpi.Name.Languages.Should().Contain(["en", "he", "ro"]);
            kpi.Note.Should().NotBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Pack_Itself_SaysWhereItIsFromAndWhatItLacks(string id)
    {
        VendorPack pack = VendorPacks.Find(id)!;

        pack.Source.Length.Should().BeGreaterThan(30);
        pack.LeftOut.Should().NotBeEmpty().And.OnlyContain(o => o.What.Length > 3 && o.Why.Length > 20);
        pack.ToString().Should().StartWith(pack.Name + ": ");
        KpiPlan.Compile(pack.Catalog.Kpis).Coverage(EveryColumn.Schemas)
            .Should().OnlyContain(c => c.IsSupported);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void SavePack_LoadedAgain_IsTheSame(string id)
    {
        VendorPack pack = VendorPacks.Find(id)!;
        JsonSerializerOptions options = KpiJson.AddTo(new JsonSerializerOptions());
        string json = KpiJson.SavePack(pack);

        foreach (VendorPack again in (VendorPack[])[KpiJson.LoadPack(json), JsonSerializer.Deserialize<VendorPack>(JsonSerializer.Serialize(pack, options), options)!])
        {
            KpiJson.SavePack(again).Should().Be(json);
            again.Catalog.Kpis.Select(k => k.Formula).Should().Equal(pack.Catalog.Kpis.Select(k => k.Formula));
            again.LeftOut.Select(o => o.ToString()).Should().Equal(pack.LeftOut.Select(o => o.ToString()));
        }
    }

    [Fact]
    public void All_Packs_StandOnceByIdAndAreFound()
    {
        VendorPacks.All.Select(p => p.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        VendorPacks.Find("icmi").Should().BeSameAs(VendorPacks.Icmi);
        VendorPacks.Find("no-such-pack").Should().BeNull();
    }

    [Fact]
    public void WithLimit_OtherTarget_KeepsTheBoundaryOfTheSystem()
    {
        VendorPack connect = VendorPacks.AmazonConnect.WithLimit("within", Duration.FromSeconds(30));
        VendorPack cisco = VendorPacks.CiscoPositive.WithLimit("within", Duration.FromSeconds(30));

        connect.Catalog.Kpis[0].Key.ToString().Should().Be("service-level.removed(anchor=ended,within<PT30S)@1");
        cisco.Catalog.Kpis[0].Key.ToString().Should().Be("service-level.cisco-positive(short<PT10S,within<=PT30S)@1");
        cisco.Catalog.Kpis.Should().HaveSameCount(VendorPacks.CiscoPositive.Catalog.Kpis);
        VendorPacks.Icmi.Invoking(p => p.WithLimit("patience", Duration.FromSeconds(1))).Should().Throw<ArgumentException>().WithMessage("*'icmi'*'patience'*");
    }

    [Fact]
    public void LoadPack_WhatIsWrong_IsToldAtOnceWithItsPath()
    {
        ProblemException refused = FluentActions.Invoking(() => KpiJson.LoadPack(
            """
            {
              "id": "Not Kebab", "name": "", "source": "somewhere", "more": 1,
              "left-out": [ { "what": "x" } ],
              "catalog": { "kpis": [ { "key": "x@1", "name": "X", "family": "service", "unit": "count", "direction": "up", "formula": { "total": { "handled": 1 } } } ] }
            }
            """)).Should().Throw<ProblemException>().Which;

        refused.Problems.Select(p => $"{p.Path} {p.Code}").Should().BeEquivalentTo(
            "id json.unreadable", "name json.unreadable", "more json.unreadable", "left-out[0] json.unreadable", "catalog.kpis[0].formula.total.handled kpi.unknown-measure");
        FluentActions.Invoking(() => KpiJson.LoadPack("[]")).Should().Throw<ProblemException>();
        FluentActions.Invoking(() => KpiJson.LoadPack("{")).Should().Throw<JsonException>();
    }

    [Fact]
    public void VendorPack_TextsThatSayNothing_AreRefused()
    {
        KpiCatalog catalog = new([StandardKpis.Asa]);

        FluentActions.Invoking(() => new VendorPack("Bad Id", "n", "s", catalog)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new VendorPack("ours", " ", "s", catalog)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new VendorPack("ours", "n", "", catalog)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PackOmission("", "y")).Should().Throw<ArgumentException>();
        new VendorPack("ours", "Ours", "our own", catalog).LeftOut.Should().BeEmpty();
    }

    private static FactSchema<Call> Genesys { get; } = Wide.Interactions.Time(InteractionFields.WrapEnded, c => c.Ended);

    /// <summary>The rows as interactions and, each once, as queue visits.</summary>
    private static Scorecard Scored(KpiCatalog catalog, Call[] rows) => KpiPlan.Compile(catalog.Kpis).Run(FactSets.Of(
        Accepted(Genesys, rows), Accepted(Wide.Visits, rows.Select(r => new Wide.Visit(r.Id) { Wait = r.Wait, Outcome = r.Outcome, Direction = r.Direction }))));

    private static decimal Total(string data, string measure) => (data, measure) switch
    {
        ("icmi", "answered" or "inbound-answered") => 1000,
        ("icmi", "answered-within" or "inbound-answered-within") => 860,
        ("icmi", "abandoned" or "inbound-abandoned") => 60,
        ("icmi", "abandoned-within") => 20,
        ("icmi", "short-abandoned" or "inbound-short-abandoned") => 10,
        ("icmi", "removed-within") => 880,
        ("icmi", "queued") => 1060,
        ("icmi", "flowed-out" or "inbound-missed" or "inbound-voicemail") => 0,
        ("cisco", "answered-within") => 70,
        ("cisco", "abandoned-within-not-short") => 10,
        ("cisco", "past-the-limit") => 20,
        ("timeouts", "answered-within" or "answered") => 0,
        ("timeouts", _) => 10,
        _ => throw new InvalidOperationException($"'{data}' says nothing of '{measure}'."),
    };

    private static Call Row(string id, double wait, OutcomeKind outcome = OutcomeKind.Answered) => new(id)
    {
        Wait = wait, Outcome = outcome, Direction = InteractionDirection.Inbound, Ended = Utc("2026-03-01T08:05"),
    };
}
