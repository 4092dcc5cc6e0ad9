using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Sets of time, each as stretches in order and apart from each other.</summary>
internal static class IntervalSets
{
    public static IEnumerable<Interval> Combined(CalendarCombination how, IReadOnlyList<Interval> left, IReadOnlyList<Interval> right)
    {
        Instant? open = null;
        foreach (Instant at in Ends(left).Concat(Ends(right)).Distinct().OrderBy(i => i))
        {
            bool now = Holds(how, Contains(left, at), Contains(right, at));
            if (now && open is null)
            {
                open = at;
            }
            else if (!now && open is Instant start)
            {
                yield return new Interval(start, at);
                open = null;
            }
        }
    }

    public static bool Holds(CalendarCombination how, bool left, bool right) => how switch
    {
        CalendarCombination.Union => left || right,
        CalendarCombination.Intersection => left && right,
        _ => left && !right,
    };

    private static IEnumerable<Instant> Ends(IReadOnlyList<Interval> set) => set.SelectMany(i => new[] { i.Start, i.End });

    private static bool Contains(IReadOnlyList<Interval> set, Instant at)
    {
        foreach (Interval interval in set)
        {
            if (interval.Contains(at))
            {
                return true;
            }
        }

        return false;
    }
}
