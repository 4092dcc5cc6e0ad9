namespace CustomerServiceKit.Goals;

/// <summary>The standard normal distribution.</summary>
internal static class Normal
{
    /// <summary>From here on the series loses digits in the lower tail and the fraction converges fast.</summary>
    private const double Tail = 3.0;

    /// <summary>P(Z ≤ x), with its relative precision kept in the lower tail.</summary>
    public static double Cdf(double x) => x < -Tail ? Beyond(-x) : x > Tail ? 1 - Beyond(x) : Series(x);

    /// <summary>The x with P(Z ≤ x) = p; to 1e-10 for p from 1e-6 to 1 − 1e-6.</summary>
    public static double Quantile(double p) => NormalQuantile.Of(p);

    // Phi(x) = 1/2 + phi(x) * (x + x^3/3 + x^5/(3*5) + ...), G. Marsaglia, "Evaluating the normal distribution" (2004).
    private static double Series(double x)
    {
        double term = x;
        double sum = x;
        for (int k = 3; Math.Abs(term) > 1e-18 * Math.Abs(sum); k += 2)
        {
            term *= x * x / k;
            sum += term;
        }

        return 0.5 + (sum * Density(x));
    }

    // Laplace's fraction, P(Z > x) = phi(x) / (x + 1/(x + 2/(x + 3/(x + ...)))), from its hundredth step backwards: exact to 1e-15 from x = 3 on.
    private static double Beyond(double x)
    {
        double fraction = x;
        for (int k = 100; k > 0; k--)
        {
            fraction = x + (k / fraction);
        }

        return Density(x) / fraction;
    }

    private static double Density(double x) => Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
}
