namespace CustomerServiceKit.Kpis;

/// <summary>The parts of the KPIs on employees' time: states, engagements and schedules, all cut at the ends of the period.</summary>
internal static class StaffMeasures
{
    private static readonly RowSource States = RowSource.Of(FactSetIds.AgentState);

    private static readonly RowSource Slots = RowSource.Of(FactSetIds.ScheduleSlot);

    private static readonly RowSource Engagements = RowSource.Of(FactSetIds.Engagement).Where(Condition.All(
        Condition.Is(Dimensions.EngagementRole, EnumText<EngagementRole>.Of(EngagementRole.Primary)), Condition.Present(EngagementFields.Accepted)));

    private static readonly Condition Contact = In(WorkState.OnInteraction, WorkState.AfterInteraction);

    private static readonly Condition TakesContacts = Activity(ScheduleActivity.Productive);

    private static readonly Condition OtherDuty = Activity(ScheduleActivity.Break, ScheduleActivity.Lunch, ScheduleActivity.Meeting, ScheduleActivity.Training);

    public static Measure OnContact { get; } = InStates("contact-time", Contact);

    public static Measure OnContactOrAvailable { get; } = InStates("contact-and-available-time", In(WorkState.OnInteraction, WorkState.AfterInteraction, WorkState.Available));

    public static Measure PaidContact { get; } = InStates("paid-contact-and-available-time", Condition.All(
        In(WorkState.OnInteraction, WorkState.AfterInteraction, WorkState.Available), StandardConditions.Yes(Dimensions.Paid)));

    public static Measure Paid { get; } = InStates("paid-time", StandardConditions.Yes(Dimensions.Paid));

    /// <summary>At work: everything but breaks, and times in which nobody knows, or knows that he was gone.</summary>
    public static Measure Worked { get; } = InStates("work-time", In(
        WorkState.OnInteraction, WorkState.AfterInteraction, WorkState.Available, WorkState.Meeting, WorkState.Training, WorkState.OtherWork, WorkState.NotReady));

    /// <summary>Busy by the count of ICMI: with contacts, or with anything else that is work, but not idle.</summary>
    public static Measure Busy { get; } = InStates("busy-time", In(WorkState.OnInteraction, WorkState.AfterInteraction, WorkState.Meeting, WorkState.Training, WorkState.OtherWork));

    public static Measure BusyOrAvailable { get; } = InStates("busy-and-available-time", In(
        WorkState.OnInteraction, WorkState.AfterInteraction, WorkState.Meeting, WorkState.Training, WorkState.OtherWork, WorkState.Available));

    /// <summary>Each moment of an employee once, however many channels he was busy on.</summary>
    public static Measure OnContactByTheClock { get; } = ByTheClock("contact-time-by-the-clock", Contact);

    public static Measure OnContactOrAvailableByTheClock { get; } =
        ByTheClock("contact-and-available-time-by-the-clock", In(WorkState.OnInteraction, WorkState.AfterInteraction, WorkState.Available));

    public static Measure EngagedTime { get; } = Measure.Sum(
        "engaged-time", Engagements.ClippedToPeriod(EngagementFields.Accepted, EngagementFields.Ended), Quantity.Field(RowFields.Clipped), EngagementFields.Accepted);

    public static Measure EngagedTimeByTheClock { get; } = Measure.Sum(
        "engaged-time-by-the-clock",
        Engagements.UnionPer(EngagementFields.Accepted, EngagementFields.Ended, Dimensions.Employee).ClippedToPeriod(EngagementFields.Accepted, EngagementFields.Ended),
        Quantity.Field(RowFields.Clipped),
        EngagementFields.Accepted);

    /// <summary>Scheduled time whose adherence is measured.</summary>
    public static Measure ScheduledAndTracked { get; } = InSlots("scheduled-time", Condition.All(Condition.Any(TakesContacts, OtherDuty), StandardConditions.Yes(Dimensions.Tracked)));

    public static Measure ScheduledForContacts { get; } = InSlots("scheduled-contact-time", TakesContacts);

    public static Measure WorkedOnContacts { get; } = InStates("productive-time", StandardConditions.Yes(Dimensions.Productive));

