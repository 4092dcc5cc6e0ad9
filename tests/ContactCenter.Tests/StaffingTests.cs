using ContactCenter.Data;
using ContactCenter.Simulation;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Tests;

/// <summary>What employees were planned for, and what they did.</summary>
public sealed class StaffingTests
{
    private static readonly Staffing s_staffing = Quarter.Rows.Staffing;
    private static readonly Scorecard s_card = SampleKpis.Plan.Run(Quarter.Data.Facts);

    [Fact]
    public void States_OfOneEmployee_NeverOverlap()
    {
        foreach (IGrouping<string, SimulatedState> one in s_staffing.States.GroupBy(s => s.Employee))
        {
            SimulatedState[] inTurn = [.. one.OrderBy(s => s.Start)];
            inTurn.Zip(inTurn.Skip(1)).Should().OnlyContain(p => p.First.End <= p.Second.Start);
        }
    }

    [Fact]
    public void States_AllOfThem_TakeTime() => s_staffing.States.Should().OnlyContain(s => s.Start < s.End);

    [Fact]
    public void Slots_OfOneEmployee_NeverOverlap()
    {
        foreach (IGrouping<string, SimulatedSlot> one in s_staffing.Slots.GroupBy(s => s.Employee))
        {
            SimulatedSlot[] inTurn = [.. one.OrderBy(s => s.Start)];
            inTurn.Zip(inTurn.Skip(1)).Should().OnlyContain(p => p.First.End <= p.Second.Start);
        }
    }

    [Fact]
    public void States_OnCallAndWrapUp_AreTheEngagementsToTheSecond()
    {
        SimulatedEngagement[] handled = [.. Quarter.Rows.Quarter.Engagements.Where(e => e.Role == EngagementRole.Primary)];

        States(StateWords.OnCall).Should().Equal(InOrder(handled.Select(e => (e.Employee, e.Accepted!.Value, e.Ended))));
        States(StateWords.WrapUp).Should().Equal(InOrder(handled.Select(e => (e.Employee, e.Ended, e.Ended + e.AfterCallWork))));
    }

    [Fact]
    public void Absent_IsNobodyWithAState()
    {
        HashSet<(string, LocalDate)> there = [.. s_staffing.States.Select(s => (s.Employee, s.Start.InZone(SimulatedData.Zone).Date))];

        s_staffing.Duties.Should().Contain(d => d.Kind == DutyKind.Sick).And.Contain(d => d.Kind == DutyKind.Leave);
        s_staffing.Duties.Where(d => !d.IsPresent).Should().OnlyContain(d => !there.Contains(ValueTuple.Create(d.Agent.Id, d.Date)));
    }

    [Fact]
    public void Late_AreSome_AndNotMost()
    {
        double late = s_staffing.States.Count(s => s.State == StateWords.Offline) / (double)s_staffing.Duties.Count(d => d.IsPresent && d.IsMorning);

        late.Should().BeInRange(0.03, 0.3);
    }

    [Theory]
    [InlineData("occupancy", 0.60, 0.90)]
    [InlineData("utilization", 0.80, 0.98)]
    [InlineData("handling-share-of-work-time", 0.55, 0.90)]
    [InlineData("adherence", 0.80, 0.98)]
    [InlineData("conformance", 0.90, 1.10)]
    [InlineData("shrinkage", 0.15, 0.35)]
    [InlineData("absence-rate", 0.01, 0.08)]
    [InlineData("non-response-rate", 0.01, 0.10)]
    [InlineData("volume-of-forecast", 0.90, 1.10)]
    public void Figures_OfStaff_ArePlausible(string id, double lowest, double highest) =>
        s_card.Get(s_card.Plan.Kpis.First(k => k.Key.Id == id)).Value.Should().BeInRange((decimal)lowest, (decimal)highest);

    [Fact]
    public void Adherence_WithTolerance_IsAboveThePlainOneAndNotAll()
    {
        decimal plain = s_card.Get(StandardKpis.Adherence).Value!.Value;

        s_card.Get(StandardKpis.Variants.Adherence.WithTolerance).Value.Should().BeGreaterThan(plain).And.BeLessThan(1m);
    }

    [Fact]
    public void MissedOffers_FindAnEmployeeAtHisAfterCallWork()
    {
        ILookup<string, SimulatedEngagement> handled = Quarter.Rows.Quarter.Engagements.Where(e => e.Role == EngagementRole.Primary).ToLookup(e => e.Employee);
        SimulatedEngagement[] missed = [.. Quarter.Rows.Engagements.Where(e => e.Accepted is null)];

        missed.Select(m => m.Result).Distinct().Should().BeEquivalentTo(new OfferResult?[] { OfferResult.Missed, OfferResult.Declined, OfferResult.CustomerLeft });
        missed.Should().OnlyContain(m => handled[m.Employee].Any(e => e.Ended <= m.Offered && m.Ended <= e.Ended + e.AfterCallWork));
    }

    private static IEnumerable<(string Employee, Instant Start, Instant End)> States(string word) =>
        InOrder(s_staffing.States.Where(s => s.State == word).Select(s => (s.Employee, s.Start, s.End)));

    private static IEnumerable<(string Employee, Instant Start, Instant End)> InOrder(IEnumerable<(string Employee, Instant Start, Instant End)> stretches) =>
        stretches.OrderBy(s => s.Employee, StringComparer.Ordinal).ThenBy(s => s.Start);
}
