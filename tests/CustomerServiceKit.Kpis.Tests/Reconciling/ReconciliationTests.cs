using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Reconciling;

public sealed class ReconciliationTests
{
    private static readonly KpiDefinition s_level = StandardKpis.ServiceLevel.All(Duration.FromSeconds(20));

    // A: 8 of 10 in time, 2 abandoned at once: 8 / 12 by all, 8 / 10 where such are ignored, 10 / 12 where they are credited. B: 9 of 10.
    private static readonly Call[] s_calls =
    [
        .. Times(8, new Call("a-in") { Team = "a", Wait = 5 }), .. Times(2, new Call("a-late") { Team = "a", Wait = 50 }),
        .. Times(2, new Call("a-gone") { Team = "a", Wait = 3, Outcome = OutcomeKind.Abandoned }),
        .. Times(9, new Call("b-in") { Team = "b", Wait = 5 }), new Call("b-late") { Team = "b", Wait = 50 },
    ];

    [Fact]
    public void Of_TheSameFormula_IsEqual()
    {
        Reconciliation found = Reconciliation.Of(s_level, Facts(s_calls), Grouping.By(Dimensions.Team), [PrintedFigure.Percent("66.67", "a"), PrintedFigure.Percent("90", "b")]);

        found.Cells.Select(c => (c.Outcome, c.Agreement)).Should().Equal((ReconciledOutcome.Equal, Agreement.Rounded), (ReconciledOutcome.Equal, Agreement.Exact));
        found.ToString().Should().StartWith("2 equal, 0 explained");
    }

    [Fact]
    public void Of_TwoFiguresOfOneGroup_AreRefused()
    {
        FluentActions.Invoking(() => Reconciliation.Of(s_level, Facts(s_calls), Grouping.By(Dimensions.Team), [PrintedFigure.Percent("66.67", "a"), PrintedFigure.Percent("90", "b"), PrintedFigure.Percent("67", "a")]))
            .Should().Throw<ArgumentException>().WithMessage("Give one figure of each group; given '66.67' and '67' of 'a'.*");
        FluentActions.Invoking(() => Reconciliation.Of(s_level, Facts(s_calls), null, [PrintedFigure.Percent("66.67"), PrintedFigure.Percent("66.67")]))
            .Should().Throw<ArgumentException>().WithMessage("*of 'all'.*");
    }

    [Fact]
    public void Of_NegativeRows_AreRefused() =>
        FluentActions.Invoking(() => Reconciliation.Of(s_level, Facts(s_calls), null, [], rows: -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rows");

    [Fact]
    public void Of_AnotherFormula_NamesIt()
    {
        Reconciliation found = Reconciliation.Of(s_level, Facts(s_calls), Grouping.By(Dimensions.Team), [PrintedFigure.Percent("80.0", "a"), PrintedFigure.Percent("90.0", "b")]);

        ReconciledCell cell = found.Cells[0];
        cell.Outcome.Should().Be(ReconciledOutcome.ExplainedByVariant);
        cell.Variants.Select(v => v.Key.ToString()).Should().Contain("service-level.ignore-in-threshold(within<=PT20S)@1");
        cell.Explanation.Should().BeNull();
        // It gives both figures, ours only one.
        found.ByVariant[0].Count.Should().Be(2);
        found.ByVariant.Single(v => v.Kpi.Key.Equals(s_level.Key)).Count.Should().Be(1);
    }

    [Fact]
    public void Of_ALimitThatIsNotTheCataloguesOwn_IsTakenOver()
    {
        KpiDefinition level = StandardKpis.ServiceLevel.All(Duration.FromSeconds(2));
        // Within 2 s nobody is answered; the two abandons of 1 s are in time, and credited: 2 / 12.
        Call[] calls = [.. s_calls.Where(c => c.Team == "a").Select(c => c.Outcome == OutcomeKind.Abandoned ? c with { Wait = 1 } : c)];

        Reconciliation found = Reconciliation.Of(level, Facts(calls), null, [PrintedFigure.Percent("16.67")]);

        found.Cells[0].Variants.Should().Contain(v => v.Key.ToString().StartsWith("service-level.credit-abandons(within<=PT2S)"));
    }

    [Fact]
    public void Of_AnotherTime_NamesIt()
    {
        // Counted where they were answered, the call before midnight is one of the next day.
        Call[] calls = [new Call("a") { Created = Wall("2026-03-01T23:59"), Answered = Wall("2026-03-02T00:01") }, new Call("b") { Created = Wall("2026-03-02T08:00"), Answered = Wall("2026-03-02T08:01") }];

        Reconciliation found = Reconciliation.Of(StandardKpis.Handled, Facts(calls), Grouping.None.Per(ReportingPeriod.Day, Jerusalem), [new PrintedFigure("2", 1, "2026-03-02")]);

        found.Cells[0].Outcome.Should().Be(ReconciledOutcome.ExplainedByVariant);
        found.Cells[0].Variants[0].Key.ToString().Should().Contain("anchor=answered");
        found.Cells[1].Outcome.Should().Be(ReconciledOutcome.OnlyOurs);
        found.Cells[1].Labels.Should().Equal("2026-03-01");
    }

    [Fact]
    public void Of_WhatNothingGives_ShowsTheRows()
    {
        Reconciliation found = Reconciliation.Of(s_level, Facts(s_calls), Grouping.By(Dimensions.Team), [PrintedFigure.Percent("12.3", "a"), PrintedFigure.Percent("90", "b"), PrintedFigure.Percent("50", "c")]);

        found.Cells.Select(c => c.Outcome).Should().Equal(ReconciledOutcome.Unexplained, ReconciledOutcome.Equal, ReconciledOutcome.OnlyTheirs);
        found.Cells[0].Explanation!.RowCount.Should().Be(12);
        found.Cells[0].Explanation!.NumeratorRows.Should().Be(8);
    }

    [Fact]
    public void Of_OwnVariantsOnly_LooksAtNoOthers()
    {
        Reconciliation found = Reconciliation.Of(s_level, Facts(s_calls), Grouping.By(Dimensions.Team), [PrintedFigure.Percent("80.0", "a"), PrintedFigure.Percent("90", "b")], variants: []);

        found.Cells[0].Outcome.Should().Be(ReconciledOutcome.Unexplained);
    }

    [Fact]
    public void Of_AFigureWithTooFewLabels_IsRefused() =>
        FluentActions.Invoking(() => Reconciliation.Of(s_level, Facts(s_calls), Grouping.By(Dimensions.Team), [PrintedFigure.Percent("80")])).Should().Throw<ArgumentException>().WithMessage("*give 1 labels*");
}
