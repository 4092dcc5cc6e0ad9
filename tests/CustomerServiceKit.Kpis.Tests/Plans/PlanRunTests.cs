using CustomerServiceKit.Calendars;
using CustomerServiceKit.Kpis.Tests.Definitions;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Plans;

public sealed class PlanRunTests
{
    private static readonly ReportingPeriod SundayWeek = ReportingPeriod.WeekStarting(IsoDayOfWeek.Sunday);

    [Fact]
    public void Run_ZeroDenominator_IsUndefinedWithAReason()
    {
        Measurement asa = Sample.Measure(StandardKpis.Asa, new Call("a") { Outcome = OutcomeKind.Abandoned, Wait = 3 });

        asa.Availability.Should().Be(Availability.Undefined);
        asa.Value.Should().BeNull();
        asa.Reasons.Should().ContainSingle().Which.Code.Should().Be("measurement.zero-denominator");
    }

    [Fact]
    public void Run_NoRows_IsNoDataForRatiosAndTotals()
    {
        Scorecard card = KpiPlan.Compile(StandardKpis.Asa, StandardKpis.Handled).Run(Facts());

        foreach (KpiDefinition kpi in card.Plan.Kpis)
        {
            card.Get(kpi).Availability.Should().Be(Availability.NoData);
            card.Get(kpi).Reasons.Should().OnlyContain(r => r.Code == "kpi.no-rows");
        }
    }

    [Fact]
    public void Run_OnlyRejectedRows_IsNoData()
    {
        Intake intake = Full.Read([new Call("a") { Wait = -1 }]);

        KpiPlan.Compile(StandardKpis.Handled).Run(FactSets.Of(intake)).Get(StandardKpis.Handled).Availability.Should().Be(Availability.NoData);
    }

    [Fact]
    public void Run_NoFactsOfTheSort_IsNoData() =>
        KpiPlan.Compile(StandardKpis.Handled).Run(FactSets.Of(Accepted(Levels, [Population("2026-03-01T00:00", 1)]))).Get(StandardKpis.Handled)
            .Reasons.Should().ContainSingle().Which.Parameters["factSet"].Should().Be("interaction");

    [Fact]
    public void Run_AbsentColumns_AreNoDataAndEachIsNamedOnce()
    {
        FactSet facts = Accepted(Bare.Span(InteractionFields.Talk, c => Seconds(c.Talk)), [new Call("a") { Talk = 60 }]);

        Scorecard card = KpiPlan.Compile(StandardKpis.AverageHandleTime, StandardKpis.AverageTalkTime).Run(FactSets.Of(facts));
        Measurement handle = card.Get(StandardKpis.AverageHandleTime);

        handle.Availability.Should().Be(Availability.NoData);
        handle.Reasons.Should().OnlyContain(r => r.Code == "kpi.column-absent");
        handle.Reasons.Select(r => r.Parameters["column"]).Distinct().Should().BeEquivalentTo("hold", "after-call-work");
        card.Get(StandardKpis.AverageTalkTime).Value.Should().Be(60);
    }

    [Fact]
    public void Run_GroupedByADimensionTheFactsLack_IsNoDataAndNamesIt()
    {
        FactSet facts = Accepted(Bare, [new Call("a")]);

        Scorecard card = KpiPlan.Compile(StandardKpis.Handled).Run(FactSets.Of(facts), Grouping.By(Dimensions.Team));
        Measurement handled = card.Get(StandardKpis.Handled.Key, card.Groups[0]);

        handled.Availability.Should().Be(Availability.NoData);
        Problem reason = handled.Reasons.Should().ContainSingle().Subject;
        reason.Code.Should().Be("kpi.grouping-absent");
        reason.Parameters["dimension"].Should().Be("team");
    }

