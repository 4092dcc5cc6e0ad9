namespace CustomerServiceKit.Cases.Tests.Goals;

/// <summary>Turns the z of a row into the two-sided confidence our interval is asked with.</summary>
internal static class NormalLevel
{
    // 2 * phi(z) * (z + z^3/3 + z^5/(3*5) + ...), G. Marsaglia, "Evaluating the normal distribution" (2004).
    public static decimal Of(double z)
    {
        double term = z;
        double sum = z;
        for (int k = 3; term > 1e-18 * sum; k += 2)
        {
            term *= z * z / k;
            sum += term;
        }

        return (decimal)(2 * sum * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI));
    }
}
