namespace CustomerServiceKit.Feedback;

/// <summary>An agreed action with the session it came from, as it stood last.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CoachedAction
{
    internal CoachedAction(FeedbackSession session, ActionItem action)
    {
        Session = session;
        Action = action;
    }

    /// <summary>The session in which it was agreed.</summary>
    public FeedbackSession Session { get; }

    /// <summary>The action, as it stood when it was last looked at.</summary>
    public ActionItem Action { get; }

    /// <summary>Prints the action and its session.</summary>
    /// <returns>For example <c>fs-17: a1 (open): Name the day in every refund</c>.</returns>
    public override string ToString() => $"{Session.Id}: {Action}";
}