    [Fact]
    public void Run_ContactRateInAWindow_TakesThePopulationAtItsEnd()
    {
        FactSets facts = FactSets.Of(
            Accepted(Full, [new Call("a"), new Call("b")]), Accepted(Levels, [Population("2026-01-01T00:00", 10), Population("2026-03-20T00:00", 40), Population("2026-04-01T00:00", 100)]));

        // The last call is of the first of March; the population of the 20th stands at the end of the month.
        KpiPlan.Compile(StandardKpis.ContactRate).Run(facts, Grouping.None.Between(Utc("2026-03-01T00:00"), Utc("2026-04-01T00:00"))).Get(StandardKpis.ContactRate)
            .Denominator.Should().Be(40);
    }

    [Theory]
    [InlineData(10, null, 10, 1)]
    [InlineData(null, 20, 20, 0)]
    [InlineData(10, 20, 20, 0)]
    [InlineData(null, null, 0, 1)]
    public void Run_NewestOfAnEntityWithoutAValue_LeavesTheOneBeforeAndIsPartial(int? first, int? second, decimal stands, int missing)
    {
        // Only what stands at the end matters: that an older one lacked a value is forgotten. The other team's 5 stand in any case.
        RowSource newest = RowSource.LastPer(FactSetIds.Interaction, InteractionFields.Created, Dimensions.Team);
        KpiDefinition kpi = new(
            new KpiKey("newest-talk"), LocalizedText.English("Newest talk"), KpiFamily.Service, Unit.Seconds, Direction.Band,
            Formula.Total(Measure.Sum("talk", newest, Quantity.Field(InteractionFields.Talk), InteractionFields.Created)));

        Scorecard card = KpiPlan.Compile(kpi).Run(Facts(
            new Call("a") { Team = "north", Talk = first }, new Call("b") { Team = "north", Talk = second, Created = Utc("2026-03-01T09:00") }, new Call("c") { Team = "south", Talk = 5 }));

        Measurement measured = card.Get(kpi);
        measured.Value.Should().Be(stands + 5);
        measured.Flags.Should().Be(missing > 0 ? MeasurementFlags.Partial : MeasurementFlags.None);
        measured.Reasons.Select(r => r.Parameters["count"]).Should().Equal(missing > 0 ? ["1"] : []);
        card.Explain(kpi.Key, card.Groups.Single()).Excluded.Select(e => (e.Reason, e.Count)).Should().Equal(missing > 0 ? [("it has no 'talk'", 1L)] : []);
    }

    [Fact]
    public void Run_ContactRateByTeam_SaysThatPopulationHasNoTeam()
    {
        FactSets facts = FactSets.Of(Accepted(Full, [new Call("a") { Team = "north" }]), Accepted(Levels, [Population("2026-01-01T00:00", 10)]));

        KpiPlan.Compile(StandardKpis.ContactRate).Run(facts, Grouping.By(Dimensions.Team)).Get(StandardKpis.ContactRate, "north")
            .Reasons.Should().ContainSingle(r => r.Code == "kpi.grouping-absent").Which.Parameters["factSet"].Should().Be("level");
    }

    [Fact]
    public void Run_ContactRateByHourOfDay_SaysThatAStandingFigureHasNone()
    {
        FactSets facts = FactSets.Of(Accepted(Full, [new Call("a")]), Accepted(Levels, [Population("2026-01-01T00:00", 10)]));
        Scorecard card = KpiPlan.Compile(StandardKpis.ContactRate).Run(facts, Grouping.None.PerHourOfDay(Jerusalem));

        card.Get(StandardKpis.ContactRate, "10").Reasons.Should().ContainSingle(r => r.Code == "kpi.standing-figure");
    }

    [Fact]
    public void Run_FieldsOfDifferentUnitsAdded_AreNoData()
    {
        FieldId bonus = new("bonus");
        KpiDefinition kpi = Named.Kpi(new KpiKey("x"), Unit.Money("ILS"), Formula.Total(
            Kpis.Measure.Sum("income", Named.Interactions, Quantity.Plus(Quantity.Field(InteractionFields.Revenue), Quantity.Field(bonus)), InteractionFields.Created)));
        FactSchema<Call> schema = Bare.Amount(InteractionFields.Revenue, Unit.Money("ILS"), _ => 1m).Amount(bonus, Unit.Money("USD"), _ => 1m);

        Measurement sum = KpiPlan.Compile(kpi).Run(FactSets.Of(Accepted(schema, [new Call("a")]))).Get(kpi);

        sum.Availability.Should().Be(Availability.NoData);
        Problem reason = sum.Reasons.Should().ContainSingle().Subject;
        reason.Code.Should().Be("kpi.mixed-field-units");
        reason.Parameters["units"].Should().Be("money:ILS:2, money:USD:2");
    }

