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
}
