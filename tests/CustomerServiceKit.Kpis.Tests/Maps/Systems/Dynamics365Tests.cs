using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>The own tables of Dynamics 365 Contact Center, with made-up rows, through the queries and maps into KPIs worked out by hand.</summary>
public sealed class Dynamics365Tests
{
    private static readonly SystemMap Dynamics = SystemMaps.Dynamics365;

    private static readonly FactSets Facts = MadeUpDatabase.Facts(Dynamics, Dynamics365Rows.Tables, Dynamics365Rows.Conversations, Dynamics365Rows.Presence);

    [Fact]
    public void Conversations_Key_IsTheActivity()
    {
        Facts.Find(FactSetIds.Interaction)!.Keys().Should().Equal("a", "b", "c", "e", "f");
        Facts.Column(FactSetIds.Interaction, Dimensions.Queue)["a"].Should().Be("sales", "its segments find it by that key");
        Facts.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Conversations_RoutingOfRecords_IsExcluded() => Facts.Find(FactSetIds.Interaction)!.ExcludedCount.Should().Be(1);

    [Fact]
    public void Conversations_Outcome_FollowsTheThreeFlags() =>
        Facts.Column(FactSetIds.Interaction, Dimensions.OutcomeKind).Should().Equal(new Dictionary<string, string?>
        {
            ["a"] = "answered", ["b"] = "abandoned", ["c"] = "answered", ["e"] = "answered", ["f"] = null,
        });

    [Fact]
    public void Segments_OfAnOutboundConversation_AreExcluded()
    {
        // The flag is on the conversation, not on the segment.
        Facts.Column(FactSetIds.QueueVisit, Dimensions.Queue).Keys.Should().Equal("a1", "a2", "b1", "e1", "e2");
        Facts.Find(FactSetIds.QueueVisit)!.ExcludedCount.Should().Be(1);
        Facts.Column(FactSetIds.Interaction, InteractionFields.Wait)["c"].Should().BeNull();
    }

    [Fact]
    public void Segments_ClosureReason_TellsOverflow()
    {
        Facts.Column(FactSetIds.QueueVisit, Dimensions.OutcomeKind).Should().Equal(new Dictionary<string, string?>
        {
            ["a1"] = "answered", ["a2"] = "answered", ["b1"] = "abandoned", ["e1"] = "overflowed", ["e2"] = "answered",
        });
        Facts.Column(FactSetIds.QueueVisit, Dimensions.EnterReason)["a2"].Should().Be("transfer");
    }

    [Fact]
    public void Participants_Mode_IsTheRole()
    {
        Dictionary<string, string?> roles = Facts.Column(FactSetIds.Engagement, Dimensions.EngagementRole);

        (roles["p2"], roles["p3"], roles["p4"], roles["p6"]).Should().Be(("primary", "monitor", "consult", "preview"));
        roles.Should().NotContainKey("p10", "an outside participant is no employee");
        Facts.Column(FactSetIds.Engagement, Dimensions.Actor)["p0"].Should().Be("bot");
    }

    [Fact]
    public void Run_HandleTime_IsOfPrimaryEmployeesAlone()
    {
        // a: (240 + 20 + 10) + (200 + 0 + 40) = 510; c: 300; e: 120. Neither bot, monitor, consultation nor preview: 930 / 3 = 310; inbound 630 / 2 = 315.
        Facts.Value(StandardKpis.AverageHandleTime).Should().Be(310);
        Facts.Value(StandardKpis.AverageHandleTime, Dimensions.Direction, "inbound").Should().Be(315);
        // a had two employees.
        Facts.Value(StandardKpis.OneAgentShare).Should().Be(2m / 3);
        Facts.Value(StandardKpis.TransferRate).Should().Be(1m / 3);
        Facts.Value(StandardKpis.EscalationRate).Should().Be(1m / 3);
    }

    /// <summary>Inbound segments: a1, a2, e2 accepted after 20, 30 and 30 s; b1 abandoned after 90 s; e1 overflowed after 60 s.</summary>
    [Theory]
    [InlineData("interactions-offered.all-visits", 5, 1)]
    [InlineData("interactions-handled.visits", 3, 1)]
    [InlineData("service-level.answered.visits(within<=PT20S)", 1, 3)]
    [InlineData("abandonment-rate.of-all-visits", 1, 5)]
    [InlineData("abandonment-rate.short-of-abandoned(short<PT5S)", 0, 1)]
    [InlineData("average-speed-of-answer.visits", 80, 3)]
    // Assigned at 9:00:11, 9:05:10 and 12:01:20, accepted after 19, 20 and 20 s.
    [InlineData("average-speed-of-answer.from-offer", 59, 3)]
    // Stored: 270, 240, 120 s of handling; 240, 200, 100 s of talk; 20, 0, 0 s of hold; 10, 40, 20 s of wrap-up.
    [InlineData("average-handle-time.visits", 630, 3)]
    [InlineData("average-talk-time.visits", 540, 3)]
    [InlineData("average-hold-time.visits", 20, 3)]
    [InlineData("average-wrap-up-time.visits", 70, 3)]
    [InlineData("longest-wait.answered-visits", 30, 1)]
    // a2 and e2 came from the queue sales; a1 and e1 went to support.
    [InlineData("transfer-rate.in-visits", 2, 5)]
    [InlineData("transfer-rate.dynamics-out-visits", 2, 5)]
    public void Run_ItsPack_GivesWhatItsFormulasGive(string key, int numerator, int denominator) =>
        Facts.Value(VendorPacks.Dynamics365.Catalog.Get(key)).Should().BeApproximately((decimal)numerator / denominator, 0.000001m);

    [Fact]
    public void Run_Waits_AreThoseOfAllSegments()
    {
        // a: 20 + 30; e: 60 + 30. Mean 70; b gave up after 90.
        Facts.Value(StandardKpis.Asa).Should().Be(70);
        Facts.Value(StandardKpis.AverageAbandonTime).Should().Be(90);
        Facts.Value(StandardKpis.AbandonmentRate, Dimensions.Direction, "inbound").Should().Be(1m / 3);
    }

    [Fact]
    public void Run_Offers_KnowWhoDidNotTakeThem()
    {
        // Offered: p1 declined, p7 missed, p2, p5, p8, p9 accepted: 2 of 6. The bot, and those who did not work in their own charge, were offered nothing.
        Facts.Value(StandardKpis.NonResponseRate).Should().Be(1m / 3);
        Facts.Value(StandardKpis.NonResponseRate, Dimensions.Employee, "dana").Should().Be(1m / 3);
        Dictionary<string, Instant?> offered = Facts.Moments(FactSetIds.Engagement, EngagementFields.Offered);
        offered["p2"].Should().Be(Utc("2026-03-02T09:00:15"), "msdyn_addedon would say midnight");
        (offered["p3"], offered["p4"]).Should().Be(((Instant?)null, (Instant?)null));
    }

    [Fact]
    public void Presence_RowsThatDifferInCapacity_AreOneStretch()
    {
        FactSet states = Facts.Find(FactSetIds.AgentState)!;
        Dictionary<string, int> rows = Enumerable.Range(0, states.Count).ToDictionary(r => states.KeyOf(r).Id);

        rows.Keys.Should().BeEquivalentTo("h1", "h3", "h4", "h5", "h7", "h8", "h9");
        (states.At(AgentStateFields.Start, rows["h1"]), states.At(AgentStateFields.End, rows["h1"])).Should().Be((Utc("2026-03-02T08:00"), Utc("2026-03-02T09:00")));
        states.At(AgentStateFields.End, rows["h5"]).Should().BeNull("it lasts");
        states.Text(new DimensionId("presence"), rows["h4"]).Should().Be("Lunch");
        states.Text(Dimensions.WorkState, rows["h4"]).Should().Be("not-ready");
        states.Text(Dimensions.LoggedIn, rows["h9"]).Should().Be("no");
    }

    [Fact]
    public void Run_Occupancy_IsTheSameBeforeAndAfterMerging()
    {
        // Until 11:15: busy 3,600 s (Dana). Available: Dana 3,600 + 3,600, Eli 3,600 + 1,800. 3,600 / 16,200.
        Facts.KnownUntil(Utc("2026-03-02T11:15")).Value(StandardKpis.OccupancyOfAvailableTime).Should().Be(3600m / 16200);
    }

    [Fact]
    public void Read_BadRow_IsRejectedWithPlaceFieldAndReason()
    {
        Intake segments = MadeUpDatabase.Read(
            Dynamics.Find(FactSetIds.QueueVisit)!, Dynamics365Rows.Tables, Dynamics365Rows.Conversations,
            "UPDATE msdyn_queueextension SET msdyn_agentacceptedon = '2026-03-02 08:00:00' WHERE msdyn_queueextensionid = 'a2'");
        Intake participants = MadeUpDatabase.Read(
            Dynamics.Find(FactSetIds.Engagement)!, Dynamics365Rows.Tables, Dynamics365Rows.Conversations, "UPDATE msdyn_sessionparticipant SET msdyn_mode = 7 WHERE msdyn_sessionparticipantid = 'p3'");

        segments.Rejected.Single().Key.Should().Be("a2");
        (segments.OnlyProblem().Path, segments.OnlyProblem().Code).Should().Be(("answered", "intake.out-of-order"));
        (participants.Rejected.Single().Key, participants.OnlyProblem().Path, participants.OnlyProblem().Code).Should().Be(("p3", "engagement-role", "intake.unmapped-value"));
    }
}
