namespace CustomerServiceKit;

/// <summary>Whether a finding praises, asks for improvement or names missing knowledge (R100, R102).</summary>
public enum FindingKind
{
    /// <summary>A right and proper action.</summary>
    Praise,

    /// <summary>Something to improve.</summary>
    Improvement,

    /// <summary>Professional knowledge that is missing (R102).</summary>
    KnowledgeGap,
}
