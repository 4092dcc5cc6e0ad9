namespace CustomerServiceKit.Feedback;

/// <summary>What sort of record something is; each has a time of its own for which it is kept.</summary>
public enum FeedbackRecordClass
{
    /// <summary>A session: what was said, agreed and acknowledged; and an accompaniment.</summary>
    SessionContent,

    /// <summary>A private note of a manager.</summary>
    ManagerNote,

    /// <summary>Which interaction with a customer was observed.</summary>
    ObservationReference,

    /// <summary>The score of an evaluation.</summary>
    Score,
}
