namespace CustomerServiceKit.Feedback;

/// <summary>What a feedback session is for.</summary>
/// <remarks>The three purposes that the service consultants' guide names, R102; a session for anything else is no feedback session.</remarks>
public enum FeedbackPurpose
{
    /// <summary>To improve performance.</summary>
    ImprovePerformance,

    /// <summary>To strengthen service skills.</summary>
    StrengthenServiceSkills,

    /// <summary>To complete professional knowledge that is missing.</summary>
    CompleteProfessionalKnowledge,
}
