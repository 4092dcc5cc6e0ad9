using System.Numerics;
using System.Runtime.CompilerServices;

namespace CustomerServiceKit.Kpis;

/// <summary>Finds the values at the ranks asked for in every group, without putting all values in order.</summary>
/// <remarks>
/// The values of each group are counted in buckets, the narrower the fewer groups there are. Only the buckets in which a wanted rank lies are gathered and looked at again, mostly
/// a small part of all. Where there are very many groups, each has one bucket, and everything is gathered group by group.
/// </remarks>
internal sealed class RankSearch<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>So many counts fit into the fast memory of a processor.</summary>
    private const int MostCounts = 1 << 17;

    private const int MostBits = 12;
    private const int BlockValues = 1 << 10;

    private readonly TakenValues<T>[] _threads;

    /// <summary>For each thread, from place to the first of the group's buckets.</summary>
    private readonly int[][] _firsts;
    private readonly int _groups;
    private readonly ValueBuckets _buckets;

    public RankSearch(TakenValues<T>[] threads, int[][] rows, int groups)
    {
        _threads = threads;
        _groups = groups;
        (long lowest, long highest) = threads[0].Range;
        int bits = MostBits;
        while (bits >= 0 && new ValueBuckets(lowest, highest, bits).Count * (long)groups > MostCounts)
        {
            bits--;
        }

        _buckets = new ValueBuckets(lowest, highest, bits);
        _firsts = [.. rows.Select(own => Array.ConvertAll(own, row => row < 0 ? -1 : checked(row * _buckets.Count)))];
    }

    public void Find(PassMeasure[] measures, CellTable cells)
    {
        int[][] counts = [.. _threads.Select(_ => new int[checked(_groups * _buckets.Count)])];
        Parallel.For(0, _threads.Length, t => Count(_threads[t], _firsts[t], counts[t]));
        Wanted[][] wanted = new Wanted[_groups][];
        Parallel.For(0, _groups, row => wanted[row] = WantedOf(row, measures, counts));

        // What was counted becomes the place where the next value of a bucket goes, for each thread apart. A bucket of one number need not be looked at.
        bool[] keep = new bool[counts[0].Length];
        int placed = 0;
        foreach (Wanted one in wanted.SelectMany(w => w).Where(w => w.Only is null))
        {
            keep[one.Bucket] = true;
            one.Start = placed;
            foreach (int[] own in counts)
            {
                (own[one.Bucket], placed) = (placed, checked(placed + own[one.Bucket]));
            }

            one.End = placed;
        }

        T[] kept = GC.AllocateUninitializedArray<T>(placed);
        Parallel.For(0, _threads.Length, t => Keep(_threads[t], keep, counts[t], kept));
        Parallel.For(0, _groups, row =>
        {
            foreach (Wanted one in wanted[row])
            {
                T[] found = one.Only is long only
                    ? [.. one.Ranks.Select(_ => T.CreateTruncating(only))]
                    : Selection.Of(kept.AsSpan(one.Start, one.End - one.Start), [.. one.Ranks.Select(r => r.Place)]);
                for (int r = 0; r < found.Length; r++)
                {
                    cells.At(row)[one.Ranks[r].Measure].Figure = long.CreateTruncating(found[r]);
                }
            }
        });
    }

    private void Count(TakenValues<T> taken, int[] firsts, int[] counts)
    {
        foreach ((int[]? places, T[] values, int count) in taken.Chunks)
        {
            if (places is null)
            {
                Count(_buckets, values.AsSpan(0, count), counts);
            }
            else
            {
                Count(_buckets, firsts, places.AsSpan(0, count), values, counts);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Count(ValueBuckets buckets, ReadOnlySpan<T> values, int[] counts)
    {
        foreach (T value in values)
        {
            counts[buckets.Of(long.CreateTruncating(value))]++;
        }
    }

    /// <summary>Counts the values of several groups, and leaves in the place of each value's group that of its bucket.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Count(ValueBuckets buckets, int[] firsts, Span<int> places, T[] values, int[] counts)
    {
        for (int i = 0; i < places.Length; i++)
        {
            // The counts were made for all groups with all buckets, so a place among them cannot overflow.
            int at = unchecked(firsts[places[i]] + buckets.Of(long.CreateTruncating(values[i])));
            counts[at]++;
            places[i] = at;
        }
    }

    private void Keep(TakenValues<T> taken, bool[] keep, int[] next, T[] into)
    {
        foreach ((int[]? places, T[] values, int count) in taken.Chunks)
        {
            if (places is null)
            {
                Keep(_buckets, values.AsSpan(0, count), keep, next, into);
            }
            else
            {
                Keep(places.AsSpan(0, count), values, keep, next, into);
            }
        }
    }

    /// <summary>Of one group few values are wanted, since its buckets are narrow.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(ValueBuckets buckets, ReadOnlySpan<T> values, bool[] keep, int[] next, T[] into)
    {
        foreach (T value in values)
        {
            int at = buckets.Of(long.CreateTruncating(value));
            if (keep[at])
            {
                into[next[at]++] = value;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(ReadOnlySpan<int> places, T[] values, bool[] keep, int[] next, T[] into)
    {
        int[] wanted = new int[BlockValues];
        for (int start = 0; start < places.Length; start += BlockValues)
        {
            // Written always and kept only where it is wanted: which values are wanted cannot be guessed.
            int kept = 0;
            ReadOnlySpan<int> block = places.Slice(start, Math.Min(BlockValues, places.Length - start));
            for (int i = 0; i < block.Length; i++)
            {
                wanted[kept] = i;
                kept += Unsafe.BitCast<bool, byte>(keep[block[i]]);
            }

            for (int i = 0; i < kept; i++)
            {
                int at = wanted[i];
                into[next[block[at]]++] = values[start + at];
            }
        }
    }

    /// <summary>The buckets of one group in which ranks lie.</summary>
    private Wanted[] WantedOf(int row, PassMeasure[] measures, int[][] counts)
    {
        int first = row * _buckets.Count;
        long all = 0;
        foreach (int[] own in counts)
        {
            foreach (int here in own.AsSpan(first, _buckets.Count))
            {
                all += here;
            }
        }

        return all == 0 ? [] :
        [
            .. measures.Select(m => (m.Index, Place: (int)m.Bound.Rank!.Of(all)))
                .Select(m => (m.Index, m.Place, In: BucketOf(first, m.Place, counts)))
                .GroupBy(m => m.In)
                .Select(g => new Wanted(first + g.Key.Bucket, OnlyNumber(g.Key.Bucket), [.. g.Select(m => (m.Index, m.Place - g.Key.Before))])),
        ];
    }

    private long? OnlyNumber(int bucket) => _buckets.Width(bucket) == 1 ? _buckets.Start(bucket) : null;

    private static (int Bucket, int Before) BucketOf(int first, int place, int[][] counts)
    {
        int before = 0;
        for (int bucket = 0; ; bucket++)
        {
            int here = 0;
            foreach (int[] own in counts)
            {
                here += own[first + bucket];
            }

            if (before + here > place)
            {
                return (bucket, before);
            }

            before += here;
        }
    }

    /// <summary>A bucket of a group with the ranks, from 0, of the values wanted in it, and where these are kept.</summary>
    private sealed class Wanted(int bucket, long? only, (int Measure, int Place)[] ranks)
    {
        public int Bucket { get; } = bucket;

        /// <summary>The number of a bucket that has one.</summary>
        public long? Only { get; } = only;

        public (int Measure, int Place)[] Ranks { get; } = ranks;

        public int Start { get; set; }

        public int End { get; set; }
    }
}
