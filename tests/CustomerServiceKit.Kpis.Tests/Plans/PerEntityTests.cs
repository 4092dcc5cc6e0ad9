using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Plans;

/// <summary>A mean of means only openly: one row for each entity.</summary>
public sealed class PerEntityTests
{
    private static readonly Measure s_talk = Measure.Sum(
        "talk", RowSource.Of(FactSetIds.Interaction), Quantity.Field(InteractionFields.Talk), InteractionFields.Created, Condition.Present(InteractionFields.Talk));

    private static readonly Measure s_known = Measure.Count("known", RowSource.Of(FactSetIds.Interaction), InteractionFields.Created, Condition.Present(InteractionFields.Talk));

    private static readonly RowSource s_means = RowSource.PerEntity(Formula.Ratio(s_talk, s_known), Dimensions.Employee);

    private static readonly KpiDefinition s_meanOfMeans = Mean("per-employee", s_means, Unit.Seconds);

    private static readonly KpiDefinition s_mean = new(
        new KpiKey("talk-time", "plain"), LocalizedText.English("Talk time"), KpiFamily.Efficiency, Unit.Seconds, Direction.Band, Formula.Ratio(s_talk, s_known));

    // Ana talked 10, 20 and 30 s (mean 20), Dan 100 s. Mean of means (20 + 100) / 2 = 60; the mean of the rows is 160 / 4 = 40. Eva has no known talk, and is nobody's mean.
    private static readonly Talk[] s_talks = [new("Ana", "a", 10), new("Ana", "a", 20), new("Ana", "b", 30), new("Dan", "b", 100), new("Eva", "b", null), new(null, "b", 1)];

    [Fact]
    public void Run_MeanOfMeans_WeighsEveryEntityAlike()
    {
        Scorecard card = KpiPlan.Compile(s_meanOfMeans, s_mean).Run(Facts(s_talks));

        card.Get(s_meanOfMeans).Value.Should().Be(60);
        card.Get(s_meanOfMeans).SampleSize.Should().Be(2);
        // With the one second of nobody: 161 / 5.
        card.Get(s_mean).Value.Should().Be(32.2m);
    }

    [Fact]
    public void Run_ByAnotherDimension_AnEntityHasAValueInEachGroup()
    {
        Scorecard card = KpiPlan.Compile(s_meanOfMeans).Run(Facts(s_talks), Grouping.By(Dimensions.Queue));

        // a: Ana 15. b: Ana 30, Dan 100.
        card.Get(s_meanOfMeans, "a").Value.Should().Be(15);
        card.Get(s_meanOfMeans, "b").Value.Should().Be(65);
    }

    [Fact]
    public void Run_ByDay_AnEntityHasAValueInEachPeriod()
    {
        Talk[] talks = [new("Ana", "a", 10), new("Ana", "a", 50, 1), new("Dan", "a", 70, 1), new("Dan", "a", 90, 1)];

        Scorecard card = KpiPlan.Compile(s_meanOfMeans).Run(Facts(talks), Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc));

