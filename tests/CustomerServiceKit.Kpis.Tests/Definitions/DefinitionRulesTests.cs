using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Definitions.Named;

namespace CustomerServiceKit.Kpis.Tests.Definitions;

public sealed class DefinitionRulesTests
{
    private static readonly Duration Twenty = Duration.FromSeconds(20);
    private static readonly Measure All = Count("all");

    [Fact]
    public void Validate_GoodDefinition_HasNoProblem() => Share("good", Within(Comparison.AtMost), All, "within<=PT20S").Validate().Should().BeEmpty();

    [Fact]
    public void Validate_ParameterTheKeyLacks_IsNamedAtTheMeasure()
    {
        Problem problem = Only(Share("x", Within(Comparison.AtMost), All, null));

        problem.Code.Should().Be("kpi.unknown-parameter");
        problem.Path.Should().Be("in-time.where");
        problem.Parameters["parameter"].Should().Be("within");
        problem.Parameters["key"].Should().Be("x@1");
    }

    [Fact]
    public void Validate_ParameterTheFormulaDoesNotUse_IsRefused()
    {
        Problem problem = Only(Share("x", All, Count("more", Condition.OutcomeIs(OutcomeKind.Failed)), "within<=PT20S"));

        problem.Code.Should().Be("kpi.unused-parameter");
        problem.Path.Should().Be("key");
        problem.Parameters["parameter"].Should().Be("within<=PT20S");
    }

    [Fact]
    public void Validate_BoundaryInsideInOneOutsideInTheOther_IsRefused()
    {
        Problem problem = Only(Share("x", Within(Comparison.LessThan), All, "within<=PT20S"));

        problem.Code.Should().Be("kpi.parameter-comparison");
        problem.Path.Should().Be("in-time.where");
        problem.Parameters["key"].Should().Be("within<=PT20S");
        problem.Parameters["formula"].Should().Be("<");
    }

    [Theory]
    [InlineData("20")]
    [InlineData("twenty")]
    [InlineData("P1M")]
    [InlineData("P99999999999W")]
    [InlineData("PT9223372036854775807H")]
    public void Validate_LimitThatIsNoLengthOfTime_IsRefused(string value)
    {
        Problem problem = Only(Share("x", Within(Comparison.AtMost), All, "within<=" + value));

        problem.Code.Should().Be("kpi.parameter-value");
        problem.Path.Should().Be("in-time.where");
        problem.Parameters["given"].Should().Be(value);
        problem.Parameters["field"].Should().Be("wait");
    }

    [Fact]
    public void Validate_NumberBeyondWhatIsKept_IsRefusedAndDoesNotOverflow() =>
        Codes(Total("x", Count("many", Condition.Compare(InteractionFields.Transfers, Comparison.AtLeast, Operand.Of(decimal.MaxValue)))))
            .Should().Equal("kpi.parameter-value");

    [Fact]
    public void Validate_LengthComparedWithANumber_IsRefused() =>
        Only(Total("x", Count("long", Condition.Compare(InteractionFields.Talk, Comparison.AtLeast, Operand.Of(60m))))).Code.Should().Be("kpi.parameter-value");

    [Fact]
    public void Validate_NumberComparedWithALength_IsRefused() =>
        Only(Total("x", Count("long", Condition.Compare(InteractionFields.Transfers, Comparison.AtLeast, Operand.Of(Twenty))))).Code.Should().Be("kpi.parameter-value");

    [Fact]
    public void Validate_TableThatIsNotGiven_IsNamed()
    {
        Problem problem = Only(Share("x", Within(Comparison.AtMost), All, "within<=table:gold"));

        problem.Code.Should().Be("kpi.unknown-table");
        problem.Path.Should().Be("in-time.where");
        problem.Parameters["table"].Should().Be("gold");
    }

    [Theory]
    [InlineData("within<=table:gold", "kpi.unknown-table")]
    [InlineData("without<=PT20S", "kpi.unknown-parameter")]
    public void Validate_ConditionThatAParameterHasAValue_NeedsTheParameterAndItsTable(string parameter, string code)
    {
        Measure stated = Measure.Count("stated", Interactions, InteractionFields.Created, Condition.Not(Condition.Present(Operand.Parameter("within"))));

        Sample.Codes(Kpi(Key("x", parameter), Unit.Count, Formula.Total(stated)).Validate()).Should().Contain(code);
        Kpi(Key("x", "within<=PT20S"), Unit.Count, Formula.Total(stated)).Validate().Should().BeEmpty();
    }

