namespace CustomerServiceKit.Goals;

/// <summary>How a goal looks with one process: the one of today, or the one after the work plan.</summary>
public sealed class RealismOutlook
{
    internal RealismOutlook(decimal expected, GoalAssurance assurance, decimal? probability, RealismVerdict verdict)
    {
        Expected = expected;
        Assurance = assurance;
        Probability = probability;
        Verdict = verdict;
    }

    /// <summary>What the process gives on average.</summary>
    public decimal Expected { get; }

    /// <summary>Where the level lies beside the natural limits.</summary>
    public GoalAssurance Assurance { get; }

    /// <summary>The probability that the mean over the goal's periods is at the level or better; null where it cannot be told.</summary>
    public decimal? Probability { get; }

    /// <summary>The verdict.</summary>
    public RealismVerdict Verdict { get; }

    /// <summary>Prints the verdict.</summary>
    /// <returns>For example <c>stretch (36 %)</c>.</returns>
    public override string ToString() => $"{EnumWords<RealismVerdict>.Of(Verdict)}{(Probability is decimal p ? $" ({Shown.Percent(decimal.Round(p, 3))})" : string.Empty)}";
}
