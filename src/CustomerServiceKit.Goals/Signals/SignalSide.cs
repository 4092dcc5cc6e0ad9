namespace CustomerServiceKit.Goals;

/// <summary>On which side of the center the points of a signal lie.</summary>
public enum SignalSide
{
    /// <summary>Above; of a trend, rising.</summary>
    Above,

    /// <summary>Below; of a trend, falling.</summary>
    Below,

    /// <summary>On both sides, or close to the center.</summary>
    Neither,
}
