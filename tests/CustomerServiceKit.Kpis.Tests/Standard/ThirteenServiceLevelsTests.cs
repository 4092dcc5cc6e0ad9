using CsCheck;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>The thirteen formulas of design/kpis.md, K04, on rows.</summary>
public sealed class ThirteenServiceLevelsTests
{
    private static readonly Duration Twenty = Duration.FromSeconds(20);
    private static readonly Threshold Short = Threshold.Below(Duration.FromSeconds(5));

    private static readonly Dictionary<string, KpiDefinition> Levels = Of(Twenty);

    /// <summary>ICMI's and Call Centre Helper's: N = 1,000, W = 860, A = 60, Aw = 20, As = 10, and what is in no service level.</summary>
    private static readonly IReadOnlyList<Call> Icmi =
    [
        .. Times(860, In("in-time", 12)),
        .. Times(140, In("late", 45)),
        .. Times(10, In("short", 4, OutcomeKind.Abandoned)),
        .. Times(10, In("within", 15, OutcomeKind.Abandoned)),
        .. Times(40, In("gave-up", 90, OutcomeKind.Abandoned)),
        .. Times(30, In("menu", null, OutcomeKind.AbandonedInMenu)),
        .. Times(5, In("open", 3, OutcomeKind.Open)),
    ];

    /// <summary>The same with 50 sent elsewhere, F: 15 of them within the limit, of which 5 are callbacks.</summary>
    private static readonly IReadOnlyList<Call> WithFlow =
    [
        .. Icmi,
        .. Times(30, In("sent-late", 30, OutcomeKind.Overflowed)), .. Times(10, In("sent-early", 8, OutcomeKind.Overflowed)),
        .. Times(5, In("message", 50, OutcomeKind.Voicemail)), .. Times(5, In("callback", 12, OutcomeKind.CallbackRequested)),
    ];

