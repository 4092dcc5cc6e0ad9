using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Standard.CaseStory;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>KPIs on cases, from nothing but what happened to them (K10 to K13, K23, K28, K30 to K35, K65).</summary>
public sealed class CaseKpisTests
{
    private static readonly int[] s_replies = [1, 1, 2, 0];

    private static readonly Duration s_day = Duration.FromDays(1);

    // Created 9:00, customer 9:10 again, dana replies 9:30; customer 10:00, dana 10:10 to a second message of 10:05 too. Resolved 11:00 (new 2 h).
    private static readonly Happening[] s_plain =
    [
        Created("a", 0), Customer("a", 10), Reply("a", 30, "dana"), Customer("a", 60), Customer("a", 65), Reply("a", 70, "dana"), Status("a", 120, "new", "resolved"),
    ];

    [Fact]
    public void FirstReply_IsTheFirstPublicReplyOfAnEmployee()
    {
        // Zendesk; chatwoot PR 6409 (bots), Rocket.Chat PR 32846 (system messages), dbt_zendesk #35 (notes).
        Happening[] events =
        [
            Created("a", 0), new("a", 1, CaseEventKind.AutoReply, ActorKind.System), new("a", 2, CaseEventKind.BotReply, ActorKind.Bot),
            new("a", 3, CaseEventKind.InternalNote, ActorKind.Employee, "dana"), new("a", 4, CaseEventKind.EmployeeReply, ActorKind.Employee, "dana", Delivered: false), Reply("a", 5, "omer"),
        ];

        Value(StandardKpis.FirstReplyTime, events).Should().Be(5 * 60);
    }

    [Fact]
    public void FirstReply_CaseOpenedByAnEmployee_IsTheSecond()
    {
        // Zendesk: the message with which an employee opens a case replies to nothing.
        Happening[] events = [new("a", 0, CaseEventKind.Created, ActorKind.Employee, "dana"), Reply("a", 0, "dana"), Customer("a", 20), Reply("a", 30, "dana")];

        Value(StandardKpis.FirstReplyTime, events).Should().Be(30 * 60);
        Value(StandardKpis.NextReplyTime, events).Should().Be(10 * 60);
    }

    [Fact]
    public void FirstReply_ReopeningDoesNotMoveIt()
    {
        // Chatwoot PR 12058: "Reported: 5 days ... Should be: 10 minutes".
        Happening[] events =
        [
            Created("a", 0), Reply("a", 10, "dana"), Status("a", 20, "open", "resolved"), Status("a", 5 * 1440, "resolved", "open"), Reply("a", (5 * 1440) + 60, "dana"),
        ];

        Value(StandardKpis.FirstReplyTime, events).Should().Be(10 * 60);
    }

    [Fact]
    public void NextReply_IsCountedFromTheEarliestMessageWithoutOne()
    {
        // Chatwoot #4043. Created 0, reply 30: 30 min. Messages at 60 and 65, reply at 70: 10 min, not 5 (as Zammad counts).
        Value(StandardKpis.NextReplyTime, s_plain).Should().Be(20 * 60);
        Value(StandardKpis.LongestReplyGap, s_plain).Should().Be(30 * 60);
    }

    [Fact]
    public void NextReply_AfterReopeningWithoutAMessage_WaitedForNothing()
    {
        // Chatwoot PR 11787: reply_time 985492 after a resolution.
        Happening[] events =
            [Created("a", 0), Reply("a", 10, "dana"), Status("a", 20, "open", "resolved"), Status("a", 20_000, "resolved", "open"), Reply("a", 20_001, "dana")];

        Measurement measured = Measure(StandardKpis.NextReplyTime, events);

        (measured.Value, measured.SampleSize).Should().Be((600m, 1L));
    }

