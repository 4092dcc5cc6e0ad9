using CsCheck;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Definitions.Named;

namespace CustomerServiceKit.Kpis.Tests.Definitions;

public sealed class TreeTests
{
    private static readonly Measure A = Count("a", Condition.OutcomeIs(OutcomeKind.Answered));
    private static readonly Measure B = Count("b", Condition.OutcomeIs(OutcomeKind.Abandoned));
    private static readonly Measure C = Count("c", Condition.OutcomeIs(OutcomeKind.Failed));

    [Fact]
    public void Equals_SameStructure_IsEqualWhateverTheName()
    {
        Measure one = Count("answered", Condition.OutcomeIs(OutcomeKind.Answered, OutcomeKind.Abandoned));
        Measure other = Count("taken", Condition.Is(Dimensions.OutcomeKind, "abandoned", "answered", "answered"));

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Theory]
    [InlineData("aggregate")]
    [InlineData("quantity")]
    [InlineData("anchor")]
    [InlineData("condition")]
    [InlineData("source")]
    [InlineData("bound")]
    public void Equals_OneThingDifferent_IsNotEqual(string what)
    {
        Condition where = Condition.Compare(InteractionFields.Wait, Comparison.AtMost, Operand.Of(Duration.FromSeconds(20)));
        Measure measure = Measure.Sum("m", Interactions, Quantity.Field(InteractionFields.Talk), InteractionFields.Created, where);
        Measure changed = what switch
        {
            "aggregate" => Measure.Max("m", Interactions, Quantity.Field(InteractionFields.Talk), InteractionFields.Created, where),
            "quantity" => Measure.Sum("m", Interactions, Quantity.Field(InteractionFields.Hold), InteractionFields.Created, where),
            "anchor" => measure.AnchoredAt(InteractionFields.Ended),
            "condition" => Measure.Sum("m", Interactions, Quantity.Field(InteractionFields.Talk), InteractionFields.Created, Condition.Not(where)),
            "source" => Measure.Sum("m", RowSource.LastPer(FactSetIds.Interaction, InteractionFields.Created), Quantity.Field(InteractionFields.Talk), InteractionFields.Created, where),
            _ => Measure.Sum(
                "m", Interactions, Quantity.Field(InteractionFields.Talk), InteractionFields.Created, Condition.Compare(InteractionFields.Wait, Comparison.LessThan, Operand.Of(Duration.FromSeconds(20)))),
        };

        changed.Should().NotBe(measure, what);
    }

    [Theory]
    [InlineData("a|b", "a", "b")]
    [InlineData("a,b", "a", "b")]
    [InlineData("a),is(queue,b", "a", "b")]
    public void Equals_ValueWithASignOfTheGrammar_IsNotTwoValues(string one, string first, string second)
    {
        Condition single = Condition.Is(Dimensions.Queue, one);

        single.Should().NotBe(Condition.Is(Dimensions.Queue, first, second));
        Condition.All(single).Should().NotBe(Condition.All(Condition.Is(Dimensions.Queue, first), Condition.Is(Dimensions.Queue, second)));
    }

    [Fact]
    public void Run_ValueWithASignOfTheGrammar_IsCountedForItself()
    {
        KpiDefinition joined = Total("joined", Count("joined", Condition.Is(Dimensions.Queue, "a|b")));
        KpiDefinition either = Total("either", Count("either", Condition.Is(Dimensions.Queue, "a", "b")));

        Scorecard card = KpiPlan.Compile(either, joined).Run(Sample.Facts(new Call("1") { Queue = "a" }, new Call("2") { Queue = "b" }, new Call("3") { Queue = "a|b" }));

        card.Get(either).Value.Should().Be(2);
        card.Get(joined).Value.Should().Be(1);
    }

    [Fact]
    public void Add_TheSameMeasureTwice_JoinsTheTerms()
    {
        Linear sum = A + A + B;

        sum.Terms.Select(t => (t.Coefficient, t.Measure.Name)).Should().Equal((2, "a"), (1, "b"));
    }

    [Fact]
    public void Subtract_WhatWasAdded_LeavesNoTerm()
    {
        Linear sum = A + B - B;

        sum.Should().Be(A.ToLinear());
        sum.Subtract(C).Terms.Select(t => (t.Coefficient, t.Measure.Name)).Should().Equal((1, "a"), (-1, "c"));
    }