    [Fact]
    public void Run_MoneyAddedUp_KeepsItsMinorUnits()
    {
        KpiDefinition kpi = Named.Kpi(new KpiKey("x"), Unit.Money("ILS"), Formula.Total(Named.Sum("income", InteractionFields.Revenue)));
        FactSchema<Call> schema = Bare.Amount(InteractionFields.Revenue, Unit.Money("ILS"), c => c.Transfers);

        KpiPlan.Compile(kpi).Run(FactSets.Of(Accepted(schema, [new Call("a") { Transfers = 0.1m }, new Call("b") { Transfers = 0.2m }, new Call("c") { Transfers = -1 }]))).Get(kpi)
            .Value.Should().Be(-0.7m);
    }

    [Theory]
    [InlineData("2026-03-07T21:59:59", "2026-03-07", "2026-03-01/P7D", "2026-03", "2026-Q1")]
    [InlineData("2026-03-07T22:00:00", "2026-03-08", "2026-03-08/P7D", "2026-03", "2026-Q1")]
    [InlineData("2026-03-31T20:59:59", "2026-03-31", "2026-03-29/P7D", "2026-03", "2026-Q1")]
    [InlineData("2026-03-31T21:00:00", "2026-04-01", "2026-03-29/P7D", "2026-04", "2026-Q2")]
    [InlineData("2026-12-31T22:00:00", "2027-01-01", "2026-12-27/P7D", "2027-01", "2027-Q1")]
    public void Run_Period_IsThatOfTheWallClock(string utc, string day, string week, string month, string quarter)
    {
        FactSets facts = Facts(new Call("a") { Created = Utc(utc) });
        KpiPlan plan = KpiPlan.Compile(StandardKpis.Handled);

        Label(ReportingPeriod.Day).Should().Be(day);
        Label(SundayWeek).Should().Be(week);
        Label(ReportingPeriod.Month).Should().Be(month);
        Label(ReportingPeriod.Quarter).Should().Be(quarter);

        string Label(ReportingPeriod period) => plan.Run(facts, Grouping.None.Per(period, Jerusalem)).Groups.Single().ToString();
    }

    [Theory]
    [InlineData("an ordinary day", "2026-03-01", 48)]
    [InlineData("clocks go forward at 02:00", "2026-03-27", 46)]
    [InlineData("clocks go back at 02:00", "2026-10-25", 50)]
    public void Run_HalfHoursOfADay_AreThoseOfItsInstants(string row, string day, int halfHours)
    {
        // One call at the first second of every half-hour on the instant line, from local midnight to local midnight.
        Instant start = Wall(day + "T00:00");
        Call[] rows = [.. Enumerable.Range(0, halfHours).Select(i => new Call($"c{i}") { Created = start + Duration.FromMinutes(30 * i) }), new Call("next") { Created = start + Duration.FromMinutes(30 * halfHours) }];

        Scorecard card = KpiPlan.Compile(StandardKpis.Handled).Run(Facts(rows), Grouping.None.Per(ReportingPeriod.Intraday(30), Jerusalem));

        card.Groups.Should().HaveCount(halfHours + 1, row);
        card.Groups.Should().OnlyContain(g => card.Get(StandardKpis.Handled.Key, g).Value == 1);
        card.Groups.Count(g => g.Bucket!.FirstDay.ToString("uuuu-MM-dd", null) == day).Should().Be(halfHours, row);
        card.RollUp(Grouping.None.Per(ReportingPeriod.Day, Jerusalem)).Get(StandardKpis.Handled, day).Value.Should().Be(halfHours);
    }

