using NodaTime;
using static CustomerServiceKit.Charters.Tests.Sample;

namespace CustomerServiceKit.Charters.Tests.Reconciling;

public sealed class ClockReconciliationTests
{
    // Sunday 15:00 created, waiting 16:00 to Monday 10:00 (one business hour on Sunday, two on Monday, 18 on the wall), due after 8 hours.
    private static readonly CaseEvent[] s_events = [Created("2026-09-06 15:00"), Status("2026-09-06 16:00", "waiting"), Status("2026-09-07 10:00", "open")];

    [Theory]
    // One hour used, seven from Monday 10:00.
    [InlineData("2026-09-07 17:00", ClockReason.Equal)]
    [InlineData("2026-09-07 17:00:30", ClockReason.Equal)]
    // Two hours on Sunday, six on Monday.
    [InlineData("2026-09-07 14:00", ClockReason.WithoutPauses)]
    // 14:00 and 18 hours.
    [InlineData("2026-09-08 08:00", ClockReason.PausesOnTheWallClock)]
    // Around the clock with its pause of 18 hours: 23:00 and 18 hours.
    [InlineData("2026-09-07 17:02", ClockReason.Unexplained)]
    public void Of_DueTimesOfAnotherSystem_FindsTheReason(string due, ClockReason reason) => Compare(new VendorClock(new CaseId("17"), Solved, due: At(due))).Single().Reason.Should().Be(reason);

    [Fact]
    public void Of_EveryValueGiven_HasARow()
    {
        VendorClock vendor = new(new CaseId("17"), Solved, At("2026-09-07 17:00"), isBreached: false, openTime: Duration.FromHours(3), pausedTime: Duration.FromHours(18));

        IReadOnlyList<ClockComparison> rows = Compare(vendor);

        rows.Select(r => (r.Cell, r.Reason)).Should().Equal(
            (ClockCell.Due, ClockReason.Equal), (ClockCell.Breached, ClockReason.Equal), (ClockCell.OpenTime, ClockReason.Equal), (ClockCell.PausedTime, ClockReason.PausesOnTheWallClock));
        rows[3].ToString().Should().Be("solved of case 17, paused-time: PT18H, ours PT3H: pauses-on-the-wall-clock");
    }

    [Fact]
    public void Of_CaseWithoutEvents_HasNoClock()
    {
        ClockComparison row = Compare(new VendorClock(new CaseId("99"), Solved, isBreached: true)).Single();

        (row.Reason, row.Ours, row.OurValue).Should().Be((ClockReason.NoClock, null, null));
    }

    [Fact]
    public void Of_HistoryThatStartsLate_MayBeWhy()
    {
        VendorClock vendor = new(new CaseId("17"), Solved, due: At("2026-09-07 17:59"));

        ClockReconciliation.Of(InForce(), [vendor], s_events, At("2026-09-07 12:00"), historySince: At("2026-09-06 16:00")).Single().Reason.Should().Be(ClockReason.PartialHistory);
    }

    private static IReadOnlyList<ClockComparison> Compare(VendorClock vendor) =>
        ClockReconciliation.Of(InForce(), [vendor], s_events, At("2026-09-07 12:00"), Duration.FromMinutes(1));
}
