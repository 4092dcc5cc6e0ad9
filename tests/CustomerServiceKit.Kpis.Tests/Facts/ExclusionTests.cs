using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class ExclusionTests
{
    private static readonly Call[] Rows =
    [
        new("p1") { Excluded = "phantom" },
        new("a") { Wait = 5 },
        new("p2") { Excluded = "phantom" },
        new("t") { Excluded = "test" },
        new("b") { Wait = 7, Excluded = string.Empty },
    ];

    [Fact]
    public void Read_ExcludedRows_AreCountedByReasonAndEnterNoFigure()
    {
        Intake intake = Full.Read(Rows);

        intake.Excluded.Should().BeEquivalentTo(new Dictionary<string, long> { ["phantom"] = 2, ["test"] = 1 });
        intake.Facts.Count.Should().Be(2);
        intake.Facts.ExcludedCount.Should().Be(3);
        intake.ToString().Should().Be("5 rows read: 2 facts, 3 excluded, 0 superseded, 0 rejected");
        KpiPlan.Compile(StandardKpis.Handled).Run(FactSets.Of(intake)).Get(StandardKpis.Handled).Value.Should().Be(2);
    }

    [Fact]
    public void KeyOf_ExcludedRows_FollowTheOthers()
    {
        FactSet facts = Accepted(Full, Rows);

        Enumerable.Range(0, 5).Select(i => facts.KeyOf(i).Id).Should().Equal("a", "b", "p1", "p2", "t");
        facts.Invoking(f => f.KeyOf(5)).Should().Throw<ArgumentOutOfRangeException>();
        facts.Invoking(f => f.KeyOf(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Explain_ExcludedRows_AreListedWithTheReasonOfTheSource()
    {
        Scorecard card = KpiPlan.Compile(StandardKpis.Asa).Run(Facts(Rows));

        Explanation why = card.Explain(StandardKpis.Asa, card.Groups[0]);

        why.RowCount.Should().Be(5);
        why.DenominatorRows.Should().Be(2);
        why.Excluded.Select(e => (e.Reason, e.Count)).Should().Equal(("the source marks it as 'phantom'", 2L), ("the source marks it as 'test'", 1L));
    }

    [Fact]
    public void Of_ExcludedRow_GivesNothingAndSaysWhy()
    {
        Contribution contribution = KpiPlan.Compile(StandardKpis.Asa).Of(Full, Rows[0], StandardKpis.Asa.Key);

        contribution.Numerator.Should().Be(0);
        contribution.Denominator.Should().Be(0);
        contribution.ExcludedBecause.Should().Be("the source marks it as 'phantom'");
        contribution.ToString().Should().Be("p1: excluded, the source marks it as 'phantom'");
    }
}
