namespace CustomerServiceKit;

/// <summary>How an interaction with a customer was observed (R099).</summary>
public enum ObservationMode
{
    /// <summary>By listening.</summary>
    Listening,

    /// <summary>By watching.</summary>
    Watching,

    /// <summary>By listening and watching.</summary>
    Both,
}
