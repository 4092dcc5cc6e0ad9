using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>
/// The example of ICMI and Call Centre Helper: 1,000 answered, 860 of them within 20 s; 60 abandoned, 20 of them within 20 s, 10 after less than 5 s.
/// </summary>
public sealed class ServiceLevelTests
{
    private static readonly Duration Twenty = Duration.FromSeconds(20);
    private static readonly Threshold Short = Threshold.Below(Duration.FromSeconds(5));

    private static readonly IReadOnlyList<Call> Rows =
    [
        .. Times(860, new Call("in-time") { Wait = 12 }),
        .. Times(140, new Call("late") { Wait = 45 }),
        .. Times(10, new Call("short") { Wait = 4, Outcome = OutcomeKind.Abandoned }),
        .. Times(10, new Call("within") { Wait = 15, Outcome = OutcomeKind.Abandoned }),
        .. Times(40, new Call("gave-up") { Wait = 90, Outcome = OutcomeKind.Abandoned }),
        // None of these is in a service level.
        .. Times(30, new Call("menu") { Outcome = OutcomeKind.AbandonedInMenu }),
        .. Times(5, new Call("open") { Outcome = OutcomeKind.Open, Wait = 3 }),
    ];

    private static readonly MeasureTotals Totals = MeasureTotals.None.With("answered", 1000).With("answered-within", 860);

