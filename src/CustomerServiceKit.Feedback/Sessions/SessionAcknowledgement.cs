using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>The employee's word on a session.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SessionAcknowledgement
{
    internal SessionAcknowledgement(EmployeeId by, AcknowledgementStance stance, string? comment, Instant at)
    {
        By = by;
        Stance = stance;
        Comment = comment;
        At = at;
    }

    /// <summary>Who acknowledged: the employee.</summary>
    public EmployeeId By { get; }

    /// <summary>Where the employee stands.</summary>
    public AcknowledgementStance Stance { get; }

    /// <summary>What the employee adds; null for nothing.</summary>
    public string? Comment { get; }

    /// <summary>When.</summary>
    public Instant At { get; }
}
