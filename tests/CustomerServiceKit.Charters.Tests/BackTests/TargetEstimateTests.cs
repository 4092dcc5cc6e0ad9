using CsCheck;
using NodaTime;
using static CustomerServiceKit.Charters.Tests.BackTests.History;

namespace CustomerServiceKit.Charters.Tests.BackTests;

public sealed class TargetEstimateTests
{
    private static readonly Instant s_monday = Sample.At("2026-09-07 08:00");

    [Theory]
    // Ten cases mended after 10, 20, ... 100 minutes: 90 % is the ninth, 95 % takes the tenth, a half the fifth.
    [InlineData("0.9", 90)]
    [InlineData("0.901", 100)]
    [InlineData("0.95", 100)]
    [InlineData("1", 100)]
    [InlineData("0.5", 50)]
    [InlineData("0.01", 10)]
    public void FindTarget_AllFinished_IsTheTimeOfTheRank(string share, int minutes)
    {
        CaseEvent[] events = [.. Enumerable.Range(1, 10).SelectMany(i => Case($"c{i}", "2026-09-06 09:00", Local(9, 10 * i)))];

        TargetEstimate estimate = Find(events, share)!;

        (estimate.IsExact, estimate.Lowest.Length).Should().Be((true, Duration.FromMinutes(minutes)));
    }

    [Fact]
    public void FindTarget_SomeOpen_LiesBetweenTwoTargets()
    {
        // Finished after 10 ... 80 minutes; two opened at 16:30 had counted 30 minutes at closing, and need a moment more.
        // Nine of ten: had the open ones ended now, the order is 10, 20, 30, 30+, 30+, 40, 50, 60, 70, 80, and the ninth is 70. At worst, eight are kept and never nine.
        CaseEvent[] events = [.. Enumerable.Range(1, 8).SelectMany(i => Case($"c{i}", "2026-09-06 09:00", Local(9, 10 * i))), .. Case("x", "2026-09-06 16:30"), .. Case("y", "2026-09-06 16:30")];

        TargetEstimate most = Find(events, "0.9")!;
        (most.Lowest.Length, most.Highest, most.Running, most.Finished).Should().Be((Duration.FromMinutes(70), null, 2, 8));
        most.ToString().Should().Be("90 % within PT1H10M to ? (2 running)");
        most.RoundedUp(Duration.FromHours(1)).Should().BeNull();

        // Six of ten: the sixth place is 40 at best, 60 at worst.
        TargetEstimate more = Find(events, "0.6")!;
        (more.Lowest.Length, more.Highest!.Length, more.IsExact).Should().Be((Duration.FromMinutes(40), Duration.FromMinutes(60), false));
        more.RoundedUp(Duration.FromMinutes(45))!.Length.Should().Be(Duration.FromMinutes(90));
    }

    [Fact]
    public void FindTarget_LateAndWithoutEnd_RunsOn()
    {
        // The draft's 6 hours are over by Monday 08:00, so that the case is broken; which longer target it keeps is not known.
        BackTest test = BackTest.Of(Draft(Duration.FromHours(6)), Case("a", "2026-09-06 09:00"), s_monday);

        TargetEstimate estimate = test.Get(Solved).FindTarget(1m)!;

        (test.Get(Solved).Attainment.Open, test.Get(Solved).Attainment.Broken).Should().Be((0, 1));
        (estimate.Running, estimate.Finished, estimate.Highest).Should().Be((1, 0, null));
    }

    [Fact]
    public void FindTarget_FinishedAfterClosing_NeedsAMomentMore()
    {
        // Opened at 16:00 and mended at 18:00, an hour after closing: one hour counted, and a target of just that hour was due at 17:00.
        TargetEstimate estimate = Find(Case("a", "2026-09-06 16:00", "2026-09-06 18:00"), "1")!;

        estimate.Lowest.Length.Should().Be(Duration.FromHours(1) + Duration.Epsilon);
        estimate.RoundedUp(Duration.FromMinutes(30))!.Length.Should().Be(Duration.FromMinutes(90));
    }

    [Fact]
    public void FindTarget_EndedOtherwise_BreaksShortTargetsOnly()
    {
        // Mended after 1 and 3 hours; withdrawn after 2. Within 1 hour one of three is kept, within 2 one of two.
        CaseEvent[] events = [.. Case("a", "2026-09-06 09:00", "2026-09-06 10:00"), .. Case("b", "2026-09-06 09:00", "2026-09-06 12:00"), .. Case("c", "2026-09-06 09:00", "2026-09-06 11:00", "withdrawn")];

        Find(events, "0.3")!.Lowest.Length.Should().Be(Duration.FromHours(1));
        Find(events, "0.5")!.Lowest.Length.Should().Be(Duration.FromHours(2));
        Find(events, "0.6")!.Lowest.Length.Should().Be(Duration.FromHours(3));
    }

    [Fact]
    public void FindTarget_NothingFinishedOrOpen_IsNone()
    {
        Find([], "0.9").Should().BeNull();
        Find(Case("a", "2026-09-06 09:00", "2026-09-06 11:00", "withdrawn"), "0.9").Should().BeNull();
        ((Action)(() => Find([], "0"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void FindTarget_AnyHistory_IsTheLeastTargetTheClockKeepsInTheShare() =>
        Gen.Select(History.Cases, Gen.Int[1, 100]).Sample(
            (history, percent) =>
            {
                decimal share = percent / 100m;
                TargetEstimate estimate = BackTest.Of(Draft(Duration.FromHours(6)), history.Events, history.AsOf).Get(Solved).FindTarget(share)!;

                if (estimate.Highest?.Length is Duration highest)
                {
                    Kept(highest, openKept: false).Should().BeTrue();
                    (highest == Duration.Epsilon || !Kept(highest - Duration.Epsilon, openKept: false)).Should().BeTrue();
                }

                Duration lowest = estimate.Lowest.Length!.Value;
                Kept(lowest, openKept: true).Should().BeTrue();
                (lowest == Duration.Epsilon || !Kept(lowest - Duration.Epsilon, openKept: true)).Should().BeTrue();

                bool Kept(Duration target, bool openKept)
                {
                    Attainment attainment = BackTest.Of(Draft(target), history.Events, history.AsOf).Get(Solved).Attainment;
                    long kept = attainment.Kept + (openKept ? attainment.Open : 0);
                    return kept > 0 && kept >= share * (attainment.Decided + attainment.Open);
                }
            },
            iter: 150);

    private static string Local(int hour, int minutes) => System.FormattableString.Invariant($"2026-09-06 {hour + (minutes / 60):00}:{minutes % 60:00}");

    private static TargetEstimate? Find(CaseEvent[] events, string share) =>
        BackTest.Of(Draft(Duration.FromHours(6)), events, s_monday).Get(Solved).FindTarget(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture));
}
