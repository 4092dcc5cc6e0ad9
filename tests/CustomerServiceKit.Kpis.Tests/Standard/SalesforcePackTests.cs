using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>The means of AgentWork's fields, as Salesforce defines them: one row for each assignment.</summary>
public sealed class SalesforcePackTests
{
    private static readonly KpiCatalog Pack = VendorPacks.SalesforceOmniChannel.Catalog;

    // One work item, transferred: accepted 9:00:00, closed 9:05:00, in focus 120 s, 30 s of after conversation work; then 9:06:00 to 9:07:40, 80 s, 10 s. Declined by a third.
    private static readonly Wide.Part[] Work =
    [
        new("1") { Interaction = "case", Employee = "dana", Accepted = Utc("2026-03-02T09:00"), Ended = Utc("2026-03-02T09:05"), Active = 120, Wrap = 30, Result = OfferResult.Accepted },
        new("2") { Interaction = "case", Employee = "eli", Accepted = Utc("2026-03-02T09:06"), Ended = Utc("2026-03-02T09:07:40"), Active = 80, Wrap = 10, Result = OfferResult.Accepted },
        new("3") { Interaction = "case", Employee = "noa", Result = OfferResult.Declined },
    ];

    [Theory]
    [InlineData("average-handle-time.accepted-to-ended", 200)]
    [InlineData("average-handle-time.active-by-engagement", 100)]
    [InlineData("average-wrap-up-time.by-engagement", 20)]
    public void Run_TransferredWorkItem_IsTheMeanOfItsAssignments(string key, int expected)
    {
        // (300 + 100) / 2, (120 + 80) / 2, (30 + 10) / 2.
        Measurement came = Measured(key, Work);

        came.Value.Should().Be(expected);
        came.SampleSize.Should().Be(2, "a transfer is another row, and what was declined has no handle time");
        came.Flags.Should().Be(MeasurementFlags.None);
    }

    [Fact]
    public void Run_MonitoringSupervisor_IsNoAssignment() =>
        Measured("average-handle-time.accepted-to-ended", [.. Work, Work[0] with { Id = "4", Employee = "lead", Role = EngagementRole.Monitor }]).Value.Should().Be(200);

    [Fact]
    public void Run_StatusBasedCapacity_HasNoActiveTime()
    {
        Measurement came = Measured("average-handle-time.active-by-engagement", [Work[0] with { Active = null }]);

        came.Value.Should().BeNull("missing is not zero");
        came.Flags.Should().HaveFlag(MeasurementFlags.Partial);
        Measured("average-handle-time.active-by-engagement", [Work[0] with { Active = null }, Work[1]]).Value.Should().Be(80);
    }

    [Fact]
    public void Run_WorkStillOpen_IsNotInTheHandleTime() => Measured("average-handle-time.accepted-to-ended", [Work[0] with { Ended = null }, Work[1]]).Value.Should().Be(100);

    [Fact]
    public void Run_SpeedToAnswer_IsOfAcceptedWorkAlone()
    {
        // Requested and accepted after 20 s and 40 s; declined after 90 s, which has no speed.
        Wide.Visit[] rows = [new("1") { Wait = 20 }, new("2") { Wait = 40 }, new("3") { Wait = null, Outcome = null }];
        KpiDefinition kpi = Pack.Get("average-speed-of-answer.visits");

        Wide.Measure(kpi, rows).Value.Should().Be(30);
        kpi.Name.For("en").Should().Be("Average Speed to Answer");
    }

    private static Measurement Measured(string key, Wide.Part[] rows)
    {
        KpiDefinition kpi = Pack.Get(key);
        FactSchema<Wide.Part> schema = Wide.Engagements.Time(EngagementFields.Ended, p => p.Ended).Span(EngagementFields.Active, p => Seconds(p.Active));
        return Wide.Run(kpi, Accepted(schema, rows));
    }
}
