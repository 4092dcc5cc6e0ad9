using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>An employee's objection to a session, and what was decided about it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SessionDispute
{
    internal SessionDispute(EmployeeId by, string text, Instant at, DisputeResolution? resolution = null)
    {
        By = by;
        Text = text;
        At = at;
        Resolution = resolution;
    }

    /// <summary>Who disputed: the employee.</summary>
    public EmployeeId By { get; }

    /// <summary>What the employee objects to.</summary>
    public string Text { get; }

    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>The decision; null while the dispute is open.</summary>
    public DisputeResolution? Resolution { get; }

    internal SessionDispute With(DisputeResolution resolution) => new(By, Text, At, resolution);
}
