using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>All that is known of a session, copied with each step.</summary>
internal sealed record SessionFacts
{
    public required FeedbackSessionId Id { get; init; }

    public required EmployeeId Manager { get; init; }

    public required EmployeeId Employee { get; init; }

    public required ImmutableArray<FeedbackPurpose> Purposes { get; init; }

    public required ZonedDateTime PlannedFor { get; init; }

    public required FeedbackPolicy Policy { get; init; }

    public required ImmutableArray<SessionEntry> History { get; init; }

    public FeedbackState State { get; init; }

    public int Version { get; init; } = 1;

    public ImmutableArray<Evidence> Observations { get; init; } = [];

    public ImmutableArray<FeedbackItem> Items { get; init; } = [];

    public Interval? Held { get; init; }

    public ImmutableArray<SessionNote> Notes { get; init; } = [];

    public ImmutableArray<ActionItem> Actions { get; init; } = [];

    public ImmutableArray<SessionAcknowledgement> Acknowledgements { get; init; } = [];

    public ImmutableArray<SessionDispute> Disputes { get; init; } = [];

    public SessionFollowUp? FollowUp { get; init; }

    public FeedbackSessionId? NextSession { get; init; }

    public string? DropReason { get; init; }

    public string? CancelReason { get; init; }

    /// <summary>The day of the conversation, in the zone it was planned in; null before it was held.</summary>
    public LocalDate? HeldOn => Held?.Start.InZone(PlannedFor.Zone).Date;
}
