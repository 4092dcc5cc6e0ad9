using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Standard.CaseStory;

namespace CustomerServiceKit.Kpis.Tests.Standard.PeerDefects;

/// <summary>Defects of other systems in times of reply and resolution.</summary>
public sealed class ReplyDefectTests
{
    private const int Days = 1440;

    private static readonly int[] s_resolved = [60, 60, 1500];

    [Fact]
    public void ReplyTime_CaseOpenedAgain_DoesNotCountFromTheThanksBeforeItsResolution()
    {
        // chatwoot PR 11787: reply_time 985492.0 after conversation_resolved. "Thanks" at 15, resolved at 20; back after ten days with a question, answered after five minutes.
        Happening[] events =
        [
            Created("a", 0), Reply("a", 10, "dana"), Customer("a", 15), Status("a", 20, "open", "resolved"),
            Customer("a", 10 * Days), Status("a", 10 * Days, "resolved", "open") with { Sequence = 1 }, Reply("a", (10 * Days) + 5, "dana"),
        ];

        Measured(StandardKpis.NextReplyTime, events).Numerator.Should().Be((10 + 5) * 60);
        Value(StandardKpis.LongestReplyGap, events).Should().Be(10 * 60);
    }

    [Fact]
    public void ReplyTime_ReplyThatResolves_IsStillAReply()
    {
        // Zendesk records the comment and the status of one update at one instant, in either order.
        Happening[] events = [Created("a", 0), Status("a", 10, "new", "resolved"), Reply("a", 10, "dana") with { Sequence = 1 }];

        Value(StandardKpis.NextReplyTime, events).Should().Be(10 * 60);
    }

    [Fact]
    public void ReplyTime_TheBotHandsOver_StillRunsSinceTheCustomersMessage()
    {
        // chatwoot PR 13417: waiting_since was empty after the handoff. Message at 0, bot at 1, handed over at 2, an employee at 12.
        Happening[] events =
            [Created("a", 0), new("a", 1, CaseEventKind.BotReply, ActorKind.Bot), new("a", 2, CaseEventKind.Assigned, ActorKind.Bot, Value: "dana"), Reply("a", 12, "dana")];

        Value(StandardKpis.NextReplyTime, events).Should().Be(12 * 60);
        Value(StandardKpis.Variants.FirstReplyTime.FromAssignment, events).Should().Be(10 * 60, "chatwoot#8477: the bot's minutes are told apart");
    }

    [Fact]
    public void FirstReply_OnlyABotHadResolvedTheCase_IsTenMinutesFromTheHandingOverAndNotDays()
    {
        // chatwoot PR 12058: "Reported: 5 days ... Should be: 10 minutes".
        Happening[] events =
        [
            Created("a", 0), new("a", 5, CaseEventKind.StatusChanged, ActorKind.Bot, From: "new", Value: "resolved"), Status("a", 4 * Days, "resolved", "open"),
            new("a", 4 * Days, CaseEventKind.Assigned, ActorKind.System, Value: "dana"), Reply("a", (4 * Days) + 10, "dana"),
        ];

        Value(StandardKpis.Variants.FirstReplyTime.FromAssignment, events).Should().Be(10 * 60);
    }

    [Fact]
    public void ReplyTime_LaterActivity_DoesNotLengthenIt()
    {
        // zammad#3410: the metric told the time from creation to the last activity.
        Happening[] events =
        [
            Created("a", 0), Reply("a", 10, "dana"), new("a", 500, CaseEventKind.InternalNote, ActorKind.Employee, "dana"), Status("a", 600, "open", "resolved"),
        ];

        Value(StandardKpis.NextReplyTime, events).Should().Be(10 * 60);
    }

    [Fact]
    public void ReplyTime_OverMidnight_IsWholeOnTheDayOfTheReply()
    {
        // Zammad's ticket_waiting_time looks at the articles of today alone. Message at 23:50, reply at 0:10: 20 minutes, not 10 and not none.
        Happening[] events = [Created("a", (14 * 60) + 50), Reply("a", (15 * 60) + 10, "dana")];

        Scorecard card = KpiPlan.Compile(StandardKpis.NextReplyTime).Run(Facts(events), Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc));

