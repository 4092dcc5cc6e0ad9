using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>The decision of a dispute. Where it amended the session, it says who changed what, why and when.</summary>
/// <remarks>What was said is never lost: an amendment keeps the items that it replaced. Immutable and safe to share between threads.</remarks>
public sealed class DisputeResolution
{
    internal DisputeResolution(EmployeeId by, DisputeOutcome outcome, string reason, int version, IEnumerable<FeedbackItem> replaced, Instant at)
    {
        By = by;
        Outcome = outcome;
        Reason = reason;
        Version = version;
        Replaced = (ImmutableArray<FeedbackItem>)[.. replaced];
        At = at;
    }

    /// <summary>Who decided.</summary>
    public EmployeeId By { get; }

    /// <summary>What was decided.</summary>
    public DisputeOutcome Outcome { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The version of the session from then on: one more than before where it was amended, otherwise the same.</summary>
    public int Version { get; }

    /// <summary>The items of the version before, in order; empty where the session was upheld.</summary>
    public IReadOnlyList<FeedbackItem> Replaced { get; }

    /// <summary>When.</summary>
    public Instant At { get; }
}
