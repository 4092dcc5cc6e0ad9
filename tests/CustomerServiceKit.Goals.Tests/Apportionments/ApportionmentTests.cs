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
    public void Of_DivisorMethod_IsTheSameAsGivingStepByStep(ApportionmentMethod method, bool isWebster) => s_any.Sample(s =>
    {
        long[] given = new long[s.Weights.Length];
        for (int i = 0; i < s.Total; i++)
        {
            int next = Enumerable.Range(0, given.Length).Where(p => s.Weights[p] > 0m)
                .OrderByDescending(p => s.Weights[p] / (isWebster ? (2 * given[p]) + 1 : given[p] + 1)).ThenByDescending(p => s.Weights[p]).ThenBy(p => p).First();
            given[next]++;
        }

        Apportionment.Of(s.Total, s.Weights, method: method).OrThrow().Should().Equal(given.Select(g => (decimal)g));
    });

    [Fact]
    public void Of_OneStepMore_TakesNothingFromAnybodyByDefault() => s_any.Sample(s =>
        Apportionment.Of(s.Total + 1, s.Weights).OrThrow().Zip(Apportionment.Of(s.Total, s.Weights).OrThrow()).Should().OnlyContain(p => p.First >= p.Second));

    [Fact]
    public void Of_DifferentWeightsInAnotherOrder_GivesEverybodyTheSame() => s_any.Where(s => s.Weights.Distinct().Count() == s.Weights.Length).Sample(s =>
        Apportionment.Of(s.Total, [.. s.Weights.Reverse()]).OrThrow().Reverse().Should().Equal(Apportionment.Of(s.Total, s.Weights).OrThrow()));
}
