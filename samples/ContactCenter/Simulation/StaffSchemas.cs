using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Simulation;

/// <summary>Maps the rows about employees, cases and what people say to facts.</summary>
internal static class StaffSchemas
{
    public static FactSchema<SimulatedState> States(Organization organization) => FactSchema.AgentStates<SimulatedState>(r => r.Id)
        .Time(AgentStateFields.Start, r => r.Start)
        .Time(AgentStateFields.End, r => r.End)
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Dimension(Dimensions.State, r => r.State)
        .WorkStates(StateWords.Map)
        .Organization(organization, AgentStateFields.Start);

    public static FactSchema<SimulatedSlot> Slots(Organization organization) => FactSchema.ScheduleSlots<SimulatedSlot>(r => r.Id)
        .Time(ScheduleSlotFields.Start, r => r.Start)
        .Time(ScheduleSlotFields.End, r => r.End)
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Span(ScheduleSlotFields.ToleranceBefore, r => r.Tolerance)
        .Span(ScheduleSlotFields.ToleranceAfter, r => r.Tolerance)
        .Word<ScheduleActivity>(Dimensions.ActivityKind, r => r.Activity)
        .Organization(organization, ScheduleSlotFields.Start);

    /// <summary>What happened to a case in what order is told by its events; replies, resolutions and times come from these.</summary>
    public static FactSchema<SimulatedCase> Cases(Organization organization) => FactSchema.Cases<SimulatedCase>(r => r.Id)
        .Time(CaseFields.Created, r => r.Created)
        .Channel(r => r.Channel)
        .Dimension(Dimensions.Queue, r => r.Queue)
        .Word<ActorKind>(Dimensions.CreatedBy, r => r.CreatedBy)
        .Flag(Dimensions.Restarted, r => r.IsRestarted)
        .Dimension(Dimensions.Employee, r => r.Owner)
        .Organization(organization, CaseFields.Created);

    public static FactSchema<CaseEvent> CaseEvents(Organization organization) => FactSchema.CaseEvents().Organization(organization, CaseEventFields.At);

    /// <summary>Team and department are those the survey knows: the answers of employees name no person.</summary>
    public static FactSchema<SimulatedRating> Ratings() => FactSchema.Ratings<SimulatedRating>(r => r.Id)
        .Time(RatingFields.Asked, r => r.Asked)
        .Time(RatingFields.Rated, r => r.Rated)
        .Time(RatingFields.SubjectEnded, r => r.SubjectEnded)
        .Score(r => r.Scale, r => r.Score)
        .Dimension(Dimensions.Interaction, r => r.Interaction)
        .Dimension(Dimensions.Channel, r => r.Interaction is null ? null : Channel.Phone.Id.Value)
        .Dimension(Dimensions.Queue, r => r.Queue)
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Dimension(Dimensions.Team, r => r.Team)
        .Dimension(Dimensions.Department, r => r.Department)
        .Dimension(Dimensions.Topic, r => r.Topic)
        .Dimension(Dimensions.Wave, r => r.Wave)
        .Flag(Dimensions.CriticalError, r => r.CriticalError);
}