    [Fact]
    public void Replies_AreCreditedToWhoWroteThem()
    {
        // Chatwoot #7978: nobody assigned, yet a first reply time; Rocket.Chat PR 34156: the last agent gets it.
        Happening[] events = [Created("a", 0), new("a", 1, CaseEventKind.Assigned, ActorKind.System, Value: "omer"), Reply("a", 10, "dana")];
        Scorecard card = KpiPlan.Compile(StandardKpis.NextReplyTime).Run(Facts(events), Grouping.By(Dimensions.Employee));

        card.Groups.Where(g => card.Get(StandardKpis.NextReplyTime, g).SampleSize > 0).Select(g => g.Labels[0]).Should().Equal("dana");
        KpiPlan.Compile(StandardKpis.FirstReplyTime).Run(Facts(events), Grouping.By(Dimensions.FirstReplyBy)).Get(StandardKpis.FirstReplyTime, "dana").Value.Should().Be(600);
        Value(StandardKpis.Variants.FirstReplyTime.FromAssignment, events).Should().Be(540, "chatwoot#8477: from the handoff, not from the bot's first word");
    }

    [Fact]
    public void Resolution_FirstStaysAndFullMoves()
    {
        Happening[] events = [Created("a", 0), Status("a", 120, "new", "resolved"), Status("a", 180, "resolved", "open"), Status("a", 600, "open", "closed")];

        Value(StandardKpis.FirstResolutionTime, events).Should().Be(7200);
        Value(StandardKpis.FullResolutionTime, events).Should().Be(36_000);
        Value(StandardKpis.Resolutions, events).Should().Be(1);
        Value(StandardKpis.Variants.Resolutions.Events, events).Should().Be(2);
        Value(StandardKpis.Variants.Resolutions.StillResolved, events).Should().Be(1);
        Value(StandardKpis.ReopenRate.OfCases, events).Should().Be(1);
        Value(StandardKpis.ReopenRate.Events, events).Should().Be(0.5m);
    }

    [Fact]
    public void Resolutions_InThePeriodTheyHappenedNotThatOfCreation()
    {
        // Chatwoot PR 7293: "only the conversation created during that time period and resolved in that time period will show up".
        Happening[] events = [Created("a", 0), Status("a", 3 * 1440, "new", "resolved")];

        Scorecard card = KpiPlan.Compile(StandardKpis.Resolutions, StandardKpis.FullResolutionTime).Run(Facts(events), Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc));

