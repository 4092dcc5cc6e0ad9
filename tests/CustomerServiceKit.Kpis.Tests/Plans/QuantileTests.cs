using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Plans;

public sealed class QuantileTests
{
    private static readonly Measure s_waits = Measure.Distribution("waits", RowSource.Of(FactSetIds.Interaction), Quantity.Field(InteractionFields.Wait), InteractionFields.Created);

    // Waits of 1 to 10 s. Discrete: the ceil(share x 10)-th. Continuous: at place 9 x share from 0, in proportion: 0.9 is 9.1 s, 0.5 is 5.5 s.
    [Theory]
    [InlineData(0.5, QuantileKind.Discrete, 5)]
    [InlineData(0.51, QuantileKind.Discrete, 6)]
    [InlineData(0.9, QuantileKind.Discrete, 9)]
    [InlineData(0.95, QuantileKind.Discrete, 10)]
    [InlineData(0.01, QuantileKind.Discrete, 1)]
    [InlineData(0.5, QuantileKind.Continuous, 5.5)]
    [InlineData(0.9, QuantileKind.Continuous, 9.1)]
    public void Run_TenWaits_GivesTheQuantile(double share, QuantileKind kind, double expected)
    {
        KpiDefinition kpi = Kpi((decimal)share, kind);

        Measurement measured = KpiPlan.Compile(kpi).Run(Facts(Enumerable.Range(1, 10).Select(i => (int?)i))).Get(kpi);

        measured.Value.Should().Be((decimal)expected);
        measured.SampleSize.Should().Be(10);
    }

    [Fact]
    public void Run_OneRow_IsThatRow()
    {
        foreach (QuantileKind kind in Enum.GetValues<QuantileKind>())
        {
            KpiDefinition kpi = Kpi(0.9m, kind);

            KpiPlan.Compile(kpi).Run(Facts([7])).Get(kpi).Value.Should().Be(7);
        }
    }

    [Fact]
    public void Run_RowsWithoutTheQuantity_ArePartialAndInNoPlace()
    {
        KpiDefinition kpi = Kpi(0.5m, QuantileKind.Discrete);

        Measurement measured = KpiPlan.Compile(kpi).Run(Facts([null, 3, null, 4, 5])).Get(kpi);

        measured.Value.Should().Be(4);
        measured.SampleSize.Should().Be(3);
        measured.Flags.Should().Be(MeasurementFlags.Partial);
    }

    [Fact]
    public void Run_NoRowInTheMeasure_HasNoValue()
    {
        KpiDefinition kpi = Kpi(0.5m, QuantileKind.Discrete, Condition.OutcomeIs(OutcomeKind.Voicemail));

        Measurement measured = KpiPlan.Compile(kpi).Run(Facts([1, 2])).Get(kpi);

        measured.Availability.Should().Be(Availability.NoData);
        measured.Reasons.Should().Contain(r => r.Code == "kpi.none-counted");
    }

    [Fact]
    public void Run_EveryRowWithoutTheQuantity_HasNoValueAndIsPartial()
    {
        KpiDefinition median = Kpi(0.5m, QuantileKind.Discrete), longest = StandardKpis.LongestWait;
        Scorecard card = KpiPlan.Compile(median, longest).Run(Sample.Facts(new Call("a") { Outcome = OutcomeKind.Answered }, new Call("b")));

        foreach (Measurement measured in new[] { card.Get(median), card.Get(longest) })
        {
            measured.Availability.Should().Be(Availability.NoData);
            measured.Flags.Should().Be(MeasurementFlags.Partial);
            measured.Reasons.Select(r => r.Code).Should().Equal("kpi.none-counted", "kpi.values-missing");
        }
    }

    [Fact]
    public void RollUp_Quantile_IsRefusedWithTheReason()
    {
        KpiDefinition kpi = Kpi(0.5m, QuantileKind.Discrete);
        Scorecard card = KpiPlan.Compile(kpi).Run(Facts([1, 2, 3]), Grouping.By(Dimensions.Queue));

        Measurement measured = card.RollUp(Grouping.None).Get(kpi);

        measured.Availability.Should().Be(Availability.Undefined);
        measured.Reasons.Should().ContainSingle(r => r.Code == "kpi.roll-up-quantile");
    }

