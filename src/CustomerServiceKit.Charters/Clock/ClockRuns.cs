using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Lets a promise's clock run over the events of a case as often as it is promised.</summary>
internal static class ClockRuns
{
    /// <summary>The runs in their order.</summary>
    /// <param name="plan">The promise.</param>
    /// <param name="termsOf">Which terms hold in a situation.</param>
    /// <param name="past">The events of one case until <paramref name="asOf"/>, in order.</param>
    /// <param name="asOf">The instant to look from.</param>
    public static List<ClockRun> Of(ClockPlan plan, Func<CaseSituation, ClockTerms> termsOf, List<CaseEvent> past, Instant asOf)
    {
        List<ClockRun> runs = new(1);
        int next = Start(plan, past, 0);
        Instant? from = next < 0 ? null : past[next].At;
        while (from is Instant at)
        {
            if (ClockRun.Of(plan, termsOf, past, next, at, asOf) is not ClockRun run)
            {
                // Nothing was promised; the case may come to be one for which it is.
                next = plan.Commitment.Recurrence == ClockRecurrence.Once ? -1 : Start(plan, past, next + 1);
                from = next < 0 ? null : past[next].At;
                continue;
            }

            runs.Add(run);
            (next, from) = Next(plan, past, run, asOf);
        }

        return runs;
    }

    private static (int Event, Instant? From) Next(ClockPlan plan, List<CaseEvent> events, ClockRun run, Instant asOf)
    {
        if (plan.Commitment.Recurrence == ClockRecurrence.Once || run.StoppedAt is not int stopped)
        {
            return (-1, null);
        }

        if (plan.Commitment.Recurrence == ClockRecurrence.Independent)
        {
            // What kept the promise may be what starts it again: an update is due so long after the last one.
            int start = Start(plan, events, stopped);
            return (start, start < 0 ? null : events[start].At);
        }

        Instant from = Instant.Max(run.Stopped!.Value, run.Due);
        int last = events.FindLastIndex(e => e.At <= from);
        bool isOver = from > asOf || IsCancelled(plan, events, stopped, last + 1);
        run.NextStart = from > asOf && !IsCancelled(plan, events, stopped, events.Count) ? from : null;
        return isOver ? (-1, null) : (last, from);
    }

    private static bool IsCancelled(ClockPlan plan, List<CaseEvent> events, int from, int to) =>
        to > from && events.FindIndex(from, to - from, happened => plan.Cancels.Matches(happened)) >= 0;

    private static int Start(ClockPlan plan, List<CaseEvent> events, int from)
    {
        for (int i = from; i < events.Count; i++)
        {
            if (plan.Starts.Matches(events[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
