namespace CustomerServiceKit.Charters;

/// <summary>Lets one run of a promise's clock run under other limits.</summary>
internal sealed class LimitTrial(CharterInForce draft, ClockState state, CaseHistory history)
{
    private readonly ClockPlan _plan = draft.Find(state.Commitment.Id)!;
    private readonly List<CaseEvent> _past = CaseEvents.Until([.. history.Events], state.AsOf);

    /// <summary>Whether the case has exclusions, which count or not with the limit.</summary>
    public bool HasExclusions => _past.Exists(e => e.Kind == CaseEventKind.ExclusionBegan);

    /// <summary>How the run stands under a limit.</summary>
    public ClockOutcomeKind Under(TimeLimit limit) =>
        ClockRuns.Of(_plan, situation => Terms(limit, _plan.Terms(situation)), _past, state.AsOf).First(run => run.Started == state.Started).Status;

    private static ClockTerms Terms(TimeLimit limit, ClockTerms terms) => new(terms.Limit is null ? null : limit, terms.Clock, terms.Mode);
}
