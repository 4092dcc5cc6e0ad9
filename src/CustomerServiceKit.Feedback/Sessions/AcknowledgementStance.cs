namespace CustomerServiceKit.Feedback;

/// <summary>Where the employee stands.</summary>
/// <remarks>To acknowledge is to confirm that the conversation took place and was understood, not to agree: each stance completes the step.</remarks>
public enum AcknowledgementStance
{
    /// <summary>The employee agrees.</summary>
    Agreed,

    /// <summary>The employee agrees with a part.</summary>
    AgreedInPart,

    /// <summary>The employee disagrees.</summary>
    Disagreed,
}
