using ContactCenter.Data;
using ContactCenter.Simulation;
using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Tests;

/// <summary>Cases and what happened to them.</summary>
public sealed class CaseTests
{
    private static readonly Scorecard s_card = SampleKpis.Plan.Run(Quarter.Data.Facts);

    [Fact]
    public void Cases_FollowUps_AreTheCallsThatSettledNothing()
    {
        SimulatedInteraction[] open = [.. Quarter.Rows.Quarter.Interactions.Where(i => i.ResolvedByEmployee == false && !i.IsTest)];

        Quarter.Rows.FollowUps.Select(c => c.Created).Should().Equal(open.Select(i => i.Ended));
    }

    [Fact]
    public void Cases_AllOfThem_BeginWithTheirCreationAndEndBeforeTheQuarter()
    {
        foreach (SimulatedCase told in Quarter.Rows.Cases)
        {
            told.Events[0].Kind.Should().Be(CaseEventKind.Created);
            told.Events[0].At.Should().Be(told.Created);
            told.Events[^1].At.Should().BeLessThan(SimulatedRows.End);
            told.Events.Should().BeInAscendingOrder(CaseEvent.Order);
        }
    }

    [Fact]
    public void Statuses_OfACase_FollowEachOther()
    {
        IEnumerable<(CaseEvent Earlier, CaseEvent Later)> pairs = Quarter.Rows.Cases
            .Select(c => c.Events.Where(e => e.Kind is CaseEventKind.Created or CaseEventKind.StatusChanged).ToArray())
            .SelectMany(changes => changes.Zip(changes.Skip(1)));

        pairs.Should().OnlyContain(p => p.Earlier.ToValue == p.Later.FromValue && p.Later.FromValue != p.Later.ToValue);
    }

    [Fact]
    public void Opened_ByChannel_AreAllCases()
    {
        Scorecard card = SampleKpis.Plan.Run(Quarter.Data.Facts, Grouping.By(Dimensions.Channel));
        Dictionary<string, decimal?> opened = card.Groups.Where(g => g.Labels[0] is not null).ToDictionary(g => g.Labels[0]!, g => card.Get(SampleKpis.CasesOpened.Key, g).Value);

        opened.Should().BeEquivalentTo(Quarter.Rows.Cases.GroupBy(c => c.Channel.Id.Value).ToDictionary(g => g.Key, g => (decimal?)g.Count()));
        opened.Keys.Should().BeEquivalentTo("phone", "email", "chat", "messaging", "web");
    }

    [Fact]
    public void Backlog_IsWhatWasOpenedAndIsNotDone()
    {
        int done = Quarter.Rows.Cases.Count(c => c.Events.Last(e => e.Kind is CaseEventKind.Created or CaseEventKind.StatusChanged).ToValue is CaseWords.Resolved or CaseWords.Cancelled);

        s_card.Get(StandardKpis.Backlog).Value.Should().Be(Quarter.Rows.Cases.Count() - done);
    }

    [Theory]
    [InlineData("bot-containment", 0.25, 0.60)]
    [InlineData("bot-handoff", 0.30, 0.65)]
    [InlineData("one-touch-rate", 0.35, 0.75)]
    [InlineData("reopen-rate", 0.02, 0.10)]
    [InlineData("changed-hands", 0.10, 0.40)]
    [InlineData("channel-continuity", 0.60, 0.95)]
    [InlineData("commitment-attainment", 0.75, 0.95)]
    public void Figures_OfCases_ArePlausible(string id, double lowest, double highest) =>
        s_card.Get(s_card.Plan.Kpis.Single(k => k.Key.Id == id)).Value.Should().BeInRange((decimal)lowest, (decimal)highest);
}
