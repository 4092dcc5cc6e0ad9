namespace CustomerServiceKit;

/// <summary>Whether a finding praises or asks for improvement (R100).</summary>
public enum FindingKind
{
    /// <summary>A right and proper action.</summary>
    Praise,

    /// <summary>Something to improve.</summary>
    Improvement,
}
