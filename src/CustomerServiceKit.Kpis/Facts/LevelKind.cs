namespace CustomerServiceKit.Kpis;

/// <summary>What a level measures: a figure that stands at a date until the next one.</summary>
public enum LevelKind
{
    /// <summary>How many customers, users or orders there are to serve.</summary>
    Population,

    /// <summary>How many employees there are.</summary>
    Headcount,

    /// <summary>How many employees there are, counted by working time.</summary>
    FullTimeEquivalent,

    /// <summary>What the service costs.</summary>
    Cost,

    /// <summary>How many matters are open.</summary>
    Backlog,
}
