using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>A row as a CRM would hand it over: one interaction from the customer's side.</summary>
internal sealed record SimulatedInteraction(string Id, Instant Created, Instant? Queued, Instant? Answered, Instant Ended, OutcomeKind Outcome)
{
    public string? Queue { get; init; }

    public string? Department { get; init; }

    public string? Reason { get; init; }

    /// <summary>Who answered first.</summary>
    public string? Employee { get; init; }

    public bool? ResolvedByEmployee { get; init; }

    public bool? ResolvedByCustomer { get; init; }

    public decimal? Satisfaction { get; init; }

    public bool? OfferMade { get; init; }

    public bool? OfferAccepted { get; init; }

    /// <summary>Whether there was something to offer to this customer.</summary>
    public bool? OfferEligible { get; init; }

    /// <summary>How often a leader had to decide; null where nobody answered.</summary>
    public int? Escalations { get; init; }

    /// <summary>Whether it is a notice that the service sent of its own accord, and no call.</summary>
    public bool IsNotice { get; init; }

    public bool IsTest { get; init; }
}
