using System.Numerics;

namespace CustomerServiceKit.Goals;

/// <summary>Whole shares first, the rest to the largest remainders.</summary>
internal static class LargestRemainder
{
    public static BigInteger[] Of(BigInteger steps, BigInteger[] weights)
    {
        BigInteger whole = weights.Aggregate(BigInteger.Add);
        BigInteger[] given = new BigInteger[weights.Length];
        BigInteger[] remainders = new BigInteger[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            given[i] = BigInteger.DivRem(steps * weights[i], whole, out remainders[i]);
        }

        int left = (int)(steps - given.Aggregate(BigInteger.Add));
        IEnumerable<int> order = Enumerable.Range(0, weights.Length).OrderByDescending(i => remainders[i]).ThenByDescending(i => weights[i]).ThenBy(i => i);
        foreach (int part in order.Take(left))
        {
            given[part]++;
        }

        return given;
    }
}
