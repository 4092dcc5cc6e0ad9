using NodaTime;

namespace CustomerServiceKit;

/// <summary>Values that hold from one instant, inclusive, to another, exclusive, sorted so that a look-up is a short search without allocation.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
internal sealed class Timeline<T>
{
    private readonly Instant[] _starts;
    private readonly Instant[] _ends;
    private readonly T[] _values;

    public Timeline(IEnumerable<(DateSpan Dates, T Value)> rows, DateTimeZone zone)
    {
        (Instant Start, Instant End, T Value)[] sorted = [..
            rows.Select(r => (r.Dates.Start(zone), r.Dates.End(zone), r.Value))
                .Where(r => r.Item1 < r.Item2) // Empty where the only day was skipped by the zone.
                .OrderBy(r => r.Item1)];
        _starts = [.. sorted.Select(r => r.Start)];
        _ends = [.. sorted.Select(r => r.End)];
        _values = [.. sorted.Select(r => r.Value)];
    }

    /// <summary>The value at an instant, where values do not overlap.</summary>
    public bool TryAt(Instant at, out T value)
    {
        int low = 0;
        int high = _starts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_starts[middle] <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        bool found = low > 0 && HoldsAt(low - 1, at);
        value = found ? _values[low - 1] : default!;
        return found;
    }

    /// <summary>Every value at an instant, where values may overlap.</summary>
    public IEnumerable<T> AllAt(Instant at)
    {
        for (int i = 0; i < _starts.Length && _starts[i] <= at; i++)
        {
            if (HoldsAt(i, at))
            {
                yield return _values[i];
            }
        }
    }

    private bool HoldsAt(int index, Instant at) => at < _ends[index] || _ends[index] == Instant.MaxValue;
}