    /// <summary>In a productive state, or one that the slot names, while scheduled for contacts.</summary>
    public static Measure KeptContacts { get; } = Kept("kept-contact-time", TakesContacts, StandardConditions.Yes(Dimensions.Productive), tolerantly: false);

    /// <summary>In a state that is not productive, or one that the slot names, while scheduled for something else.</summary>
    public static Measure KeptOthers { get; } = Kept("kept-other-time", OtherDuty, Condition.Is(Dimensions.Productive, "no"), tolerantly: false);

    public static Measure KeptContactsTolerantly { get; } = Kept("kept-contact-time", TakesContacts, StandardConditions.Yes(Dimensions.Productive), tolerantly: true);

    public static Measure KeptOthersTolerantly { get; } = Kept("kept-other-time", OtherDuty, Condition.Is(Dimensions.Productive, "no"), tolerantly: true);

    public static Measure Planned { get; } = InSlots("planned-time", Condition.Not(Activity(ScheduleActivity.Off)));

    public static Measure External { get; } = InSlots("external-shrinkage", Activity(ScheduleActivity.AbsencePlanned, ScheduleActivity.AbsenceUnplanned));

    public static Measure Internal { get; } = InSlots("internal-shrinkage", OtherDuty);

    public static Measure Unplanned { get; } = InSlots("unplanned-absence", Activity(ScheduleActivity.AbsenceUnplanned));

    public static Measure Lost(bool paidOnly) => InSlots(
        paidOnly ? "paid-shrinkage" : "shrinkage",
        And(paidOnly, Condition.Any(Activity(ScheduleActivity.AbsencePlanned, ScheduleActivity.AbsenceUnplanned), OtherDuty)));

    public static Measure PaidPlanned { get; } = InSlots("paid-planned-time", And(true, Condition.Not(Activity(ScheduleActivity.Off))));

    private static Condition And(bool paidOnly, Condition condition) => paidOnly ? Condition.All(condition, StandardConditions.Yes(Dimensions.Paid)) : condition;

    private static IsCondition In(params WorkState[] states) => Condition.Is(Dimensions.WorkState, [.. states.Select(EnumText<WorkState>.Of)]);

    private static IsCondition Activity(params ScheduleActivity[] activities) => Condition.Is(Dimensions.ActivityKind, [.. activities.Select(EnumText<ScheduleActivity>.Of)]);

    private static Measure InStates(string name, Condition where) => Measure.Sum(
        name, States.ClippedToPeriod(AgentStateFields.Start, AgentStateFields.End), Quantity.Field(RowFields.Clipped), AgentStateFields.Start, where);

    private static Measure ByTheClock(string name, Condition where) => Measure.Sum(
        name,
        States.Where(where).UnionPer(AgentStateFields.Start, AgentStateFields.End, Dimensions.Employee).ClippedToPeriod(AgentStateFields.Start, AgentStateFields.End),
        Quantity.Field(RowFields.Clipped),
        AgentStateFields.Start);

    private static Measure InSlots(string name, Condition where) => Measure.Sum(
        name, Slots.ClippedToPeriod(ScheduleSlotFields.Start, ScheduleSlotFields.End), Quantity.Field(RowFields.Clipped), ScheduleSlotFields.Start, where);

    /// <summary>Tracked slots in the states that they name, or where they name none, in those of a condition.</summary>
    private static Measure Kept(string name, Condition scheduled, Condition kept, bool tolerantly)
    {
        OverlapRows rows = Slots.Where(Condition.All(scheduled, StandardConditions.Yes(Dimensions.Tracked)))
            .OverlapWith(ScheduleSlotFields.Start, ScheduleSlotFields.End, States.Where(kept), AgentStateFields.Start, AgentStateFields.End, Dimensions.Employee)
            .WithAccepted(Dimensions.AcceptedState, Dimensions.State, States);
        rows = tolerantly ? rows.WithTolerance(ScheduleSlotFields.ToleranceBefore, ScheduleSlotFields.ToleranceAfter) : rows;
        return Measure.Sum(name, rows.ClippedToPeriod(ScheduleSlotFields.Start, ScheduleSlotFields.End), Quantity.Field(RowFields.Clipped), ScheduleSlotFields.Start);
    }
}
