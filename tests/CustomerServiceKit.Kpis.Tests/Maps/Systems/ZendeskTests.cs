using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>Zendesk's tables, with made-up rows, through the queries and maps into KPIs worked out by hand.</summary>
public sealed class ZendeskTests
{
    private static readonly SystemMap Zendesk = SystemMaps.Zendesk;

    private static readonly FactSets Facts = MadeUpDatabase.Facts(Zendesk, ZendeskRows.Tables, ZendeskRows.Tickets, ZendeskRows.Calls);

    [Fact]
    public void Calls_WithoutTimes_HaveTheirStatedWaitAndNoTimeOfAnswer()
    {
        FactSet calls = Facts.Find(FactSetIds.Interaction)!;

        calls.Find(InteractionFields.Answered).Should().BeNull();
        calls.Find(InteractionFields.Ended).Should().BeNull();
        // Answered inbound: 20 and 5. The outbound call waited in no queue.
        Facts.Value(StandardKpis.Asa).Should().Be(12.5m);
        KpiPlan.Compile(StandardKpis.AverageInteractionTime).Run(Facts).Get(StandardKpis.AverageInteractionTime).Availability.Should().Be(Availability.NoData);
    }

    [Fact]
    public void Calls_Outcome_FollowsStatusAndMarks() =>
        Facts.Column(FactSetIds.Interaction, Dimensions.OutcomeKind).Should().Equal(new Dictionary<string, string?>
        {
            ["601"] = "answered", ["602"] = "abandoned", ["603"] = "abandoned-in-menu", ["604"] = "voicemail", ["605"] = "answered", ["606"] = "out-of-hours", ["607"] = "callback-requested",
            ["608"] = "overflowed", ["609"] = "answered",
        });

    [Fact]
    public void Calls_Abandoned_HaveNoTicket()
    {
        Facts.Column(FactSetIds.Interaction, Dimensions.Case)["602"].Should().BeNull();
        // Offered inbound: 601, 602, 604, 607, 608, 609; not 603 in the menu, not 606 at night.
        Facts.Value(StandardKpis.Offered, Dimensions.Direction, "inbound").Should().Be(6);
        Facts.Value(StandardKpis.AbandonmentRate, Dimensions.Direction, "inbound").Should().Be(1m / 6);
    }

    [Fact]
    public void Run_HandleTime_IsThatOfTheCall()
    {
        // 300 + 30 + 40, 120 + 0 + 10, 30 + 60 + 0: 590 / 3.
        Facts.Value(StandardKpis.AverageHandleTime).Should().Be(590m / 3);
        Facts.Findings.Should().BeEmpty("the primary legs add up to the calls: 200 + 100, 30 + 0, 10 + 30");
    }

    [Fact]
    public void Run_Legs_TellWhoHandledAndWhoDidNot()
    {
        // 601 went from Dana to Eli; Ruth listened and gave advice, and Eli had missed it at first. 605 and 609 had one employee.
        Facts.Value(StandardKpis.OneAgentShare).Should().Be(2m / 3);
        Facts.Value(StandardKpis.TransferRate).Should().Be(1m / 3);
        Facts.Column(FactSetIds.Engagement, Dimensions.EngagementRole).Should().Contain(
            new KeyValuePair<string, string?>("703", "primary"), new KeyValuePair<string, string?>("704", "monitor"), new KeyValuePair<string, string?>("705", "consult"));
        // Offered: 701 missed, 707 missed, 708 declined, 702, 703, 709, 710 taken: 3 / 7.
        Facts.Value(StandardKpis.NonResponseRate).Should().Be(3m / 7);
    }

    [Fact]
    public void Run_FieldHistory_IsTheHistoryOfStatuses()
    {
        // 501 solved at 10:00 and 11:30, opened at 11:00; that it was closed at 12:30 is no third resolution. 502 solved at 14:00.
        Facts.Value(StandardKpis.Resolutions).Should().Be(2);
        Facts.Value(StandardKpis.ReopenRate.OfCases).Should().Be(0.5m);
        // To the last: 150 and 60 minutes.
        Facts.Value(StandardKpis.FullResolutionTime).Should().Be(6300);
        Facts.Column(FactSetIds.CaseEvent, Dimensions.FromValue)["status-501-3"].Should().Be("open");
        Facts.Column(FactSetIds.CaseEvent, Dimensions.ToValue)["status-501-3"].Should().Be("waiting-third-party");
        Facts.Column(FactSetIds.CaseEvent, Dimensions.ToValue)["ticket-501"].Should().Be("new", "the history of a ticket starts at its first value");
    }

