using static CustomerServiceKit.Charters.Tests.Outcomes.Outcome;

namespace CustomerServiceKit.Charters.Tests.Outcomes;

public sealed class AttainmentTests
{
    [Fact]
    public void Of_KeptBrokenAndOpen_GivesTheShareAndWhatOpenOnesCanStillDo()
    {
        // 90 of 100 decided; with 20 open: 90 of 120 at worst, 110 of 120 at best.
        Attainment attainment = Attainment.Of(Many(90, 10, 20));

        (attainment.Kept, attainment.Broken, attainment.Open, attainment.Decided).Should().Be((90, 10, 20, 100));
        attainment.Share.Should().Be(0.9m);
        attainment.Lowest.Should().Be(0.75m);
        attainment.Highest.Should().BeApproximately(0.916667m, 0.000001m);
        attainment.IsSmallSample.Should().BeFalse();
    }

    [Fact]
    public void Confidence_EightOfTen_IsWilsonsInterval()
    {
        // The worked example of Core: 8 of 10 at 0.95 gives 0.4902 to 0.9433.
        ConfidenceInterval interval = Attainment.Of(Many(8, 2)).Confidence()!.Value;

        interval.Lower.Should().BeApproximately(0.4902m, 0.00005m);
        interval.Upper.Should().BeApproximately(0.9433m, 0.00005m);
    }

    [Fact]
    public void Of_NothingDecided_HasNoShare()
    {
        Attainment attainment = Attainment.Of(Many(0, 0, 3));

        (attainment.Share, attainment.Confidence(), attainment.Lowest, attainment.Highest).Should().Be(((decimal?)null, (ConfidenceInterval?)null, (decimal?)0m, (decimal?)1m));
        Attainment.Of([]).Lowest.Should().BeNull();
        attainment.Explain().Should().Be("No case is decided yet. Still open: 3, so in the end between 0 % and 100 %.");
    }

    [Fact]
    public void Of_ExcludedAndCancelled_AreCountedApartWithTheirReasons()
    {
        Attainment attainment = Attainment.Of(
        [
            Of(1, ClockOutcomeKind.Met), Of(2, ClockOutcomeKind.Excluded, "duplicate"), Of(3, ClockOutcomeKind.Excluded, "flood"), Of(4, ClockOutcomeKind.Excluded, "flood"),
            Of(5, ClockOutcomeKind.Cancelled), Of(6, ClockOutcomeKind.Paused),
        ]);

        attainment.Exclusions.Select(e => e.ToString()).Should().Equal("flood 2", "duplicate 1");
        (attainment.Excluded, attainment.Cancelled, attainment.Decided, attainment.Open, attainment.Paused).Should().Be((3, 1, 1, 1, 1));
        attainment.Explain().Should().EndWith("Not counted: flood 2, duplicate 1, fell away before they were due 1.");
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void IsSmallSample_FewerThanTheMinimum_IsSaidPlainly(int kept, bool expected)
    {
        Attainment attainment = Attainment.Of(Many(kept, 0));

        attainment.IsSmallSample.Should().Be(expected);
        attainment.Explain().Contains("Fewer than 30 are decided, so the share says little.", StringComparison.Ordinal).Should().Be(expected);
    }

    [Fact]
    public void Of_OneClockToldTwice_CountsTheNewestWhereverItStands()
    {
        ClockOutcome before = Of(1, ClockOutcomeKind.Open, asOf: Monday + NodaTime.Duration.FromHours(2));
        ClockOutcome after = Of(1, ClockOutcomeKind.Met, asOf: Monday + NodaTime.Duration.FromHours(9));

        Attainment.Of([before, after]).ToString().Should().Be("1 kept, 0 broken, 0 open");
        Attainment.Of([after, before]).ToString().Should().Be("1 kept, 0 broken, 0 open");
    }

    [Theory]
    [InlineData("he", "קוימה ב-")]
    [InlineData("ro", "Ținută în ")]
    public void Explain_OtherLanguages_SayIt(string language, string start) => Attainment.Of(Many(1, 0)).Explain(language).Should().StartWith(start);

    [Fact]
    public void Of_WrongArguments_Throws()
    {
        ((Action)(() => Attainment.Of([null!]))).Should().Throw<ArgumentException>();
        ((Action)(() => Attainment.Of([], minimumSample: 0))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
