using static CustomerServiceKit.Kpis.Tests.Sample;
using static CustomerServiceKit.Kpis.Tests.Standard.CaseStory;

namespace CustomerServiceKit.Kpis.Tests.Standard.PeerDefects;

/// <summary>Defects of other systems in totals, shares and the names of figures.</summary>
public sealed class TotalDefectTests
{
    private static readonly RowSource s_rows = RowSource.Of(FactSetIds.Interaction);

    [Fact]
    public void Total_TwoMeansWithDifferentWeights_EachKeepsItsOwn()
    {
        // langfuse PR 15209: the first count "silently becomes the weight for all averages". Talk of 3 calls in a and 1 in b, hold known of 1 in a and 2 in b.
        FactSets facts = Facts(
            new Call("1") { Team = "a", Talk = 10, Hold = 6 }, new Call("2") { Team = "a", Talk = 20 }, new Call("3") { Team = "a", Talk = 30 },
            new Call("4") { Team = "b", Talk = 100, Hold = 0 }, new Call("5") { Team = "b", Hold = 3 });
        Scorecard total = KpiPlan.Compile(StandardKpis.AverageTalkTime, StandardKpis.AverageHoldTime).Run(facts, Grouping.By(Dimensions.Team)).RollUp(Grouping.None);

        total.Get(StandardKpis.AverageTalkTime).Value.Should().Be(160m / 4);
        total.Get(StandardKpis.AverageHoldTime).Value.Should().Be(9m / 3);
    }

    [Fact]
    public void Share_WorstGroupWithNothingInTheNumerator_IsZeroAndNotBlank()
    {
        // objectstack#4708: "blanks - on exactly the worst-performing row"; metricflow#1098. b answered nobody; c was offered nothing but a call that still rings.
        FactSets facts = Facts(
            new Call("1") { Team = "a" }, new Call("2") { Team = "b", Outcome = OutcomeKind.Abandoned }, new Call("3") { Team = "c", Outcome = OutcomeKind.Open });
        Scorecard card = KpiPlan.Compile(StandardKpis.AnswerRate).Run(facts, Grouping.By(Dimensions.Team));

        card.Get(StandardKpis.AnswerRate, "b").Value.Should().Be(0);
        card.Get(StandardKpis.AnswerRate, "c").Availability.Should().Be(Availability.Undefined);
        card.RollUp(Grouping.None).Get(StandardKpis.AnswerRate).Value.Should().Be(0.5m);
    }

    [Fact]
    public void Share_FilterOfTheNumerator_DoesNotReachTheDenominator()
    {
        // growthbook#4915: "I end up with only ratios equal to 1". One of four calls is of the queue that is asked about.
        KpiDefinition kpi = new(
            new KpiKey("share-of-returns"), LocalizedText.English("Share of returns"), KpiFamily.Service, Unit.Share, Direction.Band,
            Formula.Ratio(
                Measure.Count("of-returns", s_rows, InteractionFields.Created, Condition.Is(Dimensions.Queue, "returns")), Measure.Count("of-all", s_rows, InteractionFields.Created)));

        Measure(kpi, new Call("1") { Queue = "returns" }, new Call("2") { Queue = "sales" }, new Call("3") { Queue = "sales" }, new Call("4")).Value.Should().Be(0.25m);
    }

    [Fact]
    public void Share_SixChats_AreTheListedThreeAndThreeAndNone()
    {
        // Rocket.Chat#24203: 60, 30 and 10 % shown for 3, 3 and 0 of 6 chats.
        KpiDefinition kpi = new(
            new KpiKey("missed-share"), LocalizedText.English("Missed"), KpiFamily.Service, Unit.Share, Direction.Down,
            Formula.Ratio(
                Measure.Count("missed", s_rows, InteractionFields.Created, Condition.Is(Dimensions.OutcomeKind, "abandoned")), Measure.Count("all", s_rows, InteractionFields.Created)));
        Call[] chats = [.. Times(3, new Call("open")), .. Times(3, new Call("missed") { Outcome = OutcomeKind.Abandoned })];
        Scorecard card = KpiPlan.Compile(kpi).Run(Facts(chats));

        card.Get(kpi).Value.Should().Be(0.5m);
        card.Explain(kpi, card.Groups[0]).Rows.Should().HaveCount(6, "the list holds what the share counts");
    }

