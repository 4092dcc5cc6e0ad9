namespace CustomerServiceKit.Goals.Tests.Signals;

public sealed class ShrinkageTests
{
    [Theory]
    [InlineData(270, 300, 20, 0.89375, 0.9375)]
    // Nobody knows anything about an agent without cases but what is known of the team.
    [InlineData(0, 0, 20, 0.8, 0)]
    // (1 + 20 · 0.8) / 25 = 0.68.
    [InlineData(1, 5, 20, 0.68, 0.2)]
    [InlineData(1, 5, 0, 0.2, 1)]
    public void Rate_Counts_AreDrawnToThePrior(long successes, long cases, decimal strength, decimal value, decimal reliability)
    {
        ShrunkEstimate estimate = Shrinkage.Rate(successes, cases, 0.8m, strength).OrThrow();

        (estimate.Value, estimate.Reliability).Should().Be((value, reliability));
    }

    [Fact]
    public void Rate_StrengthNotTold_IsTwenty() => Shrinkage.Rate(270, 300, 0.8m).OrThrow().ToString().Should().Be("0.89375 (reliability 0.9375)");

    [Fact]
    public void Rate_EverythingWrong_SaysItAllAtOnce()
    {
        Shrinkage.Rate(4, 3, 1.2m, -1m).Codes().Should().Equal("signal.counts-unfit", "signal.share-unfit", "signal.strength-unfit");
        Shrinkage.Rate(0, 0, 0.5m, 0m).Codes().Should().Equal("signal.strength-unfit");
    }

    // p0 = 0.75, S = 100 · (0.0225 + 0.0025 + 0.0025 + 0.0225) = 5, over 0.1875 it is 80/3, less 3 is 71/3; 400 − 100 − 3 = 297; m = 297 · 3 / 71 − 1 = 820/71.
    [Fact]
    public void RateFrom_FourGroups_TakesThePriorFromThem()
    {
        ShrunkRates rates = Shrinkage.RateFrom([(60, 100), (70, 100), (80, 100), (90, 100)]).OrThrow();

        rates.PriorMean.Should().Be(0.75m);
        rates.PriorStrength.Should().BeApproximately(820m / 71m, 1e-20m);
        rates.Estimates[0].Value.Should().BeApproximately((60m + (0.75m * 820m / 71m)) / (100m + (820m / 71m)), 1e-20m);
        rates.Estimates.Select(e => Math.Round(e.Value, 4)).Should().Equal(0.6155m, 0.7052m, 0.7948m, 0.8845m);
    }

    // 79, 80 and 81 of 100: S = 0.02 is less than two groups differ by chance alone, 2 · 0.16. A group without cases is left out and estimated like the others.
    [Fact]
    public void RateFrom_GroupsAlike_GivesTheRateOfAll()
    {
        ShrunkRates rates = Shrinkage.RateFrom([(79, 100), (80, 100), (0, 0), (81, 100)]).OrThrow();

        rates.PriorStrength.Should().BeNull();
        rates.Estimates.Should().HaveCount(4).And.OnlyContain(e => e.Value == 0.8m && e.Reliability == 0m);
    }

    // All of one and none of the other: nothing but the groups matters, so nothing is drawn anywhere.
    [Fact]
    public void RateFrom_GroupsThatSayEverything_KeepsTheirRates()
    {
        ShrunkRates rates = Shrinkage.RateFrom([(100, 100), (0, 100), (0, 0)]).OrThrow();

        rates.PriorStrength.Should().Be(0m);
        rates.Estimates.Select(e => e.Value).Should().Equal(1m, 0m, 0.5m);
    }

    [Theory]
    // All the same rate: no differences.
    [InlineData(0, 10, 0, 20, 0)]
    [InlineData(10, 10, 20, 20, 1)]
    public void RateFrom_NothingToTellThemApart_GivesTheRateOfAll(long oneSuccesses, long oneCases, long otherSuccesses, long otherCases, decimal rate) =>
        Shrinkage.RateFrom([(oneSuccesses, oneCases), (otherSuccesses, otherCases)]).OrThrow().Estimates.Should().OnlyContain(e => e.Value == rate && e.Reliability == 0m);

