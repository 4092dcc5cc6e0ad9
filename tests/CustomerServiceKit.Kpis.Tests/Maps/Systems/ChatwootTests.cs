using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Maps.Systems;

/// <summary>Chatwoot's own tables, with made-up rows, through the queries and maps into KPIs worked out by hand.</summary>
public sealed class ChatwootTests
{
    private static readonly SystemMap Chatwoot = SystemMaps.Chatwoot;

    private static readonly FactSets Facts = MadeUpDatabase.Facts(Chatwoot, ChatwootRows.Tables, ChatwootRows.Rows);

    [Theory]
    [InlineData("message-101", "auto-reply", "system")]
    [InlineData("message-102", "bot-reply", "bot")]
    [InlineData("message-104", "internal-note", "employee")]
    [InlineData("message-106", "employee-reply", "employee")]
    [InlineData("message-107", "customer-message", "customer")]
    [InlineData("message-109", "auto-reply", "system")]
    [InlineData("message-111", "bot-reply", "bot")]
    public void Events_Message_IsOfItsKind(string key, string kind, string actor)
    {
        Facts.Column(FactSetIds.CaseEvent, Dimensions.EventKind)[key].Should().Be(kind);
        Facts.Column(FactSetIds.CaseEvent, Dimensions.Actor)[key].Should().Be(actor);
    }

    [Fact]
    public void Events_ActivityMessages_AreNone() => Facts.Column(FactSetIds.CaseEvent, Dimensions.EventKind).Keys.Should().NotContain("message-103").And.HaveCount(26);

    [Fact]
    public void Run_FirstReply_IsNoTemplateNoteBotOrFailedMessage()
    {
        // Conversation 5: the greeting at 9:00:00, the bot at 9:00:05, a note at 9:05 and a failed message at 9:08 are none; 9:10 is: 600 s.
        // Conversation 7 was opened by an employee, and nobody replied since.
        Facts.Value(StandardKpis.FirstReplyTime).Should().Be(600);
        Facts.Column(FactSetIds.CaseEvent, Dimensions.Delivered)["message-105"].Should().Be("no");
    }

    [Fact]
    public void Run_FirstReply_IsCreditedToItsSender()
    {
        // The reporting event has the assignee, 21; the message was written by 22.
        Facts.Column(FactSetIds.Case, Dimensions.Employee)["5"].Should().Be("21");
        Facts.Column(FactSetIds.Case, Dimensions.FirstReplyBy)["5"].Should().Be("22");
        Facts.Value(StandardKpis.NextReplyTime, Dimensions.Employee, "22").Should().Be(600);
        Facts.Value(StandardKpis.NextReplyTime, Dimensions.Employee, "21").Should().Be(1200);
        Facts.Column(FactSetIds.CaseEvent, Dimensions.Employee)["event-4"].Should().BeNull("who resolved is not recorded");
    }

    [Fact]
    public void Run_ReplyAndResolutionInOneSecond_KeepTheirOrder()
    {
        // Message 106 and the resolution are both of 9:10:00; message 107 and the opening both of 12:00:00.
        Dictionary<string, decimal?> places = Facts.Column(FactSetIds.CaseEvent, CaseEventFields.Sequence);

        places["conversation-5"].Should().Be(0);
        places["message-100"].Should().Be(1);
        places["message-101"].Should().Be(2, "it is the second of its second");
        places["event-4"].Should().BeGreaterThan(places["message-106"]!.Value);
    }

    [Fact]
    public void Run_Cycles_AreResolutionsAndAReopeningOfOneCase()
    {
        // 5 resolved at 9:10 and 12:30, opened again at 12:00; 6 resolved at 10:10. The event's own value would say 12,600 s for the second cycle.
        Facts.Value(StandardKpis.Resolutions).Should().Be(2);
        Facts.Value(StandardKpis.ReopenRate.OfCases).Should().Be(0.5m);
        // To the first resolution 600 s each; to the last 12,600 and 600.
        Facts.Value(StandardKpis.FirstResolutionTime).Should().Be(600);
        Facts.Value(StandardKpis.FullResolutionTime).Should().Be(6600);
    }

