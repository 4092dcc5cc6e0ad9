namespace CustomerServiceKit;

/// <summary>Which way a KPI should move.</summary>
public enum Direction
{
    /// <summary>Higher is better.</summary>
    Up,

    /// <summary>Lower is better.</summary>
    Down,

    /// <summary>Best inside a band: too low and too high are both bad.</summary>
    Band,
}
