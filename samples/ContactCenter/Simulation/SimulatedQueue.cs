namespace ContactCenter.Simulation;

/// <summary>A queue and what its customers are like.</summary>
internal sealed record SimulatedQueue(string Name, string Department, double Share)
{
    /// <summary>Where a customer goes who is transferred.</summary>
    public required string TransfersTo { get; init; }

    public required double TransferRate { get; init; }

    public required double TalkSeconds { get; init; }

    public required double AfterCallSeconds { get; init; }

    public required double PatienceSeconds { get; init; }

    /// <summary>How often the employee can settle the matter at once.</summary>
    public required double ResolutionRate { get; init; }

    public required double OfferRate { get; init; }

    public required double AcceptanceRate { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }
}