    [Theory]
    [InlineData("2026-03-01T05:59:59", "07")]
    [InlineData("2026-03-01T06:00:00", "08")]
    [InlineData("2026-03-01T21:59:59", "23")]
    [InlineData("2026-03-01T22:00:00", "00")]
    [InlineData("2026-03-26T23:59:59", "01")]
    [InlineData("2026-03-27T00:00:00", "03")]
    [InlineData("2026-10-24T22:30:00", "01")]
    [InlineData("2026-10-24T23:30:00", "01")]
    [InlineData("2026-10-25T00:00:00", "02")]
    public void Run_HourOfDay_IsThatOfTheWallClock(string utc, string hour) =>
        KpiPlan.Compile(StandardKpis.Handled).Run(Facts(new Call("a") { Created = Utc(utc) }), Grouping.None.PerHourOfDay(Jerusalem))
            .Groups.Should().ContainSingle().Which.Labels.Should().Equal(hour);

    [Theory]
    [InlineData("08:59:59", 0)]
    [InlineData("09:00:00", 1)]
    [InlineData("09:59:59", 1)]
    [InlineData("10:00:00", 0)]
    public void Run_Window_IsHalfOpen(string time, int counted)
    {
        Grouping window = Grouping.None.Between(Utc("2026-03-01T09:00"), Utc("2026-03-01T10:00"));

        Measurement handled = KpiPlan.Compile(StandardKpis.Handled).Run(Facts(new Call("a") { Created = Utc("2026-03-01T" + time) }), window).Get(StandardKpis.Handled);

        handled.Value.Should().Be(counted);
        handled.Window!.Value.Start.Should().Be(Utc("2026-03-01T09:00"));
    }

    [Fact]
    public void Between_EndNotAfterStart_IsRefused() =>
        FluentActions.Invoking(() => Grouping.None.Between(Utc("2026-03-01T09:00"), Utc("2026-03-01T09:00"))).Should().Throw<ArgumentException>();

    [Fact]
    public void Run_WindowAndPeriod_LeaveOutWhatLiesOutside()
    {
        Grouping march = Grouping.None.Per(ReportingPeriod.Day, "UTC").Between(Utc("2026-03-01T12:00"), Utc("2026-03-02T12:00"));

        Scorecard card = KpiPlan.Compile(StandardKpis.Handled).Run(
            Facts(At("2026-03-01T11:59"), At("2026-03-01T12:00"), At("2026-03-02T11:59"), At("2026-03-02T12:00"), At("2026-03-03T00:00")), march);

        card.Groups.Select(g => g.ToString()).Should().Equal("2026-03-01", "2026-03-02");
        card.Groups.Select(g => card.Get(StandardKpis.Handled.Key, g).Value).Should().Equal(1, 1);
    }

    [Theory]
    [InlineData("created", "2026-03-01T07:00+02:00")]
    [InlineData("answered", "2026-03-01T07:30+02:00")]
    public void Run_CallOf728AnsweredAt732_FallsWhereItsAnchorLies(string anchor, string halfHour)
    {
        // Genesys Cloud's example: offered in the interval of 7:00, answered in that of 7:30.
        KpiDefinition kpi = StandardKpis.Handled.AnchoredAt(new FieldId(anchor));
        FactSets facts = Facts(new Call("a") { Created = Wall("2026-03-01T07:28"), Answered = Wall("2026-03-01T07:32") });

        Scorecard card = KpiPlan.Compile(kpi).Run(facts, Grouping.None.Per(ReportingPeriod.Intraday(30), Jerusalem));

        card.Groups.Single().ToString().Should().Be(halfHour);
        card.Get(kpi, halfHour).Value.Should().Be(1);
    }

