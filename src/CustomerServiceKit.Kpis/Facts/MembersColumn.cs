namespace CustomerServiceKit.Kpis;

/// <summary>A column in which a row has any number of texts.</summary>
internal sealed class MembersColumn(DimensionId dimension, string[] values, int[] offsets, int[] codes)
{
    public DimensionId Dimension { get; } = dimension;

    public string[] Values { get; } = values;

    /// <summary>How many texts a row has at most.</summary>
    public int MostOfARow { get; } = offsets.Zip(offsets.Skip(1), (from, to) => to - from).DefaultIfEmpty().Max();

    public ReadOnlySpan<int> this[int row] => codes.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);

    /// <summary>The codes of some rows, in that order.</summary>
    public MembersColumn Gather(int[] rows) => From(Dimension, Values, [.. rows.Select(row => this[row].ToArray())], null);

    public static MembersColumn From(DimensionId dimension, string[] values, List<int[]> codes, IReadOnlyList<int>? order)
    {
        int count = order?.Count ?? codes.Count;
        int[] offsets = new int[count + 1];
        List<int> flat = [];
        for (int i = 0; i < count; i++)
        {
            flat.AddRange(codes[order is null ? i : order[i]]);
            offsets[i + 1] = flat.Count;
        }

        return new MembersColumn(dimension, values, offsets, [.. flat]);
    }
}
