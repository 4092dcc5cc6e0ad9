namespace CustomerServiceKit.Feedback;

/// <summary>What sort of thing is said.</summary>
public enum FeedbackItemKind
{
    /// <summary>Praise for a right and proper action (R100).</summary>
    Praise,

    /// <summary>Something to do in another way.</summary>
    Correction,

    /// <summary>Something the employee does not know yet (R102).</summary>
    KnowledgeGap,
}
