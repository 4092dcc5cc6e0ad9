using System.Numerics;

namespace CustomerServiceKit.Goals;

/// <summary>Weights as whole numbers, in the same proportions, so that ties are ties.</summary>
internal static class ExactWeights
{
    public static BigInteger[] Of(decimal[] weights)
    {
        int scale = weights.Max(w => (decimal.GetBits(w)[3] >> 16) & 0x7F);
        return [.. weights.Select(w => Whole(w, scale))];
    }

    private static BigInteger Whole(decimal weight, int scale)
    {
        int[] bits = decimal.GetBits(weight);
        BigInteger digits = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return digits * BigInteger.Pow(10, scale - ((bits[3] >> 16) & 0x7F));
    }
}
