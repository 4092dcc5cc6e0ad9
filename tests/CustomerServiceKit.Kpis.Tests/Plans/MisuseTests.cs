using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Plans;

/// <summary>What a newcomer does wrong, and is told.</summary>
public sealed class MisuseTests
{
    private static readonly FieldId Refund = new("refund");

    private static readonly FactSchema<string> Schema = FactSchema.Interactions<string>(r => r)
        .Time(InteractionFields.Created, _ => Instant.FromUtc(2026, 1, 1, 8, 0))
        .Span(InteractionFields.Wait, r => r == "unknown" ? null : Duration.FromSeconds(10))
        .Amount(Refund, Unit.Money("RON"), _ => 2.50m)
        .Dimension(Dimensions.Queue, r => r == "chat" ? "chat" : "phone")
        .Outcome(_ => OutcomeKind.Answered);

    [Theory]
    [InlineData("money:EUR:2")]
    [InlineData("seconds")]
    [InlineData("count")]
    public void Get_KpiStatedInAnotherUnitThanItsColumn_HasNoValueAndSaysSo(string unit)
    {
        Unit.TryParse(unit, out Unit? stated).Should().BeTrue();

        Measurement refund = Run(RefundIn(stated!)).Get(RefundIn(stated!));

        refund.Availability.Should().Be(Availability.NoData);
        refund.Reasons.Should().ContainSingle().Which.Code.Should().Be("kpi.unit-differs");
    }

    [Fact]
    public void Get_KpiStatedInTheUnitOfItsColumn_HasAValue() => Run(RefundIn(Unit.Money("RON"))).Get(RefundIn(Unit.Money("RON"))).Value.Should().Be(2.50m);

    [Fact]
    public void Get_MeasureAnchoredAtAnAmountOfTheirOwn_HasNoValueAndSaysSo()
    {
        KpiDefinition kpi = new(
            new KpiKey("x"), LocalizedText.English("X"), KpiFamily.Service, Unit.Count, Direction.Up, Formula.Total(Measure.Count("a", RowSource.Of(FactSetIds.Interaction), Refund)));

        Scorecard card = KpiPlan.Compile(kpi).Run(Facts("a"), Grouping.None.Per(ReportingPeriod.Day, "UTC"));

        card.Get(kpi, card.Groups[0]).Reasons.Should().ContainSingle().Which.Code.Should().Be("kpi.anchor-not-time");
    }

    [Fact]
    public void Get_GroupOfAnotherScorecard_IsRefused()
    {
        KpiPlan plan = KpiPlan.Compile(StandardKpis.Handled);
        Scorecard byQueue = plan.Run(Facts("a", "chat"), Grouping.By(Dimensions.Queue));
        Scorecard all = plan.Run(Facts("a", "chat"));

        FluentActions.Invoking(() => all.Get(StandardKpis.Handled, byQueue.Groups[0])).Should().Throw<ArgumentException>().WithMessage("*another scorecard*");
        FluentActions.Invoking(() => all.Explain(StandardKpis.Handled, byQueue.Groups[0])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ServiceLevel_UnknownWait_IsInNeitherPart()
    {
        // Two answered in time and one whose wait nobody knows: 2 / 2, marked partial.
        Measurement level = Run(StandardKpis.ServiceLevel.All(Duration.FromSeconds(20)), "a", "b", "unknown").Get(StandardKpis.ServiceLevel.All(Duration.FromSeconds(20)));

        level.Numerator.Should().Be(2);
        level.Denominator.Should().Be(2);
        level.Flags.Should().Be(MeasurementFlags.Partial);
    }

    [Fact]
    public void ServiceLevel_QueueTheTableDoesNotKnow_HasNoLevelInsteadOfZero()
    {
        ParameterTable table = new("phone-only", Dimensions.Queue, [new ParameterTableRow("phone", Operand.Of(Duration.FromSeconds(20)))]);
        KpiDefinition level = StandardKpis.ServiceLevel.All(Threshold.By(table));

        Scorecard card = KpiPlan.Compile(level).Run(Facts("a", "b", "chat"), Grouping.By(Dimensions.Queue));

        card.Get(level, "phone").Value.Should().Be(1);
        card.Get(level, "chat").Availability.Should().Be(Availability.Undefined);
    }

    [Fact]
    public void Explain_WaitBeyondTheLimit_SaysTheLimit()
    {
        KpiDefinition level = StandardKpis.ServiceLevel.Answered(Threshold.Below(Duration.FromSeconds(10)));
        KpiPlan plan = KpiPlan.Compile(level);

        plan.Of(Schema, "a", level).Terms[0].ExcludedBecause.Should().Be("wait is 10 s (wanted: wait is below 10 s)");
    }

    [Fact]
    public void GroupOf_UnknownLabel_NamesTheAxisAndWhatThereIs()
    {
        Scorecard card = KpiPlan.Compile(StandardKpis.Handled).Run(Facts("a", "chat"), Grouping.By(Dimensions.Queue).Per(ReportingPeriod.Day, "UTC"));

        FluentActions.Invoking(() => card.GroupOf("Phone", "2026-01-01")).Should().Throw<KeyNotFoundException>().WithMessage("*'Phone' on the axis 'queue'. There are: chat, phone.*");
        FluentActions.Invoking(() => card.GroupOf("phone", "2026-01-02")).Should().Throw<KeyNotFoundException>().WithMessage("*axis 'day'. There are: 2026-01-01.*");
    }

    private static KpiDefinition RefundIn(Unit unit)
    {
        RowSource rows = RowSource.Of(FactSetIds.Interaction);
        return new(
            new KpiKey("refund"), LocalizedText.English("Refund"), KpiFamily.Efficiency, unit, Direction.Down,
            Formula.Ratio(Measure.Sum("refunds", rows, Quantity.Field(Refund), InteractionFields.Created), Measure.Count("all", rows, InteractionFields.Created)));
    }

    private static Scorecard Run(KpiDefinition kpi, params string[] rows) => KpiPlan.Compile(kpi).Run(Facts(rows.Length == 0 ? ["a"] : rows));

    private static FactSets Facts(params string[] rows) => FactSets.Of(Schema.Read(rows));
}
