namespace CustomerServiceKit.Goals;

/// <summary>What a revision in the middle of a goal's validity makes of the days that are left; days gone by stay as they were.</summary>
public enum RevisionMode
{
    /// <summary>What is missing is made up for: the days left carry the new level less what was done so far.</summary>
    CatchUp,

    /// <summary>The plan is kept: the days left carry the new level less what the plan asked so far, whatever was done.</summary>
    KeepPlan,

    /// <summary>The past is let go: the days left carry the part of the new level that they would have had from the start, and the goal is what the plan asked so far and that together.</summary>
    Reset,
}
