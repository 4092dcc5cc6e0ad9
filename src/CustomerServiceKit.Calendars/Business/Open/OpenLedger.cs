using NodaTime;

namespace CustomerServiceKit.Calendars;

/// <summary>Keeps the index of a calendar, and makes it cover more years when they are asked for.</summary>
/// <remarks>It grows to at least twice its length, so that many questions cost little more than building it once. Readers never wait: they see the index before or after.</remarks>
internal sealed class OpenLedger(OpenHours hours)
{
    private const int Margin = 7;

    private const int LeastDays = 366;

    private readonly object _growing = new();

    private volatile OpenIndex? _index;

    /// <summary>The memory held, in bytes.</summary>
    public int Bytes => _index?.Bytes ?? 0;

    /// <summary>An index that covers two instants, the first not later; null where they are outside of the years an index may cover.</summary>
    public OpenIndex? Covering(Instant from, Instant to)
    {
        OpenIndex? index = _index;
        return index is not null && from >= index.Origin && to <= index.End ? index : Grown(from, to);
    }

    /// <summary>An index that covers more time after, or before, what this one does; null where there is no more.</summary>
    public OpenIndex? Beyond(OpenIndex index, bool forwards) => forwards
        ? index.End >= OpenIndex.Latest ? null : Covering(index.Origin, Instant.Min(index.End + Duration.FromDays(1), OpenIndex.Latest))
        : index.Origin <= OpenIndex.Earliest ? null : Covering(Instant.Max(index.Origin - Duration.FromDays(1), OpenIndex.Earliest), index.End);

    private OpenIndex? Grown(Instant from, Instant to)
    {
        if (from < OpenIndex.Earliest || to > OpenIndex.Latest)
        {
            return null;
        }

        lock (_growing)
        {
            OpenIndex? index = _index;
            if (index is null || from < index.Origin || to > index.End)
            {
                LocalDate first = LocalDays.Containing(from, hours.Zone).PlusDays(-Margin);
                LocalDate last = LocalDays.Containing(to, hours.Zone).PlusDays(Margin);
                if (index is not null)
                {
                    int length = NodaTime.Period.DaysBetween(index.First, index.Last);
                    first = from < index.Origin ? LocalDate.Min(first, index.First.PlusDays(-length)) : index.First;
                    last = to > index.End ? LocalDate.Max(last, index.Last.PlusDays(length)) : index.Last;
                }

                _index = index = OpenIndex.Of(hours, first, LocalDate.Max(last, first.PlusDays(LeastDays)));
            }

            return index;
        }
    }
}
