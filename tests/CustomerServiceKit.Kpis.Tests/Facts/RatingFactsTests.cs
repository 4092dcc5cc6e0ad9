using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests;

public sealed class RatingFactsTests
{
    private static readonly RatingScale Five = RatingScale.OneTo(RatingInstrument.Csat, 5);

    private static readonly FactSchema<Answer> Bare = FactSchema.Ratings<Answer>(a => a.Id).Time(RatingFields.Asked, a => a.Asked).Time(RatingFields.Rated, a => a.Rated);

    private static readonly FactSchema<Answer> OnFive = Bare.Score(Five, a => a.Score);

    private static readonly RowSource Ratings = RowSource.Of(FactSetIds.Rating);

    [Fact]
    public void Read_Answer_BecomesColumnsWithBoxAndPoints()
    {
        FactSet facts = Accepted(OnFive.Dimension(Dimensions.Wave, _ => "spring"), [new Answer("1", 4)]);

        facts.Id.Should().Be(FactSetIds.Rating);
        facts.Value(RatingFields.Score, 0).Should().Be(4);
        facts.Value(RatingFields.Points, 0).Should().Be(0.75m);
        facts.Text(Dimensions.Box, 0).Should().Be("top");
        facts.Text(Dimensions.Scale, 0).Should().Be("csat-1-5");
        facts.Text(Dimensions.Instrument, 0).Should().Be("csat");
        facts.Text(Dimensions.Responded, 0).Should().Be("yes");
        facts.Text(Dimensions.Wave, 0).Should().Be("spring");
    }

    [Fact]
    public void Read_InvitationWithoutAnswer_IsARowWithoutScore()
    {
        FactSet facts = Accepted(OnFive, [new Answer("1", null) { Rated = null }]);

        facts.Value(RatingFields.Score, 0).Should().BeNull();
        facts.Value(RatingFields.Points, 0).Should().BeNull();
        facts.Text(Dimensions.Box, 0).Should().BeNull();
        facts.Text(Dimensions.Responded, 0).Should().Be("no");
        facts.Text(Dimensions.Scale, 0).Should().Be("csat-1-5");
    }

    [Theory]
    [InlineData(2, 0.167)]
    [InlineData(3, 0.333)]
    [InlineData(4, 0.5)]
    [InlineData(7, 1)]
    public void Read_PointsThatDoNotDivide_AreRoundedToThousandths(double score, double points) =>
        Accepted(Bare.Score(RatingScale.OneTo(RatingInstrument.Ces, 7), a => a.Score), [new Answer("1", score)]).Value(RatingFields.Points, 0).Should().Be((decimal)points);

    [Theory]
    [InlineData(0, "intake.off-scale")]
    [InlineData(6, "intake.off-scale")]
    [InlineData(-3, "intake.off-scale")]
    [InlineData(1e300, "intake.off-scale")]
    [InlineData(4.5, "intake.between-steps")]
    [InlineData(3.0000001, "intake.between-steps")]
    [InlineData(double.NaN, "intake.not-a-number")]
    [InlineData(double.PositiveInfinity, "intake.not-a-number")]
    [InlineData(double.NegativeInfinity, "intake.not-a-number")]
    public void Read_ScoreThatNoAnswerGives_IsRejectedWithIndexFieldAndReason(double score, string code)
    {
        Intake intake = OnFive.Read([new Answer("1", 5), new Answer("2", score)]);

        intake.Facts.Count.Should().Be(1);
        RejectedRow row = intake.Rejected.Should().ContainSingle().Subject;
        (row.Index, row.Key).Should().Be((1, "2"));
        Problem problem = row.Problems.Should().ContainSingle().Subject;
        (problem.Code, problem.Path).Should().Be((code, "score"));
    }

    [Fact]
    public void Read_ScoreOffItsScale_SaysWhichScaleAndHowFarItGoes() =>
        OnFive.Read([new Answer("1", 10)]).OnlyProblem().Message.For("en").Should().StartWith("The score 10 is off the scale 'csat-1-5', which goes from 1 to 5.");

    [Theory]
    [InlineData(4.1)]
    [InlineData(4.7)]
    [InlineData(0.3)]
    public void Read_TenthsAsDoubles_AreOnTheirSteps(double score) =>
        // 4.1 as a double is 4.0999999999999996…; the scale means the decimal that was written.
        Accepted(Bare.Score(new RatingScale("tenths", RatingInstrument.Quality, 0, 5, step: 0.1m), a => a.Score), [new Answer("1", score)]).Value(RatingFields.Score, 0).Should().Be((decimal)score);

    [Fact]
    public void Read_ScaleOfEachRow_IsItsOwn()
    {
        FactSchema<Answer> schema = Bare.Score(a => a.Scale, a => a.Score);

        Intake intake = schema.Read(
            [new Answer("1", 9) { Scale = RatingScale.NetPromoter }, new Answer("2", 4) { Scale = Five }, new Answer("3", 9) { Scale = Five }, new Answer("4", 3) { Scale = null }, new Answer("5", null) { Scale = null }]);

        intake.Facts.Keys().Should().Equal("1", "2", "5");
        intake.Facts.Text(Dimensions.Box, 0).Should().Be("promoter");
        intake.Facts.Text(Dimensions.Box, 1).Should().Be("top");
        intake.Facts.Text(Dimensions.Scale, 2).Should().BeNull();
        intake.Rejected.Select(r => (r.Key, r.Problems.Single().Code, r.Problems.Single().Path)).Should().Equal(("3", "intake.off-scale", "score"), ("4", "intake.required-value", "scale"));
    }

