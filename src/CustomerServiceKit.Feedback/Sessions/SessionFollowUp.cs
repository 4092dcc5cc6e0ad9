using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>How the agreed actions stood when they were looked at again.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SessionFollowUp
{
    internal SessionFollowUp(IEnumerable<ActionItem> actions, Evidence? observation, Instant at)
    {
        Actions = (ImmutableArray<ActionItem>)[.. actions];
        Observation = observation;
        At = at;
    }

    /// <summary>Every agreed action as it stood then: done, dropped, or still open.</summary>
    public IReadOnlyList<ActionItem> Actions { get; }

    /// <summary>A new observation of the employee with a customer, after the session; null where there was none.</summary>
    public Evidence? Observation { get; }

    /// <summary>When.</summary>
    public Instant At { get; }
}
