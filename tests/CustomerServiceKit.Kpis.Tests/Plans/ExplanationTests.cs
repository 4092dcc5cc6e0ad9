using CsCheck;
using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis.Tests.Definitions;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Plans;

public sealed class ExplanationTests
{
    private static readonly KpiDefinition Level = StandardKpis.ServiceLevel.IgnoreInThreshold(Duration.FromSeconds(20));
    private static readonly KpiPlan Plan = KpiPlan.Compile(Level, StandardKpis.AverageHandleTime, StandardKpis.Handled, StandardKpis.ContactRate);

    [Fact]
    public void Explain_NegativeRowsOrNoLanguageTag_IsRefused()
    {
        Scorecard card = Plan.Run(Facts(new Call("a") { Wait = 1 }));
        ScorecardGroup group = card.Groups.Single();

        FluentActions.Invoking(() => card.Explain(Level, group, rows: -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rows");
        FluentActions.Invoking(() => card.ExplainDifference(Level, StandardKpis.Handled, group, rows: -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rows");
        FluentActions.Invoking(() => card.Explain(Level, group, language: "no tag")).Should().Throw<ArgumentException>().WithParameterName("language");
        card.Explain(Level, group, rows: 0).Rows.Should().BeEmpty();
    }

    [Theory]
    [InlineData("answered in time", OutcomeKind.Answered, 20.0, 1, 1, null)]
    [InlineData("answered late", OutcomeKind.Answered, 20.001, 0, 1, null)]
    [InlineData("answered, wait unknown", OutcomeKind.Answered, null, 0, 0, "not known whether wait is at most 20 s")]
    [InlineData("abandoned late", OutcomeKind.Abandoned, 30.0, 0, 1, null)]
    [InlineData("abandoned within the limit: +1 and -1", OutcomeKind.Abandoned, 5.0, 0, 0, "it is added and taken away again")]
    [InlineData("voicemail", OutcomeKind.Voicemail, 5.0, 0, 0, "outcome is voicemail (wanted: outcome is answered)")]
    public void Of_OneRow_GivesSignedPartsOrTheFirstReason(string row, OutcomeKind outcome, double? wait, int numerator, int denominator, string? because)
    {
        Contribution contribution = Plan.Of(Full, new Call("a") { Outcome = outcome, Wait = wait }, Level.Key);

        contribution.Numerator.Should().Be(numerator, row);
        contribution.Denominator.Should().Be(denominator, row);
        contribution.ExcludedBecause.Should().Be(because);
        contribution.Row.Id.Should().Be("a");
        contribution.Kpi.Should().Be(Level.Key);
    }

    [Fact]
    public void Of_RowThatIsAddedAndSubtracted_ListsBothTerms()
    {
        Contribution contribution = Plan.Of(Full, new Call("a") { Outcome = OutcomeKind.Abandoned, Wait = 5 }, Level.Key);

        contribution.Terms.Select(t => (t.Part, t.Measure.Name, t.Coefficient, t.Amount)).Should().Equal(
            (Part.Numerator, "answered-within", 1, null),
            (Part.Denominator, "answered", 1, null),
            (Part.Denominator, "abandoned", 1, 1m),
            (Part.Denominator, "abandoned-within", -1, -1m));
    }

    [Fact]
    public void Of_RowKeptOutByANegation_SaysWhatItHas()
    {
        KpiDefinition cisco = StandardKpis.ServiceLevel.CiscoIgnored(Duration.FromSeconds(20));

        Contribution contribution = KpiPlan.Compile(cisco).Of(Full, new Call("a") { Outcome = OutcomeKind.Abandoned, Wait = 5 }, cisco.Key);

        contribution.Terms.Single(t => t.Measure.Name == "past-the-limit").ExcludedBecause.Should().Be("wait is 5 s (wanted: it is not so that wait is at most 20 s)");
    }

    [Theory]
    [InlineData("hold unknown", OutcomeKind.Answered, null, "it has no 'hold'")]
    [InlineData("not answered", OutcomeKind.Failed, 3.0, "outcome is failed (wanted: outcome is answered)")]
    [InlineData("outcome unknown", null, 3.0, "not known whether outcome is answered")]
    public void Of_RowWithoutHandleTime_SaysWhy(string row, OutcomeKind? outcome, double? hold, string because) =>
        Plan.Of(Full, new Call("a") { Outcome = outcome, Talk = 60, Hold = hold, Wrap = 10 }, StandardKpis.AverageHandleTime.Key).ExcludedBecause.Should().Be(because, row);

    [Fact]
    public void Of_RowWithHandleTime_GivesSeconds()
    {
        Contribution contribution = Plan.Of(Full, new Call("a") { Talk = 60.5, Hold = 3, Wrap = 10 }, StandardKpis.AverageHandleTime.Key);

        contribution.Numerator.Should().Be(73.5m);
        contribution.Denominator.Should().Be(1);
        contribution.ToString().Should().Be("a: Numerator handle-time: 73.5; Denominator answered-with-known-handle-time: 1");
    }

    [Fact]
    public void Of_AnchorUnknown_SaysSo()
    {
        KpiDefinition kpi = StandardKpis.Handled.AnchoredAt(InteractionFields.Answered);

        KpiPlan.Compile(kpi).Of(Full, new Call("a"), kpi.Key).ExcludedBecause.Should().Be("it has no 'answered'");
    }

    [Fact]
    public void Of_RejectedRow_ThrowsItsProblems() =>
        Plan.Invoking(p => p.Of(Full, new Call("a") { Talk = -1 }, StandardKpis.Handled.Key)).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("intake.negative-span");

    [Fact]
    public void Of_SchemaWithoutTheColumns_ThrowsTheirNames() =>
        Plan.Invoking(p => p.Of(Bare, new Call("a"), StandardKpis.AverageHandleTime.Key)).Should().Throw<ProblemException>()
            .Which.Problems.Select(p => p.Parameters["column"]).Should().BeEquivalentTo("talk", "hold", "after-call-work");

    [Fact]
    public void Of_KpiThePlanDoesNotHave_IsRefused() =>
        Plan.Invoking(p => p.Of(Full, new Call("a"), StandardKpis.Asa.Key)).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.unknown");

    [Fact]
    public void Of_RowOfAnotherSortThanTheKpiLooksAt_IsRefused() =>
        Plan.Invoking(p => p.Of(Levels, Population("2026-03-01T00:00", 5), StandardKpis.Handled.Key)).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.fact-set-absent");

    [Fact]
    public void Of_RowOfOneOfTwoSorts_GivesItsPart() =>
        Plan.Of(Full, new Call("a"), StandardKpis.ContactRate.Key).Terms.Should().ContainSingle().Which.Amount.Should().Be(1);

    [Fact]
    public void Explain_Cell_CountsAddUpToAllItsRows()
    {
        Scorecard card = Plan.Run(
            Facts(
                new Call("1") { Wait = 5 }, new Call("2") { Wait = 25 }, new Call("3") { Wait = 5, Outcome = OutcomeKind.Abandoned }, new Call("4") { Outcome = OutcomeKind.Voicemail },
                new Call("5") { Outcome = OutcomeKind.AbandonedInMenu }, new Call("6") { Outcome = null }, new Call("7") { Excluded = "test" }, new Call("8") { Created = Utc("2026-03-02T08:00"), Wait = 1 }),
            Grouping.None.Per(ReportingPeriod.Day, "UTC"));

        Explanation why = card.Explain(Level, card.GroupOf("2026-03-01"), rows: 2);

        why.RowCount.Should().Be(7);
        why.NumeratorRows.Should().Be(1);
        // 1 and 2 are answered, 3 is added and subtracted.
        why.DenominatorRows.Should().Be(2);
        why.Excluded.Select(e => e.ToString()).Should().Equal(
            "1: it is added and taken away again",
            "1: not known whether outcome is answered",
            "1: outcome is abandoned in menu (wanted: outcome is answered)",
            "1: outcome is voicemail (wanted: outcome is answered)",
            "1: the source marks it as 'test'");
        why.Rows.Select(r => r.Row.Id).Should().Equal("1", "2");
        why.Measurement.Value.Should().Be(0.5m);
        why.Group.ToString().Should().Be("2026-03-01");
        why.Definition.Should().Be(Level.ToSentence());
        why.ToString().Should().Contain("7 rows: 1 in the numerator, 2 in the denominator, 5 in neither");
    }

    [Fact]
    public void Explain_AnyRows_PartsAndExclusionsAddUpAndTheAmountsGiveTheFigure() =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[-1, 40], Gen.Int[0, 2]).Array[1, 40].Sample(
            rows =>
            {
                Scorecard card = Plan.Run(
                    Facts(rows.Select((r, i) => new Call($"c{i}") { Outcome = (OutcomeKind)r.Item1, Wait = r.Item2 < 0 ? null : r.Item2, Team = $"t{r.Item3}", Excluded = r.Item2 == 40 ? "x" : null })),
                    Grouping.By(Dimensions.Team));
                return card.Groups.All(group =>
                {
                    Explanation why = card.Explain(Level, group, rows: 1000);
                    long inOne = why.Rows.LongCount(r => r.ExcludedBecause is null);
                    Measurement figure = card.Get(Level.Key, group);
                    return why.RowCount == inOne + why.Excluded.Sum(e => e.Count) && why.Rows.Count == why.RowCount
                        && (figure.Availability == Availability.NoData || (why.Rows.Sum(r => r.Numerator) == figure.Numerator && why.Rows.Sum(r => r.Denominator) == figure.Denominator));
                });
            },
            iter: 100);

    [Fact]
    public void Explain_TwoAnchors_SaysWhichTermsLieInAnotherPeriod()
    {
        // The numerator counts by the time of answer, the denominator by that of arrival.
        KpiDefinition kpi = Named.Share("mixed", Measure.Count("taken", Named.Interactions, InteractionFields.Answered), Named.Count("came"));
        Scorecard card = KpiPlan.Compile(kpi).Run(Facts(new Call("a") { Created = Utc("2026-03-01T07:28"), Answered = Utc("2026-03-01T07:32") }), Grouping.None.Per(ReportingPeriod.Intraday(30), "UTC"));

        Contribution first = card.Explain(kpi, card.Groups[0]).Rows.Single();
        Contribution second = card.Explain(kpi, card.Groups[1]).Rows.Single();

        first.Numerator.Should().Be(0);
        first.Denominator.Should().Be(1);
        first.Terms[0].ExcludedBecause.Should().Be("by 'answered' it falls into another period");
        second.Numerator.Should().Be(1);
        second.Denominator.Should().Be(0);
    }

    [Fact]
    public void Explain_InAnotherLanguage_PutsTheFormulaIntoIt()
    {
        Scorecard card = Plan.Run(Facts(new Call("a")));

        card.Explain(Level, card.Groups[0], language: "ro").Definition.Should().StartWith("Nivelul serviciului");
    }

    [Fact]
    public void Explain_WithoutData_HasTheReasonAndNoRows()
    {
        Scorecard card = Plan.Run(FactSets.Of(Accepted(Bare, [new Call("a")])));

        Explanation why = card.Explain(StandardKpis.AverageHandleTime, card.Groups[0]);

        why.Measurement.Availability.Should().Be(Availability.NoData);
        why.RowCount.Should().Be(0);
        why.ToString().Should().Contain("hold");
    }

    [Fact]
    public void Explain_StandingFigure_CountsTheFigureThatStands()
    {
        FactSets facts = FactSets.Of(Accepted(Full, [new Call("a") { Created = Utc("2026-03-03T08:00") }]), Accepted(Levels, [Population("2026-03-01T00:00", 100), Population("2026-03-02T00:00", 200)]));
        Scorecard card = Plan.Run(facts, Grouping.None.Per(ReportingPeriod.Day, "UTC"));

        Explanation why = card.Explain(StandardKpis.ContactRate, card.GroupOf("2026-03-03"));

        // 1 / 200: the figure of the day before is the one that stands.
        why.Measurement.Denominator.Should().Be(200);
        why.Rows.Sum(r => r.Denominator).Should().Be(200);
    }
}
