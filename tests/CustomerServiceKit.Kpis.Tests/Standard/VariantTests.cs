using CustomerServiceKit.Calendars;
using NodaTime;
using static CustomerServiceKit.Kpis.Tests.Sample;

namespace CustomerServiceKit.Kpis.Tests.Standard;

/// <summary>The other formulas of the standard KPIs on rows; numbers worked by hand, or printed by the source that is named.</summary>
public sealed class VariantTests
{
    private static readonly KpiVariants Variants = StandardKpis.Variants;

    // ---- offered, handled, abandoned

    [Theory]
    [InlineData(9, 0)]
    [InlineData(9.999, 0)]
    [InlineData(10, 1)]
    public void OfferedLongAbandons_CiscosTenSeconds_AreNotOfferedBelowAndAreFromThere(double wait, int offered)
    {
        // "Hangs up in the first 10 seconds": neither offered nor abandoned; "waits at least 10 seconds": both.
        Threshold below = Threshold.Below(Duration.FromSeconds(10));
        Call[] rows = [new("a") { Wait = wait, Outcome = OutcomeKind.Abandoned }];

        Wide.Measure(Variants.Offered.LongAbandons(below), rows).Value.Should().Be(offered);
        Wide.Measure(Variants.Abandoned.LongAbandons(below), rows).Value.Should().Be(offered);
        Wide.Measure(StandardKpis.Abandoned, rows).Value.Should().Be(1);
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(6.001, 1)]
    [InlineData(7, 1)]
    public void AbandonedLongAbandons_UniVoipsSixSeconds_AreShortWithTheirBoundary(double wait, int abandoned) =>
        Wide.Measure(Variants.Abandoned.LongAbandons(Duration.FromSeconds(6)), new Call("a") { Wait = wait, Outcome = OutcomeKind.Abandoned }).Value.Should().Be(abandoned);

    [Fact]
    public void Visits_CallThroughThreeQueues_IsThreeOfferedAndOneHandled()
    {
        Wide.Visit[] visits =
        [
            new("1") { Interaction = "call", Wait = 30, Outcome = OutcomeKind.Overflowed }, new("2") { Interaction = "call", Wait = 20, Outcome = OutcomeKind.Overflowed },
            new("3") { Interaction = "call", Wait = 10 },
        ];

        Wide.Measure(Variants.Offered.Visits, visits).Value.Should().Be(3);
        Wide.Measure(Variants.Handled.Visits, visits).Value.Should().Be(1);
        Wide.Measure(Variants.AnswerRate.Visits, visits).Value.Should().Be(1m / 3);
        Wide.Measure(Variants.AbandonmentRate.Visits, visits).Value.Should().Be(0);
        Wide.Measure(Variants.SpeedOfAnswer.Visits, visits).Value.Should().Be(10);
        Wide.Measure(Variants.LongestWait.Visits, visits).Value.Should().Be(10);
    }

    [Fact]
    public void HandledByEachEmployee_TransferredCall_CountsForBothAndNotForListeners()
    {
        Wide.Part[] parts =
        [
            new("1") { Interaction = "call", Employee = "dana", Accepted = Utc("2026-03-01T08:01") }, new("2") { Interaction = "call", Employee = "eli", Accepted = Utc("2026-03-01T08:05") },
            new("3") { Interaction = "call", Employee = "lead", Accepted = Utc("2026-03-01T08:05"), Role = EngagementRole.Monitor },
            new("4") { Interaction = "call", Employee = "fay" },
        ];

        Wide.Measure(Variants.Handled.ByEachEmployee, parts).Value.Should().Be(2);
    }

    // ---- contact rate

    [Fact]
    [Trait("Requirement", "R068")]
    public void ContactRate_800InboundOf500Customers_IsEightOrFivePercent()
    {
        // 800 / 10,000 = 8 %; 500 different customers / 10,000 = 5 %; with 200 outbound, every touch is 10 %.
        FactSet calls = Accepted(Wide.Interactions, Enumerable.Range(0, 1000).Select(i => new Call($"c{i}")
        {
            Direction = i < 800 ? InteractionDirection.Inbound : InteractionDirection.Outbound, Customer = $"customer-{i % 500}",
        }));
        FactSet population = Accepted(Levels, [Population("2026-02-01T00:00", 10_000)]);

        Wide.Run(Variants.ContactRate.Inbound, calls, population).Value.Should().Be(0.08m);
        Wide.Run(Variants.ContactRate.Customers, calls, population).Value.Should().Be(0.05m);
        Wide.Run(StandardKpis.ContactRate, calls, population).Value.Should().Be(0.1m);
    }

