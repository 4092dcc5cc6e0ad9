namespace CustomerServiceKit.Feedback;

/// <summary>How far a feedback session has come.</summary>
/// <remarks>That a session is overdue is no state but a question: <see cref="FeedbackSession.IsOverdue"/>.</remarks>
public enum FeedbackState
{
    /// <summary>Manager, employee, purposes and time are fixed.</summary>
    Planned,

    /// <summary>The employee was listened to or watched with a customer.</summary>
    Observed,

    /// <summary>What is to be said is written down, praise first.</summary>
    Prepared,

    /// <summary>The two have met; actions are being agreed, or the employee has yet to acknowledge.</summary>
    Held,

    /// <summary>The employee disputes the session, and somebody else has yet to decide.</summary>
    Disputed,

    /// <summary>The employee has said where he or she stands.</summary>
    Acknowledged,

    /// <summary>Every agreed action was looked at again.</summary>
    FollowedUp,

    /// <summary>Over. Final.</summary>
    Closed,

    /// <summary>Given up before it was held. Final.</summary>
    Cancelled,
}