        card.Get(StandardKpis.NextReplyTime, "2026-03-03").Value.Should().Be(20 * 60);
    }

    [Fact]
    public void RequesterWait_TimeBetweenResolutionAndReopening_IsNobodysWait()
    {
        // glpi#23359: "the time of solution is count with pending in statistics". New 2 h, resolved for 10 h, open for 1 h.
        Happening[] events = [Created("a", 0), Status("a", 120, "new", "resolved"), Status("a", 720, "resolved", "open"), Status("a", 780, "open", "resolved")];
        FactSet cases = Facts(events).Find(FactSetIds.Case)!;

        Value(StandardKpis.RequesterWaitTime, events).Should().Be(3 * 3600);
        cases.Find(CaseFields.OnHold)![0].Should().Be(0);
    }

    [Fact]
    public void ResolutionTime_HalfDays_AreNotRoundedUpBeforeTheMean()
    {
        // Frappe Helpdesk: Avg(CEIL(days)) of 1 h, 1 h and 25 h is 1.33 days; (3,600 + 3,600 + 90,000) / 3 = 32,400 s.
        Happening[] events = [.. s_resolved.SelectMany((m, i) => new[] { Created($"c{i}", 0), Status($"c{i}", m, "new", "resolved") })];

        Value(StandardKpis.FullResolutionTime, events).Should().Be(32_400);
    }

    [Fact]
    public void ResolutionTime_ClosedOnceAndNeverReopened_IsThere()
    {
        // zammad#4516, #2579, #4777: the figure came only "when a ticket is manually reopened and reclosed".
        Happening[] events = [Created("a", 0), Status("a", 30, "new", "closed")];

        Value(StandardKpis.FirstResolutionTime, events).Should().Be(1800);
        Value(StandardKpis.FullResolutionTime, events).Should().Be(1800);
    }

    [Fact]
    public void AverageTime_DayWithoutReplies_HasNoValueAndDrawsNothingDown()
    {
        // Frappe Helpdesk fills missing days of average times with 0. Replies on the 2nd (10 min) and on the 4th (30 min); on the 3rd a case is resolved and none replied to.
        Happening[] events =
            [Created("a", 0), Reply("a", 10, "dana"), Created("b", 2 * Days), Reply("b", (2 * Days) + 30, "dana"), Created("c", 0), Status("c", Days, "new", "resolved")];
        Scorecard card = KpiPlan.Compile(StandardKpis.FirstReplyTime, StandardKpis.Resolutions).Run(Facts(events), Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc));

        card.Groups.Select(g => card.Get(StandardKpis.FirstReplyTime, g).Value).Should().Equal(600, null, 1800);
        card.RollUp(Grouping.None).Get(StandardKpis.FirstReplyTime).Value.Should().Be(1200);
    }

    [Fact]
    public void FirstReply_CaseWithoutAReply_IsInNeitherPartAndNotZero()
    {
        // osTicket #4068: a service time of 0; Rocket.Chat and Chatwoot print 0 where nothing was answered.
        Measured(StandardKpis.FirstReplyTime, [Created("a", 0), Created("b", 0), Reply("b", 10, "dana")]).SampleSize.Should().Be(1);
        Measured(StandardKpis.FirstReplyTime, [Created("a", 0), new("a", 5, CaseEventKind.EmployeeReply, ActorKind.Employee, "dana", Delivered: false)]).Value.Should().BeNull();
    }

    [Fact]
    public void ReplyTimes_AnyStreamWithResolutions_AreWhatLookingBackFromEachReplySays() => Gen.Int[0, 3].Array[0, 25].Sample(
        stream =>
        {
            Happening[] order = [Created("a", 0), .. stream.Select((kind, i) => kind switch
            {
                // No two at one time, whose order would decide whether the one settles the other; waits of different lengths.
                0 => Customer("a", (i + 1) * (i + 2)),
                1 => Reply("a", (i + 1) * (i + 2), "dana"),
                2 => Status("a", (i + 1) * (i + 2), "open", "resolved"),
                _ => Status("a", (i + 1) * (i + 2), "resolved", "open"),
            })];
            List<int> waits = [];
            for (int i = 0; i < order.Length; i++)
            {
                if (order[i].Kind == CaseEventKind.EmployeeReply)
                {
                    int last = Array.FindLastIndex(order, Math.Max(0, i - 1), e => e.Kind == CaseEventKind.EmployeeReply);
                    int first = Enumerable.Range(last + 1, i - last - 1).FirstOrDefault(m => order[m].Kind is CaseEventKind.CustomerMessage or CaseEventKind.Created && !IsSettled(order, m, i), -1);
                    waits.AddRange(first < 0 ? [] : [order[i].At - order[first].At]);
                }
            }

            Measurement measured = Measured(StandardKpis.NextReplyTime, order);
            measured.SampleSize.Should().Be(waits.Count);
            (measured.Numerator ?? 0).Should().Be(waits.Sum() * 60);
        },
        threads: 1);

    /// <summary>Whether the case was resolved after a message, and the customer came back or the case was opened again before the reply.</summary>
    private static bool IsSettled(Happening[] order, int message, int reply)
    {
        int resolved = -1;
        for (int i = 0; i < reply; i++)
        {
            resolved = order[i].Value == "resolved" && resolved < 0 ? i : resolved;
            bool comesBack = order[i].Kind == CaseEventKind.CustomerMessage || order[i].Value == "open";
            if (i > message && comesBack && resolved >= 0 && order[resolved].At > order[message].At)
            {
                return true;
            }

            resolved = order[i].Value == "open" ? -1 : resolved;
        }

        return false;
    }
}
