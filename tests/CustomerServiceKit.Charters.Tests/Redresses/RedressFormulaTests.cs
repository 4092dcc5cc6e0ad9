using NodaTime;

namespace CustomerServiceKit.Charters.Tests.Redresses;

public sealed class RedressFormulaTests
{
    [Theory]
    // 25 at once and 40 for each started 12 hours: a broken promise has started its first unit.
    [InlineData(0, 65)]
    [InlineData(11.99, 65)]
    [InlineData(12, 65)]
    [InlineData(12.01, 105)]
    [InlineData(30, 145)]
    public void For_PerStartedUnit_CountsEachUnitThatHasStarted(double hours, int expected) =>
        RedressFormula.PerStarted(Duration.FromHours(12), 40m, first: 25m).For(Duration.FromHours(hours)).Should().Be(expected);

    [Theory]
    [InlineData(0, 10)]
    [InlineData(23.99, 10)]
    [InlineData(24, 25)]
    [InlineData(71, 25)]
    [InlineData(72, 60)]
    [InlineData(1000, 60)]
    public void For_Steps_TakesTheLastOneReached(double hours, int expected) =>
        RedressFormula.Stepped(new(Duration.Zero, 10m), new(Duration.FromHours(24), 25m), new(Duration.FromHours(72), 60m)).For(Duration.FromHours(hours)).Should().Be(expected);

    [Fact]
    public void For_Fixed_IsTheSameForAnyOverrun()
    {
        RedressFormula formula = RedressFormula.Fixed(40m);

        formula.For(Duration.Zero).Should().Be(formula.For(Duration.FromDays(400))).And.Be(40m);
        formula.HangsOnOverrun.Should().BeFalse();
        ((Action)(() => formula.For(Duration.FromHours(-1)))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
