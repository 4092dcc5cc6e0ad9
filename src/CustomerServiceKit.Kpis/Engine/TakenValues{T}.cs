using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Kpis;

/// <summary>Values of one width.</summary>
internal sealed class TakenValues<T> : TakenValues
    where T : struct, IBinaryInteger<T>
{
    private const int FirstChunk = 1 << 14;
    private const int LargestChunk = 1 << 20;

    private readonly List<(int[]? Places, T[] Values, int Count)> _full = [];
    private readonly bool _oneGroup;
    private int[]? _places;
    private T[] _values = [];
    private int _count;

    public TakenValues((long Lowest, long Highest) range, bool oneGroup)
    {
        Range = range;
        _oneGroup = oneGroup;
    }

    /// <summary>Between which two amounts all values lie.</summary>
    public (long Lowest, long Highest) Range { get; }

    /// <summary>The values with their places; without, all are of the one group.</summary>
    public IEnumerable<(int[]? Places, T[] Values, int Count)> Chunks => _full.Append((_places, _values, _count));

    public override void Add(ReadOnlySpan<int> places, ReadOnlySpan<long> values, ReadOnlySpan<int> classes, ulong[] bits, int bit)
    {
        if (_values.Length - _count <= places.Length)
        {
            Next(places.Length);
        }

        _count = _places is null
            ? Put(places, values, classes, bits, bit, _values, _count)
            : Put(places, values, classes, bits, bit, _values, _places, _count);
    }

    public override void Add(int place, long value)
    {
        if (_count == _values.Length)
        {
            Next(1);
        }

        if (_places is not null)
        {
            _places[_count] = place;
        }

        _values[_count++] = T.CreateTruncating(value);
    }

    public override void Each(Action<int, long> value)
    {
        foreach ((int[]? places, T[] values, int count) in Chunks)
        {
            for (int i = 0; i < count; i++)
            {
                value(places?[i] ?? 0, long.CreateTruncating(values[i]));
            }
        }
    }

    public override void Rank(TakenValues[] all, int[][] rows, PassMeasure[] measures, CellTable cells)
    {
        TakenValues<T>[] threads = [.. all.Cast<TakenValues<T>>()];
        new RankSearch<T>(threads, rows, cells.Groups.Count).Find(measures, cells);
        foreach (TakenValues<T> thread in threads)
        {
            thread.GiveBack();
        }
    }

    // In these two everything is written, and kept only where it counts, so that there is nothing to guess. The sign of a place says whether there is one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Put(ReadOnlySpan<int> places, ReadOnlySpan<long> values, ReadOnlySpan<int> classes, ulong[] bits, int bit, T[] into, int count)
    {
        for (int i = 0; i < places.Length; i++)
        {
            into[count] = T.CreateTruncating(values[i]);
            count = unchecked(count + ((int)(bits[classes[i]] >> bit & 1) & ~(places[i] >> 31)));
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Put(ReadOnlySpan<int> places, ReadOnlySpan<long> values, ReadOnlySpan<int> classes, ulong[] bits, int bit, T[] into, int[] intoPlaces, int count)
    {
        for (int i = 0; i < places.Length; i++)
        {
            intoPlaces[count] = places[i];
            into[count] = T.CreateTruncating(values[i]);
            count = unchecked(count + ((int)(bits[classes[i]] >> bit & 1) & ~(places[i] >> 31)));
        }

        return count;
    }

    private void Next(int more)
    {
        if (_count > 0)
        {
            _full.Add((_places, _values, _count));
        }

        int size = Math.Max(more + 1, Math.Clamp(_values.Length * 4, FirstChunk, LargestChunk));
        _values = ArrayPool<T>.Shared.Rent(size);
        _places = _oneGroup ? null : ArrayPool<int>.Shared.Rent(size);
        _count = 0;
    }

    /// <summary>Arrays that the system has to clear each time cost as much as filling them.</summary>
    private void GiveBack()
    {
        foreach ((int[]? places, T[] values, _) in Chunks)
        {
            ArrayPool<T>.Shared.Return(values);
            if (places is not null)
            {
                ArrayPool<int>.Shared.Return(places);
            }
        }

        _full.Clear();
        (_places, _values, _count) = (null, [], 0);
    }
}
