namespace CustomerServiceKit.Charters;

/// <summary>The least number of business days under which a run was in time, up to its end or until now.</summary>
internal static class DaysNeeded
{
    /// <summary>Lets the clock run under one number after another; more days never make it due sooner, so halving finds the least.</summary>
    public static TimeLimit Of(CharterInForce draft, ClockState state, CaseHistory history)
    {
        ClockPlan plan = draft.Find(state.Commitment.Id)!;
        List<CaseEvent> past = CaseEvents.Until([.. history.Events], state.AsOf);
        bool toEndOfDay = state.Commitment.Target.ToEndOfDay;
        int tooFew = toEndOfDay ? -1 : 0;
        int enough = tooFew + 1;
        while (!IsInTime(Limit(enough)))
        {
            (tooFew, enough) = (enough, (2 * enough) + 1);
        }

        while (enough - tooFew > 1)
        {
            int middle = tooFew + ((enough - tooFew) / 2);
            (tooFew, enough) = IsInTime(Limit(middle)) ? (tooFew, middle) : (middle, enough);
        }

        return Limit(enough);

        TimeLimit Limit(int days) => toEndOfDay ? TimeLimit.EndOfBusinessDay(days) : TimeLimit.BusinessDays(days);

        bool IsInTime(TimeLimit limit) => ClockRuns.Of(plan, situation => Under(limit, plan.Terms(situation)), past, state.AsOf)
            .First(run => run.Started == state.Started).Status != ClockOutcomeKind.Breached;
    }

    private static ClockTerms Under(TimeLimit limit, ClockTerms terms) => new(terms.Limit is null ? null : limit, terms.Clock, terms.Mode);
}
