namespace CustomerServiceKit.Goals.Tests.Signals;

public sealed class FunnelTests
{
    // 0.8 ± 3 · √(0.16 / n): 3 · 0.02 for 400, 3 · 0.4 for 1, 2 · 0.04 for 100.
    [Theory]
    [InlineData(400, 3, 0.74, 0.86, 0.74, 0.86)]
    [InlineData(1, 3, -0.4, 2, 0, 1)]
    [InlineData(100, 2, 0.72, 0.88, 0.72, 0.88)]
    public void Limits_Cases_NarrowWithThem(long cases, decimal sigmas, decimal lower, decimal upper, decimal shownLower, decimal shownUpper)
    {
        FunnelLimits limits = Funnel.Limits(0.8m, cases, sigmas);

        (limits.Lower, limits.Upper, limits.ShownLower, limits.ShownUpper).Should().Be((lower, upper, shownLower, shownUpper));
    }

    [Fact]
    public void Limits_ToString_IsARange() => Funnel.Limits(0.8m, 400).ToString().Should().Be("0.74..0.86");

    // The limits of 400 cases are 296 and 344; on a limit is within.
    [Theory]
    [InlineData(295, 400, Direction.Up, FunnelVerdict.Worse)]
    [InlineData(296, 400, Direction.Up, FunnelVerdict.Within)]
    [InlineData(344, 400, Direction.Up, FunnelVerdict.Within)]
    [InlineData(345, 400, Direction.Up, FunnelVerdict.Better)]
    [InlineData(345, 400, Direction.Down, FunnelVerdict.Worse)]
    [InlineData(295, 400, Direction.Down, FunnelVerdict.Better)]
    // None of three is no reason to blame anybody; none of 37 is: 37 · 0.64 = 23.68 against 9 · 0.16 = 1.44.
    [InlineData(1, 3, Direction.Up, FunnelVerdict.Within)]
    [InlineData(0, 37, Direction.Up, FunnelVerdict.Worse)]
    [InlineData(0, 0, Direction.Up, FunnelVerdict.Unknown)]
    [InlineData(4_000_000_000_000_000_000, 5_000_000_000_000_000_000, Direction.Up, FunnelVerdict.Within)]
    public void Judge_Cases_IsBetterOrWorseOnlyBeyondALimit(long successes, long cases, Direction direction, FunnelVerdict verdict) =>
        Funnel.Judge(successes, cases, 0.8m, direction).Should().Be(verdict);

    [Fact]
    public void Judge_TargetOfEverything_AllowsNoMiss()
    {
        Funnel.Judge(100, 100, 1m, Direction.Up).Should().Be(FunnelVerdict.Within);
        Funnel.Judge(99, 100, 1m, Direction.Up).Should().Be(FunnelVerdict.Worse);
    }

    [Fact]
    public void Arguments_OutOfRange_AreRefused()
    {
        Action[] wrong =
        [
            () => Funnel.Limits(1.1m, 1), () => Funnel.Limits(-0.1m, 1), () => Funnel.Limits(0.5m, 0), () => Funnel.Limits(0.5m, 1, 0m), () => Funnel.Judge(2, 1, 0.5m, Direction.Up),
            () => Funnel.Judge(-1, 1, 0.5m, Direction.Up), () => Funnel.Judge(0, -1, 0.5m, Direction.Up), () => Funnel.Judge(0, 1, 0.5m, Direction.Band),
        ];

        wrong.Should().AllSatisfy(call => call.Should().Throw<ArgumentOutOfRangeException>());
    }
}
