using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What is known of a case at some time that says which terms hold for it.</summary>
internal readonly struct CaseSituation
{
    public string? Priority { get; init; }

    public string? Tier { get; init; }

    public ChannelId? Channel { get; init; }

    /// <summary>The calendar that the case was moved to; null where that of the service holds.</summary>
    public string? Calendar { get; private init; }

    /// <summary>The version of the charter that the case was moved to; null where that of its start holds.</summary>
    public string? Policy { get; private init; }

    /// <summary>The situation at an instant, with all that happened in it.</summary>
    /// <param name="events">The events of a case, in order.</param>
    /// <param name="at">The instant.</param>
    public static CaseSituation At(List<CaseEvent> events, Instant at)
    {
        CaseSituation situation = default;
        for (int i = 0; i < events.Count && events[i].At <= at; i++)
        {
            situation = situation.After(events[i]);
        }

        return situation;
    }

    /// <summary>Whether an event says anything that is known of a case here.</summary>
    public bool IsChangedBy(CaseEvent happened) => happened.Kind is CaseEventKind.Created or CaseEventKind.PriorityChanged or CaseEventKind.TierChanged
        or CaseEventKind.CalendarChanged or CaseEventKind.PolicyChanged
        || (happened.Kind == CaseEventKind.CustomerMessage && Channel is null && happened.Channel is not null);

    /// <summary>The situation after an event.</summary>
    public CaseSituation After(CaseEvent happened) => happened.Kind switch
    {
        CaseEventKind.Created => this with { Channel = happened.Channel ?? Channel },
        CaseEventKind.PriorityChanged => this with { Priority = happened.ToValue },
        CaseEventKind.TierChanged => this with { Tier = happened.ToValue },
        CaseEventKind.CalendarChanged => this with { Calendar = happened.ToValue },
        CaseEventKind.PolicyChanged => this with { Policy = happened.ToValue },

        // A case that was not created in what is known of it came the way of its first message.
        CaseEventKind.CustomerMessage when Channel is null => this with { Channel = happened.Channel },
        _ => this,
    };
}
