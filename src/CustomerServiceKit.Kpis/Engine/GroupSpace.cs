using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Gives every combination of dimension values, period and hour one number, the same for all fact sets of a run.</summary>
internal sealed class GroupSpace
{
    private readonly string[][] _values;
    private readonly Dictionary<string, int>[] _codes;

    public GroupSpace(Grouping by, IReadOnlyList<FactSet> facts, (long From, long To)? span)
        : this(by, by.Dimensions.Select(d => facts.SelectMany(f => f.Find(d)?.Values ?? f.FindMembers(d)?.Values ?? [])), span) => Sets = facts;

    public GroupSpace(Grouping by, IEnumerable<IEnumerable<string>> values, (long From, long To)? span)
    {
        Grouping = by;
        Span = span;
        _values = [.. values.Select(v => v.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray())];
        _codes = [.. _values.Select(values => values.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => p.i + 1, StringComparer.Ordinal))];
        Buckets = by.Period is null || span is null
            ? []
            : [.. by.Period.Between(Instant.FromUnixTimeMilliseconds(span.Value.From), Instant.FromUnixTimeMilliseconds(span.Value.To + 1), by.Zone!)];
        Periods = Buckets.Count == 0 ? null : TimeMap.Of(Buckets);
        Hours = !by.ByHourOfDay || span is null ? null : TimeMap.Hours(span.Value.From, span.Value.To + 1, by.Zone!);
        TimeSize = Math.Max(1, Buckets.Count) * (by.ByHourOfDay ? 24 : 1);
        Size = checked(_values.Aggregate((long)TimeSize, (size, values) => size * (values.Length + 1)));
    }

    public Grouping Grouping { get; }

    /// <summary>The fact sets whose values are numbered.</summary>
    public IReadOnlyList<FactSet> Sets { get; } = [];

    /// <summary>The time that periods and hours cover, both ends inclusive; null where there is none.</summary>
    public (long From, long To)? Span { get; }

    /// <summary>The end of the time that rows cover, exclusive; null where there is none.</summary>
    public long? End => Span?.To + 1;

    public IReadOnlyList<ReportingBucket> Buckets { get; }

    public TimeMap? Periods { get; }

    public TimeMap? Hours { get; }

    /// <summary>How many combinations of period and hour there are.</summary>
    public int TimeSize { get; }

    /// <summary>How many groups there could be.</summary>
    public long Size { get; }

    /// <summary>The number a dimension's first step has: groups are numbered dimensions first, then period, then hour.</summary>
    public long Stride(int dimension)
    {
        long stride = TimeSize;
        for (int d = dimension + 1; d < _values.Length; d++)
        {
            stride *= _values[d].Length + 1;
        }

        return stride;
    }

    /// <summary>For each stored code of a fact set's dimension, what it adds to the group number.</summary>
    public long[] Steps(int dimension, string[] values)
    {
        long stride = Stride(dimension);
        return [0, .. values.Select(v => _codes[dimension][v] * stride)];
    }

    public bool Has(int dimension, string value) => _codes[dimension].ContainsKey(value);

    public IReadOnlyList<string> ValuesOf(int dimension) => _values[dimension];

    /// <summary>The number of a group, or -1 where it cannot be.</summary>
    public long Find(IReadOnlyList<string?> dimensionValues, int bucket, int hour)
    {
        long group = (bucket * (Grouping.ByHourOfDay ? 24L : 1L)) + hour;
        for (int d = 0; d < _values.Length; d++)
        {
            int code = 0;
            if (dimensionValues[d] is string value && !_codes[d].TryGetValue(value, out code))
            {
                return -1;
            }

            group += code * Stride(d);
        }

        return group;
    }

    /// <summary>Whether the rows of a group have a value in a dimension of the grouping.</summary>
    public bool HasValue(long number, int dimension) => number / Stride(dimension) % (_values[dimension].Length + 1) != 0;

    public ScorecardGroup ToGroup(long number)
    {
        string?[] values = new string?[_values.Length];
        for (int d = 0; d < values.Length; d++)
        {
            long code = number / Stride(d) % (_values[d].Length + 1);
            values[d] = code == 0 ? null : _values[d][code - 1];
        }

        int time = (int)(number % TimeSize);
        int hours = Grouping.ByHourOfDay ? 24 : 1;
        return new ScorecardGroup(number, this, values, Buckets.Count > 0 ? Buckets[time / hours] : null, Grouping.ByHourOfDay ? time % 24 : null);
    }
}
