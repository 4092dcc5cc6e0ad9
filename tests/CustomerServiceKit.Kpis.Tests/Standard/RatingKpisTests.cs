using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>KPIs on ratings (K50 to K58; R067 to R071).</summary>
public sealed class RatingKpisTests
{
    private static readonly RatingScale s_five = RatingScale.OneTo(RatingInstrument.Csat, 5);

    // Delighted: 42 fives, 32 fours, 10 threes, 9 twos, 14 ones. Top two 74 / 107 = 69.16 %; mean (210 + 128 + 30 + 18 + 14) / 107 = 400 / 107; 74 - 23 = 51 / 107.
    private static readonly Answer[] s_delighted =
        [.. new[] { (5, 42), (4, 32), (3, 10), (2, 9), (1, 14) }.SelectMany(p => Enumerable.Repeat(new Answer(p.Item1), p.Item2)), new Answer(null), new Answer(null)];

    [Fact]
    public void Csat_Delighted_GivesTopTwoMeanAndNet()
    {
        Scorecard card = KpiPlan.Compile(StandardKpis.Csat.TopBox, StandardKpis.Csat.Mean, StandardKpis.Csat.Net).Run(Facts(s_five, s_delighted));

        card.Get(StandardKpis.Csat.TopBox).Value.Should().BeApproximately(0.691588785m, 0.000000001m);
        card.Get(StandardKpis.Csat.Mean).Value.Should().BeApproximately(3.738317757m, 0.000000001m);
        card.Get(StandardKpis.Csat.Net).Value.Should().BeApproximately(51m / 107, 0.000000001m);
        card.Get(StandardKpis.Csat.TopBox).SampleSize.Should().Be(107, "invitations without an answer are not in it");
    }

    [Fact]
    public void NetPromoterScore_Sightmill_IsMinusTen() =>
        Run(StandardKpis.NetPromoterScore, RatingScale.NetPromoter, [3, 4, 5, 6, 8, 8, 8, 9, 10, 10]).Value.Should().Be(-10);

    [Fact]
    public void NetPromoterScore_Six_IsADetractor() => Run(StandardKpis.NetPromoterScore, RatingScale.NetPromoter, [6]).Value.Should().Be(-100);

    [Fact]
    public void CustomerEffort_EffortAskedAsEffort_CountsTheEasyEnd()
    {
        RatingScale effort = RatingScale.OneTo(RatingInstrument.Ces, 5, Direction.Down);

        Run(StandardKpis.CustomerEffort.Mean, effort, [1, 3, 5]).Value.Should().Be(0.5m);
        // Top two of five are 1 and 2.
        Run(StandardKpis.CustomerEffort.TopBox, effort, [1, 2, 3, 5]).Value.Should().Be(0.5m);
    }

    [Fact]
    public void ResponseRate_InvitationsWithoutAnswer_AreInTheDenominatorOfTheirPeriod()
    {
        // Five asked on the 2nd, of whom two answered, one of them on the 3rd; one of the others never got it.
        Answer[] answers = [new(4), new(5, RatedAfterDays: 1), new(null), new(null), new(null, Delivered: false)];

        Scorecard card = KpiPlan.Compile(StandardKpis.ResponseRate, StandardKpis.Variants.ResponseRate.OfDelivered)
            .Run(Facts(s_five, answers), Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc));

