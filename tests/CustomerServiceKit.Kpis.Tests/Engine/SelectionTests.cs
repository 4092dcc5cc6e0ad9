using CsCheck;

namespace CustomerServiceKit.Kpis.Tests.Engine;

public sealed class SelectionTests
{
    // Few different values, many, sorted both ways, organ pipes: what partitions badly.
    private static readonly Gen<long[]> s_values = Gen.Select(Gen.Int[1, 400], Gen.Int[0, 5], Gen.Int[1, 1000], Gen.Int).Select(g =>
    {
        (int count, int shape, int different, int seed) = g;
        return Enumerable.Range(0, count).Select(i => shape switch
        {
            0 => i,
            1 => -i,
            2 => Math.Min(i, count - i),
            3 => 7L,
            4 => unchecked((long)((ulong)(i + seed) * 0x9E3779B97F4A7C15UL)) % different,
            _ => unchecked((long)((ulong)(i + seed) * 0x9E3779B97F4A7C15UL)),
        }).ToArray();
    });

    [Fact]
    public void Of_AnyValuesAndPlaces_AreThoseOfTheSortedValues() => Gen.Select(s_values, Gen.Int[0, 399].Array[1, 4]).Sample((values, any) =>
    {
        int[] places = [.. any.Select(p => p % values.Length)];
        long[] sorted = [.. values.Order()];

        Selection.Of<long>([.. values], places).Should().Equal(places.Select(p => sorted[p]));
    });

    [Theory]
    [InlineData(1_300_000, 1)]
    [InlineData(1_300_000, 1_000)]
    [InlineData(1_300_000, int.MaxValue)]
    public void Of_MoreThanAMillion_AreThoseOfTheSortedValues(int count, int different)
    {
        int[] values = [.. Enumerable.Range(0, count).Select(i => (int)(unchecked((uint)i * 2_654_435_761u) % (uint)different) - (different / 2))];
        int[] places = [0, count / 2, count / 2, count * 9 / 10, count - 1];
        int[] sorted = [.. values.Order()];

        Selection.Of<int>(values, places).Should().Equal(places.Select(p => sorted[p]));
    }

    [Fact]
    public void Of_MoreThanAMillionOverTheWholeRange_AreThoseOfTheSortedValues()
    {
        long[] values = [long.MinValue + 1, long.MaxValue, .. Enumerable.Range(0, 1_100_000).Select(i => unchecked((long)((ulong)i * 0x9E3779B97F4A7C15UL)))];
        int[] places = [0, 1, 400_000, values.Length - 1];
        long[] sorted = [.. values.Order()];

        Selection.Of<long>(values, places).Should().Equal(places.Select(p => sorted[p]));
    }
}
