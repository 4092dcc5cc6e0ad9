namespace CustomerServiceKit.Kpis;

/// <summary>Counts of values in ranges whose width is a fixed part of their values, so that quantiles can be taken from what was counted apart and put together.</summary>
/// <remarks>
/// Values up to 127 have a range of their own; any other lies at most 1 / 128 of itself from the middle of its range, which stands for it. Two sketches of any rows are put
/// together exactly: the result is that of all rows at once. The idea of counting in ranges that widen with the value is that of HdrHistogram.
/// </remarks>
internal sealed class QuantileSketch
{
    /// <summary>How far a quantile may be off.</summary>
    public const string ErrorText = "1/128 (0.8 %)";

    private const int Bits = 6;
    private static readonly ValueBuckets Buckets = new(0, long.MaxValue, Bits);
    /// <summary>How many ranges there are for each sign.</summary>
    public const int RangeCount = (63 - Bits + 1) << Bits;

    private readonly Side _positive = new();
    private readonly Side _negative = new();

    /// <summary>How many values it has.</summary>
    public long Count { get; private set; }

    public void Add(long value, long times = 1)
    {
        Count += times;
        (value < 0 ? _negative : _positive).Add(Buckets.Of(value < 0 ? ~value : value), times);
    }

    /// <summary>Takes in the values of another, or takes them out again.</summary>
    public void Add(QuantileSketch other, int sign = 1)
    {
        foreach ((int range, long count) in other.Ranges())
        {
            (range < 0 ? _negative : _positive).Add(range < 0 ? ~range : range, sign * count);
        }

        Count += sign * other.Count;
    }

    /// <summary>Whether every range has at least as many values as in another.</summary>
    public bool Holds(QuantileSketch other)
    {
        Dictionary<int, long> own = Ranges().ToDictionary(r => r.Range, r => r.Count);
        return other.Ranges().All(r => own.GetValueOrDefault(r.Range) >= r.Count);
    }

    /// <summary>The ranges that have values, in order of size, those of negative values as their complement.</summary>
    public IEnumerable<(int Range, long Count)> Ranges() => _negative.Counts().Reverse().Select(c => (~c.Range, c.Count)).Concat(_positive.Counts());

    /// <summary>Adds so many values of a range, as <see cref="Ranges"/> gives them.</summary>
    public void AddRange(int range, long count)
    {
        (range < 0 ? _negative : _positive).Add(range < 0 ? ~range : range, count);
        Count += count;
    }

    /// <summary>The value at a place in order of size, from 0.</summary>
    public long At(long place)
    {
        long before = 0;
        foreach ((int range, long count) in Ranges())
        {
            before += count;
            if (before > place)
            {
                int bucket = range < 0 ? ~range : range;
                long middle = Buckets.Start(bucket) + ((Buckets.Width(bucket) - 1) / 2);
                return range < 0 ? ~middle : middle;
            }
        }

        throw new InvalidOperationException($"There are {Count} values and no place {place}.");
    }

    /// <summary>The ranges of one sign: counters from the first to the last that was met.</summary>
    private sealed class Side
    {
        private int _first;
        private long[] _counts = [];

        public void Add(int range, long times)
        {
            if (range < _first || range - _first >= _counts.Length)
            {
                Grow(range);
            }

            _counts[range - _first] += times;
        }

        public IEnumerable<(int Range, long Count)> Counts() => _counts.Select((count, i) => (_first + i, count)).Where(c => c.count != 0);

        private void Grow(int range)
        {
            int first = _counts.Length == 0 ? range : Math.Min(_first, range);
            int last = _counts.Length == 0 ? range : Math.Max(_first + _counts.Length - 1, range);
            // Room for a doubling on either side, so that it grows seldom.
            int from = Math.Max(0, first - (1 << Bits));
            long[] wider = new long[last + (1 << Bits) - from + 1];
            _counts.CopyTo(wider, _counts.Length == 0 ? 0 : _first - from);
            _first = from;
            _counts = wider;
        }
    }
}
