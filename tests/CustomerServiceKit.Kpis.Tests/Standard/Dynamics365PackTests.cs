using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>
/// The published measures of Dynamics 365 over queue segments, and what is wrong with them: each defect as what the vendor's formula gives beside what ours gives.
/// Source: Microsoft, "Calculate segment-based queue metrics". The whole pack over the vendor's own tables is in the tests of its map.
/// </summary>
public sealed class Dynamics365PackTests
{
    private static readonly KpiCatalog Pack = VendorPacks.Dynamics365.Catalog;

    [Fact]
    public void AcceptTime_PrintedUnderTheNameOfTheSpeedOfAnswer_IsAnotherFormula()
    {
        // Defect (a). Entered at 0 s, first assigned at 50 s, accepted at 60 s: a wait of 60 s, a time to accept of 10 s. The second, without an assignment on record, counts in the first alone.
        Segment[] rows = [new("1", Wait: 60, Offered: 50, Accepted: 60), new("2", Wait: 20, Accepted: 20)];

        Value("average-speed-of-answer.visits", rows).Should().Be(40);
        Value("average-speed-of-answer.from-offer", rows).Should().Be(10);
        Pack.Get("average-speed-of-answer.from-offer").Note!.For("en").Should().Contain("Average Speed to Answer");
        Pack.Kpis.Select(k => k.Name.For("en")).Should().OnlyHaveUniqueItems("two formulas may share a name there, not here");
    }

    [Fact]
    public void SpeedOfAnswer_TextAndCodeDisagree_FollowsTheCode()
    {
        // Defect (b). The text: "across all inbound segments", (10 + 20 + 90) / 3 = 40. The code filters engaged ones: 15.
        Segment[] rows = [new("1", Wait: 10), new("2", Wait: 20), Abandoned("3", 90)];
        KpiDefinition asTheText = Vendor("text", Unit.Seconds, Formula.Ratio(
            Measure.Sum("waits", Visits, Quantity.Field(QueueVisitFields.Wait), QueueVisitFields.Entered), Measure.Count("visits", Visits, QueueVisitFields.Entered)));

        Value(asTheText, rows).Should().Be(40);
        Value("average-speed-of-answer.visits", rows).Should().Be(15);
    }

    [Fact]
    public void LongestWait_InHistory_DoesNotSeeThoseWhoGaveUp()
    {
        // Defect (c). Accepted after 30 s, gave up after 90 s.
        Segment[] rows = [new("1", Wait: 30), Abandoned("2", 90)];

        Value("longest-wait.answered-visits", rows).Should().Be(30);
        Value(StandardKpis.Variants.LongestWait.Visits, rows).Should().Be(90);
    }

    [Fact]
    public void TransferInWithoutBots_DirectionFilteredBelowAlone_PassesAHundredPercent()
    {
        // Defect (d). Two inbound segments, one of them transferred in; three outbound ones, all transferred in: 4 / 2 there, 1 / 2 here.
        Segment[] rows =
        [
            new("1"), new("2", From: "sales"), new("3", From: "sales", Outbound: true), new("4", From: "sales", Outbound: true), new("5", From: "sales", Outbound: true),
        ];
        Condition transferred = Condition.All(Condition.Present(Dimensions.FromQueue), Condition.Not(Condition.Is(Dimensions.EnterReason, "bot")));
        KpiDefinition published = Vendor("transfer-in-without-bots", Unit.Share, Formula.Ratio(
            Measure.Count("transferred", Visits, QueueVisitFields.Entered, transferred),
            Measure.Count("inbound", Visits, QueueVisitFields.Entered, Condition.Is(Dimensions.Direction, "inbound"))));

        KpiPlan.Compile(published).Run(FactSets.Of(Accepted(Schema.Word(Dimensions.EnterReason, _ => (QueueEnterReason?)QueueEnterReason.Transfer), rows))).Get(published).Value.Should().Be(2);
        Value("transfer-rate.in-visits", rows).Should().Be(0.5m);
        VendorPacks.Dynamics365.LeftOut.Should().Contain(o => o.What.Contains("excluding bot", StringComparison.Ordinal) && o.Why.Contains("100 %", StringComparison.Ordinal));
    }

    [Fact]
    public void ServiceLevel_QueueWithoutThreshold_LiftsTheLevelThereAndIsLeftOutHere()
    {
        // Defect (e). Queue 'gold' within 20 s: waits of 10 s, 20 s (the boundary is inside) and 30 s. Queue 'plain' has no threshold: a wait of 500 s is "met". There 3 / 4, here 2 / 3.
        Segment[] rows = [new("1", Wait: 10, Queue: "gold"), new("2", Wait: 20, Queue: "gold"), new("3", Wait: 30, Queue: "gold"), new("4", Wait: 500, Queue: "plain")];
        ParameterTableRow gold = new("gold", Operand.Of(Duration.FromSeconds(20)));
        KpiDefinition ours = StandardKpis.ServiceLevelOfVisits.Answered(Threshold.By(new ParameterTable("thresholds", Dimensions.Queue, [gold])));
        KpiDefinition theirs = StandardKpis.ServiceLevelOfVisits.Answered(
            Threshold.By(new ParameterTable("thresholds", Dimensions.Queue, [gold, new(null, Operand.Of(Duration.FromDays(3650)))])));

        Measurement came = Measured(ours, rows);
        (came.Numerator, came.Denominator, came.Flags).Should().Be((2m, 3m, MeasurementFlags.Partial));
        Value(theirs, rows).Should().Be(0.75m, "the way to match it, which the pack names");
    }

