namespace CustomerServiceKit.Charters;

/// <summary>What holds for a case in some situation: the limit, null where nothing is promised, and the time it counts in.</summary>
internal sealed class ClockTerms(TimeLimit? limit, BusinessClock clock, ChangeMode mode)
{
    public TimeLimit? Limit { get; } = limit;

    public BusinessClock Clock { get; } = clock;

    /// <summary>What becomes of a clock that runs already when these terms begin to hold.</summary>
    public ChangeMode Mode { get; } = mode;

    public bool IsSameAs(ClockTerms other) => Equals(Limit, other.Limit) && Clock.Equals(other.Clock);
}