    [Fact]
    public void Validate_TableWithAValueOfTheWrongSort_IsRefused()
    {
        ParameterTable table = new("gold", Dimensions.Queue, [new ParameterTableRow("a", Operand.Of(Twenty)), new ParameterTableRow("b", Operand.Of(20m))]);
        KpiDefinition kpi = Kpi(Key("x", "within<=table:gold"), Unit.Share, Formula.Ratio(Within(Comparison.AtMost), All), table);

        Problem problem = Only(kpi);

        problem.Code.Should().Be("kpi.parameter-value");
        problem.Parameters["given"].Should().Be("20");
    }

    [Fact]
    public void Validate_LargestInATotal_IsRefused()
    {
        Measure longest = Measure.Max("longest", Interactions, Quantity.Field(InteractionFields.Wait), InteractionFields.Created);

        Problem problem = Only(Kpi(new KpiKey("x"), Unit.Seconds, Formula.Total(longest)));

        problem.Code.Should().Be("kpi.wrong-aggregate");
        problem.Path.Should().Be("longest");
        problem.Parameters["aggregate"].Should().Be("max");
    }

    [Fact]
    public void Validate_SumAsAnExtreme_IsRefused() =>
        Only(Kpi(new KpiKey("x"), Unit.Seconds, Formula.Extreme(Sum("waits", InteractionFields.Wait)))).Code.Should().Be("kpi.wrong-aggregate");

    [Fact]
    public void Validate_TwoMeasuresOfOneName_IsRefused()
    {
        Problem problem = Only(Share("x", Count("calls", Condition.OutcomeIs(OutcomeKind.Answered)), Count("calls"), null));

        problem.Code.Should().Be("kpi.measure-name-twice");
        problem.Path.Should().Be("calls");
    }

    [Fact]
    public void Validate_AnchorThatIsNoTime_IsRefused()
    {
        Problem problem = Only(Total("x", Measure.Count("calls", Interactions, InteractionFields.Talk)));

        problem.Code.Should().Be("kpi.anchor-not-time");
        problem.Path.Should().Be("calls.anchor");
        problem.Parameters["field"].Should().Be("talk");
    }

    [Fact]
    public void Validate_KeyThatStatesAnotherAnchor_IsRefused()
    {
        Problem problem = Only(Kpi(Key("x", "anchor=ended"), Unit.Count, Formula.Total(All)));

        problem.Code.Should().Be("kpi.anchor-differs");
        problem.Path.Should().Be("all.anchor");
        problem.Parameters["anchor"].Should().Be("created");
        problem.Parameters["key"].Should().Be("ended");
    }

    [Fact]
    public void Validate_InstantAddedUp_IsRefused()
    {
        Problem problem = Only(Kpi(new KpiKey("x"), Unit.Seconds, Formula.Total(Sum("moments", InteractionFields.Answered))));

        problem.Code.Should().Be("kpi.time-is-no-length");
        problem.Path.Should().Be("moments");
        problem.Parameters["field"].Should().Be("answered");
    }

    [Fact]
    public void Validate_TimeBetweenTwoInstants_IsALength() =>
        Kpi(new KpiKey("x"), Unit.Seconds, Formula.Ratio(
            Measure.Sum("durations", Interactions, Quantity.Between(InteractionFields.Created, InteractionFields.Ended), InteractionFields.Created), All)).Validate().Should().BeEmpty();

    [Fact]
    public void Validate_CountAndTimeAdded_IsRefused()
    {
        Problem problem = Only(Kpi(new KpiKey("x"), Unit.Count, Formula.Total(All + Sum("talk", InteractionFields.Talk))));

        problem.Code.Should().Be("kpi.mixed-units");
        problem.Path.Should().Be("total");
        problem.Parameters["units"].Should().Be("count, time");
    }

    [Fact]
    public void Validate_MixedUnitsBelowTheLine_NamesThePlace() =>
        Codes(Share("x", All, Count("failed", Condition.OutcomeIs(OutcomeKind.Failed)) + Sum("talk", InteractionFields.Talk), null)).Should().Equal("kpi.mixed-units");

    [Fact]
    public void Validate_TimePerCountStatedAsAShare_IsRefused()
    {
        Problem problem = Only(Share("x", Sum("talk", InteractionFields.Talk), All, null));

        problem.Code.Should().Be("kpi.wrong-unit");
        problem.Path.Should().Be("unit");
        problem.Parameters.Should().Contain("unit", "share").And.Contain("given", "time / count");
    }

    [Fact]
    public void Validate_CountPerCountStatedInSeconds_IsRefused() =>
        Codes(Kpi(new KpiKey("x"), Unit.Seconds, Formula.Ratio(Count("failed", Condition.OutcomeIs(OutcomeKind.Failed)), All))).Should().Equal("kpi.wrong-unit");

