namespace CustomerServiceKit.Goals;

/// <summary>Student's t distribution with any number of degrees of freedom from 1, whole or not.</summary>
internal static class StudentT
{
    /// <summary>P(T ≤ t), with its relative precision kept in the lower tail; |t| below 1e150.</summary>
    public static double Cdf(double t, double degrees) => t < 0 ? Beyond(t, degrees) : 1 - Beyond(t, degrees);

    /// <summary>The t with P(T ≤ t) = p, by bisection between two powers of two; p above 1e-100.</summary>
    public static double Quantile(double p, double degrees)
    {
        if (p > 0.5)
        {
            return -Quantile(1 - p, degrees);
        }

        double low = -1;
        while (Cdf(low, degrees) > p)
        {
            low *= 2;
        }

        double high = low < -1 ? low / 2 : 0;
        for (int i = 0; i < 64; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = Cdf(middle, degrees) < p ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>P(T > |t|), half the regularised incomplete beta function of n/(n + t²) with n/2 and 1/2.</summary>
    private static double Beyond(double t, double degrees)
    {
        double a = degrees / 2;
        double square = t * t;
        double x = degrees / (degrees + square);
        double y = square / (degrees + square);
        double front = Math.Exp(-a * LogOnePlus(square / degrees)) * Math.Sqrt(y / Math.PI) * GammaRatio(a);
        return x < (a + 1) / (a + 2.5) ? front * BetaFraction(a, 0.5, x) / (2 * a) : 0.5 - (front * BetaFraction(0.5, a, y));
    }

    /// <summary>Γ(a + 1/2) / Γ(a): by the step r(a) = r(a + 1) · a / (a + 1/2) up to 30, from there by the asymptotic series.</summary>
    private static double GammaRatio(double a)
    {
        double steps = 1;
        for (; a < 30; a++)
        {
            steps *= a / (a + 0.5);
        }

        double z = 1 / a;
        double series = 1 + (z * ((-1 / 8d) + (z * ((1 / 128d) + (z * ((5 / 1024d) + (z * ((-21 / 32768d) + (z * ((-399 / 262144d) + (z * ((869 / 4194304d) + (z * 39325 / 33554432d)))))))))))));
        return steps * Math.Sqrt(a) * series;
    }

    // The continued fraction of the incomplete beta function (DLMF 8.17.22), evaluated from the front by Lentz's method.
    private static double BetaFraction(double a, double b, double x)
    {
        double c = 1;
        double d = 1 / (1 - ((a + b) * x / (a + 1)));
        double fraction = d;
        double change = 0;
        for (int m = 1; Math.Abs(change - 1) > 1e-16 && m < 100_000; m++)
        {
            double even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / (1 + (even * d));
            c = 1 + (even / c);
            fraction *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / (1 + (odd * d));
            c = 1 + (odd / c);
            change = d * c;
            fraction *= change;
        }

        return fraction;
    }

    private static double LogOnePlus(double x)
    {
        double one = 1 + x;
        return one == 1 ? x : Math.Log(one) * x / (one - 1);
    }
}
