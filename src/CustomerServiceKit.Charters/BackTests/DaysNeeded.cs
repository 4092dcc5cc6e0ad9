namespace CustomerServiceKit.Charters;

/// <summary>The least number of business days under which a run was in time, up to its end or until now.</summary>
internal static class DaysNeeded
{
    /// <summary>Lets the clock run under one number after another; more days never make it due sooner, so halving finds the least.</summary>
    public static TimeLimit Of(ClockState state, LimitTrial trial)
    {
        bool toEndOfDay = state.Commitment.Target.ToEndOfDay;
        int tooFew = toEndOfDay ? -1 : 0;
        int enough = tooFew + 1;
        while (IsBroken(enough))
        {
            (tooFew, enough) = (enough, (2 * enough) + 1);
        }

        while (enough - tooFew > 1)
        {
            int middle = tooFew + ((enough - tooFew) / 2);
            (tooFew, enough) = IsBroken(middle) ? (middle, enough) : (tooFew, middle);
        }

        return Limit(enough);

        TimeLimit Limit(int days) => toEndOfDay ? TimeLimit.EndOfBusinessDay(days) : TimeLimit.BusinessDays(days);

        bool IsBroken(int days) => trial.Under(Limit(days)) == ClockOutcomeKind.Breached;
    }
}
