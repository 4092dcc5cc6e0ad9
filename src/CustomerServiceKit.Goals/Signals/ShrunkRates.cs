using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>The rates of several groups, each drawn towards the rate of all by as much as the groups themselves say.</summary>
/// <remarks>Immutable and safe to share between threads. Nothing is rounded.</remarks>
public sealed class ShrunkRates
{
    private readonly ImmutableArray<ShrunkEstimate> _estimates;

    internal ShrunkRates(decimal priorMean, decimal? priorStrength, ImmutableArray<ShrunkEstimate> estimates)
    {
        PriorMean = priorMean;
        PriorStrength = priorStrength;
        _estimates = estimates;
    }

    /// <summary>The rate of all cases together.</summary>
    public decimal PriorMean { get; }

    /// <summary>As how many cases the rate of all counts beside those of a group; null where the groups differ by no more than chance, so that each is estimated by the rate of all.</summary>
    public decimal? PriorStrength { get; }

    /// <summary>The estimates, in the order of the groups.</summary>
    public IReadOnlyList<ShrunkEstimate> Estimates => _estimates;
}
