namespace CustomerServiceKit.Goals.Tests.Signals;

public sealed class ChartSignalTests
{
    // 12 figures around 11 and then 8 at 15, by Western Electric: one run above the center, whose points lie within the limits.
    private static readonly XmrChart s_raised = Series.Chart([.. Series.Times(12, 8m, 14m), .. Series.Times(9, 15m)], Direction.Down, new XmrOptions { Rules = [RunRule.OneSide(8)] });

    [Fact]
    public void Explain_Run_SaysItInThreeLanguages()
    {
        LocalizedText text = s_raised.Signals.Should().ContainSingle().Which.Explain();

        text.For("en").Should().Be("2025-12-01..2026-09-01: 10 figures in a row lie above the center; 8 are needed. That is a concern.");
        text.For("he").Should().Contain("מעל המרכז").And.Contain("סימן לדאגה").And.Contain("2025-12-01");
        text.For("ro").Should().Contain("deasupra centrului").And.EndWith("Acesta este un motiv de îngrijorare.");
        text.UnreviewedLanguages.Should().Equal("he", "ro");
    }

    [Fact]
    public void ToString_Run_IsOneLine() => s_raised.Signals[0].ToString().Should().Be("8-of-8-beyond-0 above, 2025-12-01..2026-09-01, concern");

    [Theory]
    [InlineData("1-of-1-beyond-3", "1 0 1 0 1 0 1 0 1 0 1 0 20", "the figure lies above the upper limit. That is an improvement.")]
    [InlineData("1-of-1-beyond-3", "1 0 1 0 1 0 1 0 1 0 1 0 -20", "the figure lies below the lower limit. That is a concern.")]
    [InlineData("3-of-4-beyond-1.5", "0 9 1 8 0 9 1 8 0 9 1 8 0 9 40 41 42", "3 figures lie above the center by more than 1.5 sigma; 3 of 4 in a row are needed. That is an improvement.")]
    [InlineData("3-of-4-beyond-1.5", "0 9 1 8 0 9 1 8 0 9 1 8 0 9 -40 -41 -42", "3 figures lie below the center by more than 1.5 sigma; 3 of 4 in a row are needed. That is a concern.")]
    [InlineData("8-of-8-beyond-0", "9 0 9 0 9 1 1 1 1 1 1 1 1 9 0 9", "8 figures in a row lie below the center; 8 are needed. That is a concern.")]
    [InlineData("trend-6", "1 2 3 4 5 6", "6 figures in a row, each higher than the one before; 6 are needed. That is an improvement.")]
    [InlineData("trend-6", "6 5 4 3 2 1", "6 figures in a row, each lower than the one before; 6 are needed. That is a concern.")]
    [InlineData("alternating-14", "1 2 1 2 1 2 1 2 1 2 1 2 1 2", "14 figures in a row that go up and down in turn; 14 are needed. That is neither better nor worse: look for what changed.")]
    [InlineData("15-within-1", "1 2 1 2 1 2 1 2 1 2 1 2 1 2 1", "15 figures in a row within 1 sigma of the center; 15 are needed. That is neither better nor worse: look for what changed.")]
    [InlineData("8-both-sides-1", "9 9 9 9 0 0 0 0", "8 figures in a row beyond 1 sigma, on both sides of the center; 8 are needed. That is neither better nor worse: look for what changed.")]
    public void Explain_EachShape_SaysWhatWasSeen(string rule, string values, string english)
    {
        XmrChart chart = Series.Chart(Series.Numbers(values), options: new XmrOptions { Rules = [Series.Rule(rule)] });

        LocalizedText text = chart.Signals.First(s => !s.IsOfMovingRange).Explain();

        text.For("en").Should().EndWith(": " + english);
        text.Languages.Should().OnlyContain(language => !text.For(language).Contains('{'));
    }

    [Fact]
    public void Explain_MovingRange_SaysThatTheChangeIsLarge() =>
        Series.Chart([.. Series.Times(20, 10m, 12m), 30m]).Signals[1].Explain().For("en").Should()
            .Be("2026-09-01: the change from the period before is larger than chance allows. That is neither better nor worse: look for what changed.");
}
