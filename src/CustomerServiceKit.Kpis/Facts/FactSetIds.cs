namespace CustomerServiceKit.Kpis;

/// <summary>The fact sets that come with the package; an integrator may declare others.</summary>
public static class FactSetIds
{
    /// <summary>One row is one interaction from the customer's side: one channel, from arrival to end.</summary>
    public static FactSetId Interaction { get; } = new("interaction");

    /// <summary>One row is one stay of an interaction in one queue.</summary>
    public static FactSetId QueueVisit { get; } = new("queue-visit");

    /// <summary>One row is one employee's part in an interaction, with his role.</summary>
    public static FactSetId Engagement { get; } = new("engagement");

    /// <summary>One row is a figure at a date: population, headcount, cost, backlog.</summary>
    public static FactSetId Level { get; } = new("level");

    /// <summary>One row is one promise on one case and how it stands: met, breached, open, paused, excluded or cancelled.</summary>
    public static FactSetId ClockOutcome { get; } = new("clock-outcome");

    /// <summary>One row is one matter of a customer over its whole time.</summary>
    public static FactSetId Case { get; } = new("case");

    /// <summary>One row is something that happened to a case: a message, a change of status, an assignment.</summary>
    public static FactSetId CaseEvent { get; } = new("case-event");

    /// <summary>One row is an employee in a state, from a start to an end.</summary>
    public static FactSetId AgentState { get; } = new("agent-state");

    /// <summary>One row is a stretch of an employee's schedule.</summary>
    public static FactSetId ScheduleSlot { get; } = new("schedule-slot");

    /// <summary>One row is one answer on a declared scale, or an invitation that was not answered.</summary>
    public static FactSetId Rating { get; } = new("rating");

    /// <summary>One row is what was planned for one interval of a queue: volume, handle time, staff.</summary>
    public static FactSetId Plan { get; } = new("plan");
}
