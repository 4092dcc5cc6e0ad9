using CustomerServiceKit;

namespace ContactCenter.Simulation;

/// <summary>Everything a simulated quarter hands over.</summary>
internal sealed record SimulatedQuarter(
    Organization Organization,
    IReadOnlyList<SimulatedAgent> Agents,
    IReadOnlyList<SimulatedInteraction> Interactions,
    IReadOnlyList<SimulatedEngagement> Engagements,
    IReadOnlyList<SimulatedLevel> Levels)
{
    /// <summary>Days of service.</summary>
    public required int Days { get; init; }

    /// <summary>Working time on calls over time in shifts, 0 to 1.</summary>
    public required double Occupancy { get; init; }
}
