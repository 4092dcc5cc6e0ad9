using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>Makes the goals of parts once their levels are known.</summary>
internal static class CascadeMaker
{
    public static CascadeGoal Of(Goal goal, CascadePart top, Func<CascadePart, decimal> levelOf) => Made(goal, top, levelOf, goal);

    private static CascadeGoal Made(Goal goal, CascadePart part, Func<CascadePart, decimal> levelOf, Goal own)
    {
        ImmutableArray<CascadeGoal> below = [.. part.Below.Select(child => Made(goal, child, levelOf, Part(goal, child, levelOf(child))))];
        return new CascadeGoal(part, own, below, BottomUp(goal.Policy.Kind, part, below));
    }

    private static Goal Part(Goal goal, CascadePart part, decimal level) => new(
        new GoalId($"{goal.Id}/{part.Scope}"), goal.Policy, part.Scope, goal.Validity, null, null, level, part.LockedBy ?? goal.Id.Value, part.LockReason ?? $"part of {goal.Id}");

    private static decimal? BottomUp(GoalMeasureKind kind, CascadePart part, ImmutableArray<CascadeGoal> below) =>
        part.BottomUp is decimal own ? own
        : below.IsEmpty || below.Any(b => b.BottomUp is null) ? null
        : kind == GoalMeasureKind.Amount ? below.Sum(b => b.BottomUp)
        : Volume(part) is > 0m and decimal volume && kind == GoalMeasureKind.Rate ? below.Sum(b => b.BottomUp * Volume(b.Part)) / volume
        : null;

    /// <summary>The cases of a part, or of those below it.</summary>
    public static decimal Volume(CascadePart part) => part.Below.Count == 0 ? part.Volume : part.Below.Sum(Volume);
}