    [Fact]
    public void ContactRate_Customers_AreNotRolledUp()
    {
        FactSets facts = FactSets.Of(
            Accepted(Wide.Interactions, [new Call("a") { Customer = "x", Team = "t1" }, new Call("b") { Customer = "x", Team = "t2" }]), Accepted(Levels.Dimension(Dimensions.Team, _ => null), [Population("2026-02-01T00:00", 10)]));
        Scorecard card = KpiPlan.Compile(Variants.ContactRate.Customers).Run(facts, Grouping.By(Dimensions.Team));

        card.RollUp(Grouping.None).Get(Variants.ContactRate.Customers).Reasons.Should().Contain(r => r.Code == "kpi.roll-up-distinct");
    }

    // ---- waiting

    [Fact]
    public void SpeedOfAnswer_Variants_TakeInRingingOrThoseWhoGaveUp()
    {
        Call[] rows = [new("a") { Wait = 10, Ring = 4 }, new("b") { Wait = 20, Ring = 6 }, new("c") { Wait = 60, Outcome = OutcomeKind.Abandoned }];

        Wide.Measure(StandardKpis.Asa, rows).Value.Should().Be(15);
        // (14 + 26) / 2; (10 + 20 + 60) / 3
        Wide.Measure(Variants.SpeedOfAnswer.WithRinging, rows).Value.Should().Be(20);
        Wide.Measure(Variants.SpeedOfAnswer.OfOffered, rows).Value.Should().Be(30);
    }

    [Fact]
    public void AverageAbandonTime_ThreeGaveUp_IsTheirMeanWait()
    {
        Call[] rows = [.. ((int[])[4, 60, 116]).Select((w, i) => new Call($"a{i}") { Wait = w, Outcome = OutcomeKind.Abandoned }), new("answered") { Wait = 900 }];

        Wide.Measure(StandardKpis.AverageAbandonTime, rows).Value.Should().Be(60);
        KpiPlan.Compile(StandardKpis.AverageAbandonTime)
            .From(StandardKpis.AverageAbandonTime, MeasureTotals.None.With("wait-of-abandoned", 180).With("abandoned-with-known-wait", 3)).Value.Should().Be(60);
    }

    [Fact]
    public void AverageAbandonTime_NobodyGaveUp_IsUndefinedAndNotZero() =>
        Wide.Measure(StandardKpis.AverageAbandonTime, new Call("a") { Wait = 5 }).Availability.Should().Be(Availability.Undefined);

    [Fact]
    public void LongestWait_Variants_SeeTheAnsweredOrEverybodyOffered()
    {
        Call[] rows = [new("a") { Wait = 30 }, new("b") { Wait = 90, Outcome = OutcomeKind.Abandoned }, new("c") { Wait = 999, Outcome = OutcomeKind.Overflowed }, new("d") { Wait = 2000, Outcome = OutcomeKind.Open }];

        // Dynamics leaves those who gave up out of its history, and would print 30.
        Wide.Measure(StandardKpis.LongestWait, rows).Value.Should().Be(90);
        Wide.Measure(Variants.LongestWait.OfAnswered, rows).Value.Should().Be(30);
        Wide.Measure(Variants.LongestWait.OfOffered, rows).Value.Should().Be(999);
    }

    // ---- abandonment and answer rate

    [Fact]
    public void AbandonmentRate_CallCalculators_Is125PerMille()
    {
        // Calculator City: 1,200 offered, 1,050 answered: 12.5 %, if whatever was not answered is an abandon.
        Call[] rows = [.. Times(1050, new Call("a")), .. Times(100, new Call("b") { Outcome = OutcomeKind.Abandoned }), .. Times(50, new Call("c") { Outcome = OutcomeKind.Voicemail })];

        Wide.Measure(Variants.AbandonmentRate.NotAnswered, rows).Value.Should().Be(0.125m);
        Wide.Measure(StandardKpis.AbandonmentRate, rows).Value.Should().Be(100m / 1200);
        // 1,050 + 100 of 1,200: callbacks and messages are in neither part.
        Wide.Measure(Variants.AbandonmentRate.OfAnsweredAndAbandoned, rows).Denominator.Should().Be(1150);
        KpiPlan.Compile(Variants.AbandonmentRate.NotAnswered).From(Variants.AbandonmentRate.NotAnswered, MeasureTotals.None.With("offered", 1200).With("answered", 1050)).Value.Should().Be(0.125m);
    }

