namespace CustomerServiceKit.Feedback;

/// <summary>How a dispute was decided.</summary>
public enum DisputeOutcome
{
    /// <summary>The session stands as it was.</summary>
    Upheld,

    /// <summary>The items were replaced, as a new version of the session.</summary>
    Amended,
}
