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
}