    [Fact]
    public void AbandonmentRate_Cca2zsTable_Is43Percent()
    {
        // 45 / (1,000 + 45) = 4.3062 %, printed as 4.3 %.
        Call[] rows = [.. Times(1000, new Call("a")), .. Times(45, new Call("b") { Outcome = OutcomeKind.Abandoned })];

        Wide.Measure(Variants.AbandonmentRate.OfAnsweredAndAbandoned, rows).Print(4).Should().Be("4.3062 %");
    }

    [Fact]
    public void AbandonmentRate_100OfferedAnd95Answered_Is5Percent()
    {
        Call[] rows = [.. Times(95, new Call("a")), .. Times(5, new Call("b") { Outcome = OutcomeKind.Abandoned })];

        foreach (KpiDefinition kpi in (KpiDefinition[])[StandardKpis.AbandonmentRate, Variants.AbandonmentRate.NotAnswered, Variants.AbandonmentRate.OfAnsweredAndAbandoned])
        {
            Wide.Measure(kpi, rows).Value.Should().Be(0.05m, kpi.Key.ToString());
        }
    }

    [Fact]
    public void AbandonmentRate_LongAbandons_LeavesTheShortOutOnBothSides()
    {
        // 100 offered, 10 abandoned, 4 of them below 5 s: (10 - 4) / (100 - 4) = 6.25 %.
        Call[] rows =
        [
            .. Times(90, new Call("a") { Wait = 9 }), .. Times(4, new Call("s") { Wait = 4.999, Outcome = OutcomeKind.Abandoned }), .. Times(6, new Call("l") { Wait = 5, Outcome = OutcomeKind.Abandoned }),
        ];

        Measurement rate = Wide.Measure(Variants.AbandonmentRate.LongAbandons(Threshold.Below(Duration.FromSeconds(5))), rows);

        (rate.Numerator, rate.Denominator, rate.Value).Should().Be((6m, 96m, 0.0625m));
    }

    [Fact]
    public void AbandonmentRate_WithMenu_TakesThoseWhoLeftTheMenuInOnBothSides()
    {
        Call[] rows =
        [
            .. Times(85, new Call("a")), .. Times(10, new Call("q") { Outcome = OutcomeKind.Abandoned }), .. Times(5, new Call("m") { Outcome = OutcomeKind.AbandonedInMenu }),
            .. Times(7, new Call("self") { Outcome = OutcomeKind.SelfServed }),
        ];

        Wide.Measure(Variants.AbandonmentRate.WithMenu, rows).Value.Should().Be(0.15m);
        Wide.Measure(StandardKpis.AbandonmentRate, rows).Value.Should().Be(10m / 95);
    }

    [Fact]
    public void AnswerRate_OfACohort_NeverPassesOneAndOfTheIntervalMay()
    {
        // Genesys: 7:28 queued, 7:32 answered. Offered in the half-hour of 7:00; answered in that of 7:30, beside one that came and was answered there.
        Call[] rows =
        [
            new("late") { Created = Utc("2026-03-01T07:28"), Queued = Utc("2026-03-01T07:28"), Answered = Utc("2026-03-01T07:32") },
            new("own") { Created = Utc("2026-03-01T07:40"), Queued = Utc("2026-03-01T07:40"), Answered = Utc("2026-03-01T07:41") },
        ];
        Scorecard card = KpiPlan.Compile(StandardKpis.AnswerRate, Variants.AnswerRate.PerInterval, Variants.AbandonmentRate.PerInterval)
            .Run(FactSets.Of(Accepted(Wide.Interactions, rows)), Grouping.None.Per(ReportingPeriod.Intraday(30), "UTC"));

        Fractions(StandardKpis.AnswerRate).Should().Equal((1m, 1m), (1m, 1m));
        Fractions(Variants.AnswerRate.PerInterval).Should().Equal((0m, 1m), (2m, 1m));
        card.Get(Variants.AnswerRate.PerInterval, card.Groups[1]).Value.Should().Be(2);

        IEnumerable<(decimal?, decimal?)> Fractions(KpiDefinition kpi) => card.Groups.Select(g => card.Get(kpi, g)).Select(m => (m.Numerator, m.Denominator));
    }

