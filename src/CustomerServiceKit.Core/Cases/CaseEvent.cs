using NodaTime;

namespace CustomerServiceKit;

/// <summary>Something that happened to a case: the one stream of events that feeds both the KPIs and the service clock.</summary>
/// <remarks>
/// The events of a case have a total order: by <see cref="At"/>, then by <see cref="Sequence"/>, since systems that keep whole seconds put several events into
/// one. A field the source does not supply is null, never an invented value. Immutable and safe to share between threads.
/// </remarks>
public sealed class CaseEvent
{
    /// <summary>Records an event.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="at">When it happened; after the start of 1970, where empty dates of other systems end up.</param>
    /// <param name="sequence">The place among the events of the same instant, from 0.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="actorKind">What sort of party acted.</param>
    /// <param name="actor">The id of who acted, as its own system writes it; null where it is not known.</param>
    /// <param name="fromValue">The value before a change, such as a status; null where there was none or it is not known.</param>
    /// <param name="toValue">The value after a change; null where there is none, as when a case was unassigned.</param>
    /// <param name="isPublic">Whether the customer can see it; unless told, messages, replies and ratings are public and everything else is not.</param>
    /// <param name="isDelivered">Whether a message reached the customer; null where it is not known.</param>
    /// <param name="channel">The channel; null where it is not known.</param>
    /// <param name="onBehalfOf">The id of the party for whom the actor acted, as its own system writes it; null where he acted for himself.</param>
    /// <param name="customKind">What happened, for <see cref="CaseEventKind.Custom"/> and only there.</param>
    /// <param name="source">The system the case lives in; <c>default</c> when there is only one.</param>
    /// <exception cref="ArgumentException">The case is unspecified, a given id is not legal, an internal note is said to be public, or
    /// <paramref name="customKind"/> is missing from a custom event or given for another.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not after the start of 1970, <paramref name="sequence"/> is negative, or a kind is
    /// not defined.</exception>
    public CaseEvent(
        CaseId caseId,
        Instant at,
        long sequence,
        CaseEventKind kind,
        ActorKind actorKind,
        string? actor = null,
        string? fromValue = null,
        string? toValue = null,
        bool? isPublic = null,
        bool? isDelivered = null,
        ChannelId? channel = null,
        string? onBehalfOf = null,
        string? customKind = null,
        SourceId source = default)
    {
        Arguments.ThrowIfUnspecified(caseId.IsSpecified, nameof(caseId));
        Arguments.ThrowIfUnspecified(channel?.IsSpecified ?? true, nameof(channel));
        Arguments.ThrowIfEmptyDate(at, nameof(at));
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        Arguments.ThrowIfUndefined(kind, nameof(kind));
        Arguments.ThrowIfUndefined(actorKind, nameof(actorKind));
        if (kind == CaseEventKind.InternalNote && isPublic == true)
        {
            throw new ArgumentException("An internal note is not public; a note that the customer sees is a reply.", nameof(isPublic));
        }

        if (kind == CaseEventKind.Custom != customKind is not null)
        {
            throw new ArgumentException("A custom event says what happened, and no other event does; give the kind Custom and the text together.", nameof(customKind));
        }

        Case = caseId;
        At = at;
        Sequence = sequence;
        Kind = kind;
        ActorKind = actorKind;
        Actor = actor is null ? null : IdText.Checked(actor, nameof(actor));
        FromValue = fromValue;
        ToValue = toValue;
        IsPublic = isPublic ?? IsSeenByCustomer(kind);
        IsDelivered = isDelivered;
        Channel = channel;
        OnBehalfOf = onBehalfOf is null ? null : IdText.Checked(onBehalfOf, nameof(onBehalfOf));
        CustomKind = customKind is null ? null : IdText.Checked(customKind, nameof(customKind));
        Source = source;
    }

    /// <summary>Orders the events of one case: by <see cref="At"/>, then by <see cref="Sequence"/>; null comes first.</summary>
    public static IComparer<CaseEvent> Order { get; } = Comparer<CaseEvent>.Create(Compared);

    /// <summary>The system the case lives in; unspecified when there is only one.</summary>
    public SourceId Source { get; }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>The place among the events of the same instant.</summary>
    public long Sequence { get; }

    /// <summary>What happened.</summary>
    public CaseEventKind Kind { get; }

    /// <summary>What happened, in words of its own, where <see cref="Kind"/> is <see cref="CaseEventKind.Custom"/>; null otherwise.</summary>
    public string? CustomKind { get; }

    /// <summary>What sort of party acted.</summary>
    public ActorKind ActorKind { get; }

    /// <summary>The id of who acted; null where it is not known.</summary>
    public string? Actor { get; }

    /// <summary>The value before a change; null where there was none or it is not known.</summary>
    public string? FromValue { get; }

    /// <summary>The value after a change; null where there is none.</summary>
    public string? ToValue { get; }

    /// <summary>Whether the customer can see it.</summary>
    public bool IsPublic { get; }

    /// <summary>Whether a message reached the customer; null where it is not known.</summary>
    public bool? IsDelivered { get; }

    /// <summary>The channel; null where it is not known.</summary>
    public ChannelId? Channel { get; }

    /// <summary>The id of the party for whom the actor acted; null where he acted for himself.</summary>
    public string? OnBehalfOf { get; }

    /// <summary>Prints the event for a log or a debugger.</summary>
    /// <returns>For example <c>2026-03-01T08:00:00Z #0 status-changed of case 17</c>.</returns>
    public override string ToString() => $"{At} #{Sequence} {CustomKind ?? EnumWords<CaseEventKind>.Of(Kind)} of case {Case}";

    private static bool IsSeenByCustomer(CaseEventKind kind) => kind is CaseEventKind.CustomerMessage
        or CaseEventKind.EmployeeReply or CaseEventKind.BotReply or CaseEventKind.AutoReply or CaseEventKind.Rated;

    private static int Compared(CaseEvent? first, CaseEvent? second)
    {
        if (first is null || second is null)
        {
            return (first is null ? 0 : 1) - (second is null ? 0 : 1);
        }

        int byTime = first.At.CompareTo(second.At);
        return byTime != 0 ? byTime : first.Sequence.CompareTo(second.Sequence);
    }
}
