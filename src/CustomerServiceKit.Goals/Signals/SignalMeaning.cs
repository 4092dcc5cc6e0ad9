namespace CustomerServiceKit.Goals;

/// <summary>What a signal means for the service.</summary>
public enum SignalMeaning
{
    /// <summary>The figure changed for the better, by more than chance.</summary>
    Improvement,

    /// <summary>The figure changed for the worse, by more than chance.</summary>
    Concern,

    /// <summary>Something changed that is neither better nor worse: the variation, or a figure that is best inside a band.</summary>
    Neutral,
}
