using ContactCenter.Data;
using ContactCenter.Output;
using ContactCenter.Simulation;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Tests;

/// <summary>One week under three vendors' service levels.</summary>
public sealed class VendorWeekTests
{
    private static readonly Instant s_start = Instant.FromUtc(2026, 11, 23, 7, 0);

    [Fact]
    public void Make_FiveCalls_AreCountedByEachVendorInItsWay()
    {
        // Waits: answered after 5, 20 and 30 s; abandoned after 10 and 40 s.
        // Cisco leaves out who gave up within 20 s: 2 of 4. Genesys counts him: 2 of 5. Amazon credits him, and its limit is below 20 s: 5 s and 10 s of 5.
        VendorWeek week = Week(Call("a", 5, true), Call("b", 20, true), Call("c", 30, true), Call("d", 10, false), Call("e", 40, false));

        week.Levels.Select(l => (l.ShortName, l.Cell.Numerator, l.Cell.Denominator)).Should().Equal(("Cisco", 2m, 4m), ("Genesys", 2m, 5m), ("Amazon", 2m, 5m));
        week.Differences.Select(d => (d.Outcome, string.Join(", ", d.Counts), d.Example)).Should().BeEquivalentTo(
        [
            ("answered", "in time, in time, in time", "a"),
            ("answered", "in time, in time, not in time", "b: wait is 20 s (wanted: wait is below 20 s)"),
            ("answered", "not in time, not in time, not in time", "c: wait is 30 s (wanted: wait is below 20 s)"),
            ("abandoned", "left out, not in time, in time", "d: wait is 10 s (wanted: it is not so that wait is at most 20 s)"),
            ("abandoned", "not in time, not in time, not in time", "e: wait is 40 s (wanted: wait is below 20 s)"),
        ]);
        (week.Agreed, week.Disputed).Should().Be((3, 2));
    }

    [Fact]
    public void Make_WithoutTheTimeAVendorCountsBy_LeavesItOutWithTheReason()
    {
        // The bank's calls have no time of their end, by which Amazon counts.
        FactSchema<SimulatedInteraction> schema = FactSchema.Interactions<SimulatedInteraction>(c => c.Id)
            .Time(InteractionFields.Created, c => c.Created)
            .Span(InteractionFields.Wait, c => c.Answered - c.Queued)
            .Outcome(c => c.Outcome);
        VendorWeek week = VendorWeekMaker.Make(
            Quarter.Data with { Facts = FactSets.Of(schema.Read([Call("a", 5, true), Call("c", 30, true)])) }, s_start - Duration.FromDays(7), s_start + Duration.FromDays(7))!;

        week.Supported.Select(l => l.ShortName).Should().Equal("Cisco", "Genesys");
        week.Differences.Should().OnlyContain(d => d.Counts.Count == 2 && d.IsAgreed);
        VendorPrinter.Words(week.Levels[2]).Should().StartWith("Amazon Connect: The 'interaction' facts have no column 'ended'");
    }

    [Fact]
    public void Make_OfTheQuarter_GivesEachNumberByItsOwnRows()
    {
        VendorWeek week = ReportTests.Made().Vendors!;

        for (int i = 0; i < week.Levels.Count; i++)
        {
            long inTime = week.Differences.Where(d => d.Counts[i] == VendorWeekMaker.InTime).Sum(d => d.Interactions);
            long counted = week.Differences.Where(d => d.Counts[i] != VendorWeekMaker.LeftOut).Sum(d => d.Interactions);
            (week.Levels[i].Cell.Numerator, week.Levels[i].Cell.Denominator).Should().Be((inTime, counted), week.Levels[i].System);
        }

        week.Disputed.Should().BePositive();
        week.Levels.Select(l => l.Cell.Value).Should().OnlyHaveUniqueItems();
    }

    private static VendorWeek Week(params SimulatedInteraction[] calls)
    {
        FactSchema<SimulatedInteraction> schema = SimulatedSchemas.Interactions(Quarter.Rows.Quarter.Organization);
        ServiceData data = Quarter.Data with { Facts = FactSets.Of(schema.Read(calls)) };
        return VendorWeekMaker.Make(data, s_start - Duration.FromDays(7), s_start + Duration.FromDays(7))!;
    }

    private static SimulatedInteraction Call(string id, int wait, bool answered)
    {
        Instant queued = s_start + Duration.FromSeconds(10);
        Instant over = queued + Duration.FromSeconds(wait);
        return new SimulatedInteraction(id, s_start, queued, answered ? over : null, over + Duration.FromSeconds(answered ? 100 : 0), answered ? OutcomeKind.Answered : OutcomeKind.Abandoned);
    }
}
