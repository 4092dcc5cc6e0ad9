using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Definitions;

public sealed class LookUpTests
{
    [Fact]
    public void LookUp_EveryKeyOfTheCatalog_IsFoundWithAndWithoutItsVersion()
    {
        foreach (KpiDefinition kpi in StandardKpis.CompleteCatalog.Kpis)
        {
            StandardKpis.CompleteCatalog.LookUp(kpi.Key.ToString()).Value.Should().BeSameAs(kpi);
            StandardKpis.Get(kpi.Key.ToString().Replace("@1", string.Empty, StringComparison.Ordinal)).Should().BeSameAs(kpi);
        }
    }

    [Theory]
    [InlineData("service-level", 27)]
    [InlineData("first-contact-resolution", 2)]
    [InlineData("interactions-per-employee", 2)]
    public void LookUp_BareIdOfSeveral_IsRefusedWithEachKeyAndALineThatTellsItApart(string id, int least)
    {
        Problem problem = StandardKpis.LookUp(id).Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be("kpi.ambiguous");
        string[] choices = problem.Parameters["choices"].Split('\n');
        choices.Should().HaveCountGreaterThanOrEqualTo(least).And.OnlyHaveUniqueItems().And.OnlyContain(c => c.StartsWith(id + ".", StringComparison.Ordinal));
        choices.Select(c => c[..c.IndexOf(": ", StringComparison.Ordinal)]).Should().OnlyContain(k => StandardKpis.LookUp(k).Succeeded);
        choices.Select(c => c[(c.IndexOf(": ", StringComparison.Ordinal) + 2)..]).Should().OnlyContain(line => line.Length > 10);
    }

    [Fact]
    public void LookUp_ServiceLevel_NamesTheFormulas()
    {
        Problem problem = StandardKpis.Catalog.LookUp("service-level").Problems.Single();

        problem.Message.For("en").Should().Be(
            """
            'service-level' stands for KPIs whose numbers are not comparable. Name one by its key:
            service-level.answered(within<=PT20S)@1: Answered within the limit / answered
            service-level.all(within<=PT20S)@1: Answered within the limit / (answered + abandoned)
            service-level.long-abandons(short<PT5S,within<=PT20S)@1: Answered within the limit / (answered + abandoned - abandoned after a short wait)
            service-level.ignore-in-threshold(within<=PT20S)@1: Answered within the limit / (answered + abandoned - abandoned within the limit)
            """.ReplaceLineEndings("\n"));
        problem.Message.For("he").Should().Contain("service-level.all(within<=PT20S)@1");
        problem.Message.For("ro").Should().Contain("service-level.all(within<=PT20S)@1");
    }

    [Theory]
    [InlineData("occupancy")]
    [InlineData("utilization")]
    public void LookUp_NamesThatChangePlacesBetweenAuthorities_AreRefusedWithThreeDivisors(string name)
    {
        Problem problem = StandardKpis.LookUp(name).Problems.Single();

        problem.Code.Should().Be("kpi.ambiguous");
        problem.Parameters["choices"].Split('\n').Select(c => c.Split(':', '@')[0]).Should().Contain(["occupancy.of-available-time", "utilization.of-paid-time", "handling-share-of-work-time"]);
    }

