using Oracle = MathNet.Numerics.Distributions.Normal;

namespace CustomerServiceKit.Goals.Tests.Statistics;

public sealed class NormalTests
{
    [Fact]
    public void Cdf_FromMinus37To8_AgreesWithMathNetToTheLastDigitsOfTheTail()
    {
        for (double x = -37; x <= 8; x += 0.0625)
        {
            double expected = Oracle.CDF(0, 1, x);
            Normal.Cdf(x).Should().BeApproximately(expected, expected * 1e-12, "x is {0}", x);
        }
    }

    // Tables of the normal distribution.
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.959963984540054, 0.975)]
    [InlineData(-3, 0.0013498980316300945)]
    [InlineData(-10, 7.619853024160526e-24)]
    public void Cdf_KnownPoint_IsKnown(double x, double probability) => Normal.Cdf(x).Should().BeApproximately(probability, probability * 1e-12);

    [Fact]
    public void Quantile_FromAMillionthUp_AgreesWithMathNet()
    {
        foreach (double p in Probabilities.From(1e-6))
        {
            Normal.Quantile(p).Should().BeApproximately(Oracle.InvCDF(0, 1, p), 1e-10, "p is {0}", p);
        }
    }
}
