namespace CustomerServiceKit;

/// <summary>How an action item stands.</summary>
public enum ActionItemState
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up, for a stated reason.</summary>
    Dropped,
}
