using CsCheck;
using NodaTime;
using static CustomerServiceKit.Charters.Tests.BackTests.History;

namespace CustomerServiceKit.Charters.Tests.BackTests;

/// <summary>Targets in business days.</summary>
public sealed class DaysEstimateTests
{
    // Opened on Sunday 6 September at 09:00; the service is open from Sunday to Friday, and closed on the holiday of Sunday 13. Until the same time of day:
    // Monday 08:30 is within 1 business day, Monday 10:00 within 2, Thursday 09:00 within 4, Friday 09:01 within 6 (the sixth is Monday 14), Tuesday 15 at 09:00 within 7.
    private static readonly CaseEvent[] Five =
    [
        .. Case("a", "2026-09-06 09:00", "2026-09-07 08:30"),
        .. Case("b", "2026-09-06 09:00", "2026-09-07 10:00"),
        .. Case("c", "2026-09-06 09:00", "2026-09-10 09:00"),
        .. Case("d", "2026-09-06 09:00", "2026-09-11 09:01"),
        .. Case("e", "2026-09-06 09:00", "2026-09-15 09:00"),
    ];

    [Theory]
    [InlineData("0.2", 1)]
    [InlineData("0.4", 2)]
    [InlineData("0.6", 4)]
    [InlineData("0.8", 6)]
    [InlineData("1", 7)]
    public void FindTarget_OfAPromiseInBusinessDays_IsInBusinessDays(string share, int days)
    {
        TargetEstimate estimate = Find(TimeLimit.BusinessDays(3), Five, share)!;

        estimate.Lowest.Should().Be(TimeLimit.BusinessDays(days));
        (estimate.IsExact, estimate.RoundedUp(Duration.FromHours(1))).Should().Be((true, estimate.Highest));
    }

    [Theory]
    // By the end of the day of the start, of the next one, and so on: Sunday 17:00 is still the day itself.
    [InlineData("2026-09-06 17:00", 0)]
    [InlineData("2026-09-06 17:01", 1)]
    [InlineData("2026-09-07 17:00", 1)]
    [InlineData("2026-09-11 12:00", 5)]
    [InlineData("2026-09-14 08:00", 6)]
    public void FindTarget_ToTheEndOfADay_CountsFromTheDayItself(string solved, int days) =>
        Find(TimeLimit.EndOfBusinessDay(1), Case("a", "2026-09-06 09:00", solved), "1")!.Lowest.Should().Be(TimeLimit.EndOfBusinessDay(days));

    [Fact]
    public void FindTarget_SomeRunning_LiesBetweenTwoNumbersOfDays()
    {
        // By the morning of Wednesday 16 the two that run have needed 8 business days at least.
        TargetEstimate estimate = BackTest.Of(Draft(TimeLimit.BusinessDays(3)), [.. Five, .. Case("x", "2026-09-06 09:00"), .. Case("y", "2026-09-06 09:00")], Sample.At("2026-09-16 08:00"))
            .Get(Solved).FindTarget(0.7m)!;

        (estimate.Lowest.Days, estimate.Highest!.Days, estimate.Running).Should().Be((7, 7, 2));
        BackTest.Of(Draft(TimeLimit.BusinessDays(3)), [.. Five, .. Case("x", "2026-09-06 09:00"), .. Case("y", "2026-09-06 09:00")], Sample.At("2026-09-16 08:00"))
            .Get(Solved).FindTarget(0.8m)!.ToString().Should().Be("80 % within 8 business days to ? (2 running)");
    }

    [Fact]
    public void FindTarget_AnyHistory_IsTheLeastNumberOfDaysTheClockKeepsInTheShare() =>
        Gen.Select(History.Cases, Gen.Int[1, 100], Gen.Bool).Sample(
            (history, percent, toEndOfDay) =>
            {
                decimal share = percent / 100m;
                int fewest = toEndOfDay ? 0 : 1;
                TargetEstimate estimate = Test(fewest + 1).FindTarget(share)!;

                if (estimate.Highest?.Days is int highest)
                {
                    Kept(highest, runningKept: false).Should().BeTrue();
                    (highest == fewest || !Kept(highest - 1, runningKept: false)).Should().BeTrue();
                }

                int lowest = estimate.Lowest.Days!.Value;
                Kept(lowest, runningKept: true).Should().BeTrue();
                (lowest == fewest || !Kept(lowest - 1, runningKept: true)).Should().BeTrue();

                PromiseBackTest Test(int days) => BackTest.Of(Draft(toEndOfDay ? TimeLimit.EndOfBusinessDay(days) : TimeLimit.BusinessDays(days)), history.Events, history.AsOf).Get(Solved);

                bool Kept(int days, bool runningKept)
                {
                    Attainment attainment = Test(days).Attainment;
                    long kept = attainment.Kept + (runningKept ? attainment.Open : 0);
                    return kept > 0 && kept >= share * (attainment.Decided + attainment.Open);
                }
            },
            iter: 100);

    [Fact]
    public void FindTarget_OfARegularUpdate_IsRefused()
    {
        Commitment regular = Sample.Phone.Commitments[1].Recurring(ClockRecurrence.Sequential);
        CharterInForce draft = Sample.Builder().Service(CharterService.Of(new ServiceId("x"), Sample.Phone.Name).OpenBy(Sample.Hours.Id!.Value).OnCondition(Sample.Phone.Name).LimitedTo(Sample.Phone.Name).Promising(regular))
            .Build().With(Sample.Hours);

        Action find = () => BackTest.Of(draft, Five, Sample.At("2026-09-16 08:00")).Get(Solved).FindTarget(0.9m);

        find.Should().Throw<InvalidOperationException>().WithMessage("Each run of 'solved' starts when the one before was due,*");
    }

    private static TargetEstimate? Find(TimeLimit draft, CaseEvent[] events, string share) =>
        BackTest.Of(Draft(draft), events, Sample.At("2026-09-16 08:00")).Get(Solved).FindTarget(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture));
}
