using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>What a goal asks of one part, beside what the part proposes itself.</summary>
public sealed class CascadeGoal
{
    internal CascadeGoal(CascadePart part, Goal goal, ImmutableArray<CascadeGoal> below, decimal? bottomUp)
    {
        Part = part;
        Goal = goal;
        Below = below;
        BottomUp = bottomUp;
    }

    /// <summary>The part.</summary>
    public CascadePart Part { get; }

    /// <summary>Whom it is for.</summary>
    public GoalScope Scope => Part.Scope;

    /// <summary>The goal of the part, of the same policy and validity as the one that was divided.</summary>
    public Goal Goal { get; }

    /// <summary>The level that follows from above, or that somebody set by hand.</summary>
    public decimal TopDown => Goal.Level;

    /// <summary>What the part proposes: its own word, or else the sum of those below for an amount and their mean by volume for a rate; null unless all of them say something.</summary>
    public decimal? BottomUp { get; }

    /// <summary>By how much the level from above is more than the proposal; null where there is none.</summary>
    public decimal? Gap => TopDown - BottomUp;

    /// <summary>The goals below, in the order of the parts given.</summary>
    public IReadOnlyList<CascadeGoal> Below { get; }

    /// <summary>This goal and all below, each before those below it.</summary>
    public IEnumerable<CascadeGoal> All => Below.SelectMany(below => below.All).Prepend(this);

    /// <summary>Prints the goal.</summary>
    /// <returns>For example <c>team north: 120, proposed 100</c>.</returns>
    public override string ToString() => $"{Scope}: {Shown.Number(TopDown)}{(BottomUp is decimal own ? $", proposed {Shown.Number(own)}" : string.Empty)}";
}