    // N − Σn²/N − (K − 1) is 0 where no group has more than one case, and more than 0 otherwise: 4 − 6/4 − 2 for 1, 1 and 2.
    [Theory]
    [InlineData("1 1 0 1 1 1", "groups signal.too-few-cases")]
    [InlineData("1 1 0 1", "groups signal.too-few-cases")]
    [InlineData("1 1 1 1 0 0 0 1 0 1 1 1 1 1 0 1", "groups signal.too-few-cases")]
    [InlineData("1 1 0 0", "groups signal.too-few-groups")]
    [InlineData("1 1 0 1 1 2", "")]
    public void RateFrom_NoGroupOfMoreThanOneCase_SaysThatItCannotTell(string groups, string problem) =>
        string.Join("; ", Shrinkage.RateFrom(Series.Numbers(groups).Chunk(2).Select(g => ((long)g[0], (long)g[1]))).Problems.Select(p => $"{p.Path} {p.Code}")).Should().Be(problem);

    [Fact]
    public void RateFrom_WrongGroups_SaysItAllAtOnce() =>
        Shrinkage.RateFrom([(0, 0), (3, 2)]).Problems.Select(p => $"{p.Path} {p.Code}").Should().Equal("groups[1] signal.counts-unfit", "groups signal.too-few-groups");

    // Mean 5, spread 9 + 1 + 1 + 9 = 20; c = 1 − 1 · 4 / 20 = 0.8.
    [Fact]
    public void JamesStein_FourFigures_AreDrawnToTheirMean()
    {
        JamesSteinEstimates estimates = Shrinkage.JamesStein([2m, 4m, 6m, 8m], 4m).OrThrow();

        (estimates.Mean, estimates.Factor).Should().Be((5m, 0.8m));
        estimates.Values.Should().Equal(2.6m, 4.2m, 5.8m, 7.4m);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(20, 0)]
    [InlineData(21, 0)]
    public void JamesStein_Factor_StaysWithinZeroAndOne(decimal variance, decimal factor) => Shrinkage.JamesStein([2m, 4m, 6m, 8m], variance).OrThrow().Factor.Should().Be(factor);

    [Fact]
    public void JamesStein_AllEqual_HasTheFactorZero() => Shrinkage.JamesStein([2m, 2m, 2m, 2m], 0m).OrThrow().Values.Should().OnlyContain(v => v == 2m);

    [Fact]
    public void JamesStein_EverythingWrong_SaysItAllAtOnce() => Shrinkage.JamesStein([1m, 2m, 3m], -1m).Codes().Should().Equal("signal.too-few-groups", "signal.variance-unfit");

    // r = 400 / (400 + 600) = 0.4, so 300 + 0.4 · 100; without variation between, the group; without any within, the sample.
    [Theory]
    [InlineData(400, 6000, 340, 0.4)]
    [InlineData(0, 6000, 300, 0)]
    [InlineData(400, 0, 400, 1)]
    public void Mean_TenCases_IsDrawnToTheGroup(decimal between, decimal within, decimal value, decimal reliability)
    {
        ShrunkEstimate estimate = Shrinkage.Mean(400m, 10, 300m, between, within).OrThrow();

        (estimate.Value, estimate.Reliability).Should().Be((value, reliability));
    }

    [Fact]
    public void Mean_EverythingWrong_SaysItAllAtOnce()
    {
        Shrinkage.Mean(1m, 0, 1m, -1m, -1m).Codes().Should().Equal("signal.no-cases", "signal.variance-unfit", "signal.variance-unfit");
        Shrinkage.Mean(1m, 5, 1m, 0m, 0m).Codes().Should().Equal("signal.variance-unfit");
    }
}
