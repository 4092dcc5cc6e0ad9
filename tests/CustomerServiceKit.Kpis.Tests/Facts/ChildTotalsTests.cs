using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class ChildTotalsTests
{
    private static readonly FactSchema<Leg> Engagements = FactSchema.Engagements<Leg>(l => l.Id)
        .Dimension(Dimensions.Interaction, l => l.Of)
        .Dimension(Dimensions.Employee, l => l.Employee)
        .Dimension(Dimensions.EngagementRole, l => l.Role)
        .Time(EngagementFields.Accepted, l => l.Missed ? null : l.Accepted ?? Utc("2026-03-01T08:30"))
        .Span(EngagementFields.Talk, l => Seconds(l.Talk))
        .Span(EngagementFields.Hold, l => Seconds(l.Hold))
        .Span(EngagementFields.AfterCallWork, l => Seconds(l.Wrap));

    private static readonly FactSchema<Visit> Visits = FactSchema.QueueVisits<Visit>(v => v.Id)
        .Dimension(Dimensions.Interaction, v => v.Of)
        .Dimension(Dimensions.Queue, v => v.Queue)
        .Time(QueueVisitFields.Entered, v => v.Entered)
        .Time(QueueVisitFields.Answered, v => v.Answered)
        .Time(QueueVisitFields.Left, v => v.Left);

    [Fact]
    [Trait("Requirement", "R068")]
    public void Of_EngagementsOfAnInteraction_GiveItsHandleTime()
    {
        // a: (60+30) talk, (10+0) hold, (5+15) wrap = 120 s; b: 40 s. Mean 80 s.
        FactSets facts = Sets(
            [new Call("a"), new Call("b")],
            [new Leg("1", "a", "dana", Talk: 60, Hold: 10, Wrap: 5), new Leg("2", "a", "eli", Talk: 30, Hold: 0, Wrap: 15), new Leg("3", "b", "dana", Talk: 40, Hold: 0, Wrap: 0)]);

        Value(StandardKpis.AverageHandleTime, facts).Should().Be(80);
        Value(StandardKpis.AverageTalkTime, facts).Should().Be(65);
        Value(StandardKpis.OneAgentShare, facts).Should().Be(0.5m);
        Value(StandardKpis.TransferRate, facts).Should().Be(0.5m);
    }

    [Theory]
    [InlineData("consult")]
    [InlineData("monitor")]
    [InlineData("preview")]
    [InlineData("barge")]
    public void Of_RoleOtherThanPrimary_NeverCountsAsHandling(string role)
    {
        FactSets facts = Sets(
            [new Call("a")],
            [new Leg("1", "a", "dana", "primary", Talk: 60, Hold: 0, Wrap: 0), new Leg("2", "a", "eli", role, Talk: 30, Hold: 9, Wrap: 9)]);

        Value(StandardKpis.AverageHandleTime, facts).Should().Be(60);
        Value(StandardKpis.OneAgentShare, facts).Should().Be(1);
        Value(StandardKpis.TransferRate, facts).Should().Be(0);
        Value(StandardKpis.InteractionsPerEmployee.Average, facts).Should().Be(1);
    }

    [Fact]
    public void Of_BackToTheFirstEmployee_IsTwoTransfersAndTwoEmployees()
    {
        FactSets facts = Sets([new Call("a")], [new Leg("1", "a", "dana"), new Leg("2", "a", "eli"), new Leg("3", "a", "dana")]);

        Sum(InteractionFields.Transfers, facts).Should().Be(2);
        Sum(InteractionFields.EmployeeCount, facts).Should().Be(2);
    }

    [Fact]
    public void Of_PartOfUnknownLength_MakesTheTotalUnknownNotSmaller()
    {
        FactSets facts = Sets([new Call("a"), new Call("b")], [new Leg("1", "a", "dana", Talk: 60), new Leg("2", "a", "eli", Talk: null), new Leg("3", "b", "eli", Talk: 20)]);

        Measurement talk = Of(StandardKpis.AverageTalkTime, facts);

        talk.Value.Should().Be(20);
        talk.Flags.Should().Be(MeasurementFlags.Partial);
    }

    [Theory]
    [InlineData(90, 0)]
    [InlineData(91, 0)]
    [InlineData(91.001, 1)]
    [InlineData(60, 1)]
    public void Of_StatedTotalThatThePartsContradict_StaysAndIsAFinding(double stated, int findings)
    {
        FactSet interactions = Accepted(Bare.Span(InteractionFields.Talk, c => Seconds(c.Talk)), [new Call("a") { Talk = stated }]);
        FactSets facts = FactSets.Of(interactions, Accepted(Engagements, [new Leg("1", "a", "dana", Talk: 60), new Leg("2", "a", "eli", Talk: 30)]));

        Value(StandardKpis.AverageTalkTime, facts).Should().Be((decimal)stated);
        facts.Findings.Select(f => (f.Code, f.Path, f.Parameters["count"], f.Parameters["keys"]))
            .Should().Equal(Enumerable.Repeat(("intake.totals-disagree", "talk", "1", "a"), findings));
    }

    [Fact]
    public void Of_StatedTransfersOneOff_IsAFindingWithoutTolerance()
    {
        FactSet interactions = Accepted(Bare.Amount(InteractionFields.Transfers, Unit.Count, c => c.Transfers), [new Call("a") { Transfers = 1 }]);

        FactSets.Of(interactions, Accepted(Engagements, [new Leg("1", "a", "dana")])).Findings.Should().ContainSingle().Which.Parameters["column"].Should().Be("transfers");
    }

    [Fact]
    public void Of_TotalsAloneWithoutParts_StayAsTheyAre()
    {
        FactSets facts = Facts(new Call("a") { Talk = 60, Hold = 30, Wrap = 10 });

        facts.Findings.Should().BeEmpty();
        Value(StandardKpis.AverageHandleTime, facts).Should().Be(100);
    }

    [Fact]
    public void Of_PartsOfAnUnknownInteraction_AreAFindingAndEnterNoTotal()
    {
        FactSets facts = Sets([new Call("a")], [new Leg("1", "a", "dana", Talk: 60), new Leg("2", "nobody", "eli", Talk: 30), new Leg("3", "nothing", "eli", Talk: 30)]);

        Value(StandardKpis.AverageTalkTime, facts).Should().Be(60);
        Problem finding = facts.Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be("intake.unknown-interaction");
        finding.Parameters["factSet"].Should().Be("engagement");
        finding.Parameters["count"].Should().Be("2");
        finding.Parameters["keys"].Should().Be("2, 3");
    }

    [Fact]
    public void Of_PartOfAnExcludedInteraction_IsNoFinding()
    {
        FactSet interactions = Accepted(Bare.Excluded(c => c.Excluded), [new Call("a") { Excluded = "test" }, new Call("b")]);

        FactSets.Of(interactions, Accepted(Engagements, [new Leg("1", "a", "dana", Talk: 60)])).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Of_SameIdInTwoSources_GoesToItsOwn()
    {
        FactSet interactions = Accepted(Bare.Source(c => new SourceId(c.Source!)), [new Call("7") { Source = "haifa" }, new Call("7") { Source = "eilat", Outcome = OutcomeKind.Failed }]);
        FactSet legs = Accepted(Engagements.Source(l => new SourceId(l.Employee == "dana" ? "haifa" : "eilat")), [new Leg("1", "7", "dana", Talk: 60), new Leg("2", "7", "eli", Talk: 30)]);

        Value(StandardKpis.AverageTalkTime, FactSets.Of(interactions, legs)).Should().Be(60);
    }

    [Fact]
    public void Of_SeveralVisits_GiveTheWholeWaitAndTheFirstQueue()
    {
        // sales: 08:00:00 to 08:00:20, left for support: 08:00:25 to 08:00:35 answered. 20 + 10 = 30 s.
        FactSet visits = Accepted(Visits,
        [
            new Visit("2", "a", "support", Utc("2026-03-01T08:00:25"), Utc("2026-03-01T08:00:35"), null),
            new Visit("1", "a", "sales", Utc("2026-03-01T08:00:00"), null, Utc("2026-03-01T08:00:20")),
        ]);

        FactSets facts = FactSets.Of(Accepted(Bare, [new Call("a")]), visits);

        Value(StandardKpis.Asa, facts).Should().Be(30);
        facts.Find(FactSetIds.Interaction)!.ValuesOf(Dimensions.Queue).Should().Contain("sales");
        KpiPlan.Compile(StandardKpis.Handled).Run(facts, Grouping.By(Dimensions.Queue)).Groups.Select(g => g.ToString()).Should().Equal("sales");
    }

    [Fact]
    public void Of_Employees_TheFirstToAcceptIsTheInteractionsOwn()
    {
        FactSets facts = Sets(
            [new Call("a")],
            [new Leg("1", "a", "eli", Accepted: Utc("2026-03-01T08:05")), new Leg("2", "a", "dana", Accepted: Utc("2026-03-01T08:01"))]);

        KpiPlan.Compile(StandardKpis.Handled).Run(facts, Grouping.By(Dimensions.Employee)).Groups.Select(g => g.ToString()).Should().Equal("dana");
    }

    [Fact]
    public void Of_EngagementThatWasNeverAccepted_DoesNotComeBeforeOneThatWas()
    {
        FactSets facts = Sets([new Call("a")], [new Leg("1", "a", "eli", Missed: true), new Leg("2", "a", "dana", Accepted: Utc("2026-03-01T08:01"))]);

        KpiPlan.Compile(StandardKpis.Handled).Run(facts, Grouping.By(Dimensions.Employee)).Groups.Select(g => g.ToString()).Should().Equal("dana");
    }

    [Fact]
    public void Of_OfferThatWasMissed_IsNeitherAnEmployeeNorATransfer()
    {
        FactSets facts = Sets([new Call("a")], [new Leg("1", "a", "eli", Missed: true), new Leg("2", "a", "dana")]);

        Sum(InteractionFields.EmployeeCount, facts).Should().Be(1);
        Sum(InteractionFields.Transfers, facts).Should().Be(0);
    }

    [Fact]
    public void Of_WorkWithoutATimeOfAcceptance_IsHandlingAllTheSame() =>
        Sum(InteractionFields.EmployeeCount, Sets([new Call("a")], [new Leg("1", "a", "eli", Missed: true, Talk: 60), new Leg("2", "a", "dana")])).Should().Be(2);

    private static FactSets Sets(IEnumerable<Call> calls, IEnumerable<Leg> legs) => FactSets.Of(Accepted(Bare, calls), Accepted(Engagements, legs));

    private static Measurement Of(KpiDefinition kpi, FactSets facts) => KpiPlan.Compile(kpi).Run(facts).Get(kpi);

    private static decimal? Value(KpiDefinition kpi, FactSets facts) => Of(kpi, facts).Value;

    private static decimal? Sum(FieldId field, FactSets facts) =>
        Value(Definitions.Named.Total("sum", Kpis.Measure.Sum("sum", RowSource.Of(FactSetIds.Interaction), Quantity.Field(field), InteractionFields.Created)), facts);

    private sealed record Leg(
        string Id, string Of, string Employee, string? Role = "primary", Instant? Accepted = null, double? Talk = 0, double? Hold = 0, double? Wrap = 0, bool Missed = false);

    private sealed record Visit(string Id, string Of, string Queue, Instant Entered, Instant? Answered, Instant? Left);
}
