using Oracle = MathNet.Numerics.Distributions.StudentT;

namespace CustomerServiceKit.Goals.Tests.Statistics;

public sealed class StudentTTests
{
    public static TheoryData<double> Degrees => [1, 1.5, 2, 3, 4.25, 7, 10, 19, 29.9, 59, 60.5, 120, 500];

    [Theory]
    [MemberData(nameof(Degrees))]
    public void Cdf_FromMinus60To12_AgreesWithMathNet(double degrees)
    {
        for (double t = -60; t <= 12; t += 0.1875)
        {
            double expected = Oracle.CDF(0, 1, degrees, t);
            StudentT.Cdf(t, degrees).Should().BeApproximately(expected, expected * 1e-10, "t is {0}", t);
        }
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void Quantile_AnyProbability_LeadsBackByMathNet(double degrees)
    {
        foreach (double p in Probabilities.From(1e-9))
        {
            Oracle.CDF(0, 1, degrees, StudentT.Quantile(p, degrees)).Should().BeApproximately(p, Math.Min(p, 1 - p) * 1e-6 < 1e-14 ? 1e-14 : p * 1e-11, "p is {0}", p);
        }
    }

    // One degree is Cauchy's distribution, 1/2 + atan(t)/pi; two have 1/2 + t / (2 * sqrt(2 + t²)).
    [Theory]
    [InlineData(-1000)]
    [InlineData(-1)]
    [InlineData(-0.001)]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(40)]
    public void Cdf_OneAndTwoDegrees_AreTheirClosedForms(double t)
    {
        StudentT.Cdf(t, 1).Should().BeApproximately(0.5 + (Math.Atan(t) / Math.PI), 1e-14);
        StudentT.Cdf(t, 2).Should().BeApproximately(0.5 + (t / (2 * Math.Sqrt(2 + (t * t)))), 1e-14);
    }

    // Closed forms again: tan(pi (p - 1/2)), and (2p - 1) / sqrt(2 p (1 - p)). That of ten degrees, a sum of powers of a cosine, leads from 2.228138851986274 to 0.975.
    [Fact]
    public void Quantile_KnownPoint_IsKnown()
    {
        StudentT.Quantile(0.9, 1).Should().BeApproximately(3.0776835371752536, 1e-12);
        StudentT.Quantile(0.9, 2).Should().BeApproximately(0.8 / Math.Sqrt(0.18), 1e-12);
        StudentT.Quantile(0.975, 10).Should().BeApproximately(2.228138851986274, 1e-12);
        StudentT.Quantile(0.5, 7).Should().BeApproximately(0, 1e-15);
        StudentT.Quantile(0.75, 10).Should().Be(-StudentT.Quantile(0.25, 10));
    }

    // With n degrees the distance from the normal distribution is phi(t) (t³ + t) / (4 n) up to terms of 1/n².
    [Theory]
    [InlineData(-3)]
    [InlineData(-0.5)]
    [InlineData(1.7)]
    public void Cdf_AMillionDegrees_IsNearlyNormal(double t)
    {
        double correction = Math.Exp(-t * t / 2) / Math.Sqrt(2 * Math.PI) * ((t * t * t) + t) / 4e6;

        StudentT.Cdf(t, 1e6).Should().BeApproximately(Normal.Cdf(t) - correction, 2e-12);
    }
}
