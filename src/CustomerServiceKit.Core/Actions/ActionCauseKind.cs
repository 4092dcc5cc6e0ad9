namespace CustomerServiceKit;

/// <summary>What sort of occasion an action item came from.</summary>
public enum ActionCauseKind
{
    /// <summary>A figure outside what was aspired to.</summary>
    Exception,

    /// <summary>A feedback session.</summary>
    Session,

    /// <summary>An inquiry into an event.</summary>
    Inquiry,

    /// <summary>A meeting.</summary>
    Meeting,
}
