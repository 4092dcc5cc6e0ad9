namespace CustomerServiceKit;

/// <summary>What a reader has to know about a measurement besides its value.</summary>
[Flags]
public enum MeasurementFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It may still change by itself, because a window is open (a period not over, a repeat still possible).</summary>
    Immature = 1,

    /// <summary>Some rows lack a value the column usually has and were left out.</summary>
    Partial = 2,

    /// <summary>It rests on an approximation with a stated error.</summary>
    Estimated = 4,

    /// <summary>It was computed again after its definition or its rows changed.</summary>
    Restated = 8,
}
