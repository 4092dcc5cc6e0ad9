using ContactCenter.Data;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Simulation;

/// <summary>Maps the rows about calls to facts.</summary>
internal static class SimulatedSchemas
{
    /// <summary>The interactions declare no talk, hold or after-call work: these come from the engagements.</summary>
    public static FactSchema<SimulatedInteraction> Interactions(Organization organization) => FactSchema.Interactions<SimulatedInteraction>(r => r.Id)
        .Time(InteractionFields.Created, r => r.Created)
        .Time(InteractionFields.Queued, r => r.Queued)
        .Time(InteractionFields.Answered, r => r.Answered)
        .Time(InteractionFields.Ended, r => r.IsNotice ? null : r.Ended)
        .Outcome(r => r.Outcome)
        .Channel(r => r.IsNotice ? Channel.Messaging : Channel.Phone)
        .Word<InteractionDirection>(Dimensions.Direction, r => r.IsNotice ? InteractionDirection.Outbound : InteractionDirection.Inbound)
        .Word<InteractionOrigin>(Dimensions.Origin, r => r.IsNotice ? InteractionOrigin.Proactive : InteractionOrigin.Customer)
        .Dimension(Dimensions.Queue, r => r.Queue)
        .Dimension(Dimensions.Department, r => r.Department)
        .Dimension(Dimensions.Reason, r => r.Reason)
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Flag(Dimensions.ResolvedByEmployee, r => r.ResolvedByEmployee)
        .Flag(Dimensions.ResolvedByCustomer, r => r.ResolvedByCustomer)
        .Flag(Dimensions.OfferEligible, r => r.OfferEligible)
        .Flag(Dimensions.OfferMade, r => r.OfferMade)
        .Flag(Dimensions.OfferAccepted, r => r.OfferAccepted)
        .Amount(InteractionFields.Escalations, Unit.Count, r => r.Escalations)
        .Amount(SampleKpis.SatisfactionScore, Unit.Points, r => r.Satisfaction)
        .Organization(organization, InteractionFields.Created)
        .Excluded(Exclusion);

    public static FactSchema<SimulatedEngagement> Engagements(Organization organization) => FactSchema.Engagements<SimulatedEngagement>(r => r.Id)
        .Dimension(Dimensions.Interaction, r => r.Interaction)
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Role(r => r.Role)
        .Word<OfferResult>(Dimensions.OfferResult, r => r.Result)
        .Time(EngagementFields.Offered, r => r.Offered)
        .Time(EngagementFields.Accepted, r => r.Accepted)
        .Time(EngagementFields.Ended, r => r.Ended)
        .Span(EngagementFields.Talk, r => r.Talk)
        .Span(EngagementFields.Hold, r => r.Hold)
        .Span(EngagementFields.AfterCallWork, r => r.AfterCallWork)
        .Organization(organization, EngagementFields.Offered);

    public static FactSchema<SimulatedLevel> Levels() => FactSchema.Levels<SimulatedLevel>(r => $"{r.Kind} {r.Team} {r.At}")
        .Time(LevelFields.At, r => r.At)
        .Amount(LevelFields.Amount, Unit.Count, r => r.Amount)
        .Level(r => r.Kind)
        .Dimension(Dimensions.Department, r => r.Department)
        .Dimension(Dimensions.Team, r => r.Team);

    public static FactSchema<SimulatedPlan> Plans() => FactSchema.Plans<SimulatedPlan>(r => r.Id)
        .Time(PlanFields.Start, r => r.Start)
        .Time(PlanFields.End, r => r.End)
        .Amount(PlanFields.Volume, Unit.Points, r => r.Volume)
        .Span(PlanFields.HandleTime, r => r.HandleTime)
        .Amount(PlanFields.StaffRequired, Unit.FullTimeEquivalents, r => r.StaffRequired)
        .Amount(PlanFields.StaffScheduled, Unit.FullTimeEquivalents, r => r.StaffScheduled)
        .Dimension(Dimensions.Queue, r => r.Queue)
        .Dimension(Dimensions.Department, r => r.Department);

    public static string? Exclusion(SimulatedInteraction row) => row.IsTest ? "test call" : null;
}
