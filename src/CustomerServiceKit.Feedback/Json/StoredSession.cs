using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>The parts of a stored session, each readable, none of them believed yet.</summary>
internal sealed record StoredSession
{
    public required SessionFacts Plan { get; init; }

    public required FeedbackState State { get; init; }

    public required int Version { get; init; }

    public required IReadOnlyList<Evidence> Observations { get; init; }

    public required ImmutableArray<FeedbackItem> Items { get; init; }

    public required StoredMeeting? Held { get; init; }

    public required IReadOnlyList<ActionItem> Actions { get; init; }

    public required IReadOnlyList<StoredAcknowledgement> Acknowledgements { get; init; }

    public required IReadOnlyList<StoredDispute> Disputes { get; init; }

    public required StoredFollowUp? FollowUp { get; init; }

    public required FeedbackSessionId? NextSession { get; init; }

    public required string? DropReason { get; init; }

    public required string? CancelReason { get; init; }

    public required IReadOnlyList<SessionEntry> History { get; init; }

    /// <summary>The items of each version: those that an amendment replaced, in order, and those of today.</summary>
    public IReadOnlyList<ImmutableArray<FeedbackItem>> ItemsByVersion =>
        [.. Disputes.Select(dispute => dispute.Resolution).Where(resolution => resolution is { Outcome: DisputeOutcome.Amended }).Select(resolution => resolution!.Replaced), Items];
}

internal sealed record StoredMeeting(ImmutableArray<EmployeeId> Participants, Interval Interval, ImmutableArray<SessionNote> Notes);

internal sealed record StoredAcknowledgement(EmployeeId By, AcknowledgementStance Stance, string? Comment);

internal sealed record StoredResolution(EmployeeId By, DisputeOutcome Outcome, string Reason, ImmutableArray<FeedbackItem> Replaced);

internal sealed record StoredDispute(EmployeeId By, string Text, StoredResolution? Resolution);

internal sealed record StoredFollowUp(ImmutableArray<ActionItem> Actions, Evidence? Observation);
