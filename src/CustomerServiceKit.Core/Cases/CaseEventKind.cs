namespace CustomerServiceKit;

/// <summary>What happened to a case.</summary>
public enum CaseEventKind
{
    /// <summary>The case was opened.</summary>
    Created,

    /// <summary>Its status changed.</summary>
    StatusChanged,

    /// <summary>It went to an employee, or to nobody.</summary>
    Assigned,

    /// <summary>It went to another queue.</summary>
    QueueChanged,

    /// <summary>Its priority changed.</summary>
    PriorityChanged,

    /// <summary>The customer's tier changed.</summary>
    TierChanged,

    /// <summary>Other opening hours apply from now on.</summary>
    CalendarChanged,

    /// <summary>Another charter or policy applies from now on.</summary>
    PolicyChanged,

    /// <summary>The customer wrote or spoke.</summary>
    CustomerMessage,

    /// <summary>An employee wrote or spoke to the customer.</summary>
    EmployeeReply,

    /// <summary>A bot wrote or spoke to the customer.</summary>
    BotReply,

    /// <summary>An automatic message went out, such as a receipt; never a first reply.</summary>
    AutoReply,

    /// <summary>A note that the customer does not see.</summary>
    InternalNote,

    /// <summary>The case was escalated.</summary>
    Escalated,

    /// <summary>The case was merged into another, or another into it.</summary>
    Merged,

    /// <summary>The case was split.</summary>
    Split,

    /// <summary>The customer gave a rating.</summary>
    Rated,

    /// <summary>Something began in which a promise does not hold, or holds later; <see cref="CaseEvent.ToValue"/> is the id of the charter's exclusion.</summary>
    ExclusionBegan,

    /// <summary>It is over; <see cref="CaseEvent.ToValue"/> is the id of the charter's exclusion.</summary>
    ExclusionEnded,

    /// <summary>Anything else; <see cref="CaseEvent.CustomKind"/> says what.</summary>
    Custom,
}
