using System.Numerics;

namespace CustomerServiceKit.Kpis;

/// <summary>Puts whole numbers from a lowest one on into buckets in order of size: each doubling of the distance from the lowest has equally many.</summary>
/// <remarks>
/// With n bits the first 2^(n + 1) buckets hold one number each, and any other is at most 2^-n as wide as its numbers are far from the lowest. Whole numbers only, so that
/// every machine finds the same bucket. Without bits (-1) there is one bucket for all.
/// </remarks>
internal readonly struct ValueBuckets
{
    private readonly long _lowest;
    private readonly int _bits;

    public ValueBuckets(long lowest, long highest, int bits)
    {
        _lowest = lowest;
        _bits = bits;
        Count = Of(highest) + 1;
    }

    /// <summary>How many buckets there are up to the highest number.</summary>
    public int Count { get; }

    /// <summary>The bucket of a number.</summary>
    public int Of(long value)
    {
        if (_bits < 0)
        {
            return 0;
        }

        // No number is below the lowest one, and the distance of two fits without a sign.
        ulong distance = unchecked((ulong)(value - _lowest));
        int doubling = unchecked(BitOperations.Log2(distance | (1UL << _bits)) - _bits);
        return unchecked((doubling << _bits) + (int)(distance >> doubling));
    }

    /// <summary>The smallest number of a bucket.</summary>
    public long Start(int bucket)
    {
        int doubling = (bucket >> _bits) - 1;
        ulong distance = doubling <= 0 ? (ulong)bucket : ((ulong)(bucket & ((1 << _bits) - 1)) + (1UL << _bits)) << doubling;
        return unchecked(_lowest + (long)distance);
    }

    /// <summary>How many numbers a bucket holds.</summary>
    public long Width(int bucket) => _bits < 0 ? long.MaxValue : 1L << Math.Max(0, (bucket >> _bits) - 1);
}