        card.Get(StandardKpis.ResponseRate, "2026-03-02").Value.Should().Be(0.4m);
        card.Get(StandardKpis.Variants.ResponseRate.OfDelivered, "2026-03-02").Value.Should().Be(0.5m);
    }

    [Fact]
    public void QualityScore_EveryEvaluation_WeighsAlike()
    {
        RatingScale form = new("form", RatingInstrument.Quality, 0, 100);

        Run(StandardKpis.QualityScore, form, [70, 0, 95]).Value.Should().Be(55);
        Run(StandardKpis.Variants.QualityScore.OfPossible, form, [70, 0, 95]).Value.Should().Be(0.55m);
    }

    [Fact]
    public void CriticalErrorAccuracy_EvaluationsNotLookedAtForOne_AreInNeitherPart()
    {
        Answer[] answers = [new(80, CriticalError: true), new(70, CriticalError: false), new(60, CriticalError: false), new(50, CriticalError: false), new(90)];

        KpiPlan.Compile(StandardKpis.CriticalErrorAccuracy).Run(Facts(new RatingScale("form", RatingInstrument.Quality, 0, 100), answers)).Get(StandardKpis.CriticalErrorAccuracy)
            .Value.Should().Be(0.75m);
    }

    [Fact]
    public void KnowledgeMastery_NewestResult_StandsUntilTheNext()
    {
        RatingScale test = new("test", RatingInstrument.Knowledge, 0, 100);
        Answer[] answers = [new(60, Employee: "dan"), new(90, Employee: "dan", RatedAfterDays: 60), new(70, Employee: "noa")];

        Scorecard card = KpiPlan.Compile(StandardKpis.KnowledgeMastery).Run(Facts(test, answers), Grouping.None.Per(ReportingPeriod.Month, DateTimeZone.Utc));

        // March and April: (0.6 + 0.7) / 2. May: (0.9 + 0.7) / 2.
        card.Get(StandardKpis.KnowledgeMastery, "2026-04").Value.Should().Be(0.65m);
        card.Get(StandardKpis.KnowledgeMastery, "2026-05").Value.Should().Be(0.8m);
        card.RollUp(Grouping.None).Get(StandardKpis.KnowledgeMastery).Reasons.Should().Contain(r => r.Code == "kpi.roll-up-standing");
    }

    [Fact]
    public void EmployeeAndManagerSatisfaction_TopBox_OfTheirOwnInstrument()
    {
        Run(StandardKpis.EmployeeSatisfaction, RatingScale.OneTo(RatingInstrument.EmployeeSatisfaction, 5), [5, 4, 3, 4]).Value.Should().Be(0.75m);
        Run(StandardKpis.ManagerSatisfaction, RatingScale.OneTo(RatingInstrument.ManagerSatisfaction, 5), [5, 1]).Value.Should().Be(0.5m);
        Run(StandardKpis.ManagerSatisfaction, s_five, [5, 1]).Availability.Should().Be(Availability.Undefined, "these are answers of customers");
    }

    [Fact]
    public void Csat_AnchoredWhereTheContactEnded_CountsThere()
    {
        KpiDefinition kpi = StandardKpis.Csat.TopBox.AnchoredAt(RatingFields.SubjectEnded);
        var schema = FactSchema.Ratings<int>(i => $"{i}")
            .Time(RatingFields.SubjectEnded, _ => Sample.Utc("2026-03-01T20:00")).Time(RatingFields.Rated, _ => Sample.Utc("2026-03-02T08:00")).Score(s_five, i => i);

        Scorecard card = KpiPlan.Compile(kpi, StandardKpis.Csat.TopBox).Run(FactSets.Of(schema.Read([5, 1])), Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc));

        card.Get(kpi, "2026-03-01").SampleSize.Should().Be(2);
        card.Get(StandardKpis.Csat.TopBox, "2026-03-01").SampleSize.Should().Be(0);
        card.Get(StandardKpis.Csat.TopBox, "2026-03-02").SampleSize.Should().Be(2);
    }

    private static Measurement Run(KpiDefinition kpi, RatingScale scale, double[] scores) =>
        KpiPlan.Compile(kpi).Run(Facts(scale, [.. scores.Select(s => new Answer(s))])).Get(kpi);

    private static FactSets Facts(RatingScale scale, Answer[] answers)
    {
        var schema = FactSchema.Ratings<(int Id, Answer Answer)>(r => $"{r.Id}")
            .Time(RatingFields.Asked, _ => Sample.Utc("2026-03-02T08:00"))
            .Time(RatingFields.Rated, r => r.Answer.Score is null ? null : Sample.Utc("2026-03-02T09:00") + Duration.FromDays(r.Answer.RatedAfterDays))
            .Dimension(Dimensions.Employee, r => r.Answer.Employee)
            .Dimension(Dimensions.Topic, _ => "returns")
            .Flag(Dimensions.Delivered, r => r.Answer.Delivered)
            .Flag(Dimensions.CriticalError, r => r.Answer.CriticalError)
            .Score(scale, r => r.Answer.Score);
        return FactSets.Of(schema.Read(answers.Select((answer, i) => (i, answer))));
    }

    private sealed record Answer(double? Score, int RatedAfterDays = 0, bool Delivered = true, bool? CriticalError = null, string Employee = "dan");
}
