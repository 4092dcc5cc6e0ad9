using System.Runtime.Intrinsics;

namespace CustomerServiceKit.Kpis;

/// <summary>
/// What a pass keeps for each group. A lane counts the rows for which something holds; a sum or an extreme belongs to an amount, which is a quantity
/// together with what has to hold. Measures that say the same share lanes and amounts.
/// </summary>
internal sealed class PassLanes
{
    /// <summary>Amounts, distinct counts and distributions have a bit each in one word.</summary>
    public const int MostBits = 64;

    private readonly List<(PassMeasure Measure, Tri Wanted)> _lanes = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public PassLanes(IReadOnlyList<PassMeasure> measures)
    {
        Dictionary<string, int> sums = new(StringComparer.Ordinal);
        List<LanePlace> places = [];
        List<PassMeasure> summed = [];
        List<PassMeasure> extremes = [.. measures.Where(m => m.Aggregate is AggregateKind.Min or AggregateKind.Max)];
        foreach (PassMeasure measure in measures)
        {
            int amount = extremes.IndexOf(measure);
            if (measure.Aggregate == AggregateKind.Sum && !measure.Quantity.IsOne)
            {
                string identity = $"{measure.Quantity.Identity} if {measure.Shape}";
                if (!sums.TryGetValue(identity, out amount))
                {
                    amount = summed.Count;
                    sums.Add(identity, amount);
                    summed.Add(measure);
                }
            }

            bool counts = measure.Aggregate == AggregateKind.Sum && measure.Quantity.IsOne;
            places.Add(new LanePlace(measure.Index, measure.Aggregate, counts, Lane(measure, Tri.True), measure.MayBeUnknown ? Lane(measure, Tri.Unknown) : -1, amount));
        }

        // Extremes stand behind the sums.
        Places = [.. places.Select(p => p.Aggregate is AggregateKind.Min or AggregateKind.Max ? p with { Amount = p.Amount + summed.Count } : p)];
        Bytes = (Count + Vector256<byte>.Count - 1) / Vector256<byte>.Count * Vector256<byte>.Count;
        Sums = summed;
        Extremes = extremes;
        Distincts = [.. measures.Where(m => m.Aggregate == AggregateKind.Distinct)];
        Distributions = [.. measures.Where(m => m.Aggregate == AggregateKind.Distribution).GroupBy(m => $"{m.Quantity.Identity} if {m.Shape}").Select(g => g.ToArray())];
    }

    /// <summary>Where each measure finds what it needs, in the order of the measures.</summary>
    public LanePlace[] Places { get; }

    /// <summary>The first measure of each sum.</summary>
    public IReadOnlyList<PassMeasure> Sums { get; }

    public IReadOnlyList<PassMeasure> Extremes { get; }

    public IReadOnlyList<PassMeasure> Distincts { get; }

    /// <summary>Measures that take quantiles of the same amounts, together.</summary>
    public IReadOnlyList<PassMeasure[]> Distributions { get; }

    /// <summary>How many lanes there are; lane 0 counts every row.</summary>
    public int Count => 1 + _lanes.Count;

    /// <summary>How many bytes the lanes take, in whole vectors.</summary>
    public int Bytes { get; }

    /// <summary>The lanes and the bits of the rows that have a mask: sums first, then extremes, distinct counts, distributions.</summary>
    public ulong Describe(uint mask, Span<byte> lanes)
    {
        lanes[0] = 1;
        for (int i = 0; i < _lanes.Count; i++)
        {
            lanes[i + 1] = _lanes[i].Measure.Of(mask) == _lanes[i].Wanted ? (byte)1 : (byte)0;
        }

        ulong bits = 0;
        int bit = 0;
        foreach (PassMeasure measure in (IEnumerable<PassMeasure>)[.. Sums, .. Extremes, .. Distincts, .. Distributions.Select(d => d[0])])
        {
            bits |= measure.Of(mask) == Tri.True ? 1UL << bit : 0;
            bit++;
        }

        return bits;
    }

    private int Lane(PassMeasure measure, Tri wanted)
    {
        string identity = $"{wanted} {measure.Shape}";
        if (!_known.TryGetValue(identity, out int lane))
        {
            _lanes.Add((measure, wanted));
            lane = _lanes.Count;
            _known.Add(identity, lane);
        }

        return lane;
    }
}
