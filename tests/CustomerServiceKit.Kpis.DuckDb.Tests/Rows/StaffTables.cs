namespace CustomerServiceKit.Kpis.DuckDb.Tests.Rows;

/// <summary>Stretches of employees' time, some of them open at the end, and plans.</summary>
internal static class StaffTables
{
    public static FactTable States() => FactTables.Shared(new FactTable(FactSetIds.AgentState), knowsEmployee: true)
        .Time(AgentStateFields.Start, (dice, _) => Draws.Time(dice))
        .Time(AgentStateFields.End, Draws.After(AgentStateFields.Start))
        .Word(Dimensions.State, ["a", "b"], always: true)
        .Word(Dimensions.WorkState, Draws.Words<WorkState>())
        .Flags(Dimensions.Paid, Dimensions.Productive);

    public static FactTable Slots() => FactTables.Shared(new FactTable(FactSetIds.ScheduleSlot), knowsEmployee: true)
        .Time(ScheduleSlotFields.Start, (dice, _) => Draws.Time(dice))
        .Time(ScheduleSlotFields.End, (dice, row) => Draws.NotBefore(dice, row, ScheduleSlotFields.Start))
        .Word(Dimensions.ActivityKind, Draws.Words<ScheduleActivity>(), always: true)
        .Number(ScheduleSlotFields.ToleranceBefore, FieldKind.Span, Unit.Seconds, (dice, _) => Draws.Tolerance(dice))
        .Number(ScheduleSlotFields.ToleranceAfter, FieldKind.Span, Unit.Seconds, (dice, _) => Draws.Tolerance(dice))
        .Word(Dimensions.AcceptedState, (dice, _) => dice.Once(3) ? dice.Of("a", "b", "c") : null)
        .Flags(Dimensions.Paid, Dimensions.Tracked);

    public static FactTable Plans() => FactTables.Shared(new FactTable(FactSetIds.Plan), knowsQueue: true)
        .Time(PlanFields.Start, (dice, _) => Draws.Time(dice))
        .Time(PlanFields.End, (dice, row) => Draws.NotBefore(dice, row, PlanFields.Start))
        .Spans(PlanFields.HandleTime)
        .Counts(PlanFields.Volume);
}
