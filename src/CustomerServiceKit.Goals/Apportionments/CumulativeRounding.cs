namespace CustomerServiceKit.Goals;

/// <summary>Rounded sums from the first part on: x of j = round(T · C of j) − round(T · C of the part before), with C the share of the weights gone by.</summary>
internal static class CumulativeRounding
{
    public static long[] Of(long steps, decimal[] weights)
    {
        long[] given = new long[weights.Length];
        decimal whole = weights.Sum();
        decimal gone = 0m;
        long before = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            gone += weights[i];
            long until = (long)Math.Round(steps * gone / whole, MidpointRounding.AwayFromZero);
            given[i] = until - before;
            before = until;
        }

        return given;
    }
}