    /// <summary>
    /// Without flow, C = 140 + 40 = 180 past the limit: cisco-ignored 860/(860 + 180), negative 860/(860 + 20 + 180), positive 880/1060. With flow, F = 50, C = 180 + 30 + 5 = 215:
    /// all-and-flow 860/(1060 + 50); cisco 860/1075, 860/1095, 880/1095; removed (860 + 20 + 5)/1110; inbound 860/1110, less short 860/1100; offered 860/1110.
    /// </summary>
    public static TheoryData<string, bool, decimal, decimal> Variants { get; } = new()
    {
        { "answered", false, 860, 1000 },
        { "all", false, 860, 1060 },
        { "all-and-flow", false, 860, 1060 },
        { "long-abandons", false, 860, 1050 },
        { "ignore-in-threshold", false, 860, 1040 },
        { "cisco-ignored", false, 860, 1040 },
        { "cisco-negative", false, 860, 1060 },
        { "cisco-positive", false, 880, 1060 },
        { "credit-abandons", false, 880, 1060 },
        { "credit-short", false, 870, 1060 },
        { "removed", false, 880, 1060 },
        { "inbound", false, 860, 1060 },
        { "inbound less short", false, 860, 1050 },
        { "offered", false, 860, 1060 },
        { "answered", true, 860, 1000 },
        { "all", true, 860, 1060 },
        { "all-and-flow", true, 860, 1110 },
        { "long-abandons", true, 860, 1050 },
        { "ignore-in-threshold", true, 860, 1040 },
        { "cisco-ignored", true, 860, 1075 },
        { "cisco-negative", true, 860, 1095 },
        { "cisco-positive", true, 880, 1095 },
        { "credit-abandons", true, 880, 1060 },
        { "credit-short", true, 870, 1060 },
        { "removed", true, 885, 1110 },
        { "inbound", true, 860, 1110 },
        { "inbound less short", true, 860, 1100 },
        { "offered", true, 860, 1110 },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    [Trait("Requirement", "R068")]
    public void Run_TheWorkedExample_GivesTheVariantsOwnLevel(string variant, bool flow, decimal numerator, decimal denominator)
    {
        Measurement level = Measured(Levels[variant], flow ? WithFlow : Icmi);

        (level.Numerator, level.Denominator, level.SampleSize, level.Flags).Should().Be((numerator, denominator, (long)denominator, MeasurementFlags.None));
        level.Value.Should().Be(numerator / denominator);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Run_TheSameByQueueVisit_GivesTheSame(string variant, bool flow, decimal numerator, decimal denominator)
    {
        KpiDefinition kpi = variant == "offered" ? StandardKpis.ServiceLevelOfVisits.Offered(Twenty) : StandardKpis.Get(ByVisit(Levels[variant].Key));

        Measurement level = Wide.Measure(kpi, ToVisits(flow ? WithFlow : Icmi));

        (level.Numerator, level.Denominator).Should().Be((numerator, denominator));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void From_TotalsOfTheWorkedExample_GivesTheSame(string variant, bool flow, decimal numerator, decimal denominator)
    {
        KpiDefinition kpi = Levels[variant];
        MeasureTotals totals = kpi.Formula.Measures.Aggregate(MeasureTotals.None, (t, m) => t.With(m.Name, m.Name switch
        {
            "answered" or "inbound-answered" => 1000,
            "answered-within" or "inbound-answered-within" => 860,
            "abandoned" or "inbound-abandoned" => 60,
            "abandoned-within" => 20,
            "short-abandoned" or "inbound-short-abandoned" => 10,
            "flowed-out" => flow ? 50 : 0,
            "past-the-limit" => flow ? 215 : 180,
            "removed-within" => flow ? 885 : 880,
            "queued" or "offered-visits" => flow ? 1110 : 1060,
            "inbound-missed" => flow ? 45 : 0,
            "inbound-voicemail" => flow ? 5 : 0,
            _ => throw new InvalidOperationException($"The example says nothing of '{m.Name}'."),
        }));

        Measurement level = KpiPlan.Compile(kpi).From(kpi, totals);

        (level.Numerator, level.Denominator).Should().Be((numerator, denominator));
    }

    [Theory]
    [InlineData("cisco-ignored", 70, 90, "77.7778 %")]
    [InlineData("cisco-negative", 70, 100, "70.0000 %")]
    [InlineData("cisco-positive", 80, 100, "80.0000 %")]
    public void Run_CiscosOwnExample_GivesItsThreeLevels(string variant, decimal numerator, decimal denominator, string printed)
    {
        // 70 answered and 10 abandoned within the limit, 20 past it: its page cuts 77.78 to 77.7.
        Call[] rows = [.. Times(70, In("in", 20)), .. Times(10, In("left", 20, OutcomeKind.Abandoned)), .. Times(12, In("late", 21)), .. Times(8, In("left-late", 21, OutcomeKind.Abandoned))];

        Measurement level = Measured(Levels[variant], rows);

        (level.Numerator, level.Denominator).Should().Be((numerator, denominator));
        level.Print(4).Should().Be(printed);
        level.Should().BeEquivalentTo(
            KpiPlan.Compile(Levels[variant]).From(
                Levels[variant], Levels[variant].Formula.Measures.Aggregate(MeasureTotals.None, (t, m) => t.With(m.Name, m.Name switch { "answered-within" => 70, "abandoned-within" => 10, _ => 20 }))),
            options => options.Including(m => m.Numerator).Including(m => m.Denominator).Including(m => m.Value));
    }

    [Theory]
    [InlineData(9.999, 70, 90, 70, 90)]
    [InlineData(10, 70, 91, 71, 91)]
    public void Cisco_ShortAbandons_AreNoServiceLevelEvents(double wait, decimal negativeTop, decimal negativeBottom, decimal positiveTop, decimal positiveBottom)
    {
        // "Tasks that abandon before the short calls timer do not count": 70 in time, 20 past the limit, and one who gives up after this wait.
        Threshold ten = Threshold.Below(Duration.FromSeconds(10));
        Call[] rows = [.. Times(70, In("in", 20)), .. Times(20, In("late", 21)), In("left", wait, OutcomeKind.Abandoned)];

        Measurement negative = Measured(StandardKpis.ServiceLevel.CiscoNegative(Twenty, ten), rows);
        Measurement positive = Measured(StandardKpis.ServiceLevel.CiscoPositive(Twenty, ten), rows);

        (negative.Numerator, negative.Denominator, positive.Numerator, positive.Denominator).Should().Be((negativeTop, negativeBottom, positiveTop, positiveBottom));
    }

    /// <summary>Where the limit is a boundary: what is exactly at it is inside with a duration, outside with <see cref="Threshold.Below"/>.</summary>
    [Theory]
    [InlineData("all", true, 1, 2)]
    [InlineData("all", false, 0, 2)]
    [InlineData("ignore-in-threshold", true, 1, 1)]
    [InlineData("ignore-in-threshold", false, 0, 2)]
    [InlineData("cisco-ignored", true, 1, 1)]
    [InlineData("cisco-ignored", false, 0, 2)]
    [InlineData("cisco-negative", true, 1, 2)]
    [InlineData("cisco-negative", false, 0, 2)]
    [InlineData("cisco-positive", true, 2, 2)]
    [InlineData("cisco-positive", false, 0, 2)]
    [InlineData("credit-abandons", true, 2, 2)]
    [InlineData("credit-abandons", false, 0, 2)]
    [InlineData("removed", true, 2, 2)]
    [InlineData("removed", false, 0, 2)]
    public void Run_ExactlyAtTheLimit_IsInsideOnlyWhereTheBoundaryIs(string variant, bool inside, decimal numerator, decimal denominator)
    {
        KpiDefinition kpi = Levels[variant].WithLimit("within", inside ? Twenty : Threshold.Below(Twenty));

        Measurement level = Measured(kpi, [In("a", 20), In("b", 20, OutcomeKind.Abandoned)]);

        kpi.Key.ToString().Should().Be($"service-level.{variant}(within{(inside ? "<=" : "<")}PT20S)@1");
        (level.Numerator, level.Denominator).Should().Be((numerator, denominator));
    }

    [Theory]
    [InlineData(true, 1, 1)]
    [InlineData(false, 0, 1)]
    public void CreditShort_ExactlyAtTheShortLimit_IsCreditedOnlyWhereTheBoundaryIsInside(bool inside, decimal numerator, decimal denominator)
    {
        Duration five = Duration.FromSeconds(5);

        Measurement level = Measured(StandardKpis.ServiceLevel.CreditShort(Twenty, inside ? five : Threshold.Below(five)), [In("a", 5, OutcomeKind.Abandoned)]);

        (level.Numerator, level.Denominator).Should().Be((numerator, denominator));
    }

    /// <summary>A queue whose callers all time out after a wait within the limit: Verbara prints 0, 0 and 100 %.</summary>
    [Fact]
    public void Run_QueueWhoseCallersAllTimeOut_ReadsZeroNothingAndHundred()
    {
        Wide.Visit[] visits = [.. Enumerable.Range(0, 10).Select(i => new Wide.Visit($"v{i}") { Wait = 15, Outcome = OutcomeKind.Abandoned })];

        Wide.Measure(StandardKpis.ServiceLevelOfVisits.Offered(Twenty), visits).Value.Should().Be(0);
        // Verbara prints 0 here: nobody was answered, so there is nothing to divide by.
        Wide.Measure(StandardKpis.ServiceLevelOfVisits.Answered(Twenty), visits).Availability.Should().Be(Availability.Undefined);
        Wide.Measure(StandardKpis.ServiceLevelOfVisits.CreditAbandons(Twenty), visits).Value.Should().Be(1);
        // Timed out and sent on, as another source records the same.
        Wide.Measure(StandardKpis.ServiceLevelOfVisits.Offered(Twenty), visits.Select(v => v with { Outcome = OutcomeKind.Overflowed })).Value.Should().Be(0);
    }

    [Fact]
    public void Offered_CallerWhoQueuesAgain_IsAnotherVisit()
    {
        Wide.Visit[] visits =
        [
            new("first") { Interaction = "call", Wait = 60, Outcome = OutcomeKind.Overflowed, Queue = "sales" }, new("again") { Interaction = "call", Wait = 5, Queue = "support" },
        ];

        // By visit 1 of 2; the whole call waited 65 s and was answered late.
        Measurement level = Wide.Measure(StandardKpis.ServiceLevel.Offered(Twenty), visits);
        Measurement whole = Measured(StandardKpis.ServiceLevel.All(Twenty), [In("call", 65)]);

        (level.Numerator, level.Denominator).Should().Be((1m, 2m));
        (whole.Numerator, whole.Denominator).Should().Be((0m, 1m));
    }

    [Theory]
    [InlineData("answered")]
    [InlineData("all")]
    [InlineData("all-and-flow")]
    [InlineData("long-abandons")]
    [InlineData("ignore-in-threshold")]
    [InlineData("cisco-ignored")]
    [InlineData("cisco-negative")]
    [InlineData("cisco-positive")]
    [InlineData("credit-abandons")]
    [InlineData("credit-short")]
    [InlineData("removed")]
    [InlineData("inbound")]
    [InlineData("inbound less short")]
    public void Run_QueueForWhichTheTableHasNoLimit_IsInNeitherPartAndMakesItPartial(string variant)
    {
        // gold: answered at 5 s (in), at 50 s (late), abandoned at 50 s. iron has no limit: nothing was promised there.
        ParameterTable table = new("limits", Dimensions.Queue, [new ParameterTableRow("gold", Operand.Of(Twenty))]);
        Call[] gold = [In("a", 5) with { Queue = "gold" }, In("b", 50) with { Queue = "gold" }, In("c", 50, OutcomeKind.Abandoned) with { Queue = "gold" }];
        Call[] iron = [.. Times(7, In("i", 5) with { Queue = "iron" }), .. Times(3, In("j", 50, OutcomeKind.Abandoned) with { Queue = "iron" }), In("k", 9, OutcomeKind.Overflowed) with { Queue = "iron" }];
        KpiDefinition kpi = Of(Threshold.By(table))[variant];

        Measurement alone = Measured(kpi, gold);
        Measurement both = Measured(kpi, [.. gold, .. iron]);

        alone.Numerator.Should().Be(1);
        (both.Numerator, both.Denominator).Should().Be((alone.Numerator, alone.Denominator));
        both.Flags.Should().Be(MeasurementFlags.Partial);
    }

    [Fact]
    public void Run_NothingOffered_IsUndefinedForEveryVariantAndNeverZeroOrHundred()
    {
        foreach ((string variant, KpiDefinition kpi) in Levels)
        {
            Measurement level = Measured(kpi, [.. Times(3, In("menu", null, OutcomeKind.AbandonedInMenu))]);

            level.Availability.Should().Be(Availability.Undefined, variant);
            level.Value.Should().BeNull();
        }
    }

    [Fact]
    public void Inbound_OutboundCalls_AreInNeitherPart()
    {
        Measurement level = Measured(Levels["inbound"], [In("a", 5), In("b", 30), .. Times(8, In("out", 1) with { Direction = InteractionDirection.Outbound })]);

        (level.Numerator, level.Denominator).Should().Be((1m, 2m));
    }

    [Fact]
    public void Inbound_SourceWithoutDirection_NamesTheColumn()
    {
        Measurement level = Sample.Measure(Levels["inbound"], new Call("a") { Wait = 1 });

        level.Availability.Should().Be(Availability.NoData);
        level.Reasons.Should().OnlyContain(r => r.Code == "kpi.column-absent" && r.Parameters["column"] == "direction");
    }

    /// <summary>Genesys' published formula read literally subtracts short abandons twice: 860 / (1060 - 60 - 10) = 86.87 % of fewer than were answered. Each is left out once.</summary>
    [Fact]
    public void Run_ShortAndAllAbandonsLeftOut_SubtractsNobodyTwice()
    {
        Measured(Levels["answered"], Icmi).Value.Should().Be(0.86m);
        Measured(StandardKpis.ServiceLevel.LongAbandons(Twenty, Duration.FromHours(9)), Icmi).Value.Should().Be(0.86m);
    }

    /// <summary>However the rows lie: what the engine counts is what a loop counts, a share is a share, and the variants stand in their order.</summary>
    [Fact]
    public void Run_AnyRows_EqualsALoopAndKeepsTheOrderOfTheVariants() => Gen.Select(Gen.Int[0, 10], Gen.Int[0, 45], Gen.Bool).Array[0, 80].Sample(
        cells =>
        {
            Call[] rows = [.. cells.Select((c, i) => In($"r{i}", c.Item2 > 40 ? null : c.Item2, (OutcomeKind)c.Item1) with { Direction = c.Item3 ? InteractionDirection.Inbound : InteractionDirection.Outbound })];
            Dictionary<string, Measurement> came = Levels.Where(l => l.Key != "offered").ToDictionary(l => l.Key, l => Measured(l.Value, rows));
            foreach ((string variant, Measurement level) in came)
            {
                (level.Numerator ?? 0, level.Denominator ?? 0).Should().Be(Loop(variant, rows), variant);
                if (level.Value is decimal value)
                {
                    value.Should().BeInRange(0, 1, variant);
                }
            }

            Order("answered", "ignore-in-threshold", "all", "all-and-flow");
            Order("answered", "long-abandons", "all");
            Order("ignore-in-threshold", "long-abandons");
            Order("credit-abandons", "credit-short", "all");
            Order("cisco-ignored", "cisco-negative");
            Order("cisco-positive", "cisco-negative");

            void Order(params string[] higherFirst)
            {
                // Where some wait is not known, a row can be in one variant's parts and not in another's.
                decimal[] values = [.. higherFirst.Select(v => came[v].Value).OfType<decimal>()];
                if (Array.TrueForAll(rows, r => r.Wait is not null))
                {
                    values.Should().BeInDescendingOrder(string.Join(" >= ", higherFirst));
                }
            }
        },
        iter: 300,
        threads: 1);

    /// <summary>The formulas once more, as a loop over the rows.</summary>
    private static (decimal Numerator, decimal Denominator) Loop(string variant, Call[] rows)
    {
        OutcomeKind[] offered = [OutcomeKind.Answered, OutcomeKind.Abandoned, OutcomeKind.Overflowed, OutcomeKind.CallbackRequested, OutcomeKind.Voicemail];
        Call[] own = variant.StartsWith("inbound", StringComparison.Ordinal) ? [.. rows.Where(r => r.Direction == InteractionDirection.Inbound)] : rows;
        int Count(Func<Call, bool> which) => own.Count(which);
        int w = Count(r => r is { Outcome: OutcomeKind.Answered, Wait: <= 20 });
        int n = Count(r => r is { Outcome: OutcomeKind.Answered, Wait: not null });
        int a = Count(r => r.Outcome == OutcomeKind.Abandoned);
        int aw = Count(r => r is { Outcome: OutcomeKind.Abandoned, Wait: <= 20 });
        int brief = Count(r => r is { Outcome: OutcomeKind.Abandoned, Wait: < 5 });
        int f = Count(r => r.Outcome is OutcomeKind.Overflowed or OutcomeKind.CallbackRequested or OutcomeKind.Voicemail);
        int c = Count(r => offered.Contains(r.Outcome!.Value) && r.Wait > 20);
        int callback = Count(r => r is { Outcome: OutcomeKind.CallbackRequested, Wait: <= 20 });
        int queued = Count(r => r.Outcome is OutcomeKind.Overflowed or OutcomeKind.Voicemail || (r.Wait is not null && offered.Contains(r.Outcome!.Value)));
        return variant switch
        {
            "answered" => (w, n),
            "all" => (w, n + a),
            "all-and-flow" => (w, n + a + f),
            "long-abandons" => (w, n + a - brief),
            "ignore-in-threshold" => (w, n + a - aw),
            "cisco-ignored" => (w, w + c),
            "cisco-negative" => (w, w + aw + c),
            "cisco-positive" => (w + aw, w + aw + c),
            "credit-abandons" => (w + aw, n + a),
            "credit-short" => (w + brief, n + a),
            "removed" => (w + aw + callback, queued),
            "inbound" => (w, n + a + f),
            _ => (w, n + a + f - brief),
        };
    }

    private static Dictionary<string, KpiDefinition> Of(Threshold within) => new()
    {
        ["answered"] = StandardKpis.ServiceLevel.Answered(within),
        ["all"] = StandardKpis.ServiceLevel.All(within),
        ["all-and-flow"] = StandardKpis.ServiceLevel.AllAndFlow(within),
        ["long-abandons"] = StandardKpis.ServiceLevel.LongAbandons(within, Short),
        ["ignore-in-threshold"] = StandardKpis.ServiceLevel.IgnoreInThreshold(within),
        ["cisco-ignored"] = StandardKpis.ServiceLevel.CiscoIgnored(within),
        ["cisco-negative"] = StandardKpis.ServiceLevel.CiscoNegative(within),
        ["cisco-positive"] = StandardKpis.ServiceLevel.CiscoPositive(within),
        ["credit-abandons"] = StandardKpis.ServiceLevel.CreditAbandons(within),
        ["credit-short"] = StandardKpis.ServiceLevel.CreditShort(within, Short),
        ["removed"] = StandardKpis.ServiceLevel.Removed(within),
        ["inbound"] = StandardKpis.ServiceLevel.Inbound(within),
        ["inbound less short"] = StandardKpis.ServiceLevel.Inbound(within, Short),
        ["offered"] = StandardKpis.ServiceLevel.Offered(within),
    };

    private static Measurement Measured(KpiDefinition kpi, IReadOnlyList<Call> rows) =>
        kpi.Formula.Measures[0].Rows.FactSet == FactSetIds.QueueVisit ? Wide.Measure(kpi, ToVisits(rows)) : Wide.Measure(kpi, rows);

    private static IEnumerable<Wide.Visit> ToVisits(IEnumerable<Call> rows) =>
        rows.Select(r => new Wide.Visit(r.Id) { Wait = r.Wait, Outcome = r.Outcome, Queue = r.Queue, Direction = r.Direction });

    private static string ByVisit(KpiKey key) => new KpiKey(key.Id, key.Variant + ".visits", key.Parameters, key.Version).ToString();

    private static Call In(string id, double? wait, OutcomeKind outcome = OutcomeKind.Answered) => new(id) { Wait = wait, Outcome = outcome, Direction = InteractionDirection.Inbound };
}
