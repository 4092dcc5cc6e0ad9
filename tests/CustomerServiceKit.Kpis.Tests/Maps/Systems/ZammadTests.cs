using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>Zammad's own tables, with made-up rows, through the queries and maps into KPIs worked out by hand.</summary>
public sealed class ZammadTests
{
    private static readonly SystemMap Zammad = SystemMaps.Zammad;

    private static readonly FactSets Facts = MadeUpDatabase.Facts(Zammad, ZammadRows.Tables, ZammadRows.Tickets, ZammadRows.Calls);

    [Fact]
    public void Tickets_NobodyAsOwner_IsNoEmployee()
    {
        // tickets.owner_id is never empty: user 1 is nobody, and 74 has no other owner.
        Facts.Column(FactSetIds.Case, Dimensions.Employee).Should().Equal(new Dictionary<string, string?> { ["71"] = "3", ["72"] = "4", ["74"] = null });
        Facts.Column(FactSetIds.CaseEvent, Dimensions.Employee).Values.Should().NotContain("1").And.Contain(["3", "4"]);
    }

    [Fact]
    public void Tickets_Group_IsQueueAndTeam()
    {
        Dictionary<string, string?> groups = new() { ["71"] = "1", ["72"] = "2", ["74"] = "1" };

        Facts.Column(FactSetIds.Case, Dimensions.Queue).Should().Equal(groups);
        Facts.Column(FactSetIds.Case, Dimensions.Team).Should().Equal(groups);
        Facts.Value(StandardKpis.Resolutions, Dimensions.Team, "2").Should().Be(1);
    }

    [Fact]
    public void Tickets_Merged_CountNowhereAndAreListed()
    {
        Intake cases = MadeUpDatabase.Read(Zammad.Find(FactSetIds.Case)!, ZammadRows.Tables, ZammadRows.Tickets);
        Intake events = MadeUpDatabase.Read(Zammad.Find(FactSetIds.CaseEvent)!, ZammadRows.Tables, ZammadRows.Tickets);

        cases.Facts.Keys().Should().Equal("71", "72", "74");
        cases.Facts.ExcludedCount.Should().Be(1);
        events.Facts.ExcludedCount.Should().Be(2, "73 was created, and its state changed to merged");
        Facts.Column(FactSetIds.CaseEvent, Dimensions.Case).Values.Should().NotContain("73");
    }

    [Fact]
    public void Tickets_StateTheSiteRenamed_IsReadByItsType()
    {
        Facts.Column(FactSetIds.Case, Dimensions.StatusKind).Should().Equal(new Dictionary<string, string?> { ["71"] = "resolved", ["72"] = "resolved", ["74"] = "new" });
        Facts.Column(FactSetIds.CaseEvent, Dimensions.ToValue)["history-3"].Should().Be("open");
        Facts.Column(FactSetIds.CaseEvent, Dimensions.FromValue)["history-5"].Should().Be("resolved");
    }

    [Fact]
    public void Tickets_CreatedByAnEmployee_SaysSo() =>
        Facts.Column(FactSetIds.Case, Dimensions.CreatedBy).Should().Equal(new Dictionary<string, string?> { ["71"] = "customer", ["72"] = "employee", ["74"] = "customer" });

    [Fact]
    public void Events_AutomaticMessageAndNote_AreNoReply()
    {
        Dictionary<string, string?> kinds = Facts.Column(FactSetIds.CaseEvent, Dimensions.EventKind);

        (kinds["article-2"], kinds["article-3"], kinds["article-4"]).Should().Be(("auto-reply", "internal-note", "employee-reply"));
        Facts.Column(FactSetIds.CaseEvent, Dimensions.Public)["article-3"].Should().Be("no");
        Facts.Column(FactSetIds.CaseEvent, Dimensions.OnBehalfOf)["article-6"].Should().Be("4");
    }

    [Fact]
    public void Run_FirstReply_IsOfWhoWroteItAndNotTheMessageThatOpened()
    {
        // 71: 9:00 to Eli's answer at 9:30, though Dana owns it. 72: Eli's message at 10:00 opened it, his first reply came at 10:25. (30 + 25) / 2 = 27.5 minutes.
        Facts.Value(StandardKpis.FirstReplyTime).Should().Be(1650);
        Facts.Column(FactSetIds.Case, Dimensions.FirstReplyBy).Should().Equal(new Dictionary<string, string?> { ["71"] = "4", ["72"] = "4", ["74"] = null });
    }

    [Fact]
    public void Run_ReplyTimes_StartAtTheEarliestMessageWithoutReply()
    {
        // 9:00 to 9:30, 11:00 to 11:30, 10:20 to 10:25: (30 + 30 + 5) / 3 minutes = 1,300 s; the longest 30 minutes.
        Facts.Value(StandardKpis.NextReplyTime).Should().Be(1300);
        Facts.Value(StandardKpis.LongestReplyGap).Should().Be(1800);
        Facts.Value(StandardKpis.NextReplyTime, Dimensions.Employee, "4").Should().Be(1050, "Eli let customers wait 30 and 5 minutes");
    }