    [Theory]
    [InlineData(4.999, 1)]
    [InlineData(5, 0)]
    public void ShortAbandoned_Threshold_IsOutside(double wait, int abandoned) => Value("abandonment-rate.short-of-abandoned(short<PT5S)", [Abandoned("1", wait)]).Should().Be(abandoned);

    [Fact]
    public void ShortAbandoned_QueueWithoutThreshold_IsAbandonedAndNotShort()
    {
        // 2 s and 30 s in a queue with 5 s; 1 s in a queue without a threshold, of which the column is blank: 1 / 3. Nobody abandoned: no value.
        Segment[] rows = [Abandoned("1", 2) with { Queue = "gold" }, Abandoned("2", 30) with { Queue = "gold" }, Abandoned("3", 1) with { Queue = "plain" }, new("4", Wait: 1)];
        ParameterTable table = new("short-thresholds", Dimensions.Queue, [new("gold", Operand.Of(Duration.FromSeconds(5)))]);

        Measured(StandardKpis.Variants.AbandonmentRate.ShortOfAbandoned(Threshold.By(table, inclusive: false)), rows).Value.Should().Be(1m / 3);
        Value("abandonment-rate.short-of-abandoned(short<PT5S)", [new("4", Wait: 1)]).Should().BeNull();
    }

    [Fact]
    public void Segments_WhateverBecameOfThem_AreTheDenominator()
    {
        // Accepted, abandoned, moved on unanswered by a supervisor, still open: 1 of 4 abandoned, where of those offered it is 1 of 2.
        Segment[] rows = [new("1"), Abandoned("2", 10), new("3", Outcome: null), new("4", Outcome: OutcomeKind.Open)];

        Value("interactions-offered.all-visits", rows).Should().Be(4);
        Value("interactions-handled.visits", rows).Should().Be(1);
        Value("abandonment-rate.of-all-visits", rows).Should().Be(0.25m);
        Value(StandardKpis.Variants.AbandonmentRate.Visits, rows).Should().Be(0.5m);
    }

    [Theory]
    [InlineData("support", null, 1)]
    [InlineData(null, "ExternalAgentAccept", 1)]
    [InlineData(null, "ExternalAgentReject", 1)]
    [InlineData(null, "ExternalAgentTransfer", 1)]
    [InlineData(null, "OverflowQueueTransfer", 1)]
    [InlineData("support", "OverflowQueueTransfer", 1)]
    [InlineData(null, "EndConversation", 0)]
    [InlineData(null, null, 0)]
    public void TransferOut_TargetQueueOrOneOfFourReasons_Counts(string? to, string? reason, int expected) =>
        Value("transfer-rate.dynamics-out-visits", [new("1", To: to, Reason: reason)]).Should().Be(expected);

    private static readonly RowSource Visits = RowSource.Of(FactSetIds.QueueVisit);

    private static readonly Instant Start = Utc("2026-03-02T09:00");

    private static FactSchema<Segment> Schema { get; } = FactSchema.QueueVisits<Segment>(s => s.Id)
        .Dimension(Dimensions.Interaction, s => s.Id).Time(QueueVisitFields.Entered, _ => Start)
        .Time(QueueVisitFields.Offered, s => After(s.Offered)).Time(QueueVisitFields.Answered, s => After(s.Accepted)).Span(QueueVisitFields.Wait, s => Seconds(s.Wait))
        .Dimension(Dimensions.Queue, s => s.Queue).Dimension(Dimensions.FromQueue, s => s.From).Dimension(Dimensions.ToQueue, s => s.To).Dimension(Dimensions.LeaveReason, s => s.Reason)
        .Word(Dimensions.Direction, s => (InteractionDirection?)(s.Outbound ? InteractionDirection.Outbound : InteractionDirection.Inbound)).Outcome(s => s.Outcome);

    private static Segment Abandoned(string id, double wait) => new(id, Wait: wait, Outcome: OutcomeKind.Abandoned);

    private static Instant? After(double? seconds) => seconds is double given ? Start + Duration.FromSeconds(given) : null;

    private static KpiDefinition Vendor(string variant, Unit unit, Formula formula) =>
        new(new KpiKey("published", variant), LocalizedText.English(variant), KpiFamily.Service, unit, Direction.Band, formula);

    private static decimal? Value(string key, Segment[] rows) => Value(Pack.Get(key), rows);

    private static decimal? Value(KpiDefinition kpi, Segment[] rows) => Measured(kpi, rows).Value;

    /// <summary>Outbound segments are excluded, as by the map of the system.</summary>
    private static Measurement Measured(KpiDefinition kpi, Segment[] rows) =>
        KpiPlan.Compile(kpi).Run(FactSets.Of(Accepted(Schema.Excluded(s => s.Outbound ? "outbound" : null), rows))).Get(kpi);

    private sealed record Segment(
        string Id, double? Wait = 0, double? Offered = null, double? Accepted = null, string? Queue = null, string? From = null, string? To = null, string? Reason = null,
        OutcomeKind? Outcome = OutcomeKind.Answered, bool Outbound = false);
}
