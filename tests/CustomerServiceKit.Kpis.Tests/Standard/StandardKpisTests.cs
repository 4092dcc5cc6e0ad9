using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Standard;

public sealed class StandardKpisTests
{
    public static TheoryData<string> Keys { get; } = [.. StandardKpis.CompleteCatalog.Kpis.Select(k => k.Key.ToString())];

    [Theory]
    [MemberData(nameof(Keys))]
    [Trait("Requirement", "R076")]
    public void Catalog_EveryKpi_IsValidWithFamilyNamesAndNote(string key)
    {
        KpiDefinition kpi = StandardKpis.CompleteCatalog.Get(key);

        kpi.Validate().Should().BeEmpty();
        kpi.Family.Should().BeDefined();
        kpi.Direction.Should().BeDefined();
        kpi.Note!.For("en").Should().NotBeEmpty();
        foreach (string language in (string[])["en", "he", "ro"])
        {
            kpi.Name.Has(language).Should().BeTrue(language);
        }

        kpi.Name.For("he").Should().MatchRegex("[א-ת]");
        kpi.Name.For("he").Should().NotBe(kpi.Name.For("en"));
        kpi.Name.For("ro").Should().NotBe(kpi.Name.For("en"));
    }

    /// <summary>Families as in design/kpis.md, table of ids: V service, E efficiency, Q quality.</summary>
    [Theory]
    [Trait("Requirement", "R076")]
    [InlineData("interactions-offered", KpiFamily.Service)]
    [InlineData("interactions-handled", KpiFamily.Service)]
    [InlineData("contact-rate", KpiFamily.Service)]
    [InlineData("service-level", KpiFamily.Service)]
    [InlineData("average-speed-of-answer", KpiFamily.Service)]
    [InlineData("abandonment-rate", KpiFamily.Service)]
    [InlineData("longest-wait", KpiFamily.Service)]
    [InlineData("average-handle-time", KpiFamily.Efficiency)]
    [InlineData("average-talk-time", KpiFamily.Efficiency)]
    [InlineData("transfer-rate", KpiFamily.Service)]
    [InlineData("one-agent-share", KpiFamily.Service)]
    [InlineData("first-contact-resolution", KpiFamily.Quality)]
    [InlineData("interactions-per-employee", KpiFamily.Efficiency)]
    [InlineData("upsells-made", KpiFamily.Service)]
    [InlineData("upsell-conversion", KpiFamily.Service)]
    [InlineData("commitment-attainment", KpiFamily.Service)]
    [InlineData("breached-commitments", KpiFamily.Service)]
    [InlineData("average-overrun", KpiFamily.Service)]
    [InlineData("interactions-abandoned", KpiFamily.Service)]
    [InlineData("average-abandon-time", KpiFamily.Service)]
    [InlineData("answer-rate", KpiFamily.Service)]
    [InlineData("average-interaction-time", KpiFamily.Efficiency)]
    [InlineData("average-hold-time", KpiFamily.Efficiency)]
    [InlineData("average-wrap-up-time", KpiFamily.Efficiency)]
    [InlineData("hold-rate", KpiFamily.Service)]
    [InlineData("escalation-rate", KpiFamily.Service)]
    [InlineData("non-response-rate", KpiFamily.Efficiency)]
    [InlineData("offer-rate", KpiFamily.Service)]
    [InlineData("revenue-per-interaction", KpiFamily.Service)]
    [InlineData("cost-per-interaction", KpiFamily.Efficiency)]
    [InlineData("proactive-share", KpiFamily.Service)]
    public void Catalog_EveryKpi_IsInTheFamilyOfTheReference(string id, KpiFamily family) =>
        StandardKpis.CompleteCatalog.Kpis.Where(k => k.Key.Id == id).Should().NotBeEmpty().And.OnlyContain(k => k.Family == family);

