namespace ContactCenter.Data;

/// <summary>How many rows lie in some days, and how many of them are in no figure, by reason.</summary>
internal sealed record WindowCount(long Rows, IReadOnlyDictionary<string, long> Excluded)
{
    public static WindowCount Of(IEnumerable<string?> exclusions)
    {
        List<string?> all = [.. exclusions];
        return new WindowCount(all.Count, all.OfType<string>().GroupBy(e => e).ToDictionary(g => g.Key, g => g.LongCount()));
    }
}
