namespace CustomerServiceKit;

/// <summary>What sort of evidence it is.</summary>
public enum EvidenceKind
{
    /// <summary>An interaction was listened to or watched and evaluated, with a form or without.</summary>
    Evaluation,

    /// <summary>A figure of a KPI.</summary>
    Measurement,

    /// <summary>An event was analyzed.</summary>
    EventAnalysis,

    /// <summary>Something was recognized as well done, by a customer, a colleague or a manager.</summary>
    Recognition,
}
