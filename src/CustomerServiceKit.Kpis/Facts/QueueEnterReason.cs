namespace CustomerServiceKit.Kpis;

/// <summary>Why an interaction entered a queue.</summary>
public enum QueueEnterReason
{
    /// <summary>It was routed there at once.</summary>
    Direct,

    /// <summary>An employee sent it there.</summary>
    Transfer,

    /// <summary>Another queue was too long.</summary>
    Overflow,

    /// <summary>The bot or menu handed it over.</summary>
    Bot,

    /// <summary>It came back, because nobody took it.</summary>
    Requeue,
}
