namespace CustomerServiceKit.Goals;

/// <summary>Three levels of one goal on the way from the present state to a stretch: what is committed to, what is aimed at, and what would be excellent.</summary>
/// <remarks>Commit at 30 % of the way and target at 70 %, as OKR practice has it; a house rule.</remarks>
public sealed class GoalTiers
{
    /// <summary>How much of the way is committed to.</summary>
    public const decimal CommitShare = 0.3m;

    /// <summary>How much of the way is aimed at.</summary>
    public const decimal TargetShare = 0.7m;

    private GoalTiers(decimal present, decimal stretch)
    {
        Present = present;
        Stretch = stretch;
    }

    /// <summary>The present state.</summary>
    public decimal Present { get; }

    /// <summary>What is committed to.</summary>
    public decimal Commit => Present + (CommitShare * (Stretch - Present));

    /// <summary>What is aimed at.</summary>
    public decimal Target => Present + (TargetShare * (Stretch - Present));

    /// <summary>What would be excellent.</summary>
    public decimal Stretch { get; }

    /// <summary>Lays tiers between the present state and a stretch, whichever way is better.</summary>
    /// <param name="present">The present state.</param>
    /// <param name="stretch">What would be excellent; not the present state.</param>
    /// <returns>The tiers.</returns>
    /// <exception cref="ArgumentException">Both are the same, so there is no way between them.</exception>
    public static GoalTiers Between(decimal present, decimal stretch) => present != stretch
        ? new GoalTiers(present, stretch)
        : throw new ArgumentException($"There is no way from {Shown.Number(present)} to itself; what is to be kept has no tiers.", nameof(stretch));

    /// <summary>The highest tier that a figure has reached.</summary>
    /// <param name="actual">The figure.</param>
    /// <returns>The tier; <see cref="GoalTier.Below"/> where it is worse than the present state, <see cref="GoalTier.None"/> from there until the commitment.</returns>
    public GoalTier TierOf(decimal actual)
    {
        decimal way = (actual - Present) / (Stretch - Present);
        return way < 0m ? GoalTier.Below : way < CommitShare ? GoalTier.None : way < TargetShare ? GoalTier.Commit : way < 1m ? GoalTier.Target : GoalTier.Stretch;
    }

    /// <summary>Prints the tiers.</summary>
    /// <returns>For example <c>40: commit 31, target 19, stretch 10</c>.</returns>
    public override string ToString() => $"{Shown.Number(Present)}: commit {Shown.Number(Commit)}, target {Shown.Number(Target)}, stretch {Shown.Number(Stretch)}";
}
