namespace CustomerServiceKit.Kpis.DuckDb.Tests.Rows;

/// <summary>Every fact set with every column that a standard KPI reads. Parts name interactions and cases of elsewhere, so that intake fills in nothing.</summary>
internal static class FactTables
{
    private static readonly Unit s_money = Unit.Money("ILS");

    public static IReadOnlyList<FactTable> All() => [Interactions(), Visits(), Engagements(), Levels(), Outcomes(), Cases(), Events(), StaffTables.States(), StaffTables.Slots(), StaffTables.Plans(), RatingTable.Of()];

    /// <summary>Dimensions that all fact sets have, some of them rarely.</summary>
    public static FactTable Shared(FactTable table, bool knowsEmployee = false, bool knowsQueue = false) => table
        .Word(Dimensions.Employee, ["ana", "dan", "eva", "O'Neil"], knowsEmployee)
        .Word(Dimensions.Team, ["north", "south"])
        .Word(Dimensions.Queue, ["gold", "silver", "iron"], knowsQueue)
        .Word(Dimensions.Channel, ["chat", "phone"])
        .Word(Dimensions.Customer, ["c1", "c2", "c3", "c4", "c5", "c6"])
        .Word(Dimensions.Reason, ["bill", "move"]);

    private static FactTable Interactions() => Shared(new FactTable(FactSetIds.Interaction))
        .Time(InteractionFields.Created, (dice, _) => Draws.Time(dice))
        .Time(InteractionFields.Queued, Draws.After(InteractionFields.Created))
        .Time(InteractionFields.Answered, Draws.After(InteractionFields.Created, InteractionFields.Queued))
        .Time(InteractionFields.Ended, Draws.After(InteractionFields.Created, InteractionFields.Queued, InteractionFields.Answered))
        .Spans(
            InteractionFields.Wait, InteractionFields.Ring, InteractionFields.Talk, InteractionFields.Hold, InteractionFields.AfterCallWork, InteractionFields.Menu, InteractionFields.Active)
        .Counts(InteractionFields.EmployeeCount, InteractionFields.Transfers, InteractionFields.Escalations)
        .Amount(InteractionFields.Revenue, s_money, (dice, _) => dice.Once(5) ? null : dice.Of(0, dice.Below(20_000), -dice.Below(5_000)))
        .Amount(InteractionFields.Cost, s_money, (dice, _) => dice.Once(5) ? null : dice.Below(20_000))
        .Word(Dimensions.OutcomeKind, [.. Draws.Words<OutcomeKind>(), "answered", "answered", "answered", "abandoned", "abandoned"])
        .Word(Dimensions.Direction, Draws.Words<InteractionDirection>())
        .Word(Dimensions.Origin, Draws.Words<InteractionOrigin>())
        .Word(Dimensions.Proficiency, ["general", "professional"])
        .Word(Dimensions.EndedBy, Draws.Words<ActorKind>())
        .Word(Dimensions.Calendar, ["days", "short", "unknown"])
        .Flags(
            Dimensions.ResolvedByEmployee, Dimensions.ResolvedByCustomer, Dimensions.ResolvableAtFirstLevel, Dimensions.OfferEligible, Dimensions.OfferMade, Dimensions.OfferAccepted);

    private static FactTable Visits() => Shared(new FactTable(FactSetIds.QueueVisit))
        .Word(Dimensions.Interaction, ["elsewhere-1", "elsewhere-2"], always: true)
        .Time(QueueVisitFields.Entered, (dice, _) => Draws.Time(dice))
        .Time(QueueVisitFields.Offered, Draws.After(QueueVisitFields.Entered))
        .Time(QueueVisitFields.Answered, Draws.After(QueueVisitFields.Entered, QueueVisitFields.Offered))
        .Time(QueueVisitFields.Left, Draws.After(QueueVisitFields.Entered))
        .Spans(QueueVisitFields.Wait, QueueVisitFields.Talk, QueueVisitFields.Hold, QueueVisitFields.AfterCallWork, QueueVisitFields.StatedHandleTime)
        .Word(Dimensions.FromQueue, ["sales", "care"])
        .Word(Dimensions.ToQueue, ["sales", "care"])
        .Word(Dimensions.LeaveReason, ["ExternalAgentAccept", "OverflowQueueTransfer", "Resolved"])
        .Word(Dimensions.OutcomeKind, [.. Draws.Words<OutcomeKind>(), "answered", "answered", "abandoned"])
        .Word(Dimensions.Direction, Draws.Words<InteractionDirection>());

