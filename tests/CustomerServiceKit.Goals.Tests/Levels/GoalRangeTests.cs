namespace CustomerServiceKit.Goals.Tests.Levels;

public sealed class GoalRangeTests
{
    private static readonly GoalRange Band = new(240m, 300m);

    [Fact]
    public void ShareInside_OfPeriodsWithOneMissing_CountsThoseMeasured()
    {
        Measurement share = Band.ShareInside(new KpiKey("handle-time-in-band"), 240m, 300m, 301m, null);

        (share.Value, share.SampleSize).Should().Be((2m / 3m, 3L));
        Band.ShareInside(new KpiKey("handle-time-in-band"), [null]).Value.Should().BeNull();
    }

    [Fact]
    public void Of_ABandUpsideDown_Throws() => ((Action)(() => _ = new GoalRange(300m, 300m))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Equals_SameEnds_IsTheSame()
    {
        Band.Should().Be(new GoalRange(240m, 300m)).And.NotBe(new GoalRange(240m, 301m));
        Band.GetHashCode().Should().Be(new GoalRange(240m, 300m).GetHashCode());
        Band.ToString().Should().Be("240..300");
    }
}
