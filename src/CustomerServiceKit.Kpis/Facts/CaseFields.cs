namespace CustomerServiceKit.Kpis;

/// <summary>The times, spans and amounts of a case.</summary>
public static class CaseFields
{
    /// <summary>When the case was opened. The one time every case has.</summary>
    public static FieldId Created { get; } = new("created");

    /// <summary>When it first went to an employee.</summary>
    public static FieldId FirstAssigned { get; } = new("first-assigned");

    /// <summary>When the first public reply of an employee went out; an automatic message, a bot and an internal note are no reply.</summary>
    public static FieldId FirstReply { get; } = new("first-reply");

    /// <summary>When it was first resolved.</summary>
    public static FieldId FirstResolved { get; } = new("first-resolved");

    /// <summary>When it was last resolved; it moves when the case is opened again.</summary>
    public static FieldId LastResolved { get; } = new("last-resolved");

    /// <summary>When it was last opened again after it had been resolved.</summary>
    public static FieldId LastReopened { get; } = new("last-reopened");

    /// <summary>When it was closed for good.</summary>
    public static FieldId Closed { get; } = new("closed");

    /// <summary>Until when it rests: a reminder, or the end of a snooze.</summary>
    public static FieldId WaitUntil { get; } = new("wait-until");

    /// <summary>From when its history is on record; what happened before is not known.</summary>
    public static FieldId HistorySince { get; } = new("history-since");

    /// <summary>How many public replies employees gave.</summary>
    public static FieldId ReplyCount { get; } = new("reply-count");

    /// <summary>How many public replies a bot gave.</summary>
    public static FieldId BotReplyCount { get; } = new("bot-reply-count");

    /// <summary>On how many different channels the customer and the service wrote or spoke.</summary>
    public static FieldId ChannelCount { get; } = new("channel-count");

    /// <summary>How many messages the customer sent.</summary>
    public static FieldId CustomerMessageCount { get; } = new("customer-message-count");

    /// <summary>How often it was resolved.</summary>
    public static FieldId ResolutionCount { get; } = new("resolution-count");

    /// <summary>How often it was opened again after it had been resolved.</summary>
    public static FieldId ReopenCount { get; } = new("reopen-count");

    /// <summary>How many different employees worked on it.</summary>
    public static FieldId EmployeeCount { get; } = new("employee-count");

    /// <summary>How many different employees or groups it was assigned to.</summary>
    public static FieldId Stations { get; } = new("stations");

    /// <summary>Time in the states in which the customer waits for the service: new, open and on hold.</summary>
    /// <remarks>As in Zendesk; the time in which the service waits for the customer is left out.</remarks>
    public static FieldId RequesterWait { get; } = new("requester-wait");

    /// <summary>Time in the states in which it lies with the service: new and open.</summary>
    public static FieldId AgentWork { get; } = new("agent-work");

    /// <summary>Time in which it waited for somebody else than the customer.</summary>
    public static FieldId OnHold { get; } = new("on-hold");

    /// <summary>Time of work booked on it; say its unit where a source keeps a bare number.</summary>
    public static FieldId Work { get; } = new("work");
}
