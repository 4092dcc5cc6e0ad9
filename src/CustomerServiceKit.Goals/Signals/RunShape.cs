namespace CustomerServiceKit.Goals;

/// <summary>What a rule looks for.</summary>
internal enum RunShape
{
    /// <summary>Points beyond a distance from the center, on one side.</summary>
    Beyond,

    /// <summary>Points nearer to the center than a distance.</summary>
    Within,

    /// <summary>Points beyond a distance from the center, some on each side.</summary>
    BothSides,

    /// <summary>Points of which each is higher than the one before, or each lower.</summary>
    Trend,

    /// <summary>Points that go up and down in turn.</summary>
    Alternating,
}
