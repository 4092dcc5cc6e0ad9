using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The least target under which a case was in time, up to its end or until now.</summary>
internal sealed class CaseNeed
{
    private CaseNeed(TimeLimit target, bool isRunning, bool isFinished)
    {
        Target = target;
        IsRunning = isRunning;
        IsFinished = isFinished;
    }

    public TimeLimit Target { get; }

    /// <summary>Whether it has no end yet.</summary>
    public bool IsRunning { get; }

    /// <summary>Whether its end is the one that was promised.</summary>
    public bool IsFinished { get; }

    public static CaseNeed Of(CharterInForce draft, ClockState state, CaseHistory history)
    {
        LimitTrial trial = new(draft, state, history);
        TimeLimit least = state.Commitment.Target.Days is not null ? DaysNeeded.Of(state, trial)
            : trial.HasExclusions ? TimeNeeded.Of(state, trial)
            : Least(draft, state, history);

        // What is left out under the target is in no count, as what ended otherwise.
        bool isLeftOut = trial.HasExclusions && trial.Under(least) == ClockOutcomeKind.Excluded;
        return new CaseNeed(least, !isLeftOut && state.Stopped is null, !isLeftOut && state.IsFulfilled);
    }

    /// <summary>
    /// The time that counted. A case that ends while nothing counts, as after closing, needs a moment more: with just the time that counted it would have been due at the instant at which that
    /// was reached.
    /// </summary>
    private static Duration Least(CharterInForce draft, ClockState state, CaseHistory history)
    {
        Instant end = state.Stopped ?? state.AsOf;
        Duration before = end == state.Started ? Duration.Zero : draft.Runs(state.Commitment.Id, history.Events, end - Duration.Epsilon).Last(r => r.Started == state.Started).OpenTime;
        return before < state.OpenTime ? state.OpenTime : state.OpenTime + Duration.Epsilon;
    }
}