    [Fact]
    public void Events_ChangeOfStatus_HasTheStatusBefore()
    {
        Dictionary<string, string?> before = Facts.Column(FactSetIds.CaseEvent, Dimensions.FromValue);

        // The first event of 7 says opened, with value 0: it came back from its snooze, and was open all the while as far as is known.
        (before["event-1"], before["event-4"], before["event-5"], before["event-6"], before["event-9"]).Should().Be(("new", "open", "resolved", "open", "open"));
    }

    [Fact]
    public void Run_Bot_ContainsAndHandsOff()
    {
        // A bot replied in 5 and 6; an employee, too, in 5.
        Facts.Value(StandardKpis.BotContainment).Should().Be(0.5m);
        Facts.Value(StandardKpis.BotHandoff).Should().Be(0.5m);
        Facts.Column(FactSetIds.CaseEvent, Dimensions.ToValue)["conversation-5"].Should().Be("new");
        Facts.Column(FactSetIds.CaseEvent, Dimensions.ToValue)["conversation-7"].Should().Be("open");
    }

    [Fact]
    public void Run_Satisfaction_CountsInvitationsWithoutAnAnswer()
    {
        // Four surveys, answered with 5 and 2: one of two answers on top; mean 3.5; two of four, and of the three that arrived.
        Facts.Value(StandardKpis.Csat.TopBox).Should().Be(0.5m);
        Facts.Value(StandardKpis.Csat.Mean).Should().Be(3.5m);
        Facts.Value(StandardKpis.ResponseRate).Should().Be(0.5m);
        Facts.Column(FactSetIds.Rating, Dimensions.Delivered)["115"].Should().Be("no");
        Facts.Value(StandardKpis.Csat.Mean, Dimensions.Employee, "21").Should().Be(5);
    }

    [Fact]
    public void Run_Promises_AreMetOrMissed()
    {
        // Hit, missed, active with misses; one still active is in neither part.
        Facts.Value(StandardKpis.CommitmentAttainment).Should().Be(1m / 3);
        Facts.Value(StandardKpis.BreachedCommitments).Should().Be(2);
    }

    [Fact]
    public void Run_QueueMeasures_HaveNoValueInsteadOfZero()
    {
        foreach (KpiDefinition kpi in (KpiDefinition[])[StandardKpis.Offered, StandardKpis.Asa, StandardKpis.AbandonmentRate, StandardKpis.AverageHandleTime])
        {
            KpiPlan.Compile(kpi).Run(Facts).Get(kpi).Availability.Should().Be(Availability.NoData, kpi.Key.ToString());
        }
    }

    [Fact]
    public void Cases_SameDisplayIdInTwoAccounts_AreTwoCases()
    {
        FactSet cases = Facts.Find(FactSetIds.Case)!;

        Enumerable.Range(0, 3).Select(r => cases.KeyOf(r).Source.Value).Should().Equal("1", "1", "2");
        Facts.Column(FactSetIds.Case, Dimensions.CreatedBy).Should().Equal(new Dictionary<string, string?> { ["5"] = "customer", ["6"] = "customer", ["7"] = "employee" });
        Facts.Column(FactSetIds.Case, Dimensions.StatusKind)["7"].Should().Be("snoozed");
        cases.At(CaseFields.WaitUntil, 2).Should().Be(Utc("2026-03-03T09:00"));
    }

    [Fact]
    public void Read_BadRow_IsRejectedWithPlaceFieldAndReason()
    {
        Intake ratings = MadeUpDatabase.Read(Chatwoot.Find(FactSetIds.Rating)!, ChatwootRows.Tables, ChatwootRows.Rows, "UPDATE csat_survey_responses SET rating = 9 WHERE id = 1");
        Intake slas = MadeUpDatabase.Read(Chatwoot.Find(FactSetIds.ClockOutcome)!, ChatwootRows.Tables, ChatwootRows.Rows, "UPDATE applied_slas SET sla_status = 8 WHERE id = 3");

        (ratings.Rejected.Single().Key, ratings.OnlyProblem().Path, ratings.OnlyProblem().Code).Should().Be(("1/109", "score", "intake.off-scale"));
        (slas.Rejected.Single().Index, slas.OnlyProblem().Path, slas.OnlyProblem().Code).Should().Be((2, "commitment-outcome", "intake.unmapped-value"));
    }
}
