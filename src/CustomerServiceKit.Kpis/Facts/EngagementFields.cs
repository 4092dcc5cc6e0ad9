namespace CustomerServiceKit.Kpis;

/// <summary>The times and spans of one employee's part in an interaction.</summary>
public static class EngagementFields
{
    /// <summary>When it was offered to the employee.</summary>
    public static FieldId Offered { get; } = new("offered");

    /// <summary>When the employee accepted it.</summary>
    public static FieldId Accepted { get; } = new("accepted");

    /// <summary>When the employee's part was over.</summary>
    public static FieldId Ended { get; } = new("ended");

    /// <summary>Time the employee spoke or wrote with the customer.</summary>
    public static FieldId Talk { get; } = new("talk");

    /// <summary>Time the employee kept the customer on hold.</summary>
    public static FieldId Hold { get; } = new("hold");

    /// <summary>The employee's after-call work.</summary>
    public static FieldId AfterCallWork { get; } = new("after-call-work");

    /// <summary>Time the employee was really at it, where he works on several at once.</summary>
    public static FieldId Active { get; } = new("active");

    /// <summary>Time it lay open with the employee without being worked on.</summary>
    public static FieldId Inactive { get; } = new("inactive");

    /// <summary>What part of the employee's capacity it takes, 0 to 1.</summary>
    public static FieldId CapacityShare { get; } = new("capacity-share");
}
