namespace CustomerServiceKit.Goals;

/// <summary>How the level of a goal follows from the present state.</summary>
public enum LevelRule
{
    /// <summary>The present state times the uplift: for a figure without bounds where higher is better. The guide's own words.</summary>
    Multiply,

    /// <summary>The present state divided by the uplift: for a figure without bounds where lower is better.</summary>
    Divide,

    /// <summary>The odds of a bounded figure are multiplied by the uplift, or divided where lower is better, so that it can never leave its bounds.</summary>
    Odds,

    /// <summary>The part (uplift − 1) of the way from the present state to the best bound is covered.</summary>
    CloseGap,

    /// <summary>The present state is kept.</summary>
    Maintain,
}
