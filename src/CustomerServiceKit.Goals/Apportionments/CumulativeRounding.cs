namespace CustomerServiceKit.Goals;

/// <summary>Rounded sums from the first part on.</summary>
internal static class CumulativeRounding
{
    /// <summary>Half a step, so that every sum from the first part on is rounded to the nearest.</summary>
    public const decimal Nearest = 0.5m;

    /// <summary>
    /// Divides steps: x_j = floor(T C_j + phase) - floor(T C_j-1 + phase), with C the share of the weights gone by. Every sum from the first part on is within a step of its share, with a phase of one half within
    /// half a step, so no part's rounding is ever made up for by a later part alone.
    /// </summary>
    public static IEnumerable<decimal> Of(decimal steps, IReadOnlyList<decimal> weights, decimal phase = Nearest)
    {
        decimal whole = weights.Sum();
        decimal gone = 0m;
        decimal given = 0m;
        foreach (decimal weight in weights)
        {
            gone += weight;
            decimal until = whole == 0m ? 0m : Math.Floor((steps * gone / whole) + phase);
            yield return until - given;
            given = until;
        }
    }
}
