using ContactCenter.GoalSetting;
using ContactCenter.Output;
using CustomerServiceKit;
using CustomerServiceKit.Charters;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Walk;

/// <summary>All that the page shows.</summary>
internal sealed record WalkResult
{
    public required WalkSource Source { get; init; }

    public required Report Report { get; init; }

    public required CharterInForce Charter { get; init; }

    /// <summary>The service level week by week.</summary>
    public required Scorecard Weeks { get; init; }

    public required IReadOnlyList<GoalStep> Goals { get; init; }

    /// <summary>Goals with their grounds, divided over the organization.</summary>
    public required IReadOnlyList<GoalWork> GoalWork { get; init; }

    /// <summary>The attainment of each promise, month by month.</summary>
    public required Scorecard Attainment { get; init; }

    /// <summary>The attainment of each promise in the last month.</summary>
    public required IReadOnlyDictionary<CommitmentId, Measurement> LastResults { get; init; }

    /// <summary>One case whose due time is explained; null where no case was promised anything.</summary>
    public required ClockState? DueCase { get; init; }

    /// <summary>The charter at work; null where the data have no case that lasts long enough.</summary>
    public required CharterAtWork? AtWork { get; init; }

    public required IReadOnlyList<string> LeftOut { get; init; }
}
