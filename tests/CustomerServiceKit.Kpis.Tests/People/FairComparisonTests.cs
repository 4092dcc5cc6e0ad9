using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class FairComparisonTests
{
    private static readonly KpiDefinition s_resolved = StandardKpis.FirstContactResolution.Declared;
    private static readonly Grouping s_queues = Grouping.By(Dimensions.Queue);

    // In the easy queue all resolve 80 of 100, in the hard one 40 of 100. Dana has 90 easy and 10 hard, Omer 10 easy and 90 hard.
    private static readonly Call[] s_calls =
    [
        .. Some("dana", "easy", 90, 72), .. Some("dana", "hard", 10, 4), .. Some("omer", "easy", 10, 8), .. Some("omer", "hard", 90, 36),
    ];

    [Fact]
    public void Of_TwoWhoDoAsAllDo_AreEqualWhateverWorkTheyGot()
    {
        FairComparison fair = FairComparison.Of(s_resolved, Facts(s_calls), Dimensions.Employee, s_queues);

        // As they are: 76 % and 44 %. Expected of Dana 90 * 0.8 + 10 * 0.4 = 76, of Omer 10 * 0.8 + 90 * 0.4 = 44.
        fair.Find("dana")!.Own.Value.Should().Be(0.76m);
        fair.Find("omer")!.Own.Value.Should().Be(0.44m);
        fair.Figures.Should().OnlyContain(f => f.Ratio == 1 && f.Score == 0 && !f.IsSignal && f.Standardised == 0.6m);
        fair.Whole.Value.Should().Be(0.6m);
    }

    [Fact]
    public void Of_OneWhoDoesWorse_IsASignalWithItsLimits()
    {
        // Of 100 in one queue, all others 720 of 900 and Dana 60: all are 780 of 1,000, so 78 are expected of her; deviation sqrt(100 * 0.78 * 0.22) = 4.1425, score -4.345.
        FairComparison fair = FairComparison.Of(s_resolved, Facts([.. Some("dana", "q", 100, 60), .. Some("omer", "q", 900, 720)]), Dimensions.Employee, s_queues);

        FairFigure dana = fair.Find("dana")!;
        dana.Expected.Should().Be(78);
        dana.Score.Should().BeApproximately(-4.345m, 0.001m);
        dana.IsSignal.Should().BeTrue();
        dana.Within95!.Value.Lower.Should().BeApproximately(78 - (1.96m * 4.1425m), 0.001m);
        dana.Within998!.Value.Upper.Should().BeApproximately(78 + (3.0902m * 4.1425m), 0.001m);
        fair.Find("omer")!.IsSignal.Should().BeFalse();
    }

    [Fact]
    public void Of_TooFewRows_IsShownAndNotJudged()
    {
        FairComparison fair = FairComparison.Of(s_resolved, Facts([.. Some("dana", "q", 29, 0), .. Some("omer", "q", 900, 900)]), Dimensions.Employee, s_queues);

        fair.Find("dana")!.IsJudged.Should().BeFalse();
        fair.Find("dana")!.IsSignal.Should().BeFalse();
        fair.Find("dana")!.Own.SampleSize.Should().Be(29);
        fair.Find("omer")!.IsJudged.Should().BeTrue();
        FairComparison.Of(s_resolved, Facts([.. Some("dana", "q", 29, 0), .. Some("omer", "q", 900, 900)]), Dimensions.Employee, s_queues, minimumSample: 29).Find("dana")!.IsSignal.Should().BeTrue();
    }

    [Fact]
    public void Of_ByHour_MorningsAreComparedWithMornings()
    {
        // At eight all abandon twice as often as at nine; Dana works at eight only.
        Call[] calls = [.. Some("dana", "q", 40, 20, "2026-03-01T08:10"), .. Some("omer", "q", 40, 20, "2026-03-01T08:20"), .. Some("omer", "q", 40, 40, "2026-03-01T09:10")];

        FairComparison fair = FairComparison.Of(s_resolved, Facts(calls), Dimensions.Employee, Grouping.By(Dimensions.Queue).PerHourOfDay(Jerusalem));

        fair.Find("dana")!.Ratio.Should().Be(1);
        FairComparison.Of(s_resolved, Facts(calls), Dimensions.Employee, s_queues).Find("dana")!.Ratio.Should().Be(0.75m);
    }

    [Fact]
    public void Of_AMean_HasARatioAndNoLimits()
    {
        // Talk of 100 s for all in one queue, 300 s in the other.
        Call[] calls = [.. Times(30, new Call("a") { Employee = "dana", Queue = "x", Talk = 110 }), .. Times(30, new Call("b") { Employee = "omer", Queue = "x", Talk = 90 }), .. Times(40, new Call("c") { Employee = "omer", Queue = "y", Talk = 300 })];

        FairComparison fair = FairComparison.Of(StandardKpis.AverageTalkTime, Facts(calls), Dimensions.Employee, s_queues);

        fair.Find("dana")!.Ratio.Should().Be(1.1m);
        fair.Find("omer")!.Expected.Should().Be(3000 + 12000);
        fair.Find("dana")!.Score.Should().BeNull();
        fair.Find("dana")!.IsSignal.Should().BeFalse();
    }

    [Fact]
    public void Of_ObservedOfAll_IsExpectedOfAll()
    {
        FairComparison fair = FairComparison.Of(s_resolved, Facts([.. s_calls, .. Some("noa", "easy", 50, 11), .. Some("noa", "odd", 3, 3)]), Dimensions.Employee, s_queues);

        fair.Figures.Sum(f => f.Expected).Should().BeApproximately(fair.Figures.Sum(f => f.Observed), 1e-20m);
    }

    [Fact]
    public void Of_NoRatioOrNoColumn_IsRefusedWithTheReason()
    {
        FluentActions.Invoking(() => FairComparison.Of(StandardKpis.Handled, Facts(s_calls), Dimensions.Employee, s_queues)).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.not-a-ratio");
        FluentActions.Invoking(() => FairComparison.Of(s_resolved, FactSets.Of(Accepted(Bare, s_calls)), Dimensions.Employee, Grouping.None)).Should().Throw<ProblemException>()
            .Which.Problems.Should().Contain(p => p.Code == "kpi.column-absent");
        FluentActions.Invoking(() => FairComparison.Of(s_resolved, Facts(s_calls), Dimensions.Employee, Grouping.By(Dimensions.Employee))).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<Call> Some(string employee, string queue, int count, int resolved, string at = "2026-03-01T08:00") => Enumerable.Range(0, count)
        .Select(i => new Call(FormattableString.Invariant($"{employee}-{queue}-{at}-{i}")) { Created = Wall(at), Employee = employee, Queue = queue, Resolved = i < resolved });
}
