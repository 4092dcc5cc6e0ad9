namespace CustomerServiceKit.Goals;

/// <summary>Puts figures of parts together. Ratios are never averaged, and what was not measured is left out and never 0.</summary>
public static class RollUp
{
    /// <summary>The ratio of a whole: the sum of the numerators over the sum of the denominators.</summary>
    /// <param name="parts">Measurements of one KPI that are ratios; those without a value are left out.</param>
    /// <returns>The ratio; null where no part was measured.</returns>
    /// <exception cref="ArgumentException">The parts are of different KPIs, or one is no ratio.</exception>
    public static decimal? Ratio(params IEnumerable<Measurement> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        List<Measurement> measured = [.. parts.Where(p => p.Value is not null)];
        if (measured.Exists(p => p.Denominator is null) || measured.Select(p => p.Key).Distinct().Count() > 1)
        {
            throw new ArgumentException($"Ratios of one KPI are needed; given {string.Join(", ", measured.Select(p => p.ToString()))}.", nameof(parts));
        }

        return measured.Count == 0 ? null : measured.Sum(p => p.Numerator!.Value) / measured.Sum(p => p.Denominator!.Value);
    }

    /// <summary>The weighted mean of scores, over those that are there.</summary>
    /// <param name="scores">Scores with their weights, 0 or more; a score that is null is left out, and the weights of the others count as much more.</param>
    /// <returns>The mean; null where no score with a weight is there.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public static decimal? Mean(params IEnumerable<(decimal? Score, decimal Weight)> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        List<(decimal? Score, decimal Weight)> all = [.. scores];
        all.ForEach(s => ArgumentOutOfRangeException.ThrowIfNegative(s.Weight, nameof(scores)));
        decimal weight = all.Where(s => s.Score is not null).Sum(s => s.Weight);
        return weight == 0m ? null : all.Sum(s => (s.Score ?? 0m) * s.Weight) / weight;
    }

    /// <summary>The worst colour of the parts: one that is red makes the whole red.</summary>
    /// <param name="parts">The colours; null for what was not measured, which is left out.</param>
    /// <returns>The worst; null where no part was measured.</returns>
    public static GoalStatus? Worst(params IEnumerable<GoalStatus?> parts) => parts.Max();
}
