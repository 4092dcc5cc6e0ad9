using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Comparisons;

public sealed class VariantDifferenceTests
{
    private static readonly KpiDefinition s_all = StandardKpis.ServiceLevel.All(Duration.FromSeconds(20));
    private static readonly KpiDefinition s_ignored = StandardKpis.ServiceLevel.IgnoreInThreshold(Duration.FromSeconds(20));
    private static readonly KpiDefinition s_credited = StandardKpis.ServiceLevel.CreditAbandons(Duration.FromSeconds(20));

    // 3 answered in time, 1 late; 2 abandoned early, 1 late.
    private static readonly Call[] s_calls =
    [
        .. Times(3, new Call("in") { Wait = 5 }), new Call("late") { Wait = 50 },
        .. Times(2, new Call("early") { Wait = 3, Outcome = OutcomeKind.Abandoned }), new Call("gone") { Wait = 90, Outcome = OutcomeKind.Abandoned },
    ];

    [Fact]
    public void ExplainDifference_AbandonsInTime_AreWhatDiffers()
    {
        Scorecard card = KpiPlan.Compile(s_all, s_ignored, s_credited).Run(Facts(s_calls));

        VariantDifference ignored = card.ExplainDifference(s_all, s_ignored, card.GroupOf());
        VariantDifference credited = card.ExplainDifference(s_all, s_credited, card.GroupOf());

        ignored.Counts.Should().ContainSingle().Which.ToString().Should().Be("2: in the denominator rather than in neither part");
        // 3 / 7 against 3 / 5, and against (3 + 2) / 7.
        ignored.One.Measurement.Value.Should().Be(3m / 7);
        ignored.Other.Measurement.Value.Should().Be(3m / 5);
        ignored.Rows.Select(r => r.Row.Id).Should().Equal("early-0", "early-1");
        credited.Other.Measurement.Value.Should().Be(5m / 7);
        credited.Rows.Select(r => r.Row.Id).Should().Equal("early-0", "early-1");
        credited.Counts.Should().ContainSingle().Which.ToString().Should().Be("2: in the denominator rather than in both parts");
    }

    [Fact]
    public void ExplainDifference_FewRowsAsked_CountsAll()
    {
        Scorecard card = KpiPlan.Compile(s_all, s_credited).Run(Facts(s_calls));

        VariantDifference difference = card.ExplainDifference(s_all, s_credited, card.GroupOf(), rows: 1);

        difference.Rows.Should().ContainSingle();
        difference.Counts.Sum(c => c.Count).Should().Be(2);
    }

    [Fact]
    public void ExplainDifference_AnotherTime_IsARowOfAnotherPeriod()
    {
        KpiDefinition created = StandardKpis.Handled, answered = created.AnchoredAt(InteractionFields.Answered);
        Scorecard card = KpiPlan.Compile(created, answered).Run(
            Facts(new Call("a") { Created = Wall("2026-03-01T23:59"), Answered = Wall("2026-03-02T00:01") }, new Call("b") { Created = Wall("2026-03-02T08:00"), Answered = Wall("2026-03-02T08:01") }),
            Grouping.None.Per(Calendars.ReportingPeriod.Day, Jerusalem));

        card.ExplainDifference(created, answered, card.GroupOf("2026-03-02")).Rows.Select(r => r.ToString()).Should().Equal("a: in neither part rather than in the numerator");
    }

    [Fact]
    public void ExplainDifference_TheSameKpi_IsNone()
    {
        Scorecard card = KpiPlan.Compile(s_all).Run(Facts(s_calls));

        card.ExplainDifference(s_all, s_all, card.GroupOf()).Rows.Should().BeEmpty();
    }
}