    [Fact]
    public void Run_TwoAnchorsInOnePlan_AreKeptApart()
    {
        KpiDefinition later = StandardKpis.Handled.AnchoredAt(InteractionFields.Answered);
        FactSets facts = Facts(
            new Call("a") { Created = Wall("2026-03-01T07:28"), Answered = Wall("2026-03-01T07:32") }, new Call("b") { Created = Wall("2026-03-01T07:29"), Outcome = OutcomeKind.Answered });

        Scorecard card = KpiPlan.Compile(StandardKpis.Handled, later).Run(facts, Grouping.None.Per(ReportingPeriod.Intraday(30), Jerusalem));

        // b has no time of answer, so by it b is in no period at all.
        card.Groups.Select(g => (card.Get(StandardKpis.Handled.Key, g).Value, card.Get(later.Key, g).Value)).Should().Equal((2m, 0m), (0m, 1m));
    }

    [Fact]
    public void Run_AnchorMissing_IsNotCountedEvenWithoutPeriods() =>
        Sample.Measure(StandardKpis.Handled.AnchoredAt(InteractionFields.Answered), new Call("a"), new Call("b") { Answered = Utc("2026-03-01T09:00") }).Value.Should().Be(1);

    [Fact]
    public void Run_SeveralAxes_AreLabelledInTheirOrder()
    {
        Grouping by = Grouping.By(Dimensions.Team, Dimensions.Queue).Per(ReportingPeriod.Day, Jerusalem).PerHourOfDay(Jerusalem);

        Scorecard card = KpiPlan.Compile(StandardKpis.Handled).Run(
            Facts(new Call("a") { Team = "south", Queue = "q" }, new Call("b") { Team = "north" }, new Call("c") { Team = "north" }), by);

        by.ToString().Should().Be("by team, queue, day, hour-of-day in Asia/Jerusalem");
        card.Groups.Select(g => g.ToString()).Should().Equal("north / (none) / 2026-03-01 / 10", "south / q / 2026-03-01 / 10");
        card.Groups[0].Labels.Should().Equal("north", null, "2026-03-01", "10");
        card.Get(StandardKpis.Handled, "north", null, "2026-03-01", "10").Value.Should().Be(2);
        card.Get(StandardKpis.Handled, "north", "q", "2026-03-01", "10").Value.Should().Be(0);
    }

    [Fact]
    public void GroupOf_UnknownLabel_IsNotFound()
    {
        Scorecard card = KpiPlan.Compile(StandardKpis.Handled).Run(Facts(new Call("a") { Team = "north" }), Grouping.By(Dimensions.Team).Per(ReportingPeriod.Day, Jerusalem));

        card.Invoking(c => c.GroupOf("west", "2026-03-01")).Should().Throw<KeyNotFoundException>().WithMessage("*no 'west' on the axis 'team'. There are: north*");
        card.Invoking(c => c.GroupOf("north", "2026-03-09")).Should().Throw<KeyNotFoundException>();
        card.Invoking(c => c.GroupOf("north")).Should().Throw<ArgumentException>().WithMessage("*give 2 labels (team, day)*");
        card.GroupOf("north", "2026-03-01").ToString().Should().Be("north / 2026-03-01");
    }

    [Fact]
    public void Get_KpiThePlanDoesNotHave_IsRefused() =>
        KpiPlan.Compile(StandardKpis.Asa).Run(Facts(new Call("a"))).Invoking(c => c.Get(StandardKpis.Handled)).Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.unknown");

    [Fact]
    public void By_SameDimensionTwiceOrAnotherZone_IsRefused()
    {
        FluentActions.Invoking(() => Grouping.By(Dimensions.Team, Dimensions.Team)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Grouping.By(default(DimensionId))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Grouping.None.Per(ReportingPeriod.Day, "UTC").PerHourOfDay(Jerusalem)).Should().Throw<ArgumentException>().WithMessage("*in 'UTC' already*");
    }

    [Fact]
    public void Run_RowsWithoutAValue_AreAGroupOfTheirOwnAndComeFirst() =>
        KpiPlan.Compile(StandardKpis.Handled).Run(Facts(new Call("a") { Team = "b" }, new Call("b"), new Call("c") { Team = "a" }), Grouping.By(Dimensions.Team))
            .Groups.Select(g => g.Labels[0]).Should().Equal(null, "a", "b");

