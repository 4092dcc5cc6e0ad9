namespace CustomerServiceKit.Goals;

/// <summary>The probability that the mean of future points is at a level or better, by the past and chance alone.</summary>
internal static class Chance
{
    public static decimal? Of(decimal level, ChartSegment past, Direction direction, int periods)
    {
        double sigma = (double)past.Sigma!.Value;
        double distance = (double)(direction == Direction.Up ? level - past.Center : past.Center - level);
        if (sigma == 0d)
        {
            // What never varied stays as it is.
            return distance <= 0d ? 1m : 0m;
        }

        double z = distance / (sigma * Math.Sqrt((1d / periods) + (1d / past.Points.Count)));
        return (decimal)Normal.Cdf(-z);
    }
}
