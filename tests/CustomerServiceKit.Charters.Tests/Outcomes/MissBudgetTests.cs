using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Charters.Tests.Outcomes.Outcome;

namespace CustomerServiceKit.Charters.Tests.Outcomes;

public sealed class MissBudgetTests
{
    private static readonly Commitment s_solved = Promised(0.9m);

    [Theory]
    // 90 % of 200 expected cases: floor(200 x 0.1) = 20 misses; 13 made, 7 left.
    [InlineData(87, 13, 0, 200, 20, 7, 0, MissBudgetStatus.Left)]
    // Without an expected number, of the 100 so far: 10 allowed, 13 made, 3 too many.
    [InlineData(87, 13, 0, null, 10, 0, 3, MissBudgetStatus.Overdrawn)]
    // 19 cases: floor(1.9) = 1, and it is made.
    [InlineData(18, 1, 0, null, 1, 0, 0, MissBudgetStatus.UsedUp)]
    // Open ones are cases of the period: 18 + 1 + 1 = 20 allow 2.
    [InlineData(18, 1, 1, null, 2, 1, 0, MissBudgetStatus.Left)]
    // More cases came than expected: 50 count, not 40.
    [InlineData(46, 4, 0, 40, 5, 1, 0, MissBudgetStatus.Left)]
    // Nothing yet.
    [InlineData(0, 0, 0, null, 0, 0, 0, MissBudgetStatus.UsedUp)]
    public void Of_NinetyPercent_CountsInWholeCases(int kept, int broken, int open, int? expected, int allowed, int left, int overdrawn, MissBudgetStatus status)
    {
        MissBudget budget = MissBudget.Of(s_solved, Many(kept, broken, open), expected);

        (budget.Allowed, budget.Left, budget.Overdrawn, budget.Status).Should().Be((allowed, left, overdrawn, status));
    }

    [Theory]
    // 0.29 of 100 is 29 exactly: 71 misses, where floating point would floor 70.99... to 70.
    [InlineData("0.29", 100, 71)]
    [InlineData("0.9", 10, 1)]
    [InlineData("0.995", 199, 0)]
    [InlineData("0.995", 200, 1)]
    [InlineData("1", 1000, 0)]
    public void Allowed_AnyShare_IsExact(string share, int expected, int allowed) =>
        MissBudget.Of(Promised(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture)), [], expected).Allowed.Should().Be(allowed);

    [Fact]
    public void IsReachable_Overdrawn_HangsOnWhatIsStillToCome()
    {
        // 13 misses of 100 need 130 cases: 30 more, all kept.
        MissBudget open = MissBudget.Of(s_solved, Many(87, 13));
        (open.IsReachable, open.KeptToCatchUp).Should().Be((null, 30));
        open.Explain().Should().Contain("That is 3 too many. It is reached again after 30 further cases that are all kept");

        // Of 120 expected, 12 are allowed: out of reach.
        MissBudget fixedNumber = MissBudget.Of(s_solved, Many(87, 13), 120);
        (fixedNumber.IsReachable, fixedNumber.KeptToCatchUp).Should().Be((false, 30));
        fixedNumber.Explain().Should().Contain("That is 1 too many. The promised share can no longer be reached in this period.");

        MissBudget.Of(s_solved, Many(87, 13), 130).IsReachable.Should().BeTrue();

        // Every case is promised, and one is missed.
        MissBudget every = MissBudget.Of(Promised(1m), Many(5, 1));
        (every.IsReachable, every.KeptToCatchUp).Should().Be((false, null));
    }

    [Fact]
    public void LeftAtWorst_OpenOnes_AreTakenAsBroken() => MissBudget.Of(s_solved, Many(60, 2, 5), 100).LeftAtWorst.Should().Be(3);

    [Fact]
    public void UsedUpAt_LastAllowedMiss_IsWhenItWasDue()
    {
        // 20 cases allow two misses; cases 18 and 19 miss, and case 19 is due 24 + 19 hours after Monday, 08:00.
        MissBudget.Of(s_solved, Many(18, 2)).UsedUpAt.Should().Be(Monday + Duration.FromHours(43));
        MissBudget.Of(s_solved, Many(19, 1)).UsedUpAt.Should().BeNull();
        MissBudget.Of(s_solved, Many(17, 3)).UsedUpAt.Should().Be(Monday + Duration.FromHours(24 + 18));
    }

    [Fact]
    public void Of_OutcomesOfOtherPromises_AreLeftAlone() =>
        MissBudget.Of(s_solved, [Of(1, ClockOutcomeKind.Met), Of(2, ClockOutcomeKind.Breached, promise: Sample.Answer)]).Attainment.Broken.Should().Be(0);

    [Fact]
    public void By_DaysOfTheDueTime_GivesABudgetForEach()
    {
        DateTimeZone zone = DateTimeZone.Utc;

        // Due 24 hours after the start: cases 0 to 15 on Tuesday, the next 24 on Wednesday.
        IReadOnlyList<KeyValuePair<LocalDate, MissBudget>> days = MissBudget.By(
            s_solved, Many(18, 2), o => ReportingPeriod.Day.Containing(MissBudget.CountedAt(o), zone).FirstDay, day => day == new LocalDate(2026, 11, 4) ? 40 : null);

        days.Select(d => (d.Key, d.Value.Total, d.Value.Left)).Should().Equal((new LocalDate(2026, 11, 3), 16, 1), (new LocalDate(2026, 11, 4), 40, 2));
    }

    [Fact]
    public void Of_WrongNumber_Throws() => ((Action)(() => MissBudget.Of(s_solved, [], -1))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Left_OneMoreCase_NeverFallsWhereItWasKeptAndNeverGrowsWhereItWasBroken() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 20], Gen.Int[1, 1000], Gen.Int[-1, 200]).Sample(
            (kept, broken, open, permille, expected) =>
            {
                Commitment promise = Promised(permille / 1000m);
                long? total = expected < 0 ? null : expected;
                MissBudget before = MissBudget.Of(promise, Many(kept, broken, open), total);
                MissBudget oneKept = MissBudget.Of(promise, Many(kept + 1, broken, open), total);
                MissBudget oneBroken = MissBudget.Of(promise, Many(kept, broken + 1, open), total);

                oneKept.Left.Should().BeGreaterThanOrEqualTo(before.Left);
                oneKept.Overdrawn.Should().BeLessThanOrEqualTo(before.Overdrawn);
                oneBroken.Left.Should().BeLessThanOrEqualTo(before.Left);
                before.LeftAtWorst.Should().BeLessThanOrEqualTo(before.Left);
            },
            iter: 300);

    [Fact]
    public void KeptToCatchUp_ThatManyKept_IsTheFewestThatReachTheShare() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[1, 60], Gen.Int[1, 999]).Sample(
            (kept, broken, permille) =>
            {
                Commitment promise = Promised(permille / 1000m);
                int more = (int)Math.Min(2_000, MissBudget.Of(promise, Many(kept, broken)).KeptToCatchUp!.Value);

                bool Reaches(long further) => (decimal)(kept + further) / (kept + broken + further) >= promise.Share;
                (more == 2_000 || Reaches(more)).Should().BeTrue();
                (more == 0 || !Reaches(more - 1)).Should().BeTrue();
            },
            iter: 300);

    private static Commitment Promised(decimal share) => Sample.Charter().Commitments.Single(c => c.Id == Sample.Solved).InShare(share);
}
