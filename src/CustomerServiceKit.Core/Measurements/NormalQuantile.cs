namespace CustomerServiceKit;

/// <summary>The quantile of the standard normal distribution.</summary>
internal static class NormalQuantile
{
    /// <summary>Inverts the distribution function by bisection; the series is exact to about 1e-15 in the range that is searched.</summary>
    public static double Of(double probability)
    {
        double low = -8.5;
        double high = 8.5;
        for (int i = 0; i < 64; i++)
        {
            double middle = (low + high) / 2;
            if (Distribution(middle) < probability)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return (low + high) / 2;
    }

    // Phi(x) = 1/2 + phi(x) * (x + x^3/3 + x^5/(3*5) + ...), G. Marsaglia, "Evaluating the normal distribution" (2004).
    private static double Distribution(double x)
    {
        double term = x;
        double sum = x;
        for (int k = 3; Math.Abs(term) > 1e-18 * Math.Abs(sum) && k < 1000; k += 2)
        {
            term *= x * x / k;
            sum += term;
        }

        return 0.5 + (sum * Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI));
    }
}