    [Fact]
    public void From_TheQuantileItself_IsTaken()
    {
        KpiDefinition kpi = Kpi(0.9m, QuantileKind.Continuous);

        KpiPlan.Compile(kpi).From(kpi, MeasureTotals.None.With("waits", 42)).Value.Should().Be(42);
    }

    [Fact]
    public void ToSentence_Quantile_SaysWhatDoesNotExceedIt()
    {
        Kpi(0.95m, QuantileKind.Discrete).ToSentence().Should().StartWith("Wait: the wait that 95 % of interactions do not exceed.");
        Kpi(0.5m, QuantileKind.Continuous).ToSentence().Should().Contain("(between two of them, in proportion)");
    }

    [Fact]
    public void Json_Quantile_RoundTrips()
    {
        KpiCatalog catalog = new([Kpi(0.90m, QuantileKind.Continuous)]);

        KpiDefinition read = KpiJson.Load(KpiJson.Save(catalog)).Kpis.Single();

        read.Formula.Should().Be(catalog.Kpis[0].Formula);
        KpiJson.Save(catalog).Should().Contain("0.9");
    }

    [Theory]
    [InlineData("""{ "of": "waits" }""", "share")]
    [InlineData("""{ "of": "waits", "share": 1 }""", "more than 0 and less than 1")]
    [InlineData("""{ "of": "waits", "share": "0.9" }""", "more than 0 and less than 1")]
    [InlineData("""{ "of": "waits", "share": 0.9, "kind": "some" }""", "discrete")]
    [InlineData("""{ "of": "talks", "share": 0.9 }""", "talks")]
    public void LoadCatalog_WrongQuantile_SaysWhatIsWrong(string quantile, string expected)
    {
        string json = KpiJson.Save(new KpiCatalog([Kpi(0.5m, QuantileKind.Discrete)]));
        int start = json.IndexOf("\"quantile\":", StringComparison.Ordinal) + "\"quantile\":".Length;
        int end = json.IndexOf('}', start) + 1;

        Action load = () => KpiJson.Load(json[..start] + quantile + json[end..]);

        load.Should().Throw<ProblemException>().Which.Message.Should().Contain(expected);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(90)]
    public void Quantile_ShareNotBetweenZeroAndOne_IsRefused(double share)
    {
        Action make = () => Formula.Quantile(s_waits, (decimal)share);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Validate_QuantileOfASum_IsRefused()
    {
        Measure sum = Measure.Sum("wait", RowSource.Of(FactSetIds.Interaction), Quantity.Field(InteractionFields.Wait), InteractionFields.Created);
        KpiDefinition kpi = new(new KpiKey("wait-time", "p90"), LocalizedText.English("Wait"), KpiFamily.Service, Unit.Seconds, Direction.Down, Formula.Quantile(sum, 0.9m));

        kpi.Validate().Should().ContainSingle(p => p.Code == "kpi.wrong-aggregate");
    }

    private static KpiDefinition Kpi(decimal share, QuantileKind kind, Condition? where = null) => new(
        new KpiKey("wait-time", "quantile"), LocalizedText.English("Wait"), KpiFamily.Service, Unit.Seconds, Direction.Down,
        Formula.Quantile(Measure.Distribution("waits", RowSource.Of(FactSetIds.Interaction), Quantity.Field(InteractionFields.Wait), InteractionFields.Created, where), share, kind));

    private static FactSets Facts(IEnumerable<int?> waits)
    {
        var schema = FactSchema.Interactions<(int Id, int? Wait)>(r => r.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Time(InteractionFields.Created, r => Sample.Utc("2026-03-02T09:00") + Duration.FromSeconds(r.Id))
            .Span(InteractionFields.Wait, r => r.Wait is int wait ? Duration.FromSeconds(wait) : null)
            .Dimension(Dimensions.Queue, r => "q")
            .Outcome(_ => OutcomeKind.Answered);
        return FactSets.Of(schema.Read(waits.Select((wait, i) => (i, wait))));
    }
}
