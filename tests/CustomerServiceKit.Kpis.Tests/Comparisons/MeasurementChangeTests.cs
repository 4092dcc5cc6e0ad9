using CsCheck;

namespace CustomerServiceKit.Kpis.Tests.Comparisons;

public sealed class MeasurementChangeTests
{
    private static readonly KpiKey s_key = new("any-share");

    // Newcombe (1998), table II, method 10 (without continuity correction), the published limits to four digits.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Of_SharesOfCountedRows_HaveNewcombesInterval(int now, int ofNow, int before, int ofBefore, double lower, double upper)
    {
        ConfidenceInterval interval = MeasurementChange.Of(Share(now, ofNow), Share(before, ofBefore), Direction.Up).Interval!.Value;

        interval.Lower.Should().BeApproximately((decimal)lower, 0.00005m);
        interval.Upper.Should().BeApproximately((decimal)upper, 0.00005m);
    }

    [Theory]
    [InlineData(Direction.Up, 80, 60, ChangeVerdict.Better)]
    [InlineData(Direction.Up, 60, 80, ChangeVerdict.Worse)]
    [InlineData(Direction.Down, 60, 80, ChangeVerdict.Better)]
    [InlineData(Direction.Down, 80, 60, ChangeVerdict.Worse)]
    [InlineData(Direction.Band, 80, 60, ChangeVerdict.Higher)]
    [InlineData(Direction.Band, 60, 80, ChangeVerdict.Lower)]
    [InlineData(Direction.Up, 62, 60, ChangeVerdict.NoSignal)]
    public void Of_HundredRowsEach_IsJudgedByTheDirection(Direction direction, int now, int before, ChangeVerdict verdict)
    {
        MeasurementChange change = MeasurementChange.Of(Share(now, 100), Share(before, 100), direction);

        change.Verdict.Should().Be(verdict);
        change.Difference.Should().Be((now - before) / 100m);
        change.Relative.Should().Be((now - before) / (decimal)before);
        change.Reason.Should().BeNull();
    }

    [Fact]
    public void Of_AMean_IsComparedAndNotJudged()
    {
        // 15 s after 20 s: 5 s less, a quarter; whether by chance the two figures do not say.
        MeasurementChange change = MeasurementChange.Of(
            Measurement.Ratio(StandardKpis.Asa.Key, Unit.Seconds, 4800, 320, 320), Measurement.Ratio(StandardKpis.Asa.Key, Unit.Seconds, 6400, 320, 320), Direction.Down);

        change.Difference.Should().Be(-5);
        change.Relative.Should().Be(-0.25m);
        change.Interval.Should().BeNull();
        change.Verdict.Should().Be(ChangeVerdict.NotJudged);
        change.Reason!.Code.Should().Be("kpi.change-not-judged");
    }

    [Fact]
    public void Of_AFigureThatIsNotFinal_IsNotJudged()
    {
        Measurement young = Measurement.Ratio(s_key, Unit.Share, 0, 70, 70, null, MeasurementFlags.Immature, [KpiRules.NotKnownYet.At("x")]);

        MeasurementChange change = MeasurementChange.Of(young, Share(630, 700), Direction.Up);

        change.Verdict.Should().Be(ChangeVerdict.NotJudged);
        change.Interval.Should().BeNull();
        change.Reason!.Code.Should().Be("kpi.change-immature");
    }

    [Fact]
    public void Of_AnotherDefinition_IsNotComparable()
    {
        MeasurementChange change = MeasurementChange.Of(Share(8, 10), Measurement.Ratio(new KpiKey("any-share", null, null, 2), Unit.Share, 5, 10, 10), Direction.Up);

        change.Verdict.Should().Be(ChangeVerdict.NotComparable);
        change.Difference.Should().BeNull();
        change.Reason!.Code.Should().Be("kpi.change-of-definition");
    }

    [Fact]
    public void Of_NoValueBefore_IsNotComparableAndNotAnIncreaseFromZero()
    {
        // Frappe Helpdesk shows a change from nothing as 0 % on one page and as none on another.
        MeasurementChange change = MeasurementChange.Of(Share(8, 10), Measurement.Ratio(s_key, Unit.Share, 0, 0, 0), Direction.Up);

        change.Verdict.Should().Be(ChangeVerdict.NotComparable);
        change.Relative.Should().BeNull();
        change.Reason!.Code.Should().Be("kpi.change-without-value");
        change.Reason.Parameters["when"].Should().Be("before");
    }

    [Fact]
    public void Of_FromZero_HasADifferenceAndNoPercentage()
    {
        MeasurementChange change = MeasurementChange.Of(Share(8, 10), Share(0, 10), Direction.Up);

        change.Difference.Should().Be(0.8m);
        change.Relative.Should().BeNull();
    }

    [Fact]
    public void Of_AnyShares_IntervalHoldsTheDifferenceAndTurnsOverWithIt() => Gen.Select(Gen.Int[0, 50], Gen.Int[1, 50], Gen.Int[0, 50], Gen.Int[1, 50]).Sample((a, n, b, m) =>
    {
        Measurement one = Share(Math.Min(a, n), n), other = Share(Math.Min(b, m), m);
        MeasurementChange change = MeasurementChange.Of(one, other, Direction.Up), back = MeasurementChange.Of(other, one, Direction.Up);

        change.Interval!.Value.Lower.Should().BeLessThanOrEqualTo(change.Difference!.Value);
        change.Interval.Value.Upper.Should().BeGreaterThanOrEqualTo(change.Difference.Value);
        back.Interval!.Value.Lower.Should().Be(-change.Interval.Value.Upper);
    });

    private static Measurement Share(int part, int whole) => Measurement.Ratio(s_key, Unit.Share, part, whole, whole);
}