    [Fact]
    public void Resolutions_EventsCasesAndCustomers_StandSideBySide()
    {
        // chatwoot#14871 and PR 12261: is 100 a hundred customers, a hundred cases, or fifty that were resolved twice? One customer, two cases, three resolutions.
        KpiDefinition customers = new(
            new KpiKey("resolutions", "customers"), LocalizedText.English("Customers with a resolved case"), KpiFamily.Service, Unit.Count, Direction.Up,
            Formula.Total(Kpis.Measure.Distinct("customers-resolved", RowSource.Of(FactSetIds.Case), Dimensions.Customer, CaseFields.LastResolved)));
        Happening[] events =
        [
            Created("a", 0), Status("a", 10, "new", "resolved"), Status("a", 20, "resolved", "open"), Status("a", 30, "open", "resolved"), Created("b", 0), Status("b", 10, "new", "resolved"),
        ];
        Scorecard card = KpiPlan.Compile(StandardKpis.Variants.Resolutions.Events, StandardKpis.Resolutions, customers).Run(CaseStory.Facts(events));

        card.Plan.Kpis.Select(k => card.Get(k).Value).Should().Equal(3, 2, 1);
        card.Plan.Kpis.Select(k => k.Key.ToString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Attainment_ByTeamAndOverAll_IsTheSharesOfTheSamePromises()
    {
        // chatwoot#9747: per agent, per team and overall. Team a kept 1 of 4, team b 3 of 3; the mean of the two rates would be 62.5 %.
        var schema = FactSchema.ClockOutcomes<(string Team, int Id, ClockOutcomeKind Kind)>(o => $"{o.Team}{o.Id}")
            .Time(ClockOutcomeFields.Started, _ => Utc("2026-03-02T09:00")).Time(ClockOutcomeFields.Due, _ => Utc("2026-03-02T10:00"))
            .Dimension(Dimensions.Commitment, _ => "first-reply").Word(Dimensions.CommitmentOutcome, o => (ClockOutcomeKind?)o.Kind).Dimension(Dimensions.Team, o => o.Team);
        FactSets facts = FactSets.Of(schema.Read(
        [
            ("a", 1, ClockOutcomeKind.Met), ("a", 2, ClockOutcomeKind.Breached), ("a", 3, ClockOutcomeKind.Breached), ("a", 4, ClockOutcomeKind.Breached),
            ("b", 1, ClockOutcomeKind.Met), ("b", 2, ClockOutcomeKind.Met), ("b", 3, ClockOutcomeKind.Met), ("b", 4, ClockOutcomeKind.Open),
        ]));
        Scorecard card = KpiPlan.Compile(StandardKpis.CommitmentAttainment).Run(facts, Grouping.By(Dimensions.Team));

        card.Get(StandardKpis.CommitmentAttainment, "a").Value.Should().Be(0.25m);
        card.RollUp(Grouping.None).Get(StandardKpis.CommitmentAttainment).Value.Should().BeApproximately(4m / 7, 0.0000001m);
    }

    [Fact]
    public void Average_Printed_HasItsNumberOfRowsBesideIt()
    {
        // chatwoot#4041: "we don't currently display how many conversations are used in the calculation".
        Measurement measured = Measured(StandardKpis.FirstReplyTime, [Created("a", 0), Reply("a", 10, "dana"), Created("b", 0), Reply("b", 20, "dana"), Created("c", 0)]);

        measured.SampleSize.Should().Be(2);
        measured.ToString().Should().Contain("n = 2");
    }

    [Theory]
    // freescout#2064: "satisfaction" may be good, or good less bad. community.genesys.com: service level, abandon, productivity. OfficeDocs-SkypeForBusiness#7767, #8783.
    [InlineData("csat", "kpi.ambiguous")]
    [InlineData("service-level", "kpi.ambiguous")]
    [InlineData("occupancy", "kpi.ambiguous")]
    [InlineData("productivity", "kpi.ambiguous")]
    [InlineData("satisfaction level", "kpi.unknown")]
    public void Name_ThatMeansSeveralThingsOrNone_IsRefused(string name, string code) => StandardKpis.LookUp(name).Problems.Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void Satisfaction_GoodAndGoodLessBad_AreTwoFiguresOfTwoKeys()
    {
        // freescout#2064: good less bad is shown where others show good. Of 20 answers 13 good, 3 in between, 4 bad: 65 % good, 45 % good less bad.
        var schema = FactSchema.Ratings<int>(i => $"{i}").Time(RatingFields.Rated, _ => Utc("2026-03-02T09:00")).Score(RatingScale.OneTo(RatingInstrument.Csat, 3), i => i < 13 ? 3 : i < 16 ? 2 : 1);
        Scorecard card = KpiPlan.Compile(StandardKpis.Csat.TopBox, StandardKpis.Csat.Net).Run(FactSets.Of(schema.Read(Enumerable.Range(0, 20))));

        card.Get(StandardKpis.Csat.TopBox).Value.Should().Be(0.65m);
        card.Get(StandardKpis.Csat.Net).Value.Should().Be(0.45m);
    }
}
