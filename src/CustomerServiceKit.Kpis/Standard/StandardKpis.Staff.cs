namespace CustomerServiceKit.Kpis;

public static partial class StandardKpis
{
    /// <summary>Occupancy of available time (K37): time on interactions and their after-call work, over that and the time of standing ready.</summary>
    /// <remarks>
    /// Of <see cref="FactSetIds.AgentState"/>; each state counts in the periods it lies in. Where states of several channels run side by side each counts, see
    /// <see cref="OccupancyVariants.ByTheClock"/>. Example: 45 min on interactions, 15 min ready: 75 %. A bare "occupancy" is refused: COPC, Genesys and ICMI mean different things by it.
    /// </remarks>
    public static KpiDefinition OccupancyOfAvailableTime { get; } = StandardDefinition.Share(
        new KpiKey("occupancy", "of-available-time"), StaffKpiNames.Occupancy, KpiFamily.Efficiency, Direction.Band, StaffMeasures.OnContact, StaffMeasures.OnContactOrAvailable,
        "Time on interactions and after-call work / that and the time available for the next. Meetings, breaks and training are in neither part.");

    /// <summary>Utilization of paid time (K38): time on interactions, after-call work and standing ready, over all paid time.</summary>
    /// <remarks>Example: 6 h on interactions or ready in 8 paid hours: 75 %. Source: COPC, whose utilization it is; Genesys calls the same name something else.</remarks>
    public static KpiDefinition UtilizationOfPaidTime { get; } = StandardDefinition.Share(
        new KpiKey("utilization", "of-paid-time"), StaffKpiNames.Utilization, KpiFamily.Efficiency, Direction.Band, StaffMeasures.PaidContact, StaffMeasures.Paid,
        "Paid time on interactions, at after-call work or available / paid time. COPC.");

    /// <summary>The share of work time spent on interactions (K39, R069): time on interactions and their after-call work, over the time at work.</summary>
    /// <remarks>
    /// At work is everything but breaks, being logged off, and untracked time. Totals are divided, never averages. Example: 5 h on interactions in 8 h at work, the
    /// half-hour break taken off: 5 / 7.5 = 66.67 %.
    /// </remarks>
    public static KpiDefinition HandlingShareOfWorkTime { get; } = StandardDefinition.Share(
        new KpiKey("handling-share-of-work-time"), StaffKpiNames.HandlingShare, KpiFamily.Efficiency, Direction.Band, StaffMeasures.OnContact, StaffMeasures.Worked,
        "Time on interactions and after-call work / time at work. Breaks, times logged off and untracked times are in neither part.");

    /// <summary>Concurrency (K44): the time of employees' engagements, over the time in which they had at least one.</summary>
    /// <remarks>Of <see cref="FactSetIds.Engagement"/>, from acceptance to end, primary role. At least 1. Example: two chats from 9:00 to 9:30 and one from 9:15 to 9:45: 90 min in 45: 2.</remarks>
    public static KpiDefinition Concurrency { get; } = StandardDefinition.Rate(
        new KpiKey("concurrency"), StaffKpiNames.Concurrency, KpiFamily.Efficiency, Direction.Band, StaffMeasures.EngagedTime, StaffMeasures.EngagedTimeByTheClock,
        "Time of engagements / time in which the employee had at least one. A snapshot of sessions over agents does not roll up; this does.");

    /// <summary>Adherence (K41): of the scheduled time, how much the employee spent as scheduled.</summary>
    /// <remarks>
    /// While scheduled for interactions he is in a productive state; while scheduled for a break, a meal, a meeting or training in one that is not. A slot that names
    /// <see cref="Dimensions.AcceptedState"/> is kept in those states and no others. Slots that are not <see cref="Dimensions.Tracked"/> are on neither side; absences and times off are
    /// not scheduled. Where it is not known whether a state is productive, the figure is partial. Example: scheduled 9:00 to 10:00, worked 9:15 to 10:15: 75 %. Source of the rule:
    /// Amazon Connect. <see cref="AdherenceVariants.WithTolerance"/> forgives small misses at the edges.
    /// </remarks>
    public static KpiDefinition Adherence { get; } = StandardDefinition.Share(
        new KpiKey("adherence"), StaffKpiNames.Adherence, KpiFamily.Efficiency, Direction.Up, StaffMeasures.KeptContacts + StaffMeasures.KeptOthers, StaffMeasures.ScheduledAndTracked,
        "Scheduled time spent as scheduled / scheduled time. Working longer does not make up for coming late: that is conformance.");

    /// <summary>Conformance (K42): time in productive states, over time scheduled for interactions, whenever it was.</summary>
    /// <remarks>It may pass 100 %. Example: scheduled 9:00 to 10:00, worked 9:15 to 10:15: 100 %.</remarks>
    public static KpiDefinition Conformance { get; } = StandardDefinition.Share(
        new KpiKey("conformance"), StaffKpiNames.Conformance, KpiFamily.Efficiency, Direction.Band, StaffMeasures.WorkedOnContacts, StaffMeasures.ScheduledForContacts,
        "Time in productive states / time scheduled for interactions, whether or not at that time. May pass 100 %.");

    /// <summary>Shrinkage (K43): of the planned time, the share in which employees are not there for interactions: absences, breaks, meals, meetings, training.</summary>
    /// <remarks>
    /// Of <see cref="FactSetIds.ScheduleSlot"/>. Staff needed is staff at work / (1 - shrinkage): 70 at 30 % are 100, not 91. Example: 8 h planned, of them 0.5 h break,
    /// 0.5 h training and 1 h sick: 25 %.
    /// </remarks>
    public static KpiDefinition Shrinkage { get; } = StandardDefinition.Share(
        new KpiKey("shrinkage"), StaffKpiNames.Shrinkage, KpiFamily.Efficiency, Direction.Band, StaffMeasures.Lost(paidOnly: false), StaffMeasures.Planned,
        "Absences, breaks, meals, meetings and training / all planned time but times off. Staff needed = staff at work / (1 - shrinkage).");

    /// <summary>Absence (K45): of the planned time, the share of absences that came up: sickness, no-show.</summary>
    /// <remarks>Example: 4 h sick in 160 h planned: 2.5 %. Leave that was planned is in the denominator only.</remarks>
    public static KpiDefinition AbsenceRate { get; } = StandardDefinition.Share(
        new KpiKey("absence-rate"), StaffKpiNames.AbsenceRate, KpiFamily.Efficiency, Direction.Down, StaffMeasures.Unplanned, StaffMeasures.Planned,
        "Unplanned absence / all planned time but times off.");
}
