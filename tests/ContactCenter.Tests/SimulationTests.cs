using ContactCenter.Data;
using ContactCenter.Simulation;
using ContactCenter.Walk;
using CustomerServiceKit;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Tests;

public class SimulationTests
{
    private static readonly SimulatedQuarter s_quarter = Quarter.Rows.Quarter;
    private static readonly ServiceData s_data = Quarter.Data;

    [Fact]
    public void Play_TheSameSeed_GivesTheSameRows()
    {
        SimulatedQuarter again = Simulator.Play(2026);

        again.Interactions.Should().Equal(s_quarter.Interactions);
        again.Engagements.Should().Equal(s_quarter.Engagements);
    }

    [Fact]
    public void Rows_TheSameSeed_GivesTheSameRowsOfEverySort()
    {
        SimulatedRows again = SimulatedRows.Of(s_quarter, 2026, SampleDefinitions.Load().Calendars.Get(new CalendarId("support")));

        again.Interactions.Should().Equal(Quarter.Rows.Interactions);
        again.Engagements.Should().Equal(Quarter.Rows.Engagements);
        again.Staffing.Slots.Should().Equal(Quarter.Rows.Staffing.Slots);
        again.Staffing.States.Should().Equal(Quarter.Rows.Staffing.States);
        again.Cases.Select(c => c with { Events = [] }).Should().Equal(Quarter.Rows.Cases.Select(c => c with { Events = [] }));
        again.Cases.SelectMany(c => c.Events).Select(e => e.ToString()).Should().Equal(Quarter.Rows.Cases.SelectMany(c => c.Events).Select(e => e.ToString()));
        again.Ratings.Should().Equal(Quarter.Rows.Ratings);
        again.Plans.Should().Equal(Quarter.Rows.Plans);
    }

    [Fact]
    public void Rows_AroundTheCalls_LeaveTheCallsAsTheyWere()
    {
        Quarter.Rows.Interactions.Where(i => !i.IsNotice).Select(i => i with { OfferEligible = null, Escalations = null }).Should().Equal(s_quarter.Interactions);
        Quarter.Rows.Engagements.Where(e => e.Accepted is not null).Should().Equal(s_quarter.Engagements);
    }

    [Fact]
    public void Play_AnotherSeed_GivesOtherRows()
    {
        Simulator.Play(7).Interactions.Should().NotEqual(s_quarter.Interactions);
    }

    [Fact]
    public void Play_TheUsualSeed_IsOfTheStatedSize()
    {
        s_quarter.Interactions.Count.Should().BeInRange(19_000, 21_000);
        s_quarter.Agents.Should().HaveCount(40);
        s_quarter.Agents.Select(a => a.Team).Distinct().Should().HaveCount(5);
        s_quarter.Interactions.Select(r => r.Department).OfType<string>().Distinct().Should().BeEquivalentTo("care", "sales");
    }

    [Fact]
    public void Play_OpensFromSundayToThursday()
    {
        s_quarter.Interactions.Select(r => r.Created.InZone(SimulatedData.Zone).DayOfWeek).Distinct()
            .Should().BeEquivalentTo([IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday]);
    }

    [Fact]
    public void Play_AQueueThatQueues_LetsNobodyTakeTwoCallsAtOnce()
    {
        IEnumerable<SimulatedEngagement> handled = s_quarter.Engagements.Where(e => e.Role == EngagementRole.Primary);

        foreach (IGrouping<string, SimulatedEngagement> one in handled.GroupBy(e => e.Employee))
        {
            List<SimulatedEngagement> inTurn = [.. one.OrderBy(e => e.Accepted)];
            inTurn.Zip(inTurn.Skip(1)).Should().OnlyContain(p => p.First.Ended + p.First.AfterCallWork <= p.Second.Accepted);
        }
    }

    [Fact]
    public void Make_RejectsNothing_AndExcludesTestCalls()
    {
        s_data.Rejected.Should().BeEmpty();
        s_data.Facts.Findings.Should().BeEmpty();
        s_data.Intakes.Should().HaveCount(10).And.OnlyContain(i => i.Facts.Count > 0 && i.Findings.Count == 0);
        s_data.Intakes[0].Excluded.Keys.Should().Equal("test call");
    }

    [Fact]
    public void Make_TheUsualSeed_HasPlausibleFigures()
    {
        Scorecard card = SampleKpis.Plan.Run(s_data.Facts);

        card.Get(SampleKpis.ServiceLevel).Value.Should().BeInRange(0.75m, 0.88m);
        card.Get(StandardKpis.AbandonmentRate).Value.Should().BeInRange(0.04m, 0.08m);
        s_quarter.Occupancy.Should().BeInRange(0.45, 0.85);
        card.Plan.Kpis.Select(k => card.Get(k)).Should().OnlyContain(m => m.Availability == Availability.Value);
    }

    [Fact]
    public void Make_HandleTime_IsWhatPrimaryEngagementsAddUpTo()
    {
        HashSet<string> tests = [.. s_quarter.Interactions.Where(r => r.IsTest).Select(r => r.Id)];
        decimal expected = s_quarter.Engagements.Where(e => e.Role == EngagementRole.Primary && !tests.Contains(e.Interaction))
            .Sum(e => (decimal)(e.Talk + e.Hold + e.AfterCallWork).TotalSeconds);

        SampleKpis.Plan.Run(s_data.Facts).Get(StandardKpis.AverageHandleTime).Numerator.Should().Be(expected);
    }

    [Fact]
    public void Make_TheEmployeeWhoMoves_CountsInBothTeams()
    {
        Scorecard card = SampleKpis.Plan.Run(s_data.Facts, Grouping.By(Dimensions.Employee, Dimensions.Team));

        card.Groups.Where(g => g.DimensionValues[0] == "agent-07").Select(g => g.DimensionValues[1]).Should().BeEquivalentTo("care-north", "care-south");
    }
}
