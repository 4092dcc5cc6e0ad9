using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>Several figures of the same precision, all drawn towards their mean by the same factor.</summary>
/// <remarks>Immutable and safe to share between threads. Nothing is rounded.</remarks>
public sealed class JamesSteinEstimates
{
    private readonly ImmutableArray<decimal> _values;

    internal JamesSteinEstimates(decimal mean, decimal factor, ImmutableArray<decimal> values)
    {
        Mean = mean;
        Factor = factor;
        _values = values;
    }

    /// <summary>The mean of the figures.</summary>
    public decimal Mean { get; }

    /// <summary>How much of each figure's distance from the mean is kept: 0 none, 1 all of it.</summary>
    public decimal Factor { get; }

    /// <summary>The estimates, in the order of the figures.</summary>
    public IReadOnlyList<decimal> Values => _values;
}
