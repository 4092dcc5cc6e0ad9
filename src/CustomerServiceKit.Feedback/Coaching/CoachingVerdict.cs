namespace CustomerServiceKit.Feedback;

/// <summary>Whether something is better after a conversation than before.</summary>
public enum CoachingVerdict
{
    /// <summary>Better by more than chance.</summary>
    Improved,

    /// <summary>Worse by more than chance.</summary>
    Worsened,

    /// <summary>So few observations do not tell, or there are none on one side.</summary>
    NotKnown,
}
