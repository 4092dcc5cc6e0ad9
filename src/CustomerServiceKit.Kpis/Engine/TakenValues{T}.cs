using System.Numerics;

namespace CustomerServiceKit.Kpis;

/// <summary>Values of one width.</summary>
internal sealed class TakenValues<T> : TakenValues
    where T : struct, IBinaryInteger<T>
{
    private const int ChunkSize = 1 << 16;

    private readonly List<(int[] Places, T[] Values)> _full = [];
    private int[] _places = new int[ChunkSize];
    private T[] _values = new T[ChunkSize];
    private int _count;

    public override void Add(ReadOnlySpan<int> places, ReadOnlySpan<long> values, ReadOnlySpan<int> classes, ulong[] bits, int bit)
    {
        if (_count + places.Length >= ChunkSize)
        {
            Next();
        }

        int count = _count;
        int[] toPlaces = _places;
        T[] toValues = _values;
        for (int i = 0; i < places.Length; i++)
        {
            // Written always and kept only where it counts, so that there is nothing to guess. The sign of a place says whether there is one.
            toPlaces[count] = places[i];
            toValues[count] = T.CreateTruncating(values[i]);
            count = unchecked(count + ((int)(bits[classes[i]] >> bit & 1) & ~(places[i] >> 31)));
        }

        _count = count;
    }

    public override void Add(int place, long value)
    {
        if (_count == ChunkSize)
        {
            Next();
        }

        _places[_count] = place;
        _values[_count++] = T.CreateTruncating(value);
    }

    public override void Each(Action<int, long> value)
    {
        foreach ((int[] places, T[] values, int count) in Chunks())
        {
            for (int i = 0; i < count; i++)
            {
                value(places[i], long.CreateTruncating(values[i]));
            }
        }
    }

    public override void Rank(TakenValues[] all, int[][] rows, PassMeasure[] measures, CellTable cells)
    {
        TakenValues<T>[] threads = [.. all.Cast<TakenValues<T>>()];
        int[][] next = [.. threads.Select(_ => new int[cells.Groups.Count])];
        Parallel.For(0, threads.Length, t => threads[t].Count(rows[t], next[t]));
        int[] starts = new int[cells.Groups.Count + 1];
        int placed = 0;
        for (int row = 0; row < cells.Groups.Count; row++)
        {
            starts[row] = placed;
            foreach (int[] own in next)
            {
                (own[row], placed) = (placed, checked(placed + own[row]));
            }
        }

        starts[^1] = placed;
        T[] values = GC.AllocateUninitializedArray<T>(placed);
        Parallel.For(0, threads.Length, t => threads[t].Place(rows[t], next[t], values));
        Parallel.For(0, cells.Groups.Count, row => Find(values.AsMemory(starts[row], starts[row + 1] - starts[row]), measures, cells, row));
    }

    private static void Find(Memory<T> values, PassMeasure[] measures, CellTable cells, int row)
    {
        if (values.IsEmpty)
        {
            return;
        }

        int[] wanted = [.. measures.Select(m => (int)m.Bound.Rank!.Of(values.Length))];
        T[] found = Selection.Of(values, wanted);
        Span<Cell> into = cells.At(row);
        for (int m = 0; m < measures.Length; m++)
        {
            into[measures[m].Index].Figure = long.CreateTruncating(found[m]);
        }
    }

    private IEnumerable<(int[] Places, T[] Values, int Count)> Chunks() => _full.Select(c => (c.Places, c.Values, c.Places.Length)).Append((_places, _values, _count));

    private void Count(int[] rows, int[] counts)
    {
        foreach ((int[] places, _, int count) in Chunks())
        {
            for (int i = 0; i < count; i++)
            {
                counts[rows[places[i]]]++;
            }
        }
    }

    private void Place(int[] rows, int[] next, T[] into)
    {
        foreach ((int[] places, T[] values, int count) in Chunks())
        {
            for (int i = 0; i < count; i++)
            {
                into[next[rows[places[i]]]++] = values[i];
            }
        }
    }

    private void Next()
    {
        if (_count == ChunkSize)
        {
            _full.Add((_places, _values));
        }
        else
        {
            _full.Add((_places[.._count], _values[.._count]));
        }

        _places = new int[ChunkSize];
        _values = new T[ChunkSize];
        _count = 0;
    }
}