    [Fact]
    public void Subtract_EverythingThereWas_IsRefused() =>
        FluentActions.Invoking(() => A.Subtract(A)).Should().Throw<ArgumentException>().WithMessage("*cancel out*");

    [Fact]
    public void Linear_AnySumOfMeasures_AddsCoefficientsLikeNumbers() =>
        Gen.Select(Gen.Int[-3, 3], Gen.Int[-3, 3], Gen.Int[1, 4]).Sample((a, b, c) =>
        {
            // c is kept positive and apart, so that never everything cancels.
            Linear sum = Repeat(C, c, null)!;
            sum = Repeat(B, b, Repeat(A, a, sum))!;
            Dictionary<string, int> coefficients = sum.Terms.ToDictionary(t => t.Measure.Name, t => t.Coefficient);
            return coefficients.GetValueOrDefault("a") == a && coefficients.GetValueOrDefault("b") == b && coefficients["c"] == c && !coefficients.ContainsValue(0);
        });

    [Fact]
    public void Measures_OfARatio_AreEachListedOnce() => Formula.Ratio(A, A + B).Measures.Select(m => m.Name).Should().Equal("a", "b");

    [Fact]
    public void Is_NoValueOrAnEmptyOne_IsRefused()
    {
        FluentActions.Invoking(() => Condition.Is(Dimensions.Queue)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Condition.Is(Dimensions.Queue, string.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Condition.Is(default, "a")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void All_NoCondition_IsRefused()
    {
        FluentActions.Invoking(() => Condition.All()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Condition.Any(null!, A.Where!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Quantity.Plus()).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("Answered")]
    [InlineData("")]
    public void Count_NameNotKebabCase_IsRefused(string name) => FluentActions.Invoking(() => Count(name)).Should().Throw<ArgumentException>();

    [Fact]
    public void ParameterTable_TwoValuesFromTheSameInstant_IsRefused()
    {
        FluentActions.Invoking(() => new ParameterTable("gold", Dimensions.Queue, [])).Should().Throw<ArgumentException>().WithMessage("*has no row*");
        FluentActions.Invoking(() => new ParameterTable("gold", Dimensions.Queue, [Row(null), Row(null)])).Should().Throw<ArgumentException>().WithMessage("*two values for 'all others'*");
        FluentActions.Invoking(() => new ParameterTable("gold", default, [Row("a")])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Row(string.Empty)).Should().Throw<ArgumentException>();

        static ParameterTableRow Row(string? member) => new(member, Operand.Of(Duration.FromSeconds(20)));
    }

    [Fact]
    public void AnchoredAt_AnotherTime_IsAnotherKpiWithAKeyOfItsOwn()
    {
        KpiDefinition kpi = StandardKpis.ServiceLevel.All(Duration.FromSeconds(20)).AnchoredAt(InteractionFields.Answered);

        kpi.Key.ToString().Should().Be("service-level.all(anchor=answered,within<=PT20S)@1");
        kpi.Formula.Measures.Should().OnlyContain(m => m.Anchor == InteractionFields.Answered);
        kpi.Validate().Should().BeEmpty();
        kpi.AnchoredAt(InteractionFields.Ended).Key.ToString().Should().Be("service-level.all(anchor=ended,within<=PT20S)@1");
        StandardKpis.ServiceLevel.All(Duration.FromSeconds(20)).Key.ToString().Should().Be("service-level.all(within<=PT20S)@1");
    }

    [Fact]
    public void MeasureCount_MeasuresOfTheSameStructure_AreComputedOnce()
    {
        Duration within = Duration.FromSeconds(20);

        // Answered serves Handled; answered with a known wait, abandoned, and answered within 20 s serve the other two.
        KpiPlan.Compile(StandardKpis.Handled, StandardKpis.ServiceLevel.Answered(within), StandardKpis.ServiceLevel.All(within)).MeasureCount.Should().Be(4);
        // Another limit is another measure.
        KpiPlan.Compile(StandardKpis.ServiceLevel.Answered(within), StandardKpis.ServiceLevel.Answered(Duration.FromSeconds(30))).MeasureCount.Should().Be(3);
    }

    private static Linear? Repeat(Measure measure, int times, Linear? onto)
    {
        for (int i = 0; i < Math.Abs(times); i++)
        {
            onto = onto is null ? measure : times > 0 ? onto + measure : onto - measure;
        }

        return onto;
    }
}