    [Fact]
    public void AnswerRate_950Of1000_Is95Percent()
    {
        Call[] rows = [.. Times(950, new Call("a")), .. Times(30, new Call("b") { Outcome = OutcomeKind.Abandoned }), .. Times(20, new Call("c") { Outcome = OutcomeKind.Voicemail })];

        Wide.Measure(StandardKpis.AnswerRate, rows).Value.Should().Be(0.95m);
        KpiPlan.Compile(StandardKpis.AnswerRate).From(StandardKpis.AnswerRate, MeasureTotals.None.With("answered", 950).With("offered", 1000)).Value.Should().Be(0.95m);
    }

    // ---- handling

    [Fact]
    [Trait("Requirement", "R068")]
    public void HandleTime_Variants_AreDifferentNumbersOfTheSameCalls()
    {
        // Each call: 5 s of ringing, 155 s of talk, 23 s of hold, 46 s of after-call work, active 120 s; answered at 10 s, over at 200 s.
        Instant start = Utc("2026-03-01T08:00");
        Call[] rows =
        [
            .. Times(4311, new Call("a")
            {
                Ring = 5, Talk = 155, Hold = 23, Wrap = 46, Active = 120, Created = start, Answered = start + Duration.FromSeconds(10), Ended = start + Duration.FromSeconds(200),
            }),
            new Call("left") { Outcome = OutcomeKind.Abandoned, Ended = start + Duration.FromHours(1) },
        ];

        Wide.Measure(StandardKpis.AverageHandleTime, rows).Value.Should().Be(224);
        Wide.Measure(Variants.HandleTime.WithoutHold, rows).Value.Should().Be(201);
        Wide.Measure(Variants.HandleTime.WithRinging, rows).Value.Should().Be(229);
        Wide.Measure(Variants.HandleTime.Active, rows).Value.Should().Be(120);
        Wide.Measure(Variants.HandleTime.AnswerToEnd, rows).Value.Should().Be(190);
        Wide.Measure(Variants.InteractionTime.OfAnswered, rows).Value.Should().Be(200);
        Wide.Measure(StandardKpis.AverageWrapUpTime, rows).Value.Should().Be(46);
        Wide.Measure(StandardKpis.AverageHoldTime, rows).Value.Should().Be(23);
    }

    [Fact]
    public void HandleTimeByEngagement_TwoEmployeesOfOneCall_IsTheMeanOfTheirParts()
    {
        Instant at = Utc("2026-03-01T08:00");
        Wide.Part[] parts =
        [
            new("1") { Interaction = "call", Employee = "dana", Accepted = at, Talk = 60, Hold = 10, Wrap = 30 }, new("2") { Interaction = "call", Employee = "eli", Accepted = at, Talk = 50, Hold = 0, Wrap = 0 },
            new("3") { Interaction = "call", Employee = "lead", Accepted = at, Talk = 500, Hold = 0, Wrap = 0, Role = EngagementRole.Monitor },
        ];

        // (100 + 50) / 2; by interaction it is 150.
        Wide.Measure(Variants.HandleTime.ByEngagement, parts).Value.Should().Be(75);
        Wide.Run(StandardKpis.AverageHandleTime, Accepted(Bare, [new Call("call")]), Accepted(Wide.Engagements, parts)).Value.Should().Be(150);
    }

    [Fact]
    public void AverageInteractionTime_OneStillOpen_IsOverThoseThatEnded()
    {
        Instant start = Utc("2026-03-01T08:00");
        Call[] rows = [.. ((int[])[60, 120, 600]).Select((s, i) => new Call($"a{i}") { Created = start, Ended = start + Duration.FromSeconds(s) }), new("open") { Outcome = OutcomeKind.Open }];

        Measurement time = Wide.Measure(StandardKpis.AverageInteractionTime, rows);

        time.Value.Should().Be(260);
        time.SampleSize.Should().Be(3);
    }

    [Fact]
    public void Hold_TwoOfTenHeldForTwoMinutes_IsSpreadOverAllOrOverTheHeld()
    {
        Call[] rows = [new("a") { Hold = 100 }, new("b") { Hold = 20 }, .. Times(8, new Call("c") { Hold = 0 })];

        Wide.Measure(StandardKpis.AverageHoldTime, rows).Value.Should().Be(12);
        Wide.Measure(Variants.HoldTime.OfHeld, rows).Value.Should().Be(60);
        Wide.Measure(StandardKpis.HoldRate, rows).Value.Should().Be(0.2m);
        KpiPlan.Compile(StandardKpis.HoldRate).From(StandardKpis.HoldRate, MeasureTotals.None.With("held", 2).With("answered-with-known-hold-time", 10)).Value.Should().Be(0.2m);
    }