    private static FactTable Engagements() => Shared(new FactTable(FactSetIds.Engagement), knowsEmployee: true)
        .Word(Dimensions.Interaction, ["elsewhere-1", "elsewhere-2"], always: true)
        .Time(EngagementFields.Offered, (dice, _) => dice.Once(5) ? null : Draws.Time(dice))
        .Time(EngagementFields.Accepted, Draws.After(EngagementFields.Offered))
        .Time(EngagementFields.Ended, Draws.After(EngagementFields.Offered, EngagementFields.Accepted))
        .Spans(EngagementFields.Talk, EngagementFields.Hold, EngagementFields.AfterCallWork, EngagementFields.Active)
        .Word(Dimensions.EngagementRole, [.. Draws.Words<EngagementRole>(), "primary", "primary", "primary"])
        .Word(Dimensions.OfferResult, Draws.Words<OfferResult>());

    private static FactTable Levels() => Shared(new FactTable(FactSetIds.Level))
        .Time(LevelFields.At, (dice, _) => Draws.Time(dice))
        .Amount(LevelFields.Amount, s_money, (dice, _) => dice.Below(1_000_000))
        .Word(Dimensions.LevelKind, Draws.Words<LevelKind>(), always: true);

    private static FactTable Outcomes() => Shared(new FactTable(FactSetIds.ClockOutcome))
        .Word(Dimensions.Commitment, ["reply", "resolve"], always: true)
        .Word(Dimensions.CommitmentOutcome, Draws.Words<ClockOutcomeKind>(), always: true)
        .Time(ClockOutcomeFields.Started, (dice, _) => Draws.Time(dice))
        .Time(ClockOutcomeFields.Stopped, Draws.After(ClockOutcomeFields.Started))
        .Time(ClockOutcomeFields.Counted, Draws.After(ClockOutcomeFields.Started))
        .Spans(ClockOutcomeFields.Overrun);

    private static FactTable Cases() => Shared(new FactTable(FactSetIds.Case))
        .Time(CaseFields.Created, (dice, _) => Draws.Time(dice))
        .Time(CaseFields.FirstAssigned, Draws.After(CaseFields.Created))
        .Time(CaseFields.FirstReply, Draws.After(CaseFields.Created, CaseFields.FirstAssigned))
        .Time(CaseFields.FirstResolved, Draws.After(CaseFields.Created))
        .Time(CaseFields.LastResolved, Draws.After(CaseFields.Created, CaseFields.FirstResolved))
        .Time(CaseFields.Closed, Draws.After(CaseFields.Created))
        .Spans(CaseFields.RequesterWait)
        .Counts(
            CaseFields.ReplyCount, CaseFields.BotReplyCount, CaseFields.ChannelCount, CaseFields.ResolutionCount, CaseFields.ReopenCount, CaseFields.EmployeeCount, CaseFields.CustomerMessageCount)
        .Word(Dimensions.Calendar, ["days", "short", "unknown"])
        .Flags(Dimensions.Restarted);

    // Without a message of a customer no reply has a wait but the stated one.
    private static FactTable Events() => Shared(new FactTable(FactSetIds.CaseEvent))
        .Word(Dimensions.Case, ["e1", "e2", "e3", "e4", "e5"], always: true)
        .Word(Dimensions.EventKind, ["status-changed", "status-changed", "status-changed", "employee-reply", "bot-reply", "internal-note"], always: true)
        .Time(CaseEventFields.At, (dice, _) => Draws.Time(dice))
        .Spans(CaseEventFields.ReplyTime)
        .Counts(CaseEventFields.Sequence)
        .Word(Dimensions.FromValue, Draws.Words<CaseStatusKind>())
        .Word(Dimensions.ToValue, [.. Draws.Words<CaseStatusKind>(), "resolved", "open"]);
}
