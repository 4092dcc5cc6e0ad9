using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>2^31 - 1 ms are 24 days, 20:31:23.647: a conversation that lives longer must not overflow.</summary>
public sealed class ColumnTests
{
    private static readonly FactSchema<Call> Schema = Bare.Span(InteractionFields.Talk, c => Seconds(c.Talk));

    [Theory]
    [InlineData("PT0.001S", 0.001)]
    [InlineData("the longest that fits 32 bits", 2_147_483.647)]
    [InlineData("one millisecond more", 2_147_483.648)]
    [InlineData("24.8 days and a second", 2_147_484)]
    [InlineData("a year", 31_536_000)]
    public void Read_Span_IsKeptToTheMillisecond(string row, double seconds) =>
        AverageTalk(seconds).Should().Be((decimal)seconds, row);

    [Theory]
    [InlineData(2_147_483.647, 4)]
    [InlineData(2_147_483.648, 8)]
    public void BytesPerRow_Spans_AreNarrowWhereTheyFit(double seconds, int bytes)
    {
        int without = Accepted(Bare, [new Call("a")]).BytesPerRow;

        (Accepted(Schema, [new Call("a") { Talk = seconds }]).BytesPerRow - without).Should().Be(bytes);
    }

    [Fact]
    public void Read_PartOfAMillisecond_IsCutDownwards() => AverageTalk(1.2349).Should().Be(1.234m);

    [Theory]
    [InlineData(5.0)]
    [InlineData(3_000_000.0)]
    public void Read_AbsentBesidePresent_StaysAbsentInNarrowAndWideColumns(double seconds)
    {
        FactSet facts = Accepted(Schema, [new Call("a") { Talk = seconds }, new Call("b")]);

        Measurement mean = KpiPlan.Compile(StandardKpis.AverageTalkTime).Run(FactSets.Of(facts)).Get(StandardKpis.AverageTalkTime);

        mean.Value.Should().Be((decimal)seconds);
        mean.SampleSize.Should().Be(1);
        mean.Flags.Should().Be(MeasurementFlags.Partial);
    }

    [Theory]
    [InlineData(254, 1)]
    [InlineData(255, 2)]
    [InlineData(65_534, 2)]
    [InlineData(65_535, 4)]
    public void BytesPerRow_Dimension_IsAsWideAsItsValuesNeed(int values, int bytes)
    {
        FactSchema<int> schema = FactSchema.Create<int>(new FactSetId("thing"), Text).Dimension(Dimensions.Queue, Text);

        FactSet facts = schema.Read(Enumerable.Range(0, values), new IntakePolicy { CheckKeys = false }).Facts;

        facts.BytesPerRow.Should().Be(bytes);
        facts.ValuesOf(Dimensions.Queue).Should().HaveCount(values);

        static string Text(int i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(65_535)]
    public void Run_DimensionOfAnyWidth_FindsTheLastValue(int values)
    {
        Measure thing = Definitions.Named.Count("things", new FactSetId("thing"), new FieldId("at"));
        KpiDefinition kpi = Definitions.Named.Total("things", thing);
        FactSchema<int> schema = FactSchema.Create<int>(new FactSetId("thing"), Text).Time(new FieldId("at"), _ => Utc("2026-03-01T08:00")).Dimension(Dimensions.Queue, i => i == values ? null : Text(i));

        Scorecard card = KpiPlan.Compile(kpi).Run(FactSets.Of(schema.Read(Enumerable.Range(0, values + 1))), Grouping.By(Dimensions.Queue));

        card.Groups.Should().HaveCount(values + 1);
        card.Get(kpi, Text(values - 1)).Value.Should().Be(1);
        card.Get(kpi, [null]).Value.Should().Be(1);

        static string Text(int i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static decimal? AverageTalk(double seconds)
    {
        KpiDefinition kpi = StandardKpis.AverageTalkTime;
        return KpiPlan.Compile(kpi).Run(FactSets.Of(Accepted(Schema, [new Call("a") { Talk = seconds }]))).Get(kpi).Value;
    }
}