    [Fact]
    public void Hold_WhereHoldIsNotKnown_IsNotZeroHold()
    {
        Call[] rows = [new("a") { Hold = 30 }, new("b")];

        Wide.Measure(StandardKpis.AverageHoldTime, rows).Value.Should().Be(30);
        Measurement rate = Wide.Measure(StandardKpis.HoldRate, rows);
        rate.Value.Should().Be(1);
        rate.Flags.Should().Be(MeasurementFlags.Partial);
    }

    [Fact]
    [Trait("Requirement", "R068")]
    public void TransferRate_Variants_DifferInWhatTheyDivideByAndWhetherTheyCountEvents()
    {
        // Ten offered: eight answered, two of them transferred, one of these three times; two abandoned. Two more ended in the menu.
        Call[] rows =
        [
            new("t1") { Transfers = 3 }, new("t2") { Transfers = 1 }, .. Times(6, new Call("a") { Transfers = 0 }), .. Times(2, new Call("l") { Transfers = 0, Outcome = OutcomeKind.Abandoned }),
            .. Times(2, new Call("m") { Transfers = 0, Outcome = OutcomeKind.SelfServed }),
        ];

        Wide.Measure(StandardKpis.TransferRate, rows).Value.Should().Be(0.25m);
        Wide.Measure(Variants.TransferRate.OfOffered, rows).Value.Should().Be(0.2m);
        Wide.Measure(Variants.TransferRate.OfReceived, rows).Value.Should().Be(2m / 12);
        Wide.Measure(Variants.TransferRate.Events, rows).Value.Should().Be(0.5m);
    }

    [Fact]
    public void TransferRate_EventsOf3And0And0And1_IsOneForEach() => Wide.Measure(
        Variants.TransferRate.Events, new Call("a") { Transfers = 3 }, new Call("b") { Transfers = 0 }, new Call("c") { Transfers = 0 }, new Call("d") { Transfers = 1 }).Value.Should().Be(1);

    [Fact]
    public void TransferRate_150Of1000And18Of180_Are15And10Percent()
    {
        // OracleCMS and Toolroost.
        Wide.Measure(StandardKpis.TransferRate, [.. Times(150, new Call("t") { Transfers = 1 }), .. Times(850, new Call("a") { Transfers = 0 })]).Value.Should().Be(0.15m);
        Wide.Measure(StandardKpis.TransferRate, [.. Times(18, new Call("t") { Transfers = 1 }), .. Times(162, new Call("a") { Transfers = 0 })]).Value.Should().Be(0.1m);
    }

    [Fact]
    public void EscalationRate_Escalations20010_IsTwoOfFive()
    {
        Call[] rows = [.. ((int[])[2, 0, 0, 1, 0]).Select((e, i) => new Call($"a{i}") { Escalations = e })];

        Wide.Measure(StandardKpis.EscalationRate, rows).Value.Should().Be(0.4m);
        KpiPlan.Compile(StandardKpis.EscalationRate).From(StandardKpis.EscalationRate, MeasureTotals.None.With("escalated", 2).With("answered-with-known-escalations", 5)).Value.Should().Be(0.4m);
    }

    [Fact]
    public void NonResponseRate_TenOffers_CountEachAndTakeThoseTheCustomerLeftOrNot()
    {
        // One interaction, offered to ten: eight accept in turn, one misses it, and from one the customer leaves. Whose result is not known is in neither part.
        Wide.Part[] parts =
        [
            .. Enumerable.Range(0, 8).Select(i => new Wide.Part($"a{i}") { Interaction = "call", Result = OfferResult.Accepted, Accepted = Utc("2026-03-01T08:01") }),
            new("m") { Interaction = "call", Result = OfferResult.Missed }, new("l") { Interaction = "call", Result = OfferResult.CustomerLeft }, new("u") { Interaction = "call" },
        ];

        Wide.Measure(StandardKpis.NonResponseRate, parts).Value.Should().Be(0.2m);
        Wide.Measure(Variants.NonResponseRate.WithoutCustomerLeft, parts).Value.Should().Be(1m / 9);
    }

