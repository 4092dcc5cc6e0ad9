namespace CustomerServiceKit.Goals.Tests.Signals;

public sealed class SignalRulesTests
{
    [Fact]
    public void Message_OfEveryRule_HasAllItsPlacesFilled()
    {
        XmrOptions rebased = new() { Rebases = [new(Series.Month(9), " ", "")] };
        List<Problem> problems =
        [
            .. XmrChart.Of([], Direction.Up).Problems,
            .. XmrChart.Of([.. Series.Of(1m, 2m), new(Series.Month(1), 5m)], Direction.Up, rebased).Problems,
            .. Series.Chart(Enumerable.Range(1, 16).Select(i => (decimal)i)).Notes,
            .. Series.Chart(Series.Times(6, 5m)).Notes,
            .. Shrinkage.Rate(4, 3, 1.2m, -1m).Problems,
            .. Shrinkage.RateFrom([(0, 1)]).Problems,
            .. Shrinkage.RateFrom([(0, 1), (1, 1)]).Problems,
            .. Shrinkage.Mean(1m, 0, 1m, -1m, 1m).Problems,
        ];

        problems.Select(p => p.Code).Distinct().Should().BeEquivalentTo(SignalRules.All.Select(r => r.Code));
        problems.SelectMany(p => p.Message.Languages.Select(p.Message.For)).Should().OnlyContain(text => !text.Contains('{'));
    }
}
