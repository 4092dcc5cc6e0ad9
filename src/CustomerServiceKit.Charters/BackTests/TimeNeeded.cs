using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The least length of time under which a run with exclusions was in time: they begin to count, or not, with the limit.</summary>
internal static class TimeNeeded
{
    /// <summary>Lets the clock run under one length after another; a longer one never makes it due sooner, so halving finds the least, to the nanosecond.</summary>
    public static Duration Of(ClockState state, LimitTrial trial)
    {
        Duration tooShort = -Duration.Epsilon;
        Duration enough = state.OpenTime + Duration.Epsilon;
        while (trial.Under(enough) == ClockOutcomeKind.Breached)
        {
            (tooShort, enough) = (enough, enough + enough);
        }

        while (enough - tooShort > Duration.Epsilon)
        {
            Duration middle = tooShort + Duration.FromNanoseconds((enough - tooShort).ToBigIntegerNanoseconds() / 2);
            (tooShort, enough) = trial.Under(middle) == ClockOutcomeKind.Breached ? (middle, enough) : (tooShort, middle);
        }

        return enough;
    }
}
