using CsCheck;
using MathNet.Numerics.Distributions;

namespace CustomerServiceKit.Tests.Measurements;

public class WilsonIntervalTests
{
    [Fact]
    public void Of_EightOfTen_IsThePublishedInterval()
    {
        ConfidenceInterval interval = WilsonInterval.Of(8, 10);

        Math.Round(interval.Lower, 4).Should().Be(0.4902m);
        Math.Round(interval.Upper, 4).Should().Be(0.9433m);
        interval.Level.Should().Be(0.95m);
    }

    [Fact]
    public void Of_NoneOrAll_TouchesTheEndExactly()
    {
        WilsonInterval.Of(0, 10).Lower.Should().Be(0m);
        WilsonInterval.Of(10, 10).Upper.Should().Be(1m);
    }

    [Fact]
    public void Of_AnyShare_AgreesWithTheOracle() =>
        Gen.Select(Gen.Long[1, 100_000], Gen.Double[0, 1], Gen.Int[1, 999]).Sample((trials, share, permille) =>
        {
            long successes = (long)(trials * share);
            ConfidenceInterval ours = WilsonInterval.Of(successes, trials, permille / 1000m);
            double z = Normal.InvCDF(0, 1, (1 + (permille / 1000.0)) / 2);
            double p = (double)successes / trials;
            // The same interval by its other form: the roots of (p - x)² = z²·x·(1 - x)/n.
            double a = 1 + (z * z / trials);
            double b = -((2 * p) + (z * z / trials));
            double root = Math.Sqrt(Math.Max(0, (b * b) - (4 * a * p * p)));
            return Math.Abs((double)ours.Lower - ((-b - root) / (2 * a))) < 1e-7 && Math.Abs((double)ours.Upper - ((-b + root) / (2 * a))) < 1e-7
                && ours.Lower >= 0 && ours.Lower <= ours.Upper && ours.Upper <= 1;
        });

    [Theory]
    [InlineData(0, 0, 0.95)]
    [InlineData(-1, 10, 0.95)]
    [InlineData(11, 10, 0.95)]
    [InlineData(1, 10, 0)]
    [InlineData(1, 10, 1)]
    public void Of_ArgumentsOutOfRange_Refuses(long successes, long trials, double level)
    {
        Action compute = () => WilsonInterval.Of(successes, trials, (decimal)level);

        compute.Should().Throw<ArgumentOutOfRangeException>();
    }
}
