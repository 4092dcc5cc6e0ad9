namespace CustomerServiceKit.Kpis;

/// <summary>What an employee is scheduled for. The closed kind beside the source's own activity.</summary>
public enum ScheduleActivity
{
    /// <summary>To take interactions.</summary>
    Productive,

    /// <summary>A break.</summary>
    Break,

    /// <summary>A meal.</summary>
    Lunch,

    /// <summary>A meeting, a briefing or a feedback conversation.</summary>
    Meeting,

    /// <summary>Training.</summary>
    Training,

    /// <summary>An absence known when the schedule was made: leave, a holiday.</summary>
    AbsencePlanned,

    /// <summary>An absence that came up later: sickness, no-show.</summary>
    AbsenceUnplanned,

    /// <summary>Not at work at all.</summary>
    Off,
}
