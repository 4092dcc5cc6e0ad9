using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>A row as a CRM would hand it over: one employee's part in an interaction, or an offer to him that came to nothing.</summary>
internal sealed record SimulatedEngagement(string Id, string Interaction, string Employee, EngagementRole Role, Instant Offered, Instant? Accepted, Instant Ended)
{
    public Duration Talk { get; init; }

    public Duration Hold { get; init; }

    public Duration AfterCallWork { get; init; }

    /// <summary>What became of the offer; null for one who only advised or listened.</summary>
    public OfferResult? Result { get; init; }
}
