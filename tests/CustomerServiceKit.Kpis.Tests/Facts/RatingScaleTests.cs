namespace CustomerServiceKit.Kpis.Tests;

public sealed class RatingScaleTests
{
    [Theory]
    // Three answers have one top box.
    [InlineData(3, 1, RatingBox.Bottom)]
    [InlineData(3, 2, RatingBox.Middle)]
    [InlineData(3, 3, RatingBox.Top)]
    // Four to seven have two.
    [InlineData(4, 2, RatingBox.Bottom)]
    [InlineData(4, 3, RatingBox.Top)]
    [InlineData(5, 2, RatingBox.Bottom)]
    [InlineData(5, 3, RatingBox.Middle)]
    [InlineData(5, 4, RatingBox.Top)]
    [InlineData(5, 5, RatingBox.Top)]
    [InlineData(6, 4, RatingBox.Middle)]
    [InlineData(6, 5, RatingBox.Top)]
    [InlineData(7, 5, RatingBox.Middle)]
    [InlineData(7, 6, RatingBox.Top)]
    // Ten have three.
    [InlineData(10, 3, RatingBox.Bottom)]
    [InlineData(10, 7, RatingBox.Middle)]
    [InlineData(10, 8, RatingBox.Top)]
    // Other sizes have none unless told.
    [InlineData(2, 2, null)]
    [InlineData(8, 8, null)]
    [InlineData(9, 9, null)]
    [InlineData(11, 11, null)]
    public void BoxOf_ScaleFromOne_FollowsItsSize(int highest, int score, RatingBox? box) =>
        RatingScale.OneTo(RatingInstrument.Csat, highest).BoxOf(score).Should().Be(box);

    [Theory]
    [InlineData(0, RatingBox.Detractor)]
    // The trap: some write "lower than 6", and 6 is a detractor.
    [InlineData(6, RatingBox.Detractor)]
    [InlineData(7, RatingBox.Passive)]
    [InlineData(8, RatingBox.Passive)]
    [InlineData(9, RatingBox.Promoter)]
    [InlineData(10, RatingBox.Promoter)]
    public void BoxOf_NetPromoter_FollowsReichheld(int score, RatingBox box) => RatingScale.NetPromoter.BoxOf(score).Should().Be(box);

    [Theory]
    [InlineData(1, RatingBox.Top, "1")]
    [InlineData(2, RatingBox.Top, "0.75")]
    [InlineData(3, RatingBox.Middle, "0.5")]
    [InlineData(5, RatingBox.Bottom, "0")]
    public void BoxOf_EffortWhereLowerIsBetter_HasItsTopBelow(int score, RatingBox box, string points)
    {
        RatingScale effort = RatingScale.OneTo(RatingInstrument.Ces, 5, Direction.Down);

        effort.BoxOf(score).Should().Be(box);
        effort.PointsOf(score).Should().Be(Number(points));
    }

    [Theory]
    [InlineData("1", "0")]
    [InlineData("2", "0.25")]
    [InlineData("5", "1")]
    public void PointsOf_OneToFive_GoesFromZeroToOne(string score, string points) => RatingScale.OneTo(RatingInstrument.Csat, 5).PointsOf(Number(score)).Should().Be(Number(points));

    [Fact]
    public void BoxOf_GivenBoxes_FollowsThem()
    {
        RatingScale thumbs = new("thumbs", RatingInstrument.Csat, 0, 1, topBoxes: 1);
        RatingScale strict = new("strict", RatingInstrument.Csat, 1, 5, topBoxes: 1, bottomBoxes: 0);

        (thumbs.BoxOf(0), thumbs.BoxOf(1)).Should().Be((RatingBox.Bottom, RatingBox.Top));
        (strict.BoxOf(1), strict.BoxOf(4), strict.BoxOf(5)).Should().Be((RatingBox.Middle, RatingBox.Middle, RatingBox.Top));
    }

    [Fact]
    public void Size_HalfSteps_CountsAnswersAndNotPoints()
    {
        // 1, 1.5 … 5: nine answers, a size without a convention.
        RatingScale halves = new("halves", RatingInstrument.Quality, 1, 5, step: 0.5m);

        halves.Size.Should().Be(9);
        halves.TopBoxes.Should().BeNull();
        halves.Has(2.5m).Should().BeTrue();
        halves.Has(2.25m).Should().BeFalse();
        halves.Has(5.5m).Should().BeFalse();
        halves.Invoking(h => h.PointsOf(2.25m)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("upside down", 5, 1, 1, "*no scale*")]
    [InlineData("one answer", 5, 5, 1, "*no scale*")]
    [InlineData("no step", 1, 5, 0, "*no scale*")]
    [InlineData("steps that miss the end", 1, 5, 3, "*no scale*")]
    [InlineData("finer than thousandths", 0, 1, 0.0001, "*no scale*")]
    [InlineData("beyond all bounds", 0, 100_001, 1, "*no scale*")]
    public void RatingScale_NoScale_IsRefused(string scale, double lowest, double highest, double step, string message) =>
        FluentActions.Invoking(() => new RatingScale("x", RatingInstrument.Csat, (decimal)lowest, (decimal)highest, step: (decimal)step))
            .Should().Throw<ArgumentException>(scale).WithMessage(message);

    [Fact]
    public void RatingScale_NetPromoterOnAnotherScale_IsRefused()
    {
        FluentActions.Invoking(() => new RatingScale("x", RatingInstrument.Nps, 1, 10)).Should().Throw<ArgumentException>().WithMessage("*0 to 10*");
        FluentActions.Invoking(() => new RatingScale("x", RatingInstrument.Nps, 0, 10, bottomBoxes: 6)).Should().Throw<ArgumentException>().WithMessage("*0 to 6*");
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(3, null)]
    [InlineData(2, 4)]
    [InlineData(1, -1)]
    [InlineData(2_147_483_647, 2_147_483_647)]
    public void RatingScale_BoxesThatDoNotFit_AreRefused(int top, int? bottom) =>
        FluentActions.Invoking(() => new RatingScale("x", RatingInstrument.Csat, 1, 5, topBoxes: top, bottomBoxes: bottom)).Should().Throw<ArgumentException>().WithMessage("*do not fit*");

    [Fact]
    public void RatingScale_BottomWithoutTop_IsRefused() =>
        FluentActions.Invoking(() => new RatingScale("x", RatingInstrument.Quality, 0, 100, bottomBoxes: 10)).Should().Throw<ArgumentException>().WithMessage("*do not fit*");

    [Fact]
    public void RatingScale_Band_IsRefused() =>
        FluentActions.Invoking(() => new RatingScale("x", RatingInstrument.Csat, 1, 5, Direction.Band)).Should().Throw<ArgumentException>().WithMessage("*band*");

    [Fact]
    public void ToString_Scale_SaysWhatItIs() => RatingScale.OneTo(RatingInstrument.EmployeeSatisfaction, 5).ToString().Should().Be("employee-satisfaction-1-5: employee-satisfaction, 1 to 5");

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
