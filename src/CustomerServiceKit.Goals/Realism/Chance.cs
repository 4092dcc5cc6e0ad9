namespace CustomerServiceKit.Goals;

/// <summary>The probability that the mean of future points is at a level or better, by the past and chance alone.</summary>
internal static class Chance
{
    // Above, Student's t and the normal curve agree to a hundredth.
    private const int NormalFrom = 20;

    public static decimal? Of(decimal level, ChartSegment past, Direction direction, int periods)
    {
        int n = past.Points.Count;
        double sigma = (double)past.Sigma!.Value;
        double distance = (double)(direction == Direction.Up ? level - past.Center : past.Center - level);
        if (sigma == 0d)
        {
            // What never varied stays as it is.
            return distance <= 0d ? 1m : 0m;
        }

        double z = distance / (sigma * Math.Sqrt((1d / periods) + (1d / n)));
        return (decimal)(n < NormalFrom ? StudentT.Cdf(-z, n - 1) : Normal.Cdf(-z));
    }
}
