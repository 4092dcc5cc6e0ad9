namespace CustomerServiceKit.Kpis;

/// <summary>The values of one distribution that stand at wanted places when each group is put in order of size.</summary>
internal sealed class WantedValues
{
    private const int MostBits = 8;

    /// <summary>How many counters a thread may have.</summary>
    private const int MostCounters = 1 << 22;

    private readonly PassMeasure[] _measures;
    private readonly ValueBuckets _buckets;
    private readonly int _groups;
    private readonly List<(int Start, int Length)> _stretches = [];
    private readonly Found[] _found;
    private long[] _kept = [];

    public WantedValues(PassMeasure[] measures, int groups)
    {
        _measures = measures;
        _groups = groups;
        (long lowest, long highest) = measures[0].Quantity.Range;
        int bits = Enumerable.Range(0, MostBits + 1).Select(b => MostBits - b).FirstOrDefault(b => (long)new ValueBuckets(lowest, highest, b).Count * groups <= MostCounters, -1);
        _buckets = new ValueBuckets(lowest, highest, bits);
        _found = new Found[groups * measures.Length];
    }

    /// <summary>Whether a second walk is needed.</summary>
    public bool KeepsSome => _kept.Length > 0;

    /// <summary>Counters for one thread: one for each bucket of each group.</summary>
    public int[] NewCounters() => new int[checked(_groups * _buckets.Count)];

    /// <summary>The first walk: counts values.</summary>
    public void Count(int[] counters, ReadOnlySpan<int> groups, ReadOnlySpan<long> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            // There is a counter for each bucket of each group, and no row is counted twice in one.
            unchecked
            {
                counters[(groups[i] * _buckets.Count) + _buckets.Of(values[i])]++;
            }
        }
    }

    /// <summary>Finds the buckets of the wanted values. Counters become the places at which each thread keeps the values of such a bucket, and -1 for all others.</summary>
    public void Choose(int[][] counters)
    {
        int kept = 0;
        long[] totals = new long[_buckets.Count];
        for (int group = 0; group < _groups; group++)
        {
            int at = group * _buckets.Count;
            long rows = 0;
            for (int b = 0; b < totals.Length; b++)
            {
                totals[b] = 0;
                foreach (int[] own in counters)
                {
                    totals[b] += own[at + b];
                }

                rows += totals[b];
            }

            if (rows == 0)
            {
                // Nothing was counted, and so nothing will be kept.
                continue;
            }

            Dictionary<int, int> stretchOf = [];
            for (int m = 0; m < _measures.Length; m++)
            {
                (int bucket, long before) = BucketOf(totals, _measures[m].Bound.Rank!.Of(rows));
                if (_buckets.Width(bucket) > 1 && stretchOf.TryAdd(bucket, _stretches.Count))
                {
                    _stretches.Add((kept, checked((int)totals[bucket])));
                    kept = checked(kept + (int)totals[bucket]);
                }

                _found[(group * _measures.Length) + m] = new Found(
                    _buckets.Width(bucket) > 1 ? stretchOf[bucket] : -1, (int)(_measures[m].Bound.Rank!.Of(rows) - before), bucket);
            }

            for (int b = 0; b < totals.Length; b++)
            {
                int place = stretchOf.TryGetValue(b, out int stretch) ? _stretches[stretch].Start : -1;
                foreach (int[] own in counters)
                {
                    int count = own[at + b];
                    own[at + b] = place;
                    place += place < 0 ? 0 : count;
                }
            }
        }

        _kept = new long[kept];
    }

    /// <summary>The second walk: keeps the values of the buckets that were chosen.</summary>
    public void Keep(int[] places, ReadOnlySpan<int> groups, ReadOnlySpan<long> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            ref int place = ref places[unchecked((groups[i] * _buckets.Count) + _buckets.Of(values[i]))];
            if (place >= 0)
            {
                _kept[place] = values[i];
                place = unchecked(place + 1);
            }
        }
    }

    /// <summary>Writes the wanted values into the cells of their groups.</summary>
    public void AddTo(CellTable cells)
    {
        Parallel.For(0, _stretches.Count, s => _kept.AsSpan(_stretches[s].Start, _stretches[s].Length).Sort());
        for (int group = 0; group < _groups; group++)
        {
            Span<Cell> row = cells.At(group);
            for (int m = 0; m < _measures.Length; m++)
            {
                if (row[_measures[m].Index].Rows > 0)
                {
                    Found found = _found[(group * _measures.Length) + m];
                    row[_measures[m].Index].Figure = found.Stretch < 0 ? _buckets.Start(found.Bucket) : _kept[_stretches[found.Stretch].Start + found.Place];
                }
            }
        }
    }

    private static (int Bucket, long Before) BucketOf(long[] totals, long place)
    {
        long before = 0;
        int bucket = 0;
        while (before + totals[bucket] <= place)
        {
            before += totals[bucket++];
        }

        return (bucket, before);
    }

    /// <summary>Where a wanted value is: at a place of a stretch of kept values, or, without a stretch, the one number of a bucket.</summary>
    private readonly record struct Found(int Stretch, int Place, int Bucket);
}
