namespace CustomerServiceKit.Goals;

/// <summary>What becomes of the literal figure, the uplift times the present state, for a certain KPI.</summary>
public enum LiteralVerdict
{
    /// <summary>It can be reached in principle.</summary>
    Possible,

    /// <summary>It lies outside the bounds of the figure: 120 % of a share of 0.9 is 1.08.</summary>
    OutsideBounds,

    /// <summary>It is worse than the present state: 120 % of a waiting time is a longer wait.</summary>
    WrongWay,
}
