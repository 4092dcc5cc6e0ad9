using System.Globalization;
using ContactCenter.Data;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Feedback;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Maps the simulated rows to facts.</summary>
internal static class SimulatedData
{
    public static IReadOnlyList<Axis> Axes { get; } =
    [
        new("department") { Dimension = Dimensions.Department },
        new("team") { Dimension = Dimensions.Team },
        new("agent") { Dimension = Dimensions.Employee, Aliases = ["employee"] },
        new("role") { Dimension = Dimensions.Role },
        new("proficiency") { Dimension = Dimensions.Proficiency },
        new("queue") { Dimension = Dimensions.Queue },
        new("reason") { Dimension = Dimensions.Reason },
        new("outcome") { Dimension = Dimensions.OutcomeKind },
    ];

    public static DateTimeZone Zone { get; } = TimeZones.Get(SimulatedCompany.Zone);

    public static ServiceData Make(ulong seed, StepReport report)
    {
        SimulatedQuarter quarter = Simulator.Play(seed, done => report("Simulating the quarter", done));
        report("Reading rows into facts", 0);
        FactSchema<SimulatedInteraction> interactions = Interactions(quarter.Organization);
        FactSchema<SimulatedEngagement> engagements = Engagements();
        FactSchema<PopulationLevel> population = Population();
        Intake[] intakes = [interactions.Read(quarter.Interactions), engagements.Read(quarter.Engagements), population.Read(quarter.Population)];
        return new ServiceData
        {
            Title = string.Create(CultureInfo.InvariantCulture, $"A simulated contact centre (seed {seed})"),
            Zone = Zone,
            Facts = FactSets.Of(intakes),
            Schemas = [interactions, engagements, population],
            Intakes = intakes,
            Rejected = [.. intakes.SelectMany(i => i.Rejected).Select(r => new RejectedLine(r.Index + 1, r.Key, [.. r.Problems.Select(p => p.ToString())]))],
            RowsRead = intakes.Sum(i => i.RowsRead),
            CountIn = (from, to) => WindowCount.Of(quarter.Interactions
                .Where(r => r.Created.InZone(Zone).Date is LocalDate day && day >= from && day <= to).Select(Exclusion)),
            Notes = Notes(quarter),
            FirstDay = SimulatedCompany.FirstDay,
            LastDay = SimulatedCompany.LastDay,
            Axes = Axes,
            UsualTables = ["department", "team", "agent", "week"],
            Walk = (data, definitions) => Walk(quarter, seed, data, definitions),
        };
    }

    /// <summary>The interactions declare no talk, hold or after-call work: these come from the engagements.</summary>
    public static FactSchema<SimulatedInteraction> Interactions(Organization organization) => FactSchema.Interactions<SimulatedInteraction>(r => r.Id)
        .Time(InteractionFields.Created, r => r.Created)
        .Time(InteractionFields.Queued, r => r.Queued)
        .Time(InteractionFields.Answered, r => r.Answered)
        .Time(InteractionFields.Ended, r => r.Ended)
        .Outcome(r => r.Outcome)
        .Dimension(Dimensions.Queue, r => r.Queue)
        .Dimension(Dimensions.Department, r => r.Department)
        .Dimension(Dimensions.Reason, r => r.Reason)
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Flag(Dimensions.ResolvedByEmployee, r => r.ResolvedByEmployee)
        .Flag(Dimensions.ResolvedByCustomer, r => r.ResolvedByCustomer)
        .Flag(Dimensions.OfferMade, r => r.OfferMade)
        .Flag(Dimensions.OfferAccepted, r => r.OfferAccepted)
        .Amount(SampleKpis.SatisfactionScore, Unit.Points, r => r.Satisfaction)
        .Organization(organization, InteractionFields.Created)
        .Excluded(Exclusion);

    public static FactSchema<SimulatedEngagement> Engagements() => FactSchema.Engagements<SimulatedEngagement>(r => r.Id)
        .Dimension(Dimensions.Interaction, r => r.Interaction)
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Dimension(Dimensions.EngagementRole, r => r.Role switch { EngagementRole.Primary => "primary", EngagementRole.Consult => "consult", _ => "monitor" })
        .Time(EngagementFields.Offered, r => r.Offered)
        .Time(EngagementFields.Accepted, r => r.Accepted)
        .Time(EngagementFields.Ended, r => r.Ended)
        .Span(EngagementFields.Talk, r => r.Talk)
        .Span(EngagementFields.Hold, r => r.Hold)
        .Span(EngagementFields.AfterCallWork, r => r.AfterCallWork);

    private static FactSchema<PopulationLevel> Population() => FactSchema.Levels<PopulationLevel>(r => r.At.ToString())
        .Time(LevelFields.At, r => r.At)
        .Amount(LevelFields.Amount, Unit.Count, r => r.Customers)
        .Dimension(Dimensions.LevelKind, _ => "population");

    private static WalkSource Walk(SimulatedQuarter quarter, ulong seed, ServiceData data, SampleDefinitions definitions)
    {
        (FeedbackSession session, IReadOnlyList<Problem> refused) = SimulatedFeedback.Of(quarter);
        CalendarId support = new("support");
        FollowUps followUps = new(new SeededRandom(seed + 1), definitions.Calendars.Get(support));
        return new WalkSource
        {
            Data = data,
            Charter = new CharterId("lumen-care"),
            Calendar = support,
            Cases = [.. SimulatedPromises.Of(quarter.Interactions), .. followUps.Of(quarter.Interactions)],
            GoalKpis = [StandardKpis.UpsellsMade, SampleKpis.ServiceLevel, StandardKpis.AverageHandleTime],
            Explained = new CommitmentId("solved"),
            Session = session,
            Refused = refused,
        };
    }

    private static string? Exclusion(SimulatedInteraction row) => row.IsTest ? "test call" : null;

    private static List<string> Notes(SimulatedQuarter quarter) =>
    [
        string.Create(
            CultureInfo.InvariantCulture,
            $"{quarter.Interactions.Count:N0} interactions and {quarter.Engagements.Count:N0} engagements on {quarter.Days} days, Sunday to Thursday 08:00-17:00; {quarter.Agents.Count} agents in {SimulatedCompany.Teams.Count} teams and 2 departments; occupancy {quarter.Occupancy * 100:0} %."),
        "Talk, hold, after-call work, transfers and the number of employees of an interaction are rolled up from its engagements; only those who handled it count, not who advised or listened.",
        "The department is that of the queue; team, role and proficiency are those of the employee who answered, as they were on that day. A call nobody answered has no team.",
        "agent-07 moves from Care North to Care South on 2026-08-16, and five employees become professionals on that day.",
    ];
}
