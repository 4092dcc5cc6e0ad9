using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class MembersTests
{
    [Fact]
    public void Run_GroupedByMembers_CountsARowOnceInEachOfItsGroups()
    {
        Scorecard card = KpiPlan.Compile(StandardKpis.Handled, StandardKpis.Asa, StandardKpis.LongestWait).Run(
            Facts(
                new Call("a") { Wait = 10, People = ["dana", "eli", "dana"] },
                new Call("b") { Wait = 20, People = ["eli"] },
                new Call("c") { Wait = 60 },
                new Call("d") { Wait = 5, People = ["eli", string.Empty] }),
            Grouping.By(People));

        card.Groups.Select(g => g.ToString()).Should().Equal("(none)", "dana", "eli");
        card.Groups.Select(g => card.Get(StandardKpis.Handled.Key, g).Value).Should().Equal(1, 1, 3);
        // eli: (10 + 20 + 5) / 3
        card.Groups.Select(g => card.Get(StandardKpis.Asa.Key, g).Numerator).Should().Equal(60, 10, 35);
        card.Groups.Select(g => card.Get(StandardKpis.LongestWait.Key, g).Value).Should().Equal(60, 10, 20);
    }

    [Fact]
    public void ValuesOf_Members_AreListed() =>
        Accepted(Full, [new Call("a") { People = ["b", "a"] }, new Call("b") { People = ["b"] }]).ValuesOf(People).Should().Equal("a", "b");

    [Fact]
    public void Explain_RowOfTwoMembers_IsInBothCells()
    {
        Scorecard card = KpiPlan.Compile(StandardKpis.Handled).Run(Facts(new Call("a") { People = ["dana", "eli"] }, new Call("b") { People = ["eli"] }), Grouping.By(People));

        card.Explain(StandardKpis.Handled, card.GroupOf("dana")).Rows.Select(r => r.Row.Id).Should().Equal("a");
        card.Explain(StandardKpis.Handled, card.GroupOf("eli")).Rows.Select(r => r.Row.Id).Should().Equal("a", "b");
    }

    [Fact]
    public void Read_MembersThatAreNull_AreNone()
    {
        FactSchema<Call> schema = Bare.Members(People, _ => null!);

        schema.Read([new Call("a")]).Facts.ValuesOf(People).Should().BeEmpty();
    }
}
