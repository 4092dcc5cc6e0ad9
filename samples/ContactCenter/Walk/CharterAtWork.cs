using CustomerServiceKit.Charters;
using NodaTime;

namespace ContactCenter.Walk;

/// <summary>What a charter does with its cases: it counts, warns, excuses, pays, and says what another limit would have meant.</summary>
internal sealed record CharterAtWork
{
    public required CharterInForce Charter { get; init; }

    public required Instant AsOf { get; init; }

    public required DateTimeZone Zone { get; init; }

    /// <summary>How often each promise was kept.</summary>
    public required IReadOnlyList<(Commitment Promise, Attainment Attainment)> Counts { get; init; }

    /// <summary>The broken promise that was late by most; null where none was broken.</summary>
    public required ClockState? Late { get; init; }

    /// <summary>What customers get for the broken ones.</summary>
    public required RedressAccount Account { get; init; }

    /// <summary>The open case that is due first; null where none is open.</summary>
    public required AskedCase? Asked { get; init; }

    /// <summary>The month of <see cref="Budget"/>.</summary>
    public required string Month { get; init; }

    /// <summary>How many misses the promise has left.</summary>
    public required MissBudget Budget { get; init; }

    /// <summary>The present limit and others on the same cases.</summary>
    public required BackTestComparison Drafts { get; init; }

    /// <summary>The limit that the promised share of the cases would have kept; null where there is no case.</summary>
    public required TargetEstimate? Target { get; init; }
}
