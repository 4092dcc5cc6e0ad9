using CsCheck;

namespace CustomerServiceKit.Goals.Tests.Apportionments;

public sealed class ApportionmentTests
{
    private static readonly Gen<(decimal[] Weights, int Total)> s_any = Gen.Select(
        Gen.OneOf(Gen.Int[0, 9].Select(w => (decimal)w), Gen.Int[0, 100_000].Select(w => w / 7m)).Array[1, 12].Where(w => w.Any(x => x > 0m)), Gen.Int[0, 500]);

    [Theory]
    [InlineData(ApportionmentMethod.SainteLague, "3 4 0")]
    [InlineData(ApportionmentMethod.LargestRemainder, "3 4 0")]
    [InlineData(ApportionmentMethod.DHondt, "3 4 0")]
    [InlineData(ApportionmentMethod.Cumulative, "3 4 0")]
    public void Of_AmountByHand_IsDivided(ApportionmentMethod method, string parts) => string.Join(' ', Apportionment.Of(7m, [3m, 4m, 0m], method: method).OrThrow()).Should().Be(parts);

    [Fact]
    public void Of_Money_IsDividedToTheCent() => Apportionment.Of(100m, [1m, 1m, 1m], 0.01m).OrThrow().Should().Equal(33.34m, 33.33m, 33.33m);

    [Fact]
    public void Of_NegativeAmount_IsDividedAsThePositiveOne() => Apportionment.Of(-7m, [3m, 4m]).OrThrow().Should().Equal(-3m, -4m);

    [Fact]
    public void Of_WeightsOfNothing_AreEqualWithAWarning()
    {
        Result<IReadOnlyList<decimal>> parts = Apportionment.Of(5m, [0m, 0m]);

        parts.OrThrow().Should().Equal(3m, 2m);
        parts.Codes().Should().Equal("apportion.zero-weights");
    }

    [Fact]
    public void Of_BadInput_SaysAllAtOnce()
    {
        Apportionment.Of(1.5m, [1m, -1m, -2m]).Problems.Select(p => (p.Code, p.Path)).Should().Equal(
            ("apportion.negative-weight", "weights[1]"), ("apportion.negative-weight", "weights[2]"), ("apportion.not-a-step", "total"));
        Apportionment.Of(1m, []).Codes().Should().Equal("apportion.no-parts");
        ((Action)(() => Apportionment.Of(1m, [1m], 0m))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(ApportionmentMethod.SainteLague)]
    [InlineData(ApportionmentMethod.LargestRemainder)]
    [InlineData(ApportionmentMethod.DHondt)]
    [InlineData(ApportionmentMethod.Cumulative)]
    public void Of_AnyWeights_AddsUpAndIsNeverNegativeAndGivesNothingToNothing(ApportionmentMethod method) => s_any.Sample(s =>
    {
        IReadOnlyList<decimal> parts = Apportionment.Of(s.Total, s.Weights, method: method).OrThrow();

        parts.Sum().Should().Be(s.Total);
        parts.Should().OnlyContain(p => p >= 0m);
        parts.Where((_, i) => s.Weights[i] == 0m).Should().NotContain(p => p != 0m);
        Apportionment.Of(s.Total, [.. s.Weights, 0m], method: method).OrThrow().Should().Equal([.. parts, 0m]);
    });

    [Theory]
    [InlineData(ApportionmentMethod.SainteLague, true)]
    [InlineData(ApportionmentMethod.DHondt, false)]
    public void Of_DivisorMethod_IsTheSameAsGivingStepByStep(ApportionmentMethod method, bool isWebster) => Gen.Select(Gen.Int[0, 12].Array[1, 6].Where(w => w.Sum() > 0), Gen.Int[0, 60]).Sample((weights, total) =>
    {
        long[] given = new long[weights.Length];
        for (int i = 0; i < total; i++)
        {
            int next = 0;
            for (int p = 1; p < weights.Length; p++)
            {
                long claim = weights[p] * Divisor(given[next]);
                long best = weights[next] * Divisor(given[p]);
                next = claim > best || (claim == best && weights[p] > weights[next]) ? p : next;
            }

            given[next]++;
        }

        Apportionment.Of(total, [.. weights.Select(w => (decimal)w)], method: method).OrThrow().Should().Equal(given.Select(g => (decimal)g));

        long Divisor(long steps) => isWebster ? (2 * steps) + 1 : steps + 1;
    });

    [Fact]
    public void Of_ATie_GoesToTheGreaterWeightAlsoWhereTheSharesHaveNoLastDigit()
    {
        Apportionment.Of(3m, [1m, 5m]).OrThrow().Should().Equal(0m, 3m);
        Apportionment.Of(3m, [0.1m, 0.50m]).OrThrow().Should().Equal(0m, 3m);
        Apportionment.Of(3m, [1m, 2m, 3m], 1m, ApportionmentMethod.LargestRemainder).OrThrow().Should().Equal(0m, 1m, 2m);
        Apportionment.Of(9_999_999_999_999_999_999_999m, [1m, 2m]).OrThrow().Sum().Should().Be(9_999_999_999_999_999_999_999m);
    }

    [Fact]
    public void Of_OneStepMore_TakesNothingFromAnybodyByDefault() => s_any.Sample(s =>
        Apportionment.Of(s.Total + 1, s.Weights).OrThrow().Zip(Apportionment.Of(s.Total, s.Weights).OrThrow()).Should().OnlyContain(p => p.First >= p.Second));

    [Fact]
    public void Of_DifferentWeightsInAnotherOrder_GivesEverybodyTheSame() => s_any.Where(s => s.Weights.Distinct().Count() == s.Weights.Length).Sample(s =>
        Apportionment.Of(s.Total, [.. s.Weights.Reverse()]).OrThrow().Reverse().Should().Equal(Apportionment.Of(s.Total, s.Weights).OrThrow()));
}
