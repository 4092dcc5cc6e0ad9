namespace CustomerServiceKit.Goals;

/// <summary>The factor by which all parts improve, so that the mean of their levels is a goal.</summary>
internal static class CommonEffort
{
    /// <summary>The level of a part: its odds times the effort where the figure has bounds, itself times the effort where it has none.</summary>
    public static decimal Level(decimal present, decimal effort, GoalBounds? bounds)
    {
        if (bounds is null)
        {
            return present * effort;
        }

        decimal p = (present - bounds.Low) / (bounds.High - bounds.Low);
        return bounds.Low + ((bounds.High - bounds.Low) * (effort * p / (1m - p + (effort * p))));
    }

    /// <summary>Finds the factor; null where no factor leads there.</summary>
    public static decimal? Find(List<CascadePart> parts, decimal mean, GoalBounds? bounds)
    {
        decimal volume = parts.Sum(p => p.Volume);
        decimal present = parts.Sum(p => p.Present!.Value * p.Volume) / volume;
        if (bounds is null)
        {
            return present == 0m || mean / present <= 0m ? null : mean / present;
        }

        // Parts at a bound stay there, whatever the effort.
        decimal low = Mean(parts, volume, bounds, p => p > 0m && p < 1m ? 0m : p);
        decimal high = Mean(parts, volume, bounds, p => p > 0m && p < 1m ? 1m : p);
        return mean == present ? 1m : mean <= low || mean >= high ? null : Search(parts, volume, mean, bounds);
    }

    // The mean grows with the effort, so there is one: first by halving on a scale of factors, then by straight lines, to the last digits of a decimal.
    private static decimal Search(List<CascadePart> parts, decimal volume, decimal mean, GoalBounds bounds)
    {
        double from = -40;
        double to = 40;
        for (int i = 0; i < 60; i++)
        {
            double middle = (from + to) / 2;
            (from, to) = Mean(parts, volume, bounds, p => Moved(p, (decimal)Math.Exp(middle))) < mean ? (middle, to) : (from, middle);
        }

        decimal effort = (decimal)Math.Exp((from + to) / 2);
        for (int i = 0; i < 3; i++)
        {
            decimal at = Mean(parts, volume, bounds, p => Moved(p, effort));
            decimal slope = Mean(parts, volume, bounds, p => Moved(p, effort) * (1m - Moved(p, effort)), isSlope: true) / effort;
            decimal next = slope == 0m ? effort : effort + ((mean - at) / slope);

            // Where everybody is next to an end of the scale, the line leads beyond it; halving has come near enough.
            effort = next > 0m ? next : effort;
        }

        return effort;
    }

    private static decimal Moved(decimal p, decimal effort) => effort * p / (1m - p + (effort * p));

    private static decimal Mean(List<CascadePart> parts, decimal volume, GoalBounds bounds, Func<decimal, decimal> moved, bool isSlope = false)
    {
        decimal width = bounds.High - bounds.Low;
        decimal sum = 0m;
        foreach (CascadePart part in parts)
        {
            sum += part.Volume * ((isSlope ? 0m : bounds.Low) + (width * moved((part.Present!.Value - bounds.Low) / width)));
        }

        return sum / volume;
    }
}
