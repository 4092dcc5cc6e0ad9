using System.Numerics;

namespace CustomerServiceKit.Goals;

/// <summary>The methods that give step after step to the part whose weight is greatest for what it has: Webster's and Jefferson's.</summary>
internal static class DivisorMethod
{
    public static BigInteger[] Of(BigInteger steps, BigInteger[] weights, bool isWebster)
    {
        BigInteger whole = weights.Aggregate(BigInteger.Add);
        BigInteger[] given = new BigInteger[weights.Length];
        BigInteger left = steps;
        for (int i = 0; i < weights.Length; i++)
        {
            // What every order of giving has given by then; so only some steps are left to give or to take, and not all.
            given[i] = isWebster ? ((2 * steps * weights[i]) + whole) / (2 * whole) : steps * weights[i] / whole;
            left -= given[i];
        }

        PriorityQueue<int, Claim> next = new(Comparer<Claim>.Create(left > 0 ? First : Last));
        for (int i = 0; i < weights.Length; i++)
        {
            Put(i);
        }

        for (int sign = left.Sign; left != 0; left -= sign)
        {
            int part = next.Dequeue();
            given[part] += sign;
            Put(part);
        }

        return given;

        // To give: how much a part asks for its next step. To take: how much it asked for its last.
        void Put(int part)
        {
            BigInteger at = left > 0 ? given[part] : given[part] - 1;
            if (at >= 0 && weights[part] > 0)
            {
                next.Enqueue(part, new Claim(weights[part], isWebster ? (2 * at) + 1 : at + 1, part));
            }
        }
    }

    private static int First(Claim one, Claim other)
    {
        int byPriority = (other.Weight * one.Divisor).CompareTo(one.Weight * other.Divisor);
        int byWeight = byPriority != 0 ? byPriority : other.Weight.CompareTo(one.Weight);
        return byWeight != 0 ? byWeight : one.Part.CompareTo(other.Part);
    }

    private static int Last(Claim one, Claim other) => First(other, one);

    /// <summary>What a part asks for a step: its weight over a divisor.</summary>
    private readonly record struct Claim(BigInteger Weight, BigInteger Divisor, int Part);
}
