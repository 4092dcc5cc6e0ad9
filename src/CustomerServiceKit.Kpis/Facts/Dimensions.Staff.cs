namespace CustomerServiceKit.Kpis;

public static partial class Dimensions
{
    /// <summary>The employee's state by the name its source gives it.</summary>
    public static DimensionId State { get; } = new("state");

    /// <summary>The kind of state: <c>on-interaction</c>, <c>available</c>, <c>break</c> and so on; from the state by a state map.</summary>
    public static DimensionId WorkState { get; } = new("work-state");

    /// <summary>Whether the time is paid: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId Paid { get; } = new("paid");

    /// <summary>Whether the employee serves customers then, or stands ready to: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId Productive { get; } = new("productive");

    /// <summary>Whether the employee was logged in: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId LoggedIn { get; } = new("logged-in");

    /// <summary>What is scheduled, by the name its source gives it.</summary>
    public static DimensionId Activity { get; } = new("activity");

    /// <summary>The kind of what is scheduled: <c>productive</c>, <c>break</c>, <c>training</c> and so on.</summary>
    public static DimensionId ActivityKind { get; } = new("activity-kind");

    /// <summary>The source's states in which the employee keeps to the schedule; a slot may have several. Where it has any, only these keep it.</summary>
    public static DimensionId AcceptedState { get; } = new("accepted-state");

    /// <summary>Whether adherence to the slot is measured: <c>yes</c> or <c>no</c>.</summary>
    /// <remarks>Yes for every slot of a source that does not declare it. Where a source declares it and a slot lacks it, it is not known.</remarks>
    public static DimensionId Tracked { get; } = new("tracked");

    /// <summary>The version of the plan.</summary>
    public static DimensionId PlanVersion { get; } = new("plan-version");
}
