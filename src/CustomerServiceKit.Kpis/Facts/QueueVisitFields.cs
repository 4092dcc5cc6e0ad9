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
}
