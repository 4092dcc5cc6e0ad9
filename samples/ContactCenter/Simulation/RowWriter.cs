using System.Globalization;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>Turns what happened into the rows a CRM would keep, with what people said about it.</summary>
internal sealed class RowWriter(SeededRandom random)
{
    private readonly List<SimulatedInteraction> _interactions = [];
    private readonly List<SimulatedEngagement> _engagements = [];

    public IReadOnlyList<SimulatedInteraction> Interactions => _interactions;

    public IReadOnlyList<SimulatedEngagement> Engagements => _engagements;

    public void Add(LocalDate date, IEnumerable<SimulatedCall> calls)
    {
        Instant midnight = date.AtStartOfDayInZone(TimeZones.Get(SimulatedCompany.Zone)).ToInstant();
        Instant At(int second) => midnight + Duration.FromSeconds(second);
        foreach (SimulatedCall call in calls)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"I{_interactions.Count + 1:00000}");
            SimulatedInteraction row = new(
                id, At(call.Created), call.Queued is int queued ? At(queued) : null, call.Legs.Count > 0 ? At(call.Legs[0].Accepted) : null, At(call.Ended), call.Outcome)
            {
                Queue = call.Queued is null ? null : call.FirstQueue.Name,
                Department = call.Queued is null ? null : call.FirstQueue.Department,
                IsTest = random.Happens(0.004),
            };
            _interactions.Add(call.Legs.Count == 0 ? row : Answered(row, call));
            foreach (SimulatedLeg leg in call.Legs)
            {
                Engage(id, leg.Agent.Id, EngagementRole.Primary, At(leg.Offered), At(leg.Accepted), leg);
            }

            Listen(call, id, At);
        }
    }

    private SimulatedInteraction Answered(SimulatedInteraction row, SimulatedCall call)
    {
        SimulatedQueue queue = call.FirstQueue;
        SimulatedAgent agent = call.Legs[0].Agent;
        bool resolved = random.Happens(queue.ResolutionRate + agent.Skill - (call.Legs.Count > 1 ? 0.3 : 0));
        bool answersSurvey = random.Happens(0.15);
        bool offered = random.Happens(queue.OfferRate);
        int wait = call.Legs[0].Accepted - call.Queued!.Value;
        double mood = 3.1 + (resolved ? 1.3 : -0.7) - (wait / 180.0) + (agent.Skill * 4) + ((random.Next() - 0.5) * 2.4);
        return row with
        {
            Reason = random.Pick(queue.Reasons),
            Employee = agent.Id,
            ResolvedByEmployee = random.Happens(0.93) ? resolved : null,
            ResolvedByCustomer = answersSurvey ? random.Happens(resolved ? 0.9 : 0.12) : null,
            Satisfaction = answersSurvey ? (decimal)Math.Clamp(Math.Round(mood), 1, 5) : null,
            OfferMade = offered,
            OfferAccepted = offered && random.Happens(0.94) ? random.Happens(queue.AcceptanceRate + agent.Skill) : null,
        };
    }

    /// <summary>In some calls the team's leader advises or listens; that is not handling them.</summary>
    private void Listen(SimulatedCall call, string id, Func<int, Instant> at)
    {
        if (call.Legs.Count == 0 || !random.Happens(0.05))
        {
            return;
        }

        SimulatedLeg leg = call.Legs[0];
        string leader = SimulatedCompany.Teams.First(t => t.Id == leg.Agent.Team).Leader;
        EngagementRole role = random.Happens(0.6) ? EngagementRole.Consult : EngagementRole.Monitor;
        SimulatedLeg beside = leg with { Talk = leg.Talk / 3, Hold = 0, AfterCall = 0 };
        Engage(id, leader, role, at(leg.Accepted), at(leg.Accepted), beside);
    }

    private void Engage(string interaction, string employee, EngagementRole role, Instant offered, Instant accepted, SimulatedLeg leg) => _engagements.Add(
        new SimulatedEngagement(
            string.Create(CultureInfo.InvariantCulture, $"E{_engagements.Count + 1:00000}"),
            interaction, employee, role, offered, accepted, accepted + Duration.FromSeconds(leg.Ended - leg.Accepted))
        {
            Talk = Duration.FromSeconds(leg.Talk),
            Hold = Duration.FromSeconds(leg.Hold),
            AfterCallWork = Duration.FromSeconds(leg.AfterCall),
            Result = role == EngagementRole.Primary ? OfferResult.Accepted : null,
        });
}
