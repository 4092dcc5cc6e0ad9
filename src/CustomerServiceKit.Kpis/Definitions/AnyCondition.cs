using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>At least one of some conditions holds.</summary>
public sealed class AnyCondition : Condition
{
    internal AnyCondition(ImmutableArray<Condition> conditions)
        : base($"any({string.Join(',', conditions)})") => Conditions = conditions;

    /// <summary>The conditions, in the order in which they are tried and explained.</summary>
    public IReadOnlyList<Condition> Conditions { get; }
}
