using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Every one of some conditions holds.</summary>
public sealed class AllCondition : Condition
{
    internal AllCondition(ImmutableArray<Condition> conditions)
        : base($"all({string.Join(',', conditions)})") => Conditions = conditions;

    /// <summary>The conditions, in the order in which they are tried and explained.</summary>
    public IReadOnlyList<Condition> Conditions { get; }
}
