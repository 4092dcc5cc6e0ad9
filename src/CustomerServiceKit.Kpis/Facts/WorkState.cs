namespace CustomerServiceKit.Kpis;

/// <summary>What an employee is doing, in the words of workforce management. The closed kind beside the source's own state.</summary>
/// <remarks>A word of the source that a state map does not know is no <see cref="Untracked"/>: it has no work state, and the intake names it.</remarks>
public enum WorkState
{
    /// <summary>At an interaction with a customer, hold included.</summary>
    OnInteraction,

    /// <summary>Ready for the next interaction, and idle.</summary>
    Available,

    /// <summary>At the after-call work of an interaction.</summary>
    AfterInteraction,

    /// <summary>On a break or at a meal.</summary>
    Break,

    /// <summary>In a meeting, a briefing or a feedback conversation.</summary>
    Meeting,

    /// <summary>In training.</summary>
    Training,

    /// <summary>At work that is no interaction: a project, back-office work, administration.</summary>
    OtherWork,

    /// <summary>Logged in and not ready, without a stated reason.</summary>
    NotReady,

    /// <summary>Logged off.</summary>
    LoggedOff,

    /// <summary>The source itself does not know what the employee did.</summary>
    Untracked,
}