    [Fact]
    public void Validate_CountPerCountAsARate_IsGood() =>
        Kpi(new KpiKey("x"), Unit.Rate, Formula.Ratio(All, Count("failed", Condition.OutcomeIs(OutcomeKind.Failed)))).Validate().Should().BeEmpty();

    [Fact]
    public void Validate_ManyFaults_ListsThemAllAtOnce()
    {
        Measure bad = Measure.Sum(
            "bad", Interactions, Quantity.Field(InteractionFields.Ended), InteractionFields.Wait,
            Condition.Any(Condition.Not(Condition.Compare(InteractionFields.Wait, Comparison.AtMost, Operand.Parameter("within"))), Condition.Compare(InteractionFields.Talk, Comparison.AtLeast, Operand.Of(1m))));

        Codes(Kpi(Key("x", "other<PT1S"), Unit.Count, Formula.Total(bad + Count("bad")))).Should().BeEquivalentTo(
            "kpi.measure-name-twice", "kpi.unknown-parameter", "kpi.parameter-value", "kpi.unused-parameter", "kpi.anchor-not-time", "kpi.time-is-no-length", "kpi.mixed-units");
    }

    [Fact]
    public void Compile_SeveralBadDefinitions_ThrowsAllWithTheirPlaces()
    {
        KpiDefinition unused = Kpi(Key("y", "within<=PT20S"), Unit.Count, Formula.Total(All));

        FluentActions.Invoking(() => KpiPlan.Compile(Share("x", Within(Comparison.AtMost), All, null), unused, unused)).Should().Throw<ProblemException>()
            .Which.Problems.Select(p => (p.Code, p.Path)).Should().Equal(
                ("kpi.unknown-parameter", "kpis[0].in-time.where"),
                ("kpi.unused-parameter", "kpis[1].key"),
                ("kpi.unused-parameter", "kpis[2].key"),
                ("kpi.key-twice", "kpis[2].key"));
    }

    [Fact]
    public void Compile_NoDefinition_IsRefused() => FluentActions.Invoking(() => KpiPlan.Compile()).Should().Throw<ArgumentException>();

    [Fact]
    public void KpiCatalog_KeyTwice_IsRefused() =>
        FluentActions.Invoking(() => new KpiCatalog([StandardKpis.Asa, StandardKpis.Asa])).Should().Throw<ProblemException>().Which.Problems.Single().Path.Should().Be("kpis[1].key");

    [Fact]
    public void Get_OfACatalog_FindsByTextAndNamesWhatThereIs()
    {
        KpiCatalog catalog = new([StandardKpis.Asa, StandardKpis.Handled]);

        catalog.Get("average-speed-of-answer@1").Should().BeSameAs(StandardKpis.Asa);
        catalog.Find(StandardKpis.Offered.Key).Should().BeNull();
        Problem problem = catalog.Invoking(c => c.Get("asa")).Should().Throw<ProblemException>().Which.Problems.Single();
        problem.Code.Should().Be("kpi.unknown");
        problem.Parameters["known"].Should().Be("average-speed-of-answer@1, interactions-handled@1");
    }

    [Fact]
    public void Codes_OfAllRules_AreDistinctAndSpeakThreeLanguages()
    {
        ProblemRule[] rules = [.. KpiRules.All, .. TallyRules.All, .. ComparisonRules.All];
        rules.Select(r => r.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(c => c.StartsWith("kpi.", StringComparison.Ordinal));
        rules.Should().OnlyContain(r => r.Text.Has("en") && r.Text.Has("he") && r.Text.Has("ro"));
    }

    private static Measure Within(Comparison comparison) => Count("in-time", Condition.Compare(InteractionFields.Wait, comparison, Operand.Parameter("within")));

    private static KpiKey Key(string id, string? parameter) => KpiKey.Parse(parameter is null ? id : $"{id}({parameter})@1");

    private static KpiDefinition Share(string id, Linear part, Linear whole, string? parameter) =>
        parameter?.Contains("table:", StringComparison.Ordinal) == true
            ? Kpi(new KpiKey(id, null, [new KpiParameter("within", Comparison.AtMost, parameter["within<=".Length..])]), Unit.Share, Formula.Ratio(part, whole))
            : Kpi(Key(id, parameter), Unit.Share, Formula.Ratio(part, whole));

    private static Problem Only(KpiDefinition kpi) => kpi.Validate().Should().ContainSingle().Subject;

    private static IEnumerable<string> Codes(KpiDefinition kpi) => kpi.Validate().Select(p => p.Code);
}
