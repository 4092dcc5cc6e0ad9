namespace CustomerServiceKit.Kpis;

/// <summary>The times, spans and amounts of an interaction.</summary>
public static class InteractionFields
{
    /// <summary>When the customer arrived: in the menu, or with the first message. The one time every interaction has.</summary>
    public static FieldId Created { get; } = new("created");

    /// <summary>When the interaction first entered a queue for employees.</summary>
    public static FieldId Queued { get; } = new("queued");

    /// <summary>When the bot or menu gave it to people.</summary>
    public static FieldId HandedOff { get; } = new("handed-off");

    /// <summary>When the first employee accepted it.</summary>
    public static FieldId Answered { get; } = new("answered");

    /// <summary>When the customer's part was over.</summary>
    public static FieldId Ended { get; } = new("ended");

    /// <summary>When the after-call work was over.</summary>
    public static FieldId WrapEnded { get; } = new("wrap-ended");

    /// <summary>Time waited in queues, as the source states it, or from <see cref="Queued"/> to <see cref="Answered"/> (to <see cref="Ended"/> where abandoned). Zero for one that was answered without queueing.</summary>
    public static FieldId Wait { get; } = new("wait");

    /// <summary>Time it rang at employees, all together.</summary>
    public static FieldId Ring { get; } = new("ring");

    /// <summary>Time employees spoke or wrote with the customer, all together.</summary>
    public static FieldId Talk { get; } = new("talk");

    /// <summary>Time the customer was kept on hold, all together.</summary>
    public static FieldId Hold { get; } = new("hold");

    /// <summary>Time of after-call work, all employees together.</summary>
    public static FieldId AfterCallWork { get; } = new("after-call-work");

    /// <summary>Time in the menu or with the bot.</summary>
    public static FieldId Menu { get; } = new("menu");

    /// <summary>How many different employees handled it.</summary>
    public static FieldId EmployeeCount { get; } = new("employee-count");

    /// <summary>How often it was transferred.</summary>
    public static FieldId Transfers { get; } = new("transfers");

    /// <summary>How often it was escalated.</summary>
    public static FieldId Escalations { get; } = new("escalations");

    /// <summary>Revenue booked with it.</summary>
    public static FieldId Revenue { get; } = new("revenue");

    /// <summary>What it cost.</summary>
    public static FieldId Cost { get; } = new("cost");

    /// <summary>Time an employee was really at it, where one works on several at once.</summary>
    public static FieldId Active { get; } = new("active");
}