    /// <summary>
    /// answered 860/1000 = 86.0; all 860/1060 = 81.1320754717; ignore-in-threshold 860/(1060 - 20) = 860/1040 = 82.6923076923;
    /// long-abandons 860/(1060 - 10) = 860/1050 = 81.9047619048.
    /// </summary>
    public static TheoryData<string, string, decimal, decimal> Variants { get; } = new()
    {
        { "answered", "0.860000000000", 860, 1000 },
        { "all", "0.811320754717", 860, 1060 },
        { "ignore-in-threshold", "0.826923076923", 860, 1040 },
        { "long-abandons", "0.819047619048", 860, 1050 },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    [Trait("Requirement", "R068")]
    public void Run_TheWorkedExample_GivesTheVariantsOwnLevel(string variant, string level, decimal numerator, decimal denominator) =>
        ShouldBe(Sample.Measure(Of(variant), Rows), level, numerator, denominator);

    [Theory]
    [MemberData(nameof(Variants))]
    public void From_TotalsOfTheWorkedExample_GivesTheSame(string variant, string level, decimal numerator, decimal denominator)
    {
        MeasureTotals totals = variant switch
        {
            "answered" => Totals,
            "all" => Totals.With("abandoned", 60),
            "ignore-in-threshold" => Totals.With("abandoned", 60).With("abandoned-within", 20),
            _ => Totals.With("abandoned", 60).With("short-abandoned", 10),
        };
        KpiDefinition kpi = Of(variant);

        ShouldBe(KpiPlan.Compile(kpi).From(kpi.Key, totals), level, numerator, denominator);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void From_ThePlanOfTheWholeCatalog_TakesTheSameNames(string variant, string level, decimal numerator, decimal denominator)
    {
        KpiDefinition kpi = Of(variant);
        MeasureTotals totals = kpi.Formula.Measures.Aggregate(MeasureTotals.None, (t, m) => t.With(
            m.Name, m.Name switch { "answered" => 1000, "answered-within" => 860, "abandoned" => 60, "abandoned-within" => 20, _ => 10 }));

        ShouldBe(KpiPlan.Compile(StandardKpis.Catalog.Kpis).From(kpi.Key, totals), level, numerator, denominator);
    }

    [Theory]
    [InlineData(true, 19.999, true)]
    [InlineData(true, 20.000, true)]
    [InlineData(true, 20.001, false)]
    [InlineData(false, 19.999, true)]
    [InlineData(false, 20.000, false)]
    [InlineData(false, 20.001, false)]
    public void Answered_AtTheLimit_IsWithinOnlyWhereTheBoundaryIsInside(bool inclusive, double wait, bool within)
    {
        KpiDefinition kpi = StandardKpis.ServiceLevel.Answered(inclusive ? Twenty : Threshold.Below(Twenty));

        kpi.Key.ToString().Should().Be(inclusive ? "service-level.answered(within<=PT20S)@1" : "service-level.answered(within<PT20S)@1");
        Sample.Measure(kpi, new Call("a") { Wait = wait }).Value.Should().Be(within ? 1 : 0);
    }

    [Fact]
    public void LongAbandons_BothLimits_AreInTheKey() => Of("long-abandons").Key.ToString().Should().Be("service-level.long-abandons(short<PT5S,within<=PT20S)@1");

    [Fact]
    public void LongAbandons_AtTheShortLimit_CountsAsAbandoned()
    {
        // 4.999 s is too short to count, 5 s is not: 1 answered in time, 1 abandon counts. 1/2.
        Measurement level = Sample.Measure(
            Of("long-abandons"), new Call("a") { Wait = 1 }, new Call("b") { Wait = 4.999, Outcome = OutcomeKind.Abandoned }, new Call("c") { Wait = 5, Outcome = OutcomeKind.Abandoned });

        ShouldBe(level, "0.500000000000", 1, 2);
    }

    [Fact]
    public void Answered_EveryoneGaveUp_IsUndefinedAndNotZero()
    {
        Measurement level = Sample.Measure(Of("answered"), Times(9, new Call("a") { Wait = 60, Outcome = OutcomeKind.Abandoned }));

        level.Availability.Should().Be(Availability.Undefined);
        level.Value.Should().BeNull();
        level.Reasons.Should().ContainSingle().Which.Code.Should().Be("measurement.zero-denominator");
        Sample.Measure(Of("all"), Times(9, new Call("a") { Wait = 60, Outcome = OutcomeKind.Abandoned })).Value.Should().Be(0);
    }

    [Fact]
    public void All_ThresholdByQueue_UsesTheQueuesOwn()
    {
        // gold within 10 s: 1 of 2; every other queue within 60 s: 2 of 3. In all 3/5.
        KpiDefinition kpi = StandardKpis.ServiceLevel.All(Threshold.By(Table(("gold", 10, null), (null, 60, null))));

        Measurement level = Sample.Measure(
            kpi,
            new Call("1") { Queue = "gold", Wait = 10 }, new Call("2") { Queue = "gold", Wait = 10.001 },
            new Call("3") { Queue = "silver", Wait = 60 }, new Call("4") { Queue = "silver", Wait = 61 }, new Call("5") { Wait = 59 });

        kpi.Key.ToString().Should().Be("service-level.all(within<=table:limits)@1");
        ShouldBe(level, "0.600000000000", 3, 5);
        level.Flags.Should().Be(MeasurementFlags.None);
    }

    [Fact]
    public void All_ThresholdByQueue_KeepsAnAbandonedCallWhoseWaitIsNotKnown()
    {
        // One answered in time of one answered and two abandoned, of which one's wait is unknown, as with the constant: 1/3. The queue of the fourth has no limit.
        Call[] rows =
        [
            new("1") { Queue = "gold", Wait = 5 }, new("2") { Queue = "gold", Wait = 50, Outcome = OutcomeKind.Abandoned }, new("3") { Queue = "gold", Outcome = OutcomeKind.Abandoned },
            new("4") { Queue = "iron", Outcome = OutcomeKind.Abandoned },
        ];

        ShouldBe(Sample.Measure(StandardKpis.ServiceLevel.All(Duration.FromSeconds(10)), rows[..3]), "0.333333333333", 1, 3);
        ShouldBe(Sample.Measure(StandardKpis.ServiceLevel.All(Threshold.By(Table(("gold", 10, null)))), rows), "0.333333333333", 1, 3);
    }

    [Theory]
    [InlineData("2026-02-28T23:59:59", 15, true)]
    [InlineData("2026-03-01T00:00:00", 15, false)]
    [InlineData("2026-03-01T00:00:00", 10, true)]
    public void Answered_ThresholdThatChanges_IsTheOneInForceWhenTheCallCame(string created, double wait, bool within)
    {
        KpiDefinition kpi = StandardKpis.ServiceLevel.Answered(Threshold.By(Table(("gold", 20, null), ("gold", 10, "2026-03-01T00:00"))));

        Sample.Measure(kpi, new Call("a") { Queue = "gold", Wait = wait, Created = Utc(created) }).Value.Should().Be(within ? 1 : 0);
    }

    [Fact]
    public void Answered_ThresholdNotYetInForce_IsLeftOutAndPartial()
    {
        KpiDefinition kpi = StandardKpis.ServiceLevel.Answered(Threshold.By(Table(("gold", 20, "2026-03-02T00:00"))));

        Measurement level = Sample.Measure(kpi, new Call("a") { Queue = "gold", Wait = 1 });

        level.Numerator.Should().Be(0);
        level.Flags.Should().Be(MeasurementFlags.Partial);
    }

    [Fact]
    public void Answered_QueueWithoutAThreshold_NeverLiftsTheLevelAndMakesItPartial()
    {
        // gold: 8 of 10 within its limit. iron has no limit, so none of its 10 calls is known to be in time (Dynamics counts them as met: 18/20).
        KpiDefinition kpi = StandardKpis.ServiceLevel.Answered(Threshold.By(Table(("gold", 20, null))));

        Measurement level = Sample.Measure(
            kpi,
            [.. Times(8, new Call("in") { Queue = "gold", Wait = 5 }), .. Times(2, new Call("late") { Queue = "gold", Wait = 50 }), .. Times(10, new Call("iron") { Queue = "iron", Wait = 1 })]);

        level.Numerator.Should().Be(8);
        level.Value.Should().BeLessThanOrEqualTo(0.8m);
        level.Flags.Should().Be(MeasurementFlags.Partial);
        Problem reason = level.Reasons.Should().ContainSingle().Subject;
        reason.Code.Should().Be("kpi.values-missing");
        reason.Parameters.Should().Contain("count", "10").And.Contain("measure", "answered-within");
    }

    [Fact]
    public void Run_TwoTablesOfOneName_AreToldApart()
    {
        KpiDefinition strict = StandardKpis.ServiceLevel.Answered(Threshold.By(Table(("gold", 10, null))));
        KpiDefinition lax = StandardKpis.ServiceLevel.All(Threshold.By(Table(("gold", 60, null))));

        Scorecard card = KpiPlan.Compile(strict, lax).Run(Facts(new Call("a") { Queue = "gold", Wait = 30 }));

        card.Get(strict).Value.Should().Be(0);
        card.Get(lax).Value.Should().Be(1);
    }

    [Fact]
    public void Run_TableOverAColumnTheFactsLack_NamesIt()
    {
        KpiDefinition kpi = StandardKpis.ServiceLevel.Answered(Threshold.By(Table(("gold", 10, null))));
        FactSet facts = Accepted(Bare.Span(InteractionFields.Wait, c => Seconds(c.Wait)), [new Call("a") { Wait = 1 }]);

        Measurement level = KpiPlan.Compile(kpi).Run(FactSets.Of(facts)).Get(kpi);

        level.Availability.Should().Be(Availability.NoData);
        level.Reasons.Should().ContainSingle().Which.Parameters["column"].Should().Be("queue");
    }

    [Fact]
    public void FromDuration_NegativeLimit_IsRefused() =>
        FluentActions.Invoking(() => Threshold.FromDuration(Duration.FromSeconds(-1))).Should().Throw<ArgumentOutOfRangeException>();

    private static void ShouldBe(Measurement level, string expected, decimal numerator, decimal denominator)
    {
        level.Availability.Should().Be(Availability.Value);
        level.Numerator.Should().Be(numerator);
        level.Denominator.Should().Be(denominator);
        level.SampleSize.Should().Be((long)denominator);
        Math.Round(level.Value!.Value, 12).Should().Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static KpiDefinition Of(string variant) => variant switch
    {
        "answered" => StandardKpis.ServiceLevel.Answered(Twenty),
        "all" => StandardKpis.ServiceLevel.All(Twenty),
        "ignore-in-threshold" => StandardKpis.ServiceLevel.IgnoreInThreshold(Twenty),
        _ => StandardKpis.ServiceLevel.LongAbandons(Twenty, Short),
    };

    private static ParameterTable Table(params IEnumerable<(string? Queue, int Seconds, string? From)> rows) => new(
        "limits", Dimensions.Queue, rows.Select(r => new ParameterTableRow(r.Queue, Operand.Of(Duration.FromSeconds(r.Seconds)), r.From is null ? null : Utc(r.From))));
}
