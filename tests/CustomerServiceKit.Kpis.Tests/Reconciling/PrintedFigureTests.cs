namespace CustomerServiceKit.Kpis.Tests.Reconciling;

public sealed class PrintedFigureTests
{
    // Cisco prints 77.7 for 70/90: cut off, not rounded.
    [Theory]
    [InlineData("77.7", "0.77777777", Agreement.Truncated)]
    [InlineData("77.8", "0.77777777", Agreement.Rounded)]
    [InlineData("77.78", "0.77777777", Agreement.Rounded)]
    [InlineData("77.5", "0.775", Agreement.Exact)]
    [InlineData("78", "0.775", Agreement.Rounded)]
    [InlineData("77", "0.775", Agreement.Rounded)]
    [InlineData("77.6", "0.77777777", null)]
    [InlineData("77.9", "0.77777777", null)]
    [InlineData("-5.1", "-0.0519", Agreement.Truncated)]
    [InlineData("-5.2", "-0.0519", Agreement.Rounded)]
    [InlineData("0", "0.009", Agreement.Truncated)]
    public void Agrees_APercentage_AsItsDigitsSay(string printed, string ours, Agreement? expected) =>
        PrintedFigure.Percent(printed).Agrees(decimal.Parse(ours, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(expected);

    [Fact]
    public void Agrees_MinutesOfSeconds_ByTheFactor() => new PrintedFigure("1.5", 60).Agrees(90).Should().Be(Agreement.Exact);

    [Theory]
    [InlineData("77,7")]
    [InlineData("1,000.5")]
    [InlineData("77.7 %")]
    [InlineData("")]
    [InlineData("–")]
    public void New_NoNumber_IsRefusedWithWhatIsExpected(string text) =>
        FluentActions.Invoking(() => new PrintedFigure(text)).Should().Throw<ArgumentException>().WithMessage("*77.7*");
}