    [Theory]
    [InlineData(OfferResult.Accepted, 0, 1, 0, 1)]
    [InlineData(OfferResult.Declined, 1, 1, 1, 1)]
    [InlineData(OfferResult.Missed, 1, 1, 1, 1)]
    [InlineData(OfferResult.Withdrawn, 1, 1, 1, 1)]
    [InlineData(OfferResult.AutoRejected, 1, 1, 1, 1)]
    [InlineData(OfferResult.CustomerLeft, 1, 1, 0, 0)]
    public void NonResponseRate_Result_IsInThePartsItBelongsTo(OfferResult result, decimal missed, decimal offers, decimal missedByEmployee, decimal offersKept)
    {
        Wide.Part part = new("p") { Result = result, Accepted = result == OfferResult.Accepted ? Utc("2026-03-01T08:01") : null };
        Measurement all = Wide.Measure(StandardKpis.NonResponseRate, part);
        Measurement kept = Wide.Measure(Variants.NonResponseRate.WithoutCustomerLeft, part);

        (all.Numerator, all.Denominator, kept.Numerator, kept.Denominator).Should().Be((missed, offers, missedByEmployee, offersKept));
    }

    // ---- offers, revenue, cost

    [Fact]
    [Trait("Requirement", "R068")]
    public void Upsell_FourSalesOfTenOffersIn40Opportunities_IsThreeRates()
    {
        // 200 answered, 40 of them eligible, an offer in 10, accepted in 4. In the others nothing was offered, so nothing was accepted.
        Call plain = new("n") { OfferEligible = false, OfferMade = false, OfferAccepted = false };
        Call[] rows =
        [
            .. Times(160, plain), .. Times(30, plain with { Id = "e", OfferEligible = true }), .. Times(6, plain with { Id = "o", OfferEligible = true, OfferMade = true }),
            .. Times(4, plain with { Id = "s", OfferEligible = true, OfferMade = true, OfferAccepted = true }),
        ];

        Wide.Measure(StandardKpis.UpsellConversion, rows).Value.Should().Be(0.4m);
        Wide.Measure(Variants.UpsellConversion.OfHandled, rows).Value.Should().Be(0.02m);
        Wide.Measure(Variants.UpsellConversion.OfOpportunities, rows).Value.Should().Be(0.1m);
        Wide.Measure(StandardKpis.OfferRate, rows).Value.Should().Be(0.25m);
        Wide.Measure(Variants.OfferRate.OfHandled, rows).Value.Should().Be(0.05m);
    }

    [Fact]
    public void RevenuePerInteraction_ThreeSalesIn50_IsFourForEach()
    {
        Call[] rows = [.. ((decimal[])[40m, 60m, 100m]).Select((r, i) => new Call($"s{i}") { Revenue = r }), .. Times(47, new Call("n") { Revenue = 0 }), new Call("unknown")];

        Measurement revenue = Wide.Measure(StandardKpis.RevenuePerInteraction(Wide.Shekels), rows);

        revenue.Value.Should().Be(4);
        revenue.SampleSize.Should().Be(50);
        revenue.Flags.Should().Be(MeasurementFlags.Partial);
        revenue.Print(2).Should().Be("4.00 ILS");
    }

    [Fact]
    public void RevenuePerInteraction_FactsInAnotherCurrency_HaveNoValueAndSaySo()
    {
        Measurement revenue = Wide.Measure(StandardKpis.RevenuePerInteraction(Unit.Money("EUR")), new Call("a") { Revenue = 10 });

        revenue.Availability.Should().Be(Availability.NoData);
        revenue.Reasons.Should().Contain(r => r.Code == "kpi.unit-differs");
    }

    [Fact]
    public void RevenuePerInteraction_UnitThatIsNoMoney_IsRefused() =>
        FluentActions.Invoking(() => StandardKpis.RevenuePerInteraction(Unit.Count)).Should().Throw<ArgumentException>().WithMessage("*Unit.Money*");

    [Fact]
    public void Money_KeyThatNamesAnotherCurrencyThanTheUnit_IsRefused()
    {
        KpiDefinition revenue = StandardKpis.RevenuePerInteraction(Wide.Shekels);

        new KpiDefinition(revenue.Key, revenue.Name, revenue.Family, Unit.Money("EUR"), revenue.Direction, revenue.Formula).Validate()
            .Should().ContainSingle().Which.Code.Should().Be("kpi.currency-differs");
        revenue.Key.ToString().Should().Be("revenue-per-interaction(currency=ILS)@1");
    }