    [Fact]
    public void Run_RequesterWait_HasOnHoldAndNotPending() =>
        // 501: 9:00 to 10:00, on hold included, and 11:00 to 11:30 = 5,400 s. 502: open 13:00 to 13:05, then pending = 300 s.
        Facts.Value(StandardKpis.RequesterWaitTime).Should().Be(2850);

    [Fact]
    public void Run_Replies_ArePublicCommentsOfAgents()
    {
        // 501: the note at 9:15 is none; 10:00 is. 502 was opened by Eli's own comment. 504: that of user -1 is automatic.
        Facts.Value(StandardKpis.FirstReplyTime).Should().Be(3600);
        // 9:00 to 10:00 and 11:00 to 11:30.
        Facts.Value(StandardKpis.NextReplyTime).Should().Be(2700);
        Dictionary<string, string?> kinds = Facts.Column(FactSetIds.CaseEvent, Dimensions.EventKind);
        (kinds["comment-2"], kinds["comment-3"], kinds["comment-4"], kinds["comment-9"]).Should().Be(("internal-note", "employee-reply", "customer-message", "auto-reply"));
    }

    [Fact]
    public void Tickets_ClosedByMerge_CountNowhere()
    {
        Facts.Find(FactSetIds.Case)!.Keys().Should().Equal("501", "502", "504");
        Facts.Find(FactSetIds.Case)!.ExcludedCount.Should().Be(1);
        Facts.Column(FactSetIds.CaseEvent, Dimensions.Case).Values.Should().NotContain("503");
    }

    [Fact]
    public void Tickets_Schedule_IsTheNewestAndItsChangesAreEvents()
    {
        Facts.Column(FactSetIds.Case, Dimensions.Calendar).Should().Equal(new Dictionary<string, string?> { ["501"] = "7002", ["502"] = "7001", ["504"] = null });
        Facts.Column(FactSetIds.CaseEvent, Dimensions.ToValue)["schedule-501-2"].Should().Be("7002");
    }

    [Fact]
    public void Tickets_FirstAssignment_SkipsNobody() =>
        Facts.Moments(FactSetIds.Case, CaseFields.FirstAssigned).Values.Should().Equal(Utc("2026-03-02T09:10"), Utc("2026-03-02T13:00"), null);

    [Fact]
    public void Run_Satisfaction_IsOneRowATicket()
    {
        // 501 offered and good, 502 offered, 504 bad: of two answers one is good, and two of three were answered.
        Facts.Find(FactSetIds.Rating)!.Keys().Should().BeEquivalentTo("2", "3", "4");
        Facts.Value(StandardKpis.Csat.TopBox).Should().Be(0.5m);
        Facts.Value(StandardKpis.ResponseRate).Should().Be(2m / 3);
    }

    [Fact]
    public void Read_BadRow_IsRejectedWithPlaceFieldAndReason()
    {
        Intake calls = MadeUpDatabase.Read(Zendesk.Find(FactSetIds.Interaction)!, ZendeskRows.Tables, ZendeskRows.Calls, "UPDATE calls SET talk_time = -5 WHERE id = 605");
        Intake tickets = MadeUpDatabase.Read(Zendesk.Find(FactSetIds.Case)!, ZendeskRows.Tables, ZendeskRows.Tickets, "UPDATE ticket SET status = 'paused' WHERE id = 504");

        (calls.Rejected.Single().Key, calls.OnlyProblem().Path, calls.OnlyProblem().Code).Should().Be(("605", "talk", "intake.negative-span"));
        (tickets.Rejected.Single().Key, tickets.OnlyProblem().Path, tickets.OnlyProblem().Code).Should().Be(("504", "status-kind", "intake.unmapped-value"));
    }
}