    [Fact]
    public void Run_HistoryOfStates_GivesResolutionsAndReopenings()
    {
        // 71 resolved at 9:30 and 11:30, opened again at 11:00; 72 resolved at 10:30.
        Facts.Value(StandardKpis.Resolutions).Should().Be(2);
        Facts.Value(StandardKpis.ReopenRate.OfCases).Should().Be(0.5m);
        // 30 and 30 minutes to the first; 150 and 30 to the last.
        Facts.Value(StandardKpis.FirstResolutionTime).Should().Be(1800);
        Facts.Value(StandardKpis.FullResolutionTime).Should().Be(5400);
    }

    [Fact]
    public void Run_RequesterWait_LeavesOutTheTimeTheCustomerTakes() =>
        // 71: 9:00 to 9:30 and 11:00 to 11:30 = 3,600 s. 72: one second open, pending until 10:20, open until 10:30 = 601 s. Mean 2,100.5.
        Facts.Value(StandardKpis.RequesterWaitTime).Should().Be(2100.5m);

    [Fact]
    public void Run_FirstAssignment_LeavesOutNobody()
    {
        // 71 went to Dana at 9:10, 72 belonged to Eli from the start, 74 to Dana until she gave it back: assigned at 12:00, never to user 1.
        Facts.Moments(FactSetIds.Case, CaseFields.FirstAssigned).Values.Should().Equal(Utc("2026-03-02T09:10"), Utc("2026-03-02T10:00"), Utc("2026-03-02T12:00"));
        Facts.Column(FactSetIds.CaseEvent, Dimensions.EventKind)["history-11"].Should().Be("custom");
        Facts.Column(FactSetIds.CaseEvent, Dimensions.CustomKind)["history-11"].Should().Be("unassigned");
    }

    [Fact]
    public void Run_Calls_AreAnsweredOrLost()
    {
        // Inbound: one answered after 20 s, one lost after 45 s, one left a message; one is going on. Outbound: one answered, one nobody took.
        Facts.Column(FactSetIds.Interaction, Dimensions.OutcomeKind).Should().Equal(new Dictionary<string, string?>
        {
            ["in-answered"] = "answered", ["in-lost"] = "abandoned", ["in-mailbox"] = "voicemail", ["in-going-on"] = "open", ["out-answered"] = "answered", ["out-unanswered"] = null,
        });
        Facts.Value(StandardKpis.Offered, Dimensions.Direction, "inbound").Should().Be(3);
        Facts.Value(StandardKpis.AbandonmentRate, Dimensions.Direction, "inbound").Should().Be(1m / 3);
        Facts.Value(StandardKpis.Asa).Should().Be(20, "an outbound call waits in no queue");
        Facts.Value(StandardKpis.AverageAbandonTime).Should().Be(45);
        // 300 s inbound, 120 s outbound.
        Facts.Value(StandardKpis.AverageTalkTime).Should().Be(210);
    }

    [Fact]
    public void Calls_Customer_IsTheOtherEnd()
    {
        Dictionary<string, string?> customers = Facts.Column(FactSetIds.Interaction, Dimensions.Customer);

        (customers["in-answered"], customers["out-answered"]).Should().Be(("4930111", "4930555"));
    }

    [Fact]
    public void Read_BadRow_IsRejectedWithPlaceFieldAndReason()
    {
        Intake calls = MadeUpDatabase.Read(
            Zammad.Find(FactSetIds.Interaction)!, ZammadRows.Tables, ZammadRows.Calls,
            "INSERT INTO cti_logs VALUES ('odd', 'sideways', 'hangup', '1', '2', NULL, NULL, NULL, true, '2026-03-02 10:00:00', NULL, '2026-03-02 10:00:05', 5, NULL, '2026-03-02 10:00:00', '2026-03-02 10:00:05')");
        Intake tickets = MadeUpDatabase.Read(
            Zammad.Find(FactSetIds.Case)!, ZammadRows.Tables, ZammadRows.Tickets, "INSERT INTO ticket_state_types VALUES (9, 'haunted'); UPDATE ticket_states SET state_type_id = 9 WHERE id = 1");

        (calls.Rejected.Single().Index, calls.Rejected.Single().Key).Should().Be((6, "odd"));
        (calls.OnlyProblem().Path, calls.OnlyProblem().Code).Should().Be(("direction", "intake.unmapped-value"));
        (tickets.OnlyProblem().Path, tickets.OnlyProblem().Code, tickets.OnlyProblem().Parameters["given"]).Should().Be(("status-kind", "intake.unmapped-value", "haunted"));
    }
}
