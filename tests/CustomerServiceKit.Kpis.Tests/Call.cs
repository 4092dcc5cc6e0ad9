using NodaTime;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>An integrator's row, with every column of an interaction.</summary>
internal sealed record Call(string Id)
{
    public string? Source { get; init; }

    public Instant? Revision { get; init; }

    /// <summary>Sunday, 1 March 2026, 08:00 UTC unless told.</summary>
    public Instant? Created { get; init; } = Instant.FromUtc(2026, 3, 1, 8, 0);

    public Instant? Queued { get; init; }

    public Instant? Answered { get; init; }

    public Instant? Ended { get; init; }

    public double? Wait { get; init; }

    public double? Talk { get; init; }

    public double? Hold { get; init; }

    public double? Wrap { get; init; }

    public decimal? Transfers { get; init; }

    public decimal? Employees { get; init; }

    public OutcomeKind? Outcome { get; init; } = OutcomeKind.Answered;

    public string? Queue { get; init; }

    public string? Team { get; init; }

    public string? Employee { get; init; }

    public string? Proficiency { get; init; }

    public bool? Resolved { get; init; }

    public bool? ResolvedByCustomer { get; init; }

    public bool? OfferMade { get; init; }

    public bool? OfferAccepted { get; init; }

    public double? Ring { get; init; }

    public double? Active { get; init; }

    public decimal? Escalations { get; init; }

    public decimal? Revenue { get; init; }

    public decimal? Cost { get; init; }

    public bool? OfferEligible { get; init; }

    public string? Customer { get; init; }

    public InteractionDirection? Direction { get; init; }

    public InteractionOrigin? Origin { get; init; }

    public string? Excluded { get; init; }

    public IReadOnlyList<string> People { get; init; } = [];
}