        card.Get(StandardKpis.Resolutions, "2026-03-05").Value.Should().Be(1);
        card.Get(StandardKpis.FullResolutionTime, "2026-03-05").SampleSize.Should().Be(1, "freescout#4125: the count and the time are of the same cases");
    }

    [Fact]
    public void Reopen_CreatedClosed_IsNoResolution()
    {
        Happening[] events = [new("a", 0, CaseEventKind.Created, ActorKind.Employee, Value: "closed"), Created("b", 0), Status("b", 10, "new", "resolved")];

        Measurement measured = Measure(StandardKpis.ReopenRate.Events, events);

        (measured.Numerator, measured.Denominator).Should().Be((0m, 1m));
    }

    [Fact]
    public void ReopenWithin_EachResolutionHasItsOwnWindow()
    {
        // a resolved on day 0 and reopened on day 4: within a week. b reopened after ten days: not. c resolved on day 18 of 20 known: not known yet. Captain (Chatwoot PR 14889).
        Happening[] events =
        [
            Created("a", -10), Status("a", 0, "new", "resolved"), Status("a", 4 * 1440, "resolved", "open"),
            Created("b", -10), Status("b", 0, "new", "resolved"), Status("b", 10 * 1440, "resolved", "open"),
            Created("c", -10), Status("c", 18 * 1440, "new", "resolved"),
        ];
        KpiDefinition kpi = StandardKpis.ReopenRate.Within(Threshold.FromDuration(s_day * 7));

        Measurement measured = KpiPlan.Compile(kpi).Run(Facts(events).KnownUntil(Sample.Utc("2026-03-22T09:00"))).Get(kpi);

        (measured.Numerator, measured.Denominator, measured.Flags).Should().Be((1m, 2m, MeasurementFlags.Immature));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 0)]
    public void ReopenWithin_EventsOfOneInstant_FollowEachOtherInTheirSequence(int resolving, int reopening, decimal reopened)
    {
        // Resolved and opened again in one second: reopened only where the resolution is the first of the two, however they were read.
        Happening[] events =
        [
            Created("a", -10), Status("a", 0, "resolved", "open") with { Sequence = reopening }, Status("a", 0, "open", "resolved") with { Sequence = resolving },
        ];
        KpiDefinition kpi = StandardKpis.ReopenRate.Within(Threshold.FromDuration(s_day * 7));

        foreach (Happening[] read in new[] { events, [.. events.Reverse()] })
        {
            Measurement measured = KpiPlan.Compile(kpi).Run(Facts(read).KnownUntil(Sample.Utc("2026-03-22T09:00"))).Get(kpi);

            (measured.Numerator, measured.Denominator).Should().Be((reopened, 1m));
        }
    }

    [Fact]
    public void Backlog_CaseOpenedAgain_CountsAsOpenUpToItsLastClosing()
    {
        // Monday to Friday. a is closed on Monday, opened again on Thursday and closed on Friday: open on all days but Friday, as the page says. b is closed on Monday for good.
        Happening[] events =
        [
            Created("a", 0), Status("a", 60, "new", "closed"), Status("a", 3 * 1440, "closed", "open"), Status("a", 4 * 1440, "open", "closed"),
            Created("b", 0), Status("b", 60, "new", "closed"), Created("c", 4 * 1440),
        ];

        Scorecard card = KpiPlan.Compile(StandardKpis.Backlog).Run(Facts(events).KnownUntil(Sample.Utc("2026-03-07T00:00")), Grouping.None.Per(ReportingPeriod.Day, "UTC"));

        card.Groups.Select(g => (g.Labels[0], card.Get(StandardKpis.Backlog, g).Value)).Should().Equal(
            ("2026-03-02", 1m), ("2026-03-03", 1m), ("2026-03-04", 1m), ("2026-03-05", 1m), ("2026-03-06", 1m));
        card.Explain(StandardKpis.Backlog.Key, card.GroupOf("2026-03-03")).Rows.Where(r => r.IsIn(Part.Numerator)).Select(r => r.Row.Id).Should().Equal("a");
    }

    [Fact]
    public void FirstAndFollowed_EventsOfOneInstant_AreInTheirSequence()
    {
        // In one second of each of two cases, 40 and 3 replies, read backwards: the first is that of sequence 0, and only the very first follows none.
        Happening[] events = [.. new[] { ("a", 40), ("b", 3) }.SelectMany(c => Enumerable.Range(0, c.Item2).Reverse().Select(i => Reply(c.Item1, 10, $"e{i}") with { Sequence = i }))];
        RowSource rows = RowSource.Of(FactSetIds.CaseEvent);
        Condition zeroth = Condition.Is(Dimensions.Employee, "e0");

        Counted(rows.FirstPer(CaseEventFields.At, Dimensions.Case), zeroth).Should().Be(2);
        Counted(rows.FollowedBy(CaseEventFields.At, [Dimensions.Case]), Condition.All(zeroth, Condition.Not(Condition.Present(RowFields.SincePrevious)))).Should().Be(2);
        Counted(RowSource.LastPer(FactSetIds.CaseEvent, CaseEventFields.At, Dimensions.Case), Condition.Is(Dimensions.Employee, "e39", "e2")).Should().Be(2);

        decimal? Counted(RowSource source, Condition where) => KpiPlan.Compile(Counting(source, where)).Run(FactSets.Of(Events.Read(events).Facts)).Get(Counting(source, where)).Value;

        static KpiDefinition Counting(RowSource source, Condition where) => new(
            new KpiKey("events"), LocalizedText.English("Events"), KpiFamily.Service, Unit.Count, Direction.Up, Formula.Total(Kpis.Measure.Count("events", source, CaseEventFields.At, where)));
    }

    [Fact]
    public void RequesterWait_TimeWithTheServiceAndWithOthersThanTheCustomer()
    {
        // New 2 h, open 5 h, with the customer 10 h, open 1 h, on hold 3 h, resolved: 2 + 5 + 1 + 3 = 11 h.
        Happening[] events =
        [
            Created("a", 0), Status("a", 120, "new", "open"), Status("a", 420, "open", "waiting-customer"), Status("a", 1020, "waiting-customer", "open"),
            Status("a", 1080, "open", "on-hold"), Status("a", 1260, "on-hold", "resolved"),
        ];

        Value(StandardKpis.RequesterWaitTime, events).Should().Be(11 * 3600);
    }

    [Fact]
    public void OneTouch_ExactlyOneReplyOfAnEmployee()
    {
        Happening[] events =
        [
            .. Enumerable.Range(0, 4).SelectMany(c => new[] { Created($"c{c}", 0) }.Concat(Enumerable.Range(0, s_replies[c]).Select(r => Reply($"c{c}", 10 + r, "dana")))
                .Append(Status($"c{c}", 60, "new", "resolved"))),
        ];

        Value(StandardKpis.OneTouchRate, events).Should().Be(0.5m);
    }

    [Fact]
    public void Bot_ContainmentAndHandoff_DoNotMakeAWhole()
    {
        Happening[] events =
        [
            // Resolved by the bot alone; handed to an employee; left; no bot at all.
            Created("a", 0), new("a", 1, CaseEventKind.BotReply, ActorKind.Bot), Status("a", 2, "new", "resolved"),
            Created("b", 0), new("b", 1, CaseEventKind.BotReply, ActorKind.Bot), Reply("b", 5, "dana"),
            Created("c", 0), new("c", 1, CaseEventKind.BotReply, ActorKind.Bot), new("c", 2, CaseEventKind.BotReply, ActorKind.Bot),
            Created("d", 0), Reply("d", 5, "dana"),
        ];

        Value(StandardKpis.BotContainment, events).Should().BeApproximately(1m / 3, 0.000001m);
        Value(StandardKpis.BotHandoff, events).Should().BeApproximately(1m / 3, 0.000001m);
    }

    [Fact]
    public void Backlog_OpenAtTheEndOfEachDay_WithItsAge()
    {
        Happening[] events = [Created("a", 0), Created("b", 60), Status("b", 1440 + 60, "new", "resolved"), Created("c", 2 * 1440)];

        Scorecard card = KpiPlan.Compile(StandardKpis.Backlog, StandardKpis.BacklogAge)
            .Run(Facts(events).KnownUntil(Sample.Utc("2026-03-05T00:00")), Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc));

        card.Groups.Select(g => card.Get(StandardKpis.Backlog, g).Value).Should().Equal(2, 1, 2);
        // On the third midnight a is 63 h old and c 15 h: 39 h on the mean.
        card.Get(StandardKpis.BacklogAge, "2026-03-04").Value.Should().Be(39 * 3600);
    }

    [Fact]
    public void Changed_ChannelOrEmployee_AndWhetherTheCustomerStartedAgain()
    {
        Happening[] events =
        [
            Created("a", 0) with { Channel = "chat" }, Reply("a", 5, "dana") with { Channel = "chat" }, Customer("a", 10) with { Channel = "phone" },
            Created("b", 0) with { Channel = "chat" }, Reply("b", 5, "dana") with { Channel = "chat" }, Reply("b", 9, "omer") with { Channel = "chat" },
            Created("c", 0) with { Channel = "chat" }, Reply("c", 5, "dana") with { Channel = "chat" },
        ];

        Value(StandardKpis.ChangedHands, events).Should().BeApproximately(2m / 3, 0.000001m);
        // a had to tell all again.
        Value(StandardKpis.ChannelContinuity.Declared, events).Should().Be(0.5m);
        KpiDefinition noNewCase = StandardKpis.ChannelContinuity.NoNewCase(Threshold.FromDuration(s_day));
        // Cases of one customer and reason: a is followed by b at the same instant, and b by c.
        KpiPlan.Compile(noNewCase).Run(Facts(events).KnownUntil(Sample.Utc("2026-04-01T00:00"))).Get(noNewCase).Value.Should().Be(0);
    }

    [Fact]
    public void ChangedHands_OneOfTheTwoCountsNotKnown_IsOnBothSidesOrOnNone()
    {
        // Two channels settle it whoever worked on it; one channel alone does not: 1 of 2, where two of the four cases are told.
        var schema = Counted(CaseFields.ChannelCount, CaseFields.EmployeeCount);
        Measurement measured = KpiPlan.Compile(StandardKpis.ChangedHands).Run(FactSets.Of(schema.Read([("a", 2, null), ("b", 1, null), ("c", 1, 1), ("d", null, null)]))).Get(StandardKpis.ChangedHands);

        (measured.Numerator, measured.Denominator).Should().Be((1m, 2m));
        measured.Flags.Should().HaveFlag(MeasurementFlags.Partial);
    }

    [Fact]
    public void ReopenEvents_ResolutionsOfACaseNotKnown_IsOnNeitherSide()
    {
        // a resolved 4 times and reopened 3 times; of b and c only one of the two is known.
        KpiDefinition kpi = StandardKpis.ReopenRate.Events;
        var schema = Counted(CaseFields.ResolutionCount, CaseFields.ReopenCount).Time(CaseFields.FirstResolved, _ => Sample.Utc("2026-03-02T10:00"));
        Measurement measured = KpiPlan.Compile(kpi).Run(FactSets.Of(schema.Read([("a", 4, 3), ("b", null, 5), ("c", 6, null)]))).Get(kpi);

        (measured.Numerator, measured.Denominator).Should().Be((3m, 4m));
    }

    [Fact]
    public void UnknownStatus_IsReportedAndNothingFollowsFromIt()
    {
        Happening[] events = [Created("a", 0), Status("a", 10, "new", "Erledigt"), Created("b", 0), Status("b", 20, "new", "resolved")];

        FactSets facts = Facts(events);

        facts.Findings.Should().ContainSingle(f => f.Code == "intake.unknown-status").Which.Parameters["word"].Should().Be("Erledigt");
        KpiPlan.Compile(StandardKpis.ReopenRate.Events).Run(facts).Get(StandardKpis.ReopenRate.Events).Denominator.Should().Be(1);
    }

    [Fact]
    public void HistoryNotOnRecordFromTheStart_IsNotKnown()
    {
        var cases = FactSchema.Cases<string>(c => c).Time(CaseFields.Created, _ => Sample.Utc("2026-03-02T09:00")).Time(CaseFields.HistorySince, c => c == "a" ? Sample.Utc("2026-03-03T00:00") : null);
        FactSets facts = FactSets.Of(cases.Read(["a", "b"]), Events.Read([Created("a", 0), Reply("a", 5000, "dana"), Created("b", 0), Reply("b", 10, "dana")]));

        Measurement measured = KpiPlan.Compile(StandardKpis.FirstReplyTime).Run(facts).Get(StandardKpis.FirstReplyTime);

        (measured.Value, measured.SampleSize).Should().Be((600m, 1L));
    }

    [Fact]
    public void StatedColumn_StaysAndAContradictionIsAFinding()
    {
        var cases = FactSchema.Cases<string>(c => c).Time(CaseFields.Created, _ => Sample.Utc("2026-03-02T09:00")).Time(CaseFields.FirstReply, _ => Sample.Utc("2026-03-02T10:00"));

        FactSets facts = FactSets.Of(cases.Read(["a"]), Events.Read([Created("a", 0), Reply("a", 10, "dana")]));

        KpiPlan.Compile(StandardKpis.FirstReplyTime).Run(facts).Get(StandardKpis.FirstReplyTime).Value.Should().Be(3600);
        facts.Findings.Should().ContainSingle(f => f.Code == "intake.totals-disagree");
    }

    [Fact]
    public void EventsOfUnknownCases_AreReported() =>
        FactSets.Of(Cases([Created("a", 0)]), Events.Read([Created("z", 0)]).Facts).Findings.Should().ContainSingle(f => f.Code == "intake.unknown-case");

    [Fact]
    public void UpsellAfterContact_SaleToTheSameCustomerWithinTheTime()
    {
        var schema = FactSchema.Interactions<(string Id, string Customer, int Day, bool Sale)>(c => c.Id)
            .Time(InteractionFields.Created, c => Sample.Utc("2026-03-02T09:00") + (s_day * c.Day)).Dimension(Dimensions.Customer, c => c.Customer)
            .Flag(Dimensions.OfferAccepted, c => c.Sale).Outcome(_ => OutcomeKind.Answered);
        KpiDefinition kpi = StandardKpis.UpsellAfterContact(Threshold.FromDuration(s_day * 7));
        FactSets facts = FactSets.Of(schema.Read([("1", "a", 0, false), ("2", "a", 3, true), ("3", "b", 0, false), ("4", "b", 9, true)])).KnownUntil(Sample.Utc("2026-05-01T00:00"));

        // Only the first contact of a.
        KpiPlan.Compile(kpi).Run(facts).Get(kpi).Value.Should().Be(0.25m);
    }

    [Fact]
    public void Order_OfEventsInTheSameInstant_IsTheirSequence()
    {
        // Chatwoot keeps whole seconds: the message and the reply to it stand in one.
        Happening[] events = [Reply("a", 10, "dana") with { Sequence = 2 }, Customer("a", 10) with { Sequence = 1 }, Created("a", 0), Reply("a", 5, "dana")];

        Measure(StandardKpis.NextReplyTime, events).SampleSize.Should().Be(2);
    }

    [Fact]
    public void ReplyTimes_AnyStream_AreWhatLookingBackFromEachReplySays() => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 50], (kind, at) => (kind, at)).Array[0, 25].Sample(
        stream =>
        {
            Happening[] events = [Created("a", 0), .. stream.Select((e, i) => (e.kind switch
            {
                0 => Customer("a", e.at),
                1 => Reply("a", e.at, "dana"),
                2 => new Happening("a", e.at, CaseEventKind.BotReply, ActorKind.Bot),
                _ => new Happening("a", e.at, CaseEventKind.InternalNote, ActorKind.Employee, "dana"),
            }) with { Sequence = i + 1 })];
            Happening[] order = [.. events.OrderBy(e => e.At).ThenBy(e => e.Sequence)];
            List<int> waits = [];
            for (int i = 0; i < order.Length; i++)
            {
                if (order[i].Kind == CaseEventKind.EmployeeReply)
                {
                    int last = Array.FindLastIndex(order, Math.Max(0, i - 1), e => e.Kind == CaseEventKind.EmployeeReply);
                    Happening? first = order[(last + 1)..i].FirstOrDefault(e => e.Kind is CaseEventKind.CustomerMessage or CaseEventKind.Created);
                    waits.AddRange(first is null ? [] : [order[i].At - first.At]);
                }
            }

            Measurement measured = Measure(StandardKpis.NextReplyTime, events);
            measured.SampleSize.Should().Be(waits.Count);
            (measured.Numerator ?? 0).Should().Be(waits.Sum() * 60);
        },
        threads: 1);

    /// <summary>Cases of which two counts are stated.</summary>
    private static FactSchema<(string Id, int? First, int? Second)> Counted(FieldId first, FieldId second) => FactSchema.Cases<(string Id, int? First, int? Second)>(c => c.Id)
        .Time(CaseFields.Created, _ => Sample.Utc("2026-03-02T09:00")).Amount(first, Unit.Count, c => c.First).Amount(second, Unit.Count, c => c.Second);

    private static Measurement Measure(KpiDefinition kpi, Happening[] events) => Measured(kpi, events);
}
