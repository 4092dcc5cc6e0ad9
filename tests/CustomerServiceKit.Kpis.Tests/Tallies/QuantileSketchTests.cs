using CsCheck;

namespace CustomerServiceKit.Kpis.Tests.Tallies;

public sealed class QuantileSketchTests
{
    // From single milliseconds to ages of years, both signs.
    private static readonly Gen<long[]> s_values = Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Int[0, 40], (value, shift) => value << shift).Array[1, 200];

    [Fact]
    public void At_AnyValuesAndPlace_IsWithinTheStatedError() => Gen.Select(s_values, Gen.Int[0, 199]).Sample((values, any) =>
    {
        long place = any % values.Length;
        long exact = values.Order().ElementAt((int)place);

        // 1/128 of the value, and whole numbers below 128 exactly.
        Math.Abs((decimal)(Of(values).At(place) - exact)).Should().BeLessThanOrEqualTo(Math.Abs(exact) / 128m);
    });

    [Fact]
    public void Add_AnyPartition_EqualsAllAtOnce() => Gen.Select(s_values, Gen.Int[0, 200]).Sample((values, cut) =>
    {
        QuantileSketch merged = Of(values.Take(cut));
        merged.Add(Of(values.Skip(cut)));

        merged.Ranges().Should().Equal(Of(values).Ranges());
        merged.Count.Should().Be(values.Length);
    });

    [Fact]
    public void Add_TakenOutAgain_IsAsBefore() => Gen.Select(s_values, s_values).Sample((kept, taken) =>
    {
        QuantileSketch sketch = Of([.. kept, .. taken]);
        sketch.Add(Of(taken), -1);

        sketch.Ranges().Should().Equal(Of(kept).Ranges());
    });

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(127)]
    [InlineData(-128)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Add_NumberAtAnEdge_HasARangeThatCanBeWritten(long value)
    {
        (int range, long count) = Of([value]).Ranges().Should().ContainSingle().Subject;

        count.Should().Be(1);
        range.Should().BeInRange(-QuantileSketch.RangeCount, QuantileSketch.RangeCount - 1);
    }

    private static QuantileSketch Of(IEnumerable<long> values)
    {
        QuantileSketch sketch = new();
        foreach (long value in values)
        {
            sketch.Add(value);
        }

        return sketch;
    }
}
