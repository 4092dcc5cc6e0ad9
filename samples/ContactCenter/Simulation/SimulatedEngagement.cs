using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>A row as a CRM would hand it over: one employee's part in an interaction.</summary>
internal sealed record SimulatedEngagement(string Id, string Interaction, string Employee, EngagementRole Role, Instant Offered, Instant Accepted, Instant Ended)
{
    public Duration Talk { get; init; }

    public Duration Hold { get; init; }

    public Duration AfterCallWork { get; init; }
}