    [Fact]
    public void Run_WindowWithoutRows_IsZeroForATotalAndUndefinedForARatio()
    {
        Scorecard card = KpiPlan.Compile(StandardKpis.Handled, StandardKpis.Asa).Run(Facts(new Call("a")), Grouping.None.Between(Utc("2027-01-01T00:00"), Utc("2027-02-01T00:00")));

        card.Get(StandardKpis.Handled).Value.Should().Be(0);
        card.Get(StandardKpis.Asa).Availability.Should().Be(Availability.Undefined);
    }

    [Fact]
    public void Run_PeriodsInAWindowWithoutRows_HaveNoGroups() =>
        KpiPlan.Compile(StandardKpis.Handled).Run(Facts(new Call("a")), Grouping.None.Per(ReportingPeriod.Day, "UTC").Between(Utc("2027-01-01T00:00"), Utc("2027-02-01T00:00")))
            .Groups.Should().BeEmpty();

    [Fact]
    public void Coverage_PartialMapping_SaysWhatIsMissing()
    {
        IReadOnlyList<KpiCoverage> coverage = KpiPlan.Compile(StandardKpis.Handled, StandardKpis.AverageHandleTime, StandardKpis.ContactRate)
            .Coverage(Bare.Span(InteractionFields.Talk, c => Seconds(c.Talk)));

        coverage.Select(c => c.ToString()).Should().Equal(
            "interactions-handled@1: supported",
            "average-handle-time@1: missing interaction.hold, interaction.after-call-work",
            "contact-rate@1: missing level");
        coverage[2].Missing.Single().FactSet.Should().Be(FactSetIds.Level);
    }

    [Fact]
    public void Coverage_WholeMapping_SupportsEveryStandardKpi() =>
        KpiPlan.Compile(StandardKpis.CompleteCatalog.Kpis).Coverage(EveryColumn.Schemas).Should().OnlyContain(c => c.IsSupported);

    [Fact]
    public void Coverage_AnyColumnsLeftOut_AgreesWithTheRun()
    {
        KpiPlan plan = KpiPlan.Compile(StandardKpis.Catalog.Kpis);

        CsCheck.Check.Sample(CsCheck.Gen.Int[0, 255], mask =>
        {
            FactSchema<Call> schema = Bare;
            schema = Has(0) ? schema.Span(InteractionFields.Wait, c => Seconds(c.Wait)) : schema;
            schema = Has(1) ? schema.Span(InteractionFields.Talk, c => Seconds(c.Talk)) : schema;
            schema = Has(2) ? schema.Span(InteractionFields.Hold, c => Seconds(c.Hold)) : schema;
            schema = Has(3) ? schema.Span(InteractionFields.AfterCallWork, c => Seconds(c.Wrap)) : schema;
            schema = Has(4) ? schema.Amount(InteractionFields.Transfers, Unit.Count, c => c.Transfers) : schema;
            schema = Has(5) ? schema.Dimension(Dimensions.Employee, c => c.Employee) : schema;
            schema = Has(6) ? schema.Flag(Dimensions.OfferAccepted, c => c.OfferAccepted) : schema;
            schema = Has(7) ? schema.Time(InteractionFields.Queued, c => c.Queued).Time(InteractionFields.Answered, c => c.Answered) : schema;
            Scorecard card = plan.Run(FactSets.Of(Accepted(schema, [new Call("a") { Wait = 1, Talk = 1, Hold = 1, Wrap = 1, Transfers = 0, Employee = "e", OfferAccepted = true, Answered = Utc("2026-03-01T08:01") }])));
            return plan.Coverage(schema).All(c => c.IsSupported == card.Get(c.Kpi).Reasons.All(r => r.Code is not ("kpi.column-absent" or "kpi.fact-set-absent")));

            bool Has(int bit) => (mask & (1 << bit)) != 0;
        });
    }

    private static Call At(string utc) => new(utc) { Created = Utc(utc) };
}