    [Fact]
    public void Read_AnswerWithoutItsTime_IsRejectedForWantOfIt()
    {
        Problem problem = OnFive.Read([new Answer("1", 4) { Rated = null }]).OnlyProblem();

        (problem.Code, problem.Path).Should().Be(("intake.required-value", "rated"));
    }

    [Fact]
    public void Read_RatedBeforeAsked_IsRejected() =>
        OnFive.Read([new Answer("1", 4) { Asked = Utc("2026-03-03T09:00") }]).OnlyProblem().Code.Should().Be("intake.out-of-order");

    [Fact]
    public void Validate_WithoutItsColumns_NamesThem() => FactSchema.Ratings<string>(r => r).Validate().Select(p => p.Path).Should().Equal("rated", "score");

    [Fact]
    public void Amount_OfTheScore_IsRefusedSinceItWouldNotBeChecked() =>
        Bare.Invoking(s => s.Amount(RatingFields.Score, Unit.Points, _ => 4)).Should().Throw<ArgumentException>().WithMessage("*.Score(scale*");

    [Fact]
    public void Score_Twice_IsRefused() => OnFive.Invoking(s => s.Score(Five, _ => 4)).Should().Throw<ArgumentException>().WithMessage("*once*");

    [Fact]
    public void Run_TopTwoOfFive_IsThePublishedShare()
    {
        // Delighted's example: 42 fives, 32 fours, 10 threes, 9 twos, 14 ones: 74 / 107 = 69.16 %, and the mean is (210 + 128 + 30 + 18 + 14) / 107 = 400 / 107 = 3.738.
        int[] counts = [14, 9, 10, 32, 42];
        Intake intake = OnFive.Read(counts.SelectMany((count, i) => Enumerable.Range(0, count).Select(n => new Answer($"{i}-{n}", i + 1))));

        Measurement topBox = Columns.Ratio(Unit.Share, Rated("top", Condition.Is(Dimensions.Box, "top")), Rated("all", Condition.Present(Dimensions.Box))).Of(intake);
        Measurement mean = Columns.Ratio(
            Unit.Points, Measure.Sum("sum", Ratings, Quantity.Field(RatingFields.Score), RatingFields.Rated), Rated("all", Condition.Present(RatingFields.Score))).Of(intake);

        (topBox.Numerator, topBox.Denominator).Should().Be((74, 107));
        topBox.Value.Should().BeApproximately(0.6916m, 0.00005m);
        mean.Value.Should().BeApproximately(3.738m, 0.0005m);
    }

    [Fact]
    public void Run_NetPromoterScore_IsThePublishedFigure()
    {
        // Sightmill's example: 3, 4, 5, 6 are detractors, 8, 8, 8 passive, 9, 10, 10 promoters: (3 - 4) / 10 = -10 %.
        double[] scores = [3, 4, 5, 6, 8, 8, 8, 9, 10, 10];
        Intake intake = Bare.Score(RatingScale.NetPromoter, a => a.Score).Read(scores.Select((s, i) => new Answer(i.Id(), s)));

        Columns.Ratio(
            Unit.Share,
            Rated("promoters", Condition.Is(Dimensions.Box, "promoter")) - Rated("detractors", Condition.Is(Dimensions.Box, "detractor")),
            Rated("all", Condition.Present(Dimensions.Box))).Of(intake).Value.Should().Be(-0.1m);
    }

    [Fact]
    public void Run_ResponseRate_CountsInvitations()
    {
        // Four were asked, three answered: 3/4, though one answer cannot be read and is in no mean.
        Answer[] answers = [new("1", 5), new("2", 4), new("3", 7), new("4", null) { Rated = null }];
        Measure asked = Measure.Count("asked", Ratings, RatingFields.Asked);
        Measure answered = Measure.Count("answered", Ratings, RatingFields.Asked, Condition.Is(Dimensions.Responded, "yes"));

        Intake lenient = OnFive.Read(answers, new IntakePolicy { Tolerated = [IntakeRules.OffScale] });

        Columns.Ratio(Unit.Share, answered, asked).Of(lenient).Value.Should().Be(0.75m);
        Columns.Total(Unit.Count, Rated("scores", Condition.Present(RatingFields.Score))).Of(lenient).Value.Should().Be(2);
        lenient.Tolerated.Should().Equal(new Dictionary<string, long> { ["intake.off-scale"] = 1 });
    }

    private static Measure Rated(string name, Condition where) => Measure.Count(name, Ratings, RatingFields.Rated, where);

    private sealed record Answer(string Id, double? Score)
    {
        public Instant? Asked { get; init; } = Utc("2026-03-01T09:00");

        public Instant? Rated { get; init; } = Utc("2026-03-02T09:00");

        public RatingScale? Scale { get; init; } = Five;
    }
}
