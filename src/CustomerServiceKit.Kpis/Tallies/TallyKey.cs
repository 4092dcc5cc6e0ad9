namespace CustomerServiceKit.Kpis;

/// <summary>One group of a tally, by texts and times, so that it means the same in every batch.</summary>
internal sealed class TallyKey(IReadOnlyList<string?> values, long start, int hour) : IEquatable<TallyKey>
{
    /// <summary>The value in each dimension; null for none.</summary>
    public IReadOnlyList<string?> Values { get; } = values;

    /// <summary>The start of the period in milliseconds; 0 where time is not told apart.</summary>
    public long Start { get; } = start;

    /// <summary>The hour of the day; 0 where hours are not told apart.</summary>
    public int Hour { get; } = hour;

    public bool Equals(TallyKey? other) => other is not null && other.Start == Start && other.Hour == Hour && other.Values.SequenceEqual(Values, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as TallyKey);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Start);
        hash.Add(Hour);
        foreach (string? value in Values)
        {
            hash.Add(value, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => GroupLabels.Text(Values);
}