        // The second day: Ana 50, Dan 80.
        card.Get(s_meanOfMeans, "2026-03-02").Value.Should().Be(10);
        card.Get(s_meanOfMeans, "2026-03-03").Value.Should().Be(65);
    }

    [Fact]
    public void Run_DivisionThatDoesNotComeOut_IsKeptToMicroseconds()
    {
        // Ana (10 + 10 + 11) / 3 = 10.333333, Dan 10: the mean is 10.1666665 from rounded microseconds.
        Talk[] talks = [new("Ana", "a", 10), new("Ana", "a", 10), new("Ana", "a", 11), new("Dan", "a", 10)];

        KpiPlan.Compile(s_meanOfMeans).Run(Facts(talks)).Get(s_meanOfMeans).Value.Should().Be(10.1666665m);
    }

    [Fact]
    public void Run_SharesOfEntities_AreShares()
    {
        Measure all = Measure.Count("all", RowSource.Of(FactSetIds.Interaction), InteractionFields.Created);
        KpiDefinition kpi = Mean("known-share", RowSource.PerEntity(Formula.Ratio(s_known, all), Dimensions.Employee), Unit.Share);

        // Ana 3/3, Dan 1/1, Eva 0/1: two thirds.
        KpiPlan.Compile(kpi).Run(Facts(s_talks)).Get(kpi).Value.Should().BeApproximately(0.6667m, 0.0001m);
    }

    [Fact]
    public void Run_LimitOnTheEntitysValue_CountsEntities()
    {
        KpiDefinition kpi = new(
            new KpiKey("slow-employees"), LocalizedText.English("Slow employees"), KpiFamily.Efficiency, Unit.Count, Direction.Down,
            Formula.Total(Measure.Count("slow", s_means, RowFields.AsOf, Condition.Compare(RowFields.EntityValue, Comparison.GreaterThan, Operand.Of(Duration.FromSeconds(20))))));

        KpiPlan.Compile(kpi).Run(Facts(s_talks)).Get(kpi).Value.Should().Be(1);
    }

    [Fact]
    public void Run_QuantileOverEntities_IsOfTheirValues()
    {
        KpiDefinition kpi = new(
            new KpiKey("talk-time", "median-employee"), LocalizedText.English("Median employee"), KpiFamily.Efficiency, Unit.Seconds, Direction.Band,
            Formula.Quantile(Measure.Distribution("values", s_means, Quantity.Field(RowFields.EntityValue), RowFields.AsOf), 0.5m, QuantileKind.Continuous));

        KpiPlan.Compile(kpi).Run(Facts(s_talks)).Get(kpi).Value.Should().Be(60);
    }

    [Fact]
    public void RollUp_IsRefusedWithTheReason()
    {
        Scorecard card = KpiPlan.Compile(s_meanOfMeans).Run(Facts(s_talks), Grouping.By(Dimensions.Queue));

        card.RollUp(Grouping.None).Get(s_meanOfMeans).Reasons.Should().Contain(r => r.Code == "kpi.roll-up-entities");
    }

    [Fact]
    public void Run_ByHourOfDay_IsRefusedWithTheReason() =>
        KpiPlan.Compile(s_meanOfMeans).Run(Facts(s_talks), Grouping.None.PerHourOfDay(DateTimeZone.Utc)).Get(s_meanOfMeans, "09").Reasons.Should().Contain(r => r.Code == "kpi.standing-figure");

    [Fact]
    public void Run_WithoutTheColumns_NamesThem()
    {
        var schema = FactSchema.Interactions<Talk>(t => t.Employee!).Time(InteractionFields.Created, _ => Sample.Utc("2026-03-02T09:00"));

        Measurement measured = KpiPlan.Compile(s_meanOfMeans).Run(FactSets.Of(schema.Read(s_talks.Take(1)))).Get(s_meanOfMeans);

        measured.Reasons.Select(r => r.Parameters["column"]).Should().BeEquivalentTo("talk", "employee");
        KpiPlan.Compile(s_meanOfMeans).Coverage(schema).Single().Missing.Should().HaveCount(2);
    }

    [Fact]
    public void Explain_ListsTheEntities()
    {
        Scorecard card = KpiPlan.Compile(s_meanOfMeans).Run(Facts(s_talks));

        Explanation explained = card.Explain(s_meanOfMeans, card.Groups[0]);

        explained.Rows.Select(r => r.Row.ToString()).Should().Equal("Ana", "Dan");
        explained.Rows[0].Terms[0].Amount.Should().Be(20);
        s_meanOfMeans.ToSentence().Should().Contain("for each employee");
    }

    [Fact]
    public void Json_PerEntity_RoundTrips()
    {
        KpiCatalog catalog = new([s_meanOfMeans]);

        KpiJson.Load(KpiJson.Save(catalog)).Kpis.Single().Formula.Should().Be(s_meanOfMeans.Formula);
    }

    [Fact]
    public void PerEntity_ParameterInTheFormula_IsRefused()
    {
        Measure limited = Measure.Count(
            "limited", RowSource.Of(FactSetIds.Interaction), InteractionFields.Created, Condition.Compare(InteractionFields.Talk, Comparison.AtMost, Operand.Parameter("within")));

        Action make = () => RowSource.PerEntity(Formula.Total(limited), Dimensions.Employee);

        make.Should().Throw<ArgumentException>().WithMessage("*no parameters*");
    }

    [Fact]
    public void Compile_FormulaOfEntitiesThatIsWrong_IsRefused()
    {
        KpiDefinition kpi = Mean("wrong", RowSource.PerEntity(Formula.Extreme(s_talk), Dimensions.Employee), Unit.Seconds);

        kpi.Validate().Should().Contain(p => p.Code == "kpi.wrong-aggregate" && p.Path.Contains("rows", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_AnyRows_EqualsTheLoop() => Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[-1, 50], Gen.Int[0, 2], (e, q, t, d) => new Talk(e == 0 ? null : $"e{e}", $"q{q}", t < 0 ? null : t * 3, d)).Array[1, 60].Sample(
        talks =>
        {
            Scorecard card = KpiPlan.Compile(s_meanOfMeans).Run(Facts(talks), Grouping.By(Dimensions.Queue).Per(ReportingPeriod.Day, DateTimeZone.Utc));
            foreach (ScorecardGroup group in card.Groups)
            {
                decimal[] means =
                [
                    .. talks.Where(t => t.Employee is not null && t.Seconds is not null && t.Queue == group.Labels[0] && group.Labels[1] == $"2026-03-0{2 + t.Day}")
                        .GroupBy(t => t.Employee).Select(g => g.Average(t => (decimal)t.Seconds!)),
                ];
                Measurement measured = card.Get(s_meanOfMeans, group);
                measured.SampleSize.Should().Be(means.Length);
                if (means.Length > 0)
                {
                    measured.Value.Should().BeApproximately(means.Average(), 0.000001m);
                }
            }
        },
        iter: 100,
        threads: 1);

    private static KpiDefinition Mean(string variant, RowSource rows, Unit unit) => new(
        new KpiKey("talk-time", variant), LocalizedText.English("Mean of means"), KpiFamily.Efficiency, unit, Direction.Band,
        Formula.Ratio(Measure.Sum("values", rows, Quantity.Field(RowFields.EntityValue), RowFields.AsOf), Measure.Count("entities", rows, RowFields.AsOf)));

    private static FactSets Facts(Talk[] talks)
    {
        var schema = FactSchema.Interactions<(int Id, Talk Talk)>(r => r.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Time(InteractionFields.Created, r => Sample.Utc("2026-03-02T09:00") + Duration.FromDays(r.Talk.Day) + Duration.FromSeconds(r.Id))
            .Span(InteractionFields.Talk, r => r.Talk.Seconds is int seconds ? Duration.FromSeconds(seconds) : null)
            .Dimension(Dimensions.Queue, r => r.Talk.Queue)
            .Dimension(Dimensions.Employee, r => r.Talk.Employee)
            .Outcome(_ => OutcomeKind.Answered);
        return FactSets.Of(schema.Read(talks.Select((talk, i) => (i, talk))));
    }

    private sealed record Talk(string? Employee, string Queue, int? Seconds, int Day = 0);
}
