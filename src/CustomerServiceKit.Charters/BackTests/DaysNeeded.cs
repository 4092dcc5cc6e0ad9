namespace CustomerServiceKit.Charters;

/// <summary>The least number of business days under which a run was in time, up to its end or until now.</summary>
internal static class DaysNeeded
{
    /// <summary>Lets the clock run under one number after another; more days never make it due sooner, so halving finds the least.</summary>
    public static TimeLimit Of(CharterInForce draft, ClockState state, CaseHistory history)
    {
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

        bool IsInTime(TimeLimit limit) => ClockRuns.Of(state.Commitment, situation => Under(limit, draft, state.Commitment, situation), history.Events, state.AsOf)
            .First(run => run.Started == state.Started).Status != ClockOutcomeKind.Breached;
    }

    private static ClockTerms Under(TimeLimit limit, CharterInForce draft, Commitment commitment, CaseSituation situation)
    {
        ClockTerms terms = draft.TermsOf(draft.Find(commitment.Id)!.Value.Service, commitment, situation);
        return new ClockTerms(terms.Limit is null ? null : limit, terms.Clock, terms.Mode);
    }
}
