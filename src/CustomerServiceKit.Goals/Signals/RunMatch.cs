using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>Where a rule applies in a series of values.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RunMatch
{
    private readonly ImmutableArray<int> _indices;

    internal RunMatch(SignalSide side, ImmutableArray<int> indices)
    {
        Side = side;
        _indices = indices;
    }

    /// <summary>On which side of the center.</summary>
    public SignalSide Side { get; }

    /// <summary>The places of the values, from 0, rising; only of those that make the rule apply, not of others between them.</summary>
    public IReadOnlyList<int> Indices => _indices;

    /// <summary>Prints the match.</summary>
    /// <returns>For example <c>below: 7, 8</c>.</returns>
    public override string ToString() => $"{EnumWords<SignalSide>.Of(Side)}: {string.Join(", ", _indices)}";
}
