using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The events of cases, put in order.</summary>
internal static class CaseEvents
{
    /// <summary>The events of each case, in the order in which the cases first come.</summary>
    public static List<List<CaseEvent>> ByCase(IEnumerable<CaseEvent> events)
    {
        List<List<CaseEvent>> cases = [];
        Dictionary<(SourceId, CaseId), List<CaseEvent>> known = [];
        List<CaseEvent> one = [];
        foreach (CaseEvent happened in events)
        {
            ThrowIfNull(happened, nameof(events));

            // Events mostly come case by case, or day by day.
            if (one.Count == 0 || one[0].Case != happened.Case || one[0].Source != happened.Source)
            {
                if (!known.TryGetValue((happened.Source, happened.Case), out one!))
                {
                    one = [];
                    cases.Add(one);
                    known.Add((happened.Source, happened.Case), one);
                }
            }

            one.Add(happened);
        }

        return cases;
    }

    /// <summary>A copy of the events of one case.</summary>
    public static List<CaseEvent> OfOneCase(IEnumerable<CaseEvent> events)
    {
        List<CaseEvent> copy = [.. events];
        copy.ForEach(e => ThrowIfNull(e, nameof(events)));
        return copy.TrueForAll(e => e.Case == copy[0].Case) ? copy : throw new ArgumentException(
            $"A clock runs over the events of one case; given those of {string.Join(", ", copy.Select(e => $"'{e.Case}'").Distinct())}. Group them by case first.", nameof(events));
    }

    /// <summary>Those of one case that happened until an instant, in order.</summary>
    public static List<CaseEvent> Until(List<CaseEvent> events, Instant asOf)
    {
        for (int i = 0; i < events.Count; i++)
        {
            if (events[i].At > asOf || (i > 0 && CaseEvent.Order.Compare(events[i - 1], events[i]) > 0))
            {
                // Not by List.Sort: events of one place stay as they were given.
                return [.. events.Where(e => e.At <= asOf).OrderBy(e => e, CaseEvent.Order)];
            }
        }

        return events;
    }

    /// <summary>The status of a case after one of its events, in order; null where it is not known.</summary>
    public static string? StatusAt(List<CaseEvent> events, int index)
    {
        while (index >= 0 && events[index].Kind is not (CaseEventKind.StatusChanged or CaseEventKind.Created))
        {
            index--;
        }

        return index < 0 ? null : events[index].ToValue;
    }

    private static void ThrowIfNull(CaseEvent happened, string parameterName)
    {
        if (happened is null)
        {
            throw new ArgumentException("An event is null; leave it out.", parameterName);
        }
    }
}
