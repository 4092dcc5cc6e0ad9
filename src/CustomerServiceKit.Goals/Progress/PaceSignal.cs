namespace CustomerServiceKit.Goals;

/// <summary>Whether a count differs from what was expected to date by more than chance.</summary>
public enum PaceSignal
{
    /// <summary>Within three standard deviations: no reason to act, either way.</summary>
    Noise,

    /// <summary>Better than expected by three standard deviations or more.</summary>
    Better,

    /// <summary>Worse than expected by three standard deviations or more.</summary>
    Worse,
}
