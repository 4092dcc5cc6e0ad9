using CsCheck;

namespace CustomerServiceKit.Kpis.Tests.Engine;

public sealed class ValueBucketsTests
{
    [Fact]
    public void Of_AnyNumber_LiesInItsBucketAndBucketsAreInOrder() => Gen.Select(Gen.Long[-1000, 1000], Gen.Long[0, 1L << 40], Gen.Int[0, 8]).Sample(
        (lowest, distance, bits) =>
        {
            ValueBuckets buckets = new(lowest, lowest + (1L << 40), bits);
            long value = lowest + distance;
            int bucket = buckets.Of(value);

            value.Should().BeInRange(buckets.Start(bucket), buckets.Start(bucket) + buckets.Width(bucket) - 1);
            buckets.Of(buckets.Start(bucket)).Should().Be(bucket);
            buckets.Of(buckets.Start(bucket) + buckets.Width(bucket)).Should().Be(bucket + 1);
            buckets.Width(bucket).Should().BeLessThanOrEqualTo(Math.Max(1, distance >> bits));
            bucket.Should().BeLessThan(buckets.Count);
        },
        iter: 2000,
        threads: 1);

    // Two bits: 0 to 7 have a bucket each, then there are four for each doubling.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 7)]
    [InlineData(8, 8)]
    [InlineData(9, 8)]
    [InlineData(10, 9)]
    [InlineData(15, 11)]
    [InlineData(16, 12)]
    [InlineData(19, 12)]
    [InlineData(20, 13)]
    public void Of_TwoBits_HasFourBucketsForEachDoubling(long value, int expected) => new ValueBuckets(0, 1000, 2).Of(value).Should().Be(expected);

    [Fact]
    public void Of_WholeRangeOfNumbers_DoesNotOverflow()
    {
        ValueBuckets buckets = new(long.MinValue, long.MaxValue, 3);

        buckets.Of(long.MaxValue).Should().Be(buckets.Count - 1);
        buckets.Of(long.MinValue).Should().Be(0);
    }
}