    [Fact]
    public void Catalog_AllOfIt_CompilesAndHasRowsForEveryId() =>
        KpiPlan.Compile(StandardKpis.Catalog.Kpis).Kpis.Select(k => k.Key).Should().OnlyHaveUniqueItems().And.BeSubsetOf(StandardKpis.CompleteCatalog.Kpis.Select(k => k.Key));

    [Fact]
    public void CompleteCatalog_AllOfIt_CompilesAndEveryNameIsUsedOnce()
    {
        KpiPlan.Compile(StandardKpis.CompleteCatalog.Kpis).Kpis.Select(k => k.Key).Should().OnlyHaveUniqueItems();

        // With and without short abandons it is one variant; the key tells them apart.
        foreach (string language in (string[])["en", "he", "ro"])
        {
            StandardKpis.CompleteCatalog.Kpis.DistinctBy(k => (k.Key.Id, k.Key.Variant)).Select(k => k.Name.For(language)).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    [Trait("Requirement", "R068")]
    public void Asa_320AnsweredAfter4800SecondsInAll_Is15Seconds()
    {
        // 160 x 10 s + 160 x 20 s = 4,800 s. Those who gave up do not count.
        Call[] rows = [.. Times(160, new Call("a") { Wait = 10 }), .. Times(160, new Call("b") { Wait = 20 }), .. Times(5, new Call("c") { Wait = 900, Outcome = OutcomeKind.Abandoned })];

        Both(StandardKpis.Asa, rows, MeasureTotals.None.With("wait-of-answered", 4800).With("answered-with-known-wait", 320), 15m, 320);
    }

    [Fact]
    [Trait("Requirement", "R068")]
    public void AverageHandleTime_CallCentreHelpersExample_Is224Seconds()
    {
        // (668,205 talk + 99,153 hold + 198,306 after-call work) / 4,311 = 965,664 / 4,311 = 224 exactly.
        // Row by row: 4,311 x 155 = 668,205; 4,311 x 23 = 99,153; 4,311 x 46 = 198,306.
        Call[] rows = [.. Times(4311, new Call("a") { Talk = 155, Hold = 23, Wrap = 46 })];

        Both(
            StandardKpis.AverageHandleTime, rows, MeasureTotals.None.With("handle-time", 668_205 + 99_153 + 198_306).With("answered-with-known-handle-time", 4311), 224m, 4311);
    }

    [Fact]
    [Trait("Requirement", "R069")]
    public void AverageTalkTime_ThreeCalls_IsTheirMean()
    {
        Call[] rows = [new("a") { Talk = 60 }, new("b") { Talk = 90 }, new("c") { Talk = 30.6 }];

        // 180.6 / 3
        Both(StandardKpis.AverageTalkTime, rows, MeasureTotals.None.With("talk-time", 180.6m).With("answered-with-known-talk-time", 3), 60.2m, 3);
    }

    [Fact]
    [Trait("Requirement", "R068")]
    public void TransferRate_Transfers3And0And0And1_IsHalf()
    {
        Call[] rows = [new("a") { Transfers = 3 }, new("b") { Transfers = 0 }, new("c") { Transfers = 0 }, new("d") { Transfers = 1 }];

        Both(StandardKpis.TransferRate, rows, MeasureTotals.None.With("transferred", 2).With("answered-with-known-transfers", 4), 0.5m, 4);
    }

    [Fact]
    [Trait("Requirement", "R068")]
    public void OneAgentShare_ThreeOfFourByOne_IsThreeQuarters()
    {
        Call[] rows = [new("a") { Employees = 1 }, new("b") { Employees = 1 }, new("c") { Employees = 2 }, new("d") { Employees = 1 }];

        Both(StandardKpis.OneAgentShare, rows, MeasureTotals.None.With("answered-by-one", 3).With("answered-with-known-employees", 4), 0.75m, 4);
    }

    [Fact]
    [Trait("Requirement", "R068")]
    public void AbandonmentRate_1050Of1200_Is875PerMille()
    {
        Call[] rows = [.. Times(1050, new Call("a") { Outcome = OutcomeKind.Abandoned }), .. Times(150, new Call("b")), .. Times(70, new Call("m") { Outcome = OutcomeKind.AbandonedInMenu })];

        Both(StandardKpis.AbandonmentRate, rows, MeasureTotals.None.With("abandoned", 1050).With("offered", 1200), 0.875m, 1200);
    }

    [Theory]
    [InlineData(OutcomeKind.Answered, 1, 1)]
    [InlineData(OutcomeKind.Abandoned, 1, 0)]
    [InlineData(OutcomeKind.Overflowed, 1, 0)]
    [InlineData(OutcomeKind.CallbackRequested, 1, 0)]
    [InlineData(OutcomeKind.Voicemail, 1, 0)]
    [InlineData(OutcomeKind.AbandonedInMenu, 0, 0)]
    [InlineData(OutcomeKind.OutOfHours, 0, 0)]
    [InlineData(OutcomeKind.Refused, 0, 0)]
    [InlineData(OutcomeKind.SelfServed, 0, 0)]
    [InlineData(OutcomeKind.Failed, 0, 0)]
    [InlineData(OutcomeKind.Open, 0, 0)]
    public void Offered_Outcome_IsOfferedOrNot(OutcomeKind outcome, int offered, int handled)
    {
        Sample.Measure(StandardKpis.Offered, new Call("a") { Outcome = outcome }).Value.Should().Be(offered);
        Sample.Measure(StandardKpis.Handled, new Call("a") { Outcome = outcome }).Value.Should().Be(handled);
    }

    [Fact]
    public void LongestWait_ThoseWhoGaveUp_AreIncluded()
    {
        Sample.Measure(StandardKpis.LongestWait, new Call("a") { Wait = 30 }, new Call("b") { Wait = 90.5, Outcome = OutcomeKind.Abandoned }, new Call("c") { Wait = 999, Outcome = OutcomeKind.Overflowed })
            .Value.Should().Be(90.5m);
    }

    [Fact]
    public void From_LongestWait_IsTheGivenOne()
    {
        Measurement longest = KpiPlan.Compile(StandardKpis.LongestWait).From(StandardKpis.LongestWait.Key, MeasureTotals.None.With("longest-wait", 90.5m));

        longest.Availability.Should().Be(Availability.Value);
        longest.Value.Should().Be(90.5m);
    }

    [Fact]
    [Trait("Requirement", "R068")]
    public void FirstContactResolution_UnknownDeclarations_AreLeftOutAndMakeItPartial()
    {
        // 3 yes, 1 no, 6 without a declaration: 3/4, never 3/10. Those not answered have nothing to declare.
        Call[] rows =
        [
            .. Times(3, new Call("yes") { Resolved = true }), new Call("no") { Resolved = false }, .. Times(6, new Call("unknown")),
            new Call("left") { Resolved = true, Outcome = OutcomeKind.Abandoned },
        ];

        Measurement rate = Sample.Measure(StandardKpis.FirstContactResolution.Declared, rows);

        rate.Value.Should().Be(0.75m);
        rate.SampleSize.Should().Be(4);
        rate.Flags.Should().Be(MeasurementFlags.Partial);
        rate.Reasons.Should().ContainSingle().Which.Parameters["count"].Should().Be("6");
    }

    [Fact]
    public void FirstContactResolution_AllDeclared_IsWhole()
    {
        Call[] rows = [new("a") { Resolved = true, ResolvedByCustomer = false }, new("b") { Resolved = true, ResolvedByCustomer = true }];

        Both(
            StandardKpis.FirstContactResolution.Declared, rows, MeasureTotals.None.With("resolved-at-first-contact", 2).With("answered-with-declaration", 2), 1m, 2);
        Both(
            StandardKpis.FirstContactResolution.DeclaredByCustomer, rows, MeasureTotals.None.With("resolved-at-first-contact", 1).With("answered-with-declaration", 2), 0.5m, 2);
    }

    [Fact]
    [Trait("Requirement", "R068")]
    public void Upsell_OffersMadeAndAccepted_CountTheSales()
    {
        // Four offers: one accepted, two declined, one still open. One sale without an offer being recorded counts as made, not as converted.
        Call[] rows =
        [
            new("a") { OfferMade = true, OfferAccepted = true }, new("b") { OfferMade = true, OfferAccepted = false }, new("c") { OfferMade = true, OfferAccepted = false },
            new("d") { OfferMade = true }, new("e") { OfferMade = false, OfferAccepted = true }, new("f") { OfferMade = false, OfferAccepted = false },
        ];

        Sample.Measure(StandardKpis.UpsellsMade, rows).Value.Should().Be(2);
        Measurement conversion = Sample.Measure(StandardKpis.UpsellConversion, rows);
        conversion.Numerator.Should().Be(1);
        conversion.Denominator.Should().Be(3);
        conversion.Flags.Should().Be(MeasurementFlags.Partial);
    }

    [Fact]
    [Trait("Requirement", "R069")]
    public void InteractionsPerEmployee_AverageAndProfessional_AreTold()
    {
        // dana (professional) 6, eli (professional) 4, fay (beginner) 2: 12/3 = 4 on average, 10/2 = 5 a professional. Rows without an employee count in neither.
        Call[] rows =
        [
            .. Times(6, new Call("d") { Employee = "dana", Proficiency = "professional" }), .. Times(4, new Call("e") { Employee = "eli", Proficiency = "professional" }),
            .. Times(2, new Call("f") { Employee = "fay", Proficiency = "beginner" }), .. Times(3, new Call("x") { Proficiency = "professional" }),
            new Call("y") { Employee = "gil", Proficiency = "professional", Outcome = OutcomeKind.Abandoned },
        ];

        Both(StandardKpis.InteractionsPerEmployee.Average, rows, MeasureTotals.None.With("handled", 12).With("handling-employees", 3), 4m, 3);
        Both(StandardKpis.InteractionsPerEmployee.Professional, rows, MeasureTotals.None.With("handled-by-professionals", 10).With("professional-employees", 2), 5m, 2);
    }

    [Fact]
    [Trait("Requirement", "R068")]
    public void ContactRate_3500InteractionsOf100000Users_Is35PerMille()
    {
        KpiPlan plan = KpiPlan.Compile(StandardKpis.ContactRate);
        FactSets facts = FactSets.Of(Accepted(Full, Times(3500, new Call("a") { Outcome = null })), Accepted(Levels, [Population("2026-02-01T00:00", 100_000)]));

        plan.Run(facts).Get(StandardKpis.ContactRate).Value.Should().Be(0.035m);
        plan.From(StandardKpis.ContactRate.Key, MeasureTotals.None.With("interactions", 3500).With("population", 100_000)).Value.Should().Be(0.035m);
    }

    [Fact]
    [Trait("Requirement", "R068")]
    public void ContactRate_WeekWithoutANewFigure_HasTheLastOneBeforeIt()
    {
        // Weeks from Sunday: 1, 8, 15 March 2026. 1,000 customers from 1 March, 2,000 from Wednesday the 18th; 10, 20 and 30 interactions.
        FactSets facts = FactSets.Of(
            Accepted(Full, [.. Week(10, "2026-03-02T09:00"), .. Week(20, "2026-03-09T09:00"), .. Week(30, "2026-03-16T09:00")]),
            Accepted(Levels, [Population("2026-03-18T10:00", 2000), Population("2026-03-01T10:00", 1000), Population("2026-03-02T10:00", 7, "headcount")]));

        Scorecard card = KpiPlan.Compile(StandardKpis.ContactRate).Run(facts, Grouping.None.Per(ReportingPeriod.WeekStarting(IsoDayOfWeek.Sunday), Jerusalem));

        card.Groups.Select(g => g.Bucket!.FirstDay.Day).Should().Equal(1, 8, 15);
        // 10/1000, 20/1000, 30/2000: the population that stands at the end of the week.
        card.Groups.Select(g => card.Get(StandardKpis.ContactRate.Key, g).Value).Should().Equal(0.01m, 0.02m, 0.015m);

        static IEnumerable<Call> Week(int count, string created) => Times(count, new Call(created) { Created = Utc(created) });
    }

    [Fact]
    public void ContactRate_BeforeTheFirstFigure_IsUndefined()
    {
        FactSets facts = FactSets.Of(Accepted(Full, [new Call("a")]), Accepted(Levels, [Population("2026-03-05T00:00", 1000)]));

        Scorecard card = KpiPlan.Compile(StandardKpis.ContactRate).Run(facts, Grouping.None.Per(ReportingPeriod.Day, "UTC"));

        card.Get(StandardKpis.ContactRate, "2026-03-01").Availability.Should().Be(Availability.Undefined);
        // No call was read for the day of the figure, so nothing is known of its calls: it is no group with 0 %.
        card.Groups.Should().ContainSingle();
        FluentActions.Invoking(() => card.GroupOf("2026-03-05")).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void ContactRate_WithoutLevels_NamesTheFactSet()
    {
        Measurement rate = Sample.Measure(StandardKpis.ContactRate, new Call("a"));

        rate.Availability.Should().Be(Availability.NoData);
        rate.Reasons.Should().ContainSingle().Which.Code.Should().Be("kpi.fact-set-absent");
    }

    [Fact]
    public void From_ATotalThatIsMissing_IsNoDataAndNamesIt()
    {
        Measurement asa = KpiPlan.Compile(StandardKpis.Asa).From(StandardKpis.Asa.Key, MeasureTotals.None.With("wait-of-answered", 10));

        asa.Availability.Should().Be(Availability.NoData);
        asa.Reasons.Should().ContainSingle().Which.Parameters["measure"].Should().Be("answered-with-known-wait");
    }

    [Fact]
    public void From_ATotalTheKpiDoesNotUse_IsRefused()
    {
        KpiPlan plan = KpiPlan.Compile(StandardKpis.Handled);

        Problem problem = plan.Invoking(p => p.From(StandardKpis.Handled.Key, MeasureTotals.None.With("answered", 1).With("abandoned", 2))).Should().Throw<ProblemException>().Which.Problems.Single();

        problem.Code.Should().Be("kpi.total-unknown");
        problem.Path.Should().Be("abandoned");
        problem.Parameters["needed"].Should().Be("answered");
    }

    [Fact]
    public void From_MeasureThatAnotherKpiNamesDifferently_TakesItsOwnName()
    {
        KpiDefinition first = Definitions.Named.Total("calls", Definitions.Named.Count("calls"));
        KpiDefinition second = Definitions.Named.Total("contacts", Definitions.Named.Count("contacts"));

        KpiPlan.Compile(first, second).From(second.Key, MeasureTotals.None.With("contacts", 7)).Value.Should().Be(7);
    }

    [Fact]
    public void From_ADenominatorOfZero_IsUndefined() =>
        KpiPlan.Compile(StandardKpis.AbandonmentRate).From(StandardKpis.AbandonmentRate.Key, MeasureTotals.None.With("abandoned", 0).With("offered", 0))
            .Availability.Should().Be(Availability.Undefined);

    [Fact]
    public void From_KpiThePlanDoesNotHave_IsRefused() =>
        KpiPlan.Compile(StandardKpis.Asa).Invoking(p => p.From(StandardKpis.Handled.Key, MeasureTotals.None)).Should().Throw<ProblemException>()
            .Which.Problems.Single().Code.Should().Be("kpi.unknown");

    private static void Both(KpiDefinition kpi, IEnumerable<Call> rows, MeasureTotals totals, decimal value, long sample)
    {
        Measurement computed = Sample.Measure(kpi, rows);
        computed.Value.Should().Be(value);
        computed.SampleSize.Should().Be(sample);
        computed.Flags.Should().Be(MeasurementFlags.None);

        Measurement given = KpiPlan.Compile(kpi).From(kpi.Key, totals);
        given.Value.Should().Be(value);
        given.SampleSize.Should().Be(sample);
    }
}
