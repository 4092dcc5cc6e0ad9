using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Lets a promise's clock run over the events of a case as often as it is promised.</summary>
internal static class ClockRuns
{
    /// <summary>The runs in their order.</summary>
    /// <param name="commitment">The promise.</param>
    /// <param name="termsOf">Which terms hold in a situation.</param>
    /// <param name="events">The events of one case, in any order.</param>
    /// <param name="asOf">The instant to look from; later events are not looked at.</param>
    public static IReadOnlyList<ClockRun> Of(Commitment commitment, Func<CaseSituation, ClockTerms> termsOf, IEnumerable<CaseEvent> events, Instant asOf)
    {
        List<CaseEvent> past = [.. events.Where(e => e.At <= asOf).OrderBy(e => e, CaseEvent.Order)];
        List<ClockRun> runs = [];
        int next = Start(commitment, past, 0);
        Instant? from = next < 0 ? null : past[next].At;
        while (from is Instant at)
        {
            if (ClockRun.Of(commitment, termsOf, past, next, at, asOf) is not ClockRun run)
            {
                // Nothing was promised; the case may come to be one for which it is.
                next = commitment.Recurrence == ClockRecurrence.Once ? -1 : Start(commitment, past, next + 1);
                from = next < 0 ? null : past[next].At;
                continue;
            }

            runs.Add(run);
            (next, from) = Next(commitment, past, run, asOf);
        }

        return runs;
    }

    private static (int Event, Instant? From) Next(Commitment commitment, List<CaseEvent> events, ClockRun run, Instant asOf)
    {
        if (commitment.Recurrence == ClockRecurrence.Once || run.StoppedAt is not int stopped)
        {
            return (-1, null);
        }

        if (commitment.Recurrence == ClockRecurrence.Independent)
        {
            // What kept the promise may be what starts it again: an update is due so long after the last one.
            int start = Start(commitment, events, stopped);
            return (start, start < 0 ? null : events[start].At);
        }

        Instant from = Instant.Max(run.Stopped!.Value, run.Due);
        int last = events.FindLastIndex(e => e.At <= from);
        bool isOver = from > asOf || IsCancelled(commitment, events.GetRange(0, last + 1), stopped);
        run.NextStart = from > asOf && !IsCancelled(commitment, events, stopped) ? from : null;
        return isOver ? (-1, null) : (last, from);
    }

    private static bool IsCancelled(Commitment commitment, List<CaseEvent> events, int from) =>
        events.Skip(from).Any(happened => commitment.CancelledBy.Any(e => e.Matches(happened)));

    private static int Start(Commitment commitment, List<CaseEvent> events, int from) =>
        from >= events.Count ? -1 : events.FindIndex(from, happened => commitment.StartedBy.Any(e => e.Matches(happened)));
}
