namespace CustomerServiceKit.Kpis;

/// <summary>The times and spans of one stay in a queue.</summary>
public static class QueueVisitFields
{
    /// <summary>When it entered the queue.</summary>
    public static FieldId Entered { get; } = new("entered");

    /// <summary>When an employee took it from the queue.</summary>
    public static FieldId Answered { get; } = new("answered");

    /// <summary>When it left the queue, however.</summary>
    public static FieldId Left { get; } = new("left");

    /// <summary>Time waited in this queue.</summary>
    public static FieldId Wait { get; } = new("wait");

    /// <summary>When it was first offered to an employee.</summary>
    public static FieldId Offered { get; } = new("offered");

    /// <summary>When the work on it was closed.</summary>
    public static FieldId Closed { get; } = new("closed");

    /// <summary>Time employees spoke or wrote with the customer after this queue.</summary>
    public static FieldId Talk { get; } = new("talk");

    /// <summary>Time the customer was kept on hold after this queue.</summary>
    public static FieldId Hold { get; } = new("hold");

    /// <summary>After-call work after this queue.</summary>
    public static FieldId AfterCallWork { get; } = new("after-call-work");

    /// <summary>Time of handling after this queue in one figure, as the source states it; what it is made of may differ by channel.</summary>
    public static FieldId StatedHandleTime { get; } = new("stated-handle-time");

    /// <summary>Time an employee was really at it.</summary>
    public static FieldId Active { get; } = new("active");
}
