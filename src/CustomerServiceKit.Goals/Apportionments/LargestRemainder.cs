namespace CustomerServiceKit.Goals;

/// <summary>Whole shares first, the rest to the largest remainders.</summary>
internal static class LargestRemainder
{
    public static long[] Of(long steps, decimal[] weights)
    {
        decimal whole = weights.Sum();
        decimal[] shares = [.. weights.Select(w => steps * (w / whole))];
        long[] given = [.. shares.Select(share => (long)Math.Floor(share))];
        int left = (int)(steps - given.Sum());
        IEnumerable<int> order = Enumerable.Range(0, weights.Length).Where(i => weights[i] > 0m)
            .OrderByDescending(i => shares[i] - given[i]).ThenByDescending(i => weights[i]).ThenBy(i => i);
        foreach (int part in order.Take(left))
        {
            given[part]++;
        }

        return given;
    }
}
