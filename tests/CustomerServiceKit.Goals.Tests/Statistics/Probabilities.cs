namespace CustomerServiceKit.Goals.Tests.Statistics;

/// <summary>Probabilities close to 0, in the middle, and close to 1.</summary>
internal static class Probabilities
{
    public static IEnumerable<double> From(double least)
    {
        for (double p = least; p < 0.01; p *= 3)
        {
            yield return p;
            yield return 1 - p;
        }

        for (int percent = 1; percent < 100; percent++)
        {
            yield return percent / 100d;
        }
    }
}