    [Fact]
    public void LookUp_ChoiceThatTheCatalogDoesNotHave_IsSaidToBeNoneOfIt()
    {
        string[] choices = StandardKpis.LookUp("fcr").Problems.Single().Parameters["choices"].Split('\n');

        choices.Should().Contain(c => c.StartsWith("first-contact-resolution.declared: ", StringComparison.Ordinal) && !c.EndsWith("(not in this catalogue)", StringComparison.Ordinal));
        new KpiCatalog([StandardKpis.Asa]).LookUp("fcr").Problems.Single().Parameters["choices"].Split('\n').Should().OnlyContain(c => c.EndsWith("(not in this catalogue)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("service-level.all")]
    [InlineData("service-level.inbound")]
    [InlineData("revenue-per-interaction")]
    public void LookUp_WithoutTheLimitOrCurrency_IsRefusedWithIt(string name)
    {
        Problem problem = StandardKpis.LookUp(name).Problems.Single();

        problem.Code.Should().Be("kpi.ambiguous");
        problem.Parameters["choices"].Should().StartWith(name + "(");
    }

    [Theory]
    [InlineData("average-speed-of-anwser", "average-speed-of-answer@1")]
    [InlineData("Average speed of answer", "average-speed-of-answer@1")]
    [InlineData("ASA", "average-speed-of-answer@1")]
    [InlineData("att", "average-talk-time@1")]
    [InlineData("abandoment-rate", "abandonment-rate@1")]
    [InlineData("service-level.anwsered(within<=PT20S)", "service-level.answered(within<=PT20S)@1")]
    [InlineData("service_level.all", "service-level.all(within<=PT20S)@1")]
    [InlineData("transfer-rate@2", "transfer-rate@1")]
    public void LookUp_Misspelt_IsRefusedWithTheNearestFirst(string text, string nearest)
    {
        Problem problem = StandardKpis.LookUp(text).Problems.Single();

        problem.Code.Should().Be("kpi.unknown");
        problem.Parameters["nearest"].Split(", ").Should().HaveCount(3).And.HaveElementAt(0, nearest);
        problem.Message.For("en").Should().StartWith($"'{text}' is not among the {StandardKpis.CompleteCatalog.Kpis.Count} KPIs. Nearest are: {nearest}, ");
    }

    [Fact]
    public void LookUp_InitialsOfTwo_HintsAtBoth() =>
        StandardKpis.Catalog.LookUp("AHT").Problems.Single().Parameters["nearest"].Split(", ").Should().Contain(["average-handle-time@1", "average-hold-time@1"]);

    [Theory]
    [InlineData("service-level.all(within<PT30S)@1")]
    [InlineData("service-level.credit-short(short<=PT3S,within<PT1M30S)@1")]
    [InlineData("service-level.inbound.visits(within<=PT15S)@1")]
    [InlineData("average-speed-of-answer(anchor=answered)@1")]
    [InlineData("service-level.answered(anchor=answered,within<=PT10S)@1")]
    [InlineData("interactions-offered.long-abandons(short<=PT6S)@1")]
    [InlineData("revenue-per-interaction(currency=EUR)@1")]
    [InlineData("cost-per-interaction.allocated(anchor=ended,currency=RON)@1")]
    public void Get_OtherParameters_GivesTheSameFormulaWithThem(string key)
    {
        KpiDefinition kpi = StandardKpis.Get(key);

        kpi.Key.ToString().Should().Be(key);
        kpi.Validate().Should().BeEmpty();
        KpiJson.Load(KpiJson.Save(new KpiCatalog([kpi]))).Kpis.Single().Formula.Should().Be(kpi.Formula);
    }

    [Fact]
    public void Get_OtherBoundary_IsTheKpiThatTheTypedCallMakes()
    {
        KpiDefinition typed = StandardKpis.ServiceLevel.LongAbandons(Threshold.Below(Duration.FromSeconds(30)), Duration.FromSeconds(3));

        StandardKpis.Get("service-level.long-abandons(short<=PT3S,within<PT30S)").Formula.Should().Be(typed.Formula);
        StandardKpis.Get("revenue-per-interaction(currency=EUR)").Unit.Should().Be(Unit.Money("EUR"));
        StandardKpis.Get("average-speed-of-answer(anchor=answered)").Formula.Should().Be(StandardKpis.Asa.AnchoredAt(InteractionFields.Answered).Formula);
    }

    [Theory]
    [InlineData("service-level.all(within<=soon)", "kpi.parameter-value")]
    [InlineData("service-level.all(within<=table:gold)", "kpi.unknown-table")]
    [InlineData("service-level.all(limit<=PT20S)", "kpi.unknown")]
    [InlineData("service-level.all(currency=EUR,within<=PT20S)", "kpi.unknown")]
    [InlineData("revenue-per-interaction(currency=euro)", "kpi.unknown")]
    [InlineData("average-speed-of-answer(anchor<answered)", "kpi.unknown")]
    [InlineData("", "kpi.unknown")]
    [InlineData("(((", "kpi.unknown")]
    public void LookUp_ParametersThatDoNotFit_SaysWhatIsWrong(string key, string code)
    {
        Result<KpiDefinition> result = StandardKpis.LookUp(key);

        result.Succeeded.Should().BeFalse();
        result.Problems.Select(p => p.Code).Distinct().Should().Equal(code);
    }

    [Fact]
    public void Get_Refused_ThrowsTheProblem()
    {
        StandardKpis.Catalog.Invoking(c => c.Get("service-level")).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.ambiguous");
        FluentActions.Invoking(() => StandardKpis.Get("csat")).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.ambiguous");
        FluentActions.Invoking(() => StandardKpis.LookUp(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Plan_AskedForABareName_RefusesItWithTheChoices()
    {
        KpiPlan plan = KpiPlan.Compile(StandardKpis.ServiceLevel.All(Duration.FromSeconds(20)), StandardKpis.ServiceLevel.Answered(Duration.FromSeconds(20)));

        Problem problem = plan.Invoking(p => p.From(new KpiKey("service-level"), MeasureTotals.None)).Should().Throw<ProblemException>().Which.Problems.Single();

        problem.Code.Should().Be("kpi.ambiguous");
        problem.Parameters["choices"].Split('\n').Should().HaveCount(2);
    }

    [Fact]
    public void WithLimit_KpiOfAnother_ChangesKeyAndFormula()
    {
        KpiDefinition minute = StandardKpis.ServiceLevel.All(Duration.FromSeconds(20)).WithLimit("within", Duration.FromMinutes(1));

        minute.Key.ToString().Should().Be("service-level.all(within<=PT1M)@1");
        Sample.Measure(minute, new Call("a") { Wait = 60 }, new Call("b") { Wait = 61 }).Value.Should().Be(0.5m);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("anchor")]
    [InlineData("currency")]
    public void WithLimit_ParameterTheKeyDoesNotHave_IsRefused(string parameter) =>
        StandardKpis.ServiceLevel.All(Duration.FromSeconds(20)).Invoking(k => k.WithLimit(parameter, Duration.FromSeconds(5))).Should().Throw<ArgumentException>().WithMessage("*has no limit*");

    [Fact]
    public void WithLimit_Table_IsRefusedAndNamesWhereItBelongs()
    {
        ParameterTable table = new("limits", Dimensions.Queue, [new ParameterTableRow("gold", Operand.Of(Duration.FromSeconds(10)))]);

        StandardKpis.ServiceLevel.All(Duration.FromSeconds(20)).Invoking(k => k.WithLimit("within", Threshold.By(table))).Should().Throw<ArgumentException>().WithMessage("*where the KPI is made*");
    }
}