    [Fact]
    public void CostPerInteraction_100000Over10000_IsTenInEveryVariant()
    {
        // LinkedIn's example, 100,000 / 10,000 = 10: 40,000 and 60,000 booked on two days. 8,000 inbound: 12.5; 5,000 answered: 20.
        FactSet calls = Accepted(Wide.Interactions, Enumerable.Range(0, 10_000).Select(i => new Call($"c{i}")
        {
            Direction = i < 8000 ? InteractionDirection.Inbound : InteractionDirection.Outbound, Outcome = i < 5000 ? OutcomeKind.Answered : OutcomeKind.Abandoned,
        }));
        FactSet levels = Accepted(Wide.Levels, [Population("2026-02-28T00:00", 40_000, "cost"), Population("2026-03-01T00:00", 60_000, "cost"), Population("2026-02-01T00:00", 77)]);

        Wide.Run(StandardKpis.CostPerInteraction(Wide.Shekels), calls, levels).Value.Should().Be(10);
        Wide.Run(Variants.CostPerInteraction.OfInbound(Wide.Shekels), calls, levels).Value.Should().Be(12.5m);
        Wide.Run(Variants.CostPerInteraction.OfHandled(Wide.Shekels), calls, levels).Value.Should().Be(20);
        // A population beside expenses is a whole number of the same column.
        Wide.Run(StandardKpis.ContactRate, calls, levels).Denominator.Should().Be(77);
        KpiPlan.Compile(StandardKpis.CostPerInteraction(Wide.Shekels)).From(StandardKpis.CostPerInteraction(Wide.Shekels), MeasureTotals.None.With("expenses", 100_000).With("interactions", 10_000))
            .Value.Should().Be(10);
    }

    [Fact]
    public void CostPerInteraction_TwoMonthsRolledUp_IsTheRatioOfTheSums()
    {
        // January 1,000 for 10 (100 each), February 1,000 for 40 (25 each): 2,000 / 50 = 40, not the mean of 62.5.
        KpiDefinition cost = StandardKpis.CostPerInteraction(Wide.Shekels);
        FactSets facts = FactSets.Of(
            Accepted(Wide.Interactions, [.. Times(10, new Call("j") { Created = Utc("2026-01-10T08:00") }), .. Times(40, new Call("f") { Created = Utc("2026-02-10T08:00") })]),
            Accepted(Wide.Levels, [Population("2026-01-31T12:00", 1000, "cost"), Population("2026-02-28T12:00", 1000, "cost")]));
        Scorecard months = KpiPlan.Compile(cost).Run(facts, Grouping.None.Per(ReportingPeriod.Month, "UTC"));

        months.Groups.Select(g => months.Get(cost, g).Value).Should().Equal(100m, 25m);
        months.RollUp(Grouping.None.Per(ReportingPeriod.Year, "UTC")).Get(cost, "2026").Value.Should().Be(40);
    }

    [Fact]
    public void CostPerInteraction_Allocated_IsOverThoseWithACost()
    {
        Measurement cost = Wide.Measure(Variants.CostPerInteraction.Allocated(Wide.Shekels), new Call("a") { Cost = 2 }, new Call("b") { Cost = 3 }, new Call("c") { Cost = 7 }, new Call("d"));

        cost.Value.Should().Be(4);
        cost.Flags.Should().Be(MeasurementFlags.Partial);
    }

    [Fact]
    public void ProactiveShare_CallbacksAndInbound_AreNotProactive()
    {
        Call[] rows =
        [
            .. Times(30, new Call("p") { Direction = InteractionDirection.Outbound, Origin = InteractionOrigin.Proactive }),
            .. Times(20, new Call("c") { Direction = InteractionDirection.Outbound, Origin = InteractionOrigin.Callback }),
            // Inbound settles it, whatever the origin; of an outbound call without origin nothing is known.
            .. Times(450, new Call("i") { Direction = InteractionDirection.Inbound }), .. Times(9, new Call("u") { Direction = InteractionDirection.Outbound }),
        ];

        Measurement share = Wide.Measure(StandardKpis.ProactiveShare, rows);

        (share.Numerator, share.Denominator, share.Value).Should().Be((30m, 500m, 0.06m));
        share.Flags.Should().Be(MeasurementFlags.Partial);
    }
}
