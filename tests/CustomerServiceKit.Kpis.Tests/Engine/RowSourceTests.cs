using CsCheck;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests.Engine;

/// <summary>Rows that are made from other rows: followed, first, clipped, open, covered together, overlapping.</summary>
public sealed class RowSourceTests
{
    private static readonly FactSetId Rows = new("stretch");
    private static readonly FactSetId Plan = new("planned");
    private static readonly FieldId Start = new("start");
    private static readonly FieldId End = new("end");
    private static readonly DimensionId Who = new("who");
    private static readonly DimensionId Kind = new("kind");
    private static readonly string[] Languages = ["en", "he", "ro"];
    private static readonly Duration Week = Duration.FromDays(7);

    private static readonly RowSource Source = RowSource.Of(Rows);

    private static readonly RowSource Contacts = Source.FollowedBy(Start, [Who]);

    private static readonly FieldId Before = new("grace-before");
    private static readonly FieldId After = new("grace-after");

    private static readonly OverlapRows Planned = RowSource.Of(Plan).OverlapWith(Start, End, Source, Start, End, Who);

    private static readonly KpiDefinition NoRepeat = Ratio(
        "no-repeat", Contacts, Condition.Not(Within(Week)), Condition.Known(Within(Week)), Start);

    [Theory]
    // QueueMetrics: a repeat is the same caller less than 168 hours later; exactly 168 hours is none, and a caller without number is followed by nothing.
    [InlineData("a", "2026-03-01T08:00", "2026-03-08T07:59", 0)]
    [InlineData("a", "2026-03-01T08:00", "2026-03-08T08:00", 1)]
    [InlineData(null, "2026-03-01T08:00", "2026-03-01T08:05", 1)]
    public void FollowedBy_SecondContact_RepeatsTheFirstWithinTheWindow(string? caller, string first, string second, int alone)
    {
        Measurement measured = Measure(NoRepeat, KnownUntil("2027-01-01T00:00", Row("1", caller, first), Row("2", caller, second), Row("3", "other", "2026-03-05T00:00")));

        // The second contact and that of the other caller are followed by nothing.
        (measured.Numerator, measured.Denominator, measured.Flags).Should().Be((alone + 2, 3, MeasurementFlags.None));
    }

    [Fact]
    public void FollowedBy_WindowStillOpen_IsImmatureAndLeftOut()
    {
        Measurement measured = Measure(NoRepeat, KnownUntil("2026-03-10T00:00", Row("1", "a", "2026-03-01T00:00"), Row("2", "b", "2026-03-08T00:00"), Row("3", "b", "2026-03-09T00:00")));

        // a: nine days and nothing. Of b it cannot be told yet, though the first was followed after a day: by those that were followed already alone, all would be.
        (measured.Numerator, measured.Denominator, measured.Flags).Should().Be((1, 1, MeasurementFlags.Immature));
        measured.Reasons.Select(r => r.Code).Should().Contain("kpi.not-known-yet");
        Measure(NoRepeat, Facts(Row("1", "a", "2026-03-01T00:00"), Row("2", "b", "2026-03-08T00:00"))).Denominator.Should().Be(1, "the facts are known until their last instant");
    }

    [Fact]
    public void FollowedBy_TenOfOneDay_AreJudgedTogetherOrNotAtAll()
    {
        // Ten of the same morning, one of whom is back two hours later: the next day nothing is known, and not that all come back; a month later it is 1 of 10.
        Stretch[] rows = [.. Enumerable.Range(0, 10).Select(i => Row($"{i}", $"c{i}", "2026-04-01T08:00")), Row("again", "c0", "2026-04-01T10:00")];

        Measure(NoRepeat, KnownUntil("2026-04-02T00:00", rows)).Availability.Should().NotBe(Availability.Value);
        Measurement later = Measure(NoRepeat, KnownUntil("2026-05-02T00:00", rows));
        (later.Numerator, later.Denominator).Should().Be((10, 11));
    }

    [Fact]
    public void FollowedBy_SomethingElse_CountsWhatComesAfterAndNotTheRowItself()
    {
        RowSource sales = Source.Where(Condition.Is(Kind, "sale"));
        KpiDefinition sold = Ratio("sold-after", Source.FollowedBy(Start, [Who], sales), Within(Duration.FromDays(2)), Condition.Known(Within(Duration.FromDays(2))), Start);

        Measurement measured = Measure(sold, KnownUntil(
            "2027-01-01T00:00",
            Row("1", "a", "2026-03-01T00:00", kind: "call"),
            Row("2", "a", "2026-03-02T00:00", kind: "sale"),
            Row("3", "b", "2026-03-01T00:00", kind: "sale"),
            Row("4", "b", "2026-03-01T00:00", kind: "sale")));

        // The call of a; the two sales of b follow each other at the same instant; the sale of a is not its own success.
        (measured.Numerator, measured.Denominator).Should().Be((3, 4));
    }

    [Fact]
    public void FollowedBy_SomethingRare_IsKnownUntilTheEndOfAllRows()
    {
        RowSource sales = Source.Where(Condition.Is(Kind, "sale"));
        KpiDefinition sold = Ratio("sold-after", Source.FollowedBy(Start, [Who], sales), Within(Duration.FromDays(2)), Condition.Known(Within(Duration.FromDays(2))), Start);

        Measurement measured = Measure(sold, Facts(
            Row("1", "a", "2026-03-01T00:00"), Row("2", "a", "2026-03-02T00:00", kind: "sale"), Row("3", "b", "2026-03-05T00:00"), Row("4", "c", "2026-03-20T00:00")));

        // The last sale is long ago, but the facts go on: that nothing followed the rows 2 and 3 within two days is known; of row 4 it is not.
        (measured.Numerator, measured.Denominator, measured.Flags).Should().Be((1, 3, MeasurementFlags.Immature));
    }

    [Theory]
    // A window of seven days from the first of March ends with the eighth; its very end belongs to it only if the limit does.
    [InlineData(Comparison.LessThan, 1)]
    [InlineData(Comparison.AtLeast, 1)]
    [InlineData(Comparison.AtMost, 0)]
    [InlineData(Comparison.GreaterThan, 0)]
    [InlineData(Comparison.Equal, 0)]
    public void FollowedBy_FactsEndAtTheLimit_AreKnownOnlyBeforeIt(Comparison comparison, int told)
    {
        Condition within = Condition.Compare(RowFields.FollowedAfter, comparison, Operand.Of(Week));

        Measurement measured = Measure(Ratio("known", Contacts, within, Condition.Known(within), Start), KnownUntil("2026-03-08T00:00", Row("1", "a", "2026-03-01T00:00")));

        measured.Denominator.Should().Be(told);
    }

    [Fact]
    public void FollowedBy_AnyRows_IsWhatLookingAtEveryPairSays() => Gen.Select(AnyRow.Array[0, 40], Gen.Int[0, 400], Gen.Int[0, 900]).Sample((rows, hours, known) =>
    {
        Duration window = Duration.FromHours(hours);
        Instant until = Epoch + Duration.FromHours(known);
        Stretch[] seen = [.. rows.Where(r => r.From < until)];
        if (seen.Length == 0)
        {
            return;
        }

        KpiDefinition kpi = Ratio("no-repeat", Contacts, Condition.Not(Within(window)), Condition.Known(Within(window)), Start);
        Measurement measured = Measure(kpi, Of(seen).KnownUntil(until));
        int alone = 0, judged = 0, open = 0;
        for (int i = 0; i < seen.Length; i++)
        {
            bool repeated = seen[i].Who is not null && seen.Where((r, j) => j != i && r.Who == seen[i].Who && Later(j, i)).Any(r => r.From - seen[i].From < window);
            bool closed = seen[i].Who is null || seen[i].From + window <= until;
            alone += !repeated && closed ? 1 : 0;
            judged += closed ? 1 : 0;
            open += closed ? 0 : 1;
        }

        bool Later(int j, int i) => seen[j].From > seen[i].From || (seen[j].From == seen[i].From && j > i);
        (measured.Numerator ?? 0, measured.Denominator ?? 0, measured.Flags.HasFlag(MeasurementFlags.Immature)).Should().Be((alone, judged, open > 0));
    });

    [Fact]
    public void FirstPer_AnyRows_KeepsOneOfEachEntityAndEveryRowWithout() => AnyRow.Array[1, 40].Sample(rows =>
    {
        KpiDefinition count = Total("first", Source.FirstPer(Start, Who), Quantity.One, Unit.Count, Start);

        Measure(count, Of(rows)).Value.Should().Be(rows.Select(r => r.Who).OfType<string>().Distinct().Count() + rows.Count(r => r.Who is null));
    });

    [Fact]
    public void ClippedToPeriod_IntervalOverTwoHalfHours_CountsInEach()
    {
        // Genesys Engage: a wait from 15:58 to 16:03 gives two minutes to the first interval and three to the second.
        KpiDefinition waiting = Total("waiting", Source.ClippedToPeriod(Start, End), Quantity.Field(RowFields.Clipped), Unit.Seconds, Start);
        Scorecard card = KpiPlan.Compile(waiting).Run(Facts(Row("1", "a", "2026-03-01T15:58", "2026-03-01T16:03")), Grouping.None.Per(ReportingPeriod.Intraday(30), DateTimeZone.Utc));

        card.Groups.Select(g => (g.Bucket!.Start, card.Get(waiting, g).Value)).Should().Equal((Sample.Utc("2026-03-01T15:30"), 120m), (Sample.Utc("2026-03-01T16:00"), 180m));
        Scorecard whole = card.RollUp(Grouping.None);
        whole.Get(waiting, whole.Groups[0]).Value.Should().Be(300m, "lengths add up");
    }

    [Fact]
    public void ClippedToPeriod_WindowThatCutsPeriods_CutsThePartsToo()
    {
        KpiDefinition waiting = Total("waiting", Source.ClippedToPeriod(Start, End), Quantity.Field(RowFields.Clipped), Unit.Seconds, Start);
        FactSets facts = Facts(Row("1", "a", "2026-03-02T00:00", "2026-03-06T00:00"));

        // Tuesday 18:00 to Thursday 06:00: 6 + 24 + 6 hours, all in one week.
        foreach (Grouping by in new[] { Grouping.None, Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc), Grouping.None.Per(ReportingPeriod.Week, DateTimeZone.Utc) })
        {
            Scorecard card = KpiPlan.Compile(waiting).Run(facts, by.Between(Sample.Utc("2026-03-03T18:00"), Sample.Utc("2026-03-05T06:00")));
            card.Groups.Sum(g => card.Get(waiting, g).Value).Should().Be(36 * 3600);
        }
    }

    [Fact]
    public void ClippedToPeriod_Counts_AreNotRolledUp()
    {
        KpiDefinition parts = Total("parts", Source.ClippedToPeriod(Start, End), Quantity.One, Unit.Count, Start);
        Scorecard card = KpiPlan.Compile(parts).Run(Facts(Row("1", "a", "2026-03-01T15:58", "2026-03-01T16:03")), Grouping.None.Per(ReportingPeriod.Intraday(30), DateTimeZone.Utc)).RollUp(Grouping.None);

        card.Get(parts, card.Groups[0]).Reasons.Select(r => r.Code).Should().Equal("kpi.roll-up-parts");
    }

    [Fact]
    public void ClippedToPeriod_AnyIntervals_SumToTheirWholeLength() => Gen.Select(AnyRow.Array[1, 30], Gen.Int[0, 3]).Sample((rows, period) =>
    {
        ReportingPeriod by = ((ReportingPeriod[])[ReportingPeriod.Intraday(30), ReportingPeriod.Day, ReportingPeriod.Week, ReportingPeriod.Month])[period];
        KpiDefinition clipped = Total("clipped", Source.ClippedToPeriod(Start, End), Quantity.Field(RowFields.Clipped), Unit.Seconds, Start);
        Scorecard card = KpiPlan.Compile(clipped).Run(Of(rows), Grouping.None.Per(by, Sample.Jerusalem));

        card.Groups.Sum(g => card.Get(clipped, g).Value ?? 0m).Should().Be(rows.Sum(r => (decimal)(r.To!.Value - r.From).TotalSeconds));
    });

    [Fact]
    public void OpenAt_EndOfEachDay_CountsWhatIsOpenThen()
    {
        KpiDefinition backlog = Total("backlog", Source.OpenAt(Start, End), Quantity.One, Unit.Count, RowFields.AsOf);
        KpiDefinition age = Ratio("age", Source.OpenAt(Start, End), RowFields.AsOf, Quantity.Field(RowFields.Age), Unit.Seconds);
        Scorecard card = KpiPlan.Compile(backlog, age).Run(
            KnownUntil(
                "2026-03-04T00:00",
                Row("1", "a", "2026-03-01T12:00", "2026-03-02T12:00"),
                Row("2", "b", "2026-03-01T18:00", null),
                Row("3", "c", "2026-03-02T06:00", "2026-03-03T00:00")),
            Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc));

        // At the end of the first day two are open; of the second only b, since c closes at that very instant; of the third b.
        card.Groups.Select(g => card.Get(backlog, g).Value).Should().Equal(2m, 1m, 1m);
        card.Groups.Select(g => card.Get(age, g).Value).Should().Equal(9 * 3600m, 30 * 3600m, 54 * 3600m);
        Scorecard whole = card.RollUp(Grouping.None);
        whole.Get(backlog, whole.Groups[0]).Reasons.Select(r => r.Code).Should().Equal("kpi.roll-up-standing");
    }

    [Fact]
    public void OpenAt_WindowEndsWithinAPeriod_CountsWhatIsOpenThen()
    {
        KpiDefinition backlog = Total("backlog", Source.OpenAt(Start, End), Quantity.One, Unit.Count, RowFields.AsOf);
        FactSets facts = Facts(Row("1", "a", "2026-03-01T12:00", null), Row("2", "b", "2026-03-02T13:00", null), Row("3", "c", "2026-03-02T01:00", "2026-03-02T20:00"));

        Scorecard card = KpiPlan.Compile(backlog).Run(
            facts, Grouping.None.Per(ReportingPeriod.Day, DateTimeZone.Utc).Between(Sample.Utc("2026-03-01T00:00"), Sample.Utc("2026-03-02T12:00")));

        // At noon of the second day a and c are open, and b is not yet.
        card.Groups.Select(g => card.Get(backlog, g).Value).Should().Equal(1m, 2m);
    }

    [Fact]
    public void OpenAt_ExcludedRow_DoesNotStretchTime()
    {
        KpiDefinition age = Ratio("age", Source.OpenAt(Start, End), RowFields.AsOf, Quantity.Field(RowFields.Age), Unit.Seconds);
        FactSets facts = FactSets.Of(Schema(Rows).Excluded(r => r.Kind).Read(
            [Row("1", "a", "2026-03-01T00:00", "2026-03-04T00:00"), Row("2", "b", "2026-03-02T00:00", null), Row("3", "c", "2026-04-10T00:00", null, kind: "test")]));

        // The facts end when a closes: b is two days old then.
        Measure(age, facts).Value.Should().Be(2 * 86400);
        facts.Find(Rows)!.SpanOf(Start).Should().Be(new Interval(Sample.Utc("2026-03-01T00:00"), Sample.Utc("2026-03-02T00:00") + Duration.FromMilliseconds(1)));
    }

    [Fact]
    public void UnionPer_OpenAtTheEnd_GoesOnUntilTheEndOfAllRows()
    {
        RowSource chats = Source.Where(Condition.Is(Kind, "chat"));
        KpiDefinition covered = Total("covered", chats.UnionPer(Start, End, Who), Quantity.Field(RowFields.Covered), Unit.Seconds, Start);

        Measure(covered, Facts(Row("1", "a", "2026-03-01T10:00", null, "chat"), Row("2", "b", "2026-03-01T09:00", "2026-03-01T12:00", "call"))).Value.Should().Be(2 * 3600);
    }

    [Fact]
    public void UnionPer_ChatsAtOnce_CountTheClockOnce()
    {
        RowSource union = Source.UnionPer(Start, End, Who);
        KpiDefinition concurrency = new(
            KpiKey.Parse("concurrency@1"), LocalizedText.English("Concurrency"), KpiFamily.Efficiency, Unit.Rate, Direction.Band,
            Formula.Ratio(
                Kpis.Measure.Sum("sessions", Source.Where(Condition.Present(Who)), Quantity.Between(Start, End), Start),
                Kpis.Measure.Sum("engaged", union, Quantity.Field(RowFields.Covered), Start)));
        Scorecard card = KpiPlan.Compile(concurrency).Run(
            Facts(Row("1", "a", "2026-03-01T10:00", "2026-03-01T10:30"), Row("2", "a", "2026-03-01T10:15", "2026-03-01T11:00"), Row("3", "b", "2026-03-01T10:00", "2026-03-01T10:10")),
            Grouping.By(Who));

        // a: 75 minutes of chats in 60 minutes of the clock.
        card.Get(concurrency, "a").Value.Should().Be(1.25m);
        card.Get(concurrency, "b").Value.Should().Be(1m);
        Scorecard byKind = KpiPlan.Compile(concurrency).Run(Facts(Row("1", "a", "2026-03-01T10:00", "2026-03-01T10:30", "chat")), Grouping.By(Kind));
        byKind.Get(concurrency, byKind.Groups[0]).Reasons.Select(r => r.Code).Should().Contain("kpi.grouping-absent");
    }

    [Fact]
    public void OverlapWith_Schedule_IsAdherence()
    {
        // Planned 9 to 10, worked 9:15 to 10:15: adherence 75 %, conformance 100 %.
        RowSource planned = RowSource.Of(Plan);
        KpiDefinition adherence = new(
            KpiKey.Parse("adherence@1"), LocalizedText.English("Adherence"), KpiFamily.Efficiency, Unit.Share, Direction.Up,
            Formula.Ratio(
                Kpis.Measure.Sum("worked-as-planned", planned.OverlapWith(Start, End, Source, Start, End, Who), Quantity.Field(RowFields.Overlap), Start),
                Kpis.Measure.Sum("planned", planned, Quantity.Between(Start, End), Start)));
        FactSets facts = FactSets.Of(
            Sample.Accepted(Schema(Rows), [Row("1", "a", "2026-03-01T09:15", "2026-03-01T09:40"), Row("2", "a", "2026-03-01T09:30", "2026-03-01T10:15"), Row("3", "b", "2026-03-01T09:00", "2026-03-01T12:00")]),
            Sample.Accepted(Schema(Plan), [Row("4", "a", "2026-03-01T09:00", "2026-03-01T10:00")]));

        KpiPlan.Compile(adherence).Run(facts).Get(adherence).Value.Should().Be(0.75m);
        KpiPlan.Compile(adherence).Run(Facts(Row("1", "a", "2026-03-01T09:15", "2026-03-01T09:40"))).Get(adherence).Reasons.Select(r => r.Code).Should().Contain("kpi.fact-set-absent");
    }

    [Fact]
    public void OverlapWith_AnyIntervals_IsWhatMinutesSay() => Gen.Select(AnyRow.Array[1, 12], AnyRow.Array[1, 12]).Sample((rows, plans) =>
    {
        KpiDefinition overlap = Total("overlap", Source.OverlapWith(Start, End, RowSource.Of(Plan), Start, End, Who), Quantity.Field(RowFields.Overlap), Unit.Seconds, Start);
        FactSets facts = FactSets.Of(Sample.Accepted(Schema(Rows), Unique(rows)), Sample.Accepted(Schema(Plan), Unique(plans)));
        decimal minutes = rows.Where(r => r.Who is not null).Sum(r => Minutes(r).Count(m => plans.Any(p => p.Who == r.Who && p.From <= m && m < p.To)));

        (KpiPlan.Compile(overlap).Run(facts).Get(overlap).Value ?? 0m).Should().Be(minutes * 60m);
    }, iter: 60);

    [Fact]
    public void Explain_FollowedRows_SaysWhatEachRowGives()
    {
        FactSets facts = KnownUntil("2026-03-10T00:00", Row("1", "a", "2026-03-01T00:00"), Row("2", "b", "2026-03-08T00:00"), Row("3", "b", "2026-03-09T00:00"));
        Scorecard card = KpiPlan.Compile(NoRepeat).Run(facts);
        Explanation explanation = card.Explain(NoRepeat, card.Groups[0]);

        (explanation.NumeratorRows, explanation.DenominatorRows).Should().Be((1, 1));
        explanation.Rows.Select(r => r.Row.Id).Should().Equal("1", "2", "3");
        explanation.Excluded.Should().ContainSingle(e => e.Reason.Contains("not known whether", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_OneRow_IsRefusedWhereOthersDecide()
    {
        Action of = () => KpiPlan.Compile(NoRepeat).Of(Schema(Rows), Row("1", "a", "2026-03-01T00:00"), NoRepeat);

        of.Should().Throw<ProblemException>().Which.Problems.Single().Code.Should().Be("kpi.needs-other-rows");
    }

    [Fact]
    public void Coverage_MadeRows_NamesTheColumnsBehindThem() =>
        KpiPlan.Compile(NoRepeat).Coverage(FactSchema.Create<Stretch>(Rows, r => r.Id).Time(Start, r => r.From)).Single().Missing.Select(m => m.Column).Should().Equal("who");

    [Fact]
    public void Run_ToleranceThatIsNoSpan_IsRefused()
    {
        // Five of what? A count of five would be five milliseconds.
        KpiDefinition kept = Total("kept", Planned.WithTolerance(Before, After), Quantity.Field(RowFields.Overlap), Unit.Seconds, Start);
        FactSets facts = FactSets.Of(
            Sample.Accepted(Schema(Rows), [Row("1", "a", "2026-03-01T09:04", "2026-03-01T10:00")]),
            Sample.Accepted(Schema(Plan).Amount(Before, Unit.Count, _ => 5).Span(After, _ => null), [Row("2", "a", "2026-03-01T09:00", "2026-03-01T10:00")]));

        Measure(kept, facts).Reasons.Select(r => (r.Code, r.Path)).Should().Equal(("kpi.tolerance-not-span", "planned.grace-before"));
    }

    [Fact]
    public void WithTolerance_RowWithoutEnd_HasNoneThatCouldBeMissed()
    {
        // Known until 12:00: the row goes on until then, and what is missed after 11:50 is not missed at an end.
        KpiDefinition kept = Total("kept", Planned.WithTolerance(Before, After), Quantity.Field(RowFields.Overlap), Unit.Seconds, Start);
        FactSets facts = FactSets.Of(
            Sample.Accepted(Schema(Rows), [Row("1", "a", "2026-03-01T09:05", "2026-03-01T11:50")]),
            Sample.Accepted(Schema(Plan).Span(Before, _ => Duration.FromMinutes(5)).Span(After, _ => Duration.FromHours(1)), [Row("2", "a", "2026-03-01T09:00", null)]));

        Measure(kept, facts.KnownUntil(Sample.Utc("2026-03-01T12:00"))).Value.Should().Be(170 * 60);
    }

    [Fact]
    public void Sources_ThatCannotBe_AreRefused()
    {
        Action[] wrong =
        [
            () => Source.FirstPer(Start),
            () => Source.UnionPer(Start, End),
            () => Source.OpenAt(Start, End).ClippedToPeriod(Start, End),
            () => RowSource.LastPer(Rows, Start, Who).FirstPer(Start, Who),
            () => Planned.WithTolerance(default, After),
            () => Planned.WithTolerance(Before, default),
            () => Planned.WithAccepted(default, Kind, Source),
            () => Planned.WithAccepted(Kind, Kind, Source.OpenAt(Start, End)),
            () => Source.Where(Condition.Compare(RowFields.Clipped, Comparison.LessThan, Operand.Parameter("within"))),
        ];

        wrong.Should().AllSatisfy(make => make.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Json_EverySource_LoadsBackEqualAndHasWords()
    {
        RowSource[] sources =
        [
            Contacts, Source.FollowedBy(Start, [Who, Kind], Source.Where(Condition.Is(Kind, "sale")), End), Source.FirstPer(Start, Who), Source.ClippedToPeriod(Start, End), Source.OpenAt(Start, End),
            Source.UnionPer(Start, End, Who).ClippedToPeriod(Start, End), Source.Where(Condition.Present(Who)).OverlapWith(Start, End, RowSource.Of(Plan), Start, End, Who, Kind),
            Planned, Planned.WithTolerance(Before, After), Planned.WithTolerance(After, Before), Planned.WithAccepted(Kind, Kind, Source.Where(Condition.Present(Who))),
            Planned.WithTolerance(Before, After).WithAccepted(Who, Kind, Source).ClippedToPeriod(Start, End),
        ];
        KpiCatalog catalog = new([.. sources.Select((rows, i) => Total($"k{i}", rows, Quantity.One, Unit.Count, rows is OpenRows ? RowFields.AsOf : Start))]);
        KpiCatalog again = KpiJson.Load(KpiJson.Save(catalog));

        again.Kpis.Select(k => k.Formula).Should().Equal(catalog.Kpis.Select(k => k.Formula));
        catalog.Kpis.SelectMany(k => Languages.Select(k.ToSentence)).Should().OnlyHaveUniqueItems();
        catalog.Kpis[0].ToSentence("en").Should().Contain("looking at the next");
    }

    [Theory]
    [InlineData("""{ "followed-by": { "rows": "stretch", "time": "start" } }""")]
    [InlineData("""{ "first-per": { "rows": "stretch", "time": "start", "entity": [] } }""")]
    [InlineData("""{ "clipped-to-period": { "rows": { "open-at": { "rows": "stretch", "start": "start", "end": "end" } }, "start": "start", "end": "end" } }""")]
    [InlineData("""{ "followed": { } }""")]
    [InlineData("""{ "overlap-with": { "rows": "planned", "start": "start", "end": "end", "other": "stretch", "other-start": "start", "other-end": "end", "entity": ["who"], "tolerance": { "before": "b" } } }""")]
    [InlineData("""{ "overlap-with": { "rows": "planned", "start": "start", "end": "end", "other": "stretch", "other-start": "start", "other-end": "end", "entity": ["who"], "tolerance": "PT5M" } }""")]
    [InlineData("""{ "overlap-with": { "rows": "planned", "start": "start", "end": "end", "other": "stretch", "other-start": "start", "other-end": "end", "entity": ["who"], "accepted": { "named": "k", "value": "k" } } }""")]
    [InlineData("""{ "where": { "rows": "stretch", "condition": { "compare": { "field": "clipped", "by": "<", "to": { "parameter": "p" } } } } }""")]
    public void Json_WrongRows_AreRefused(string rows)
    {
        string json = $$"""{ "measures": { "m": { "rows": {{rows}}, "sum": "one", "anchor": "start" } }, "kpis": [{ "key": "k@1", "name": "K", "family": "service", "unit": "count", "direction": "up", "formula": { "total": { "m": 1 } } }] }""";

        FluentActions.Invoking(() => KpiJson.Load(json)).Should().Throw<ProblemException>().Which.Problems.Should().Contain(p => p.Code == "json.unreadable" && p.Path.StartsWith("measures.m.rows", StringComparison.Ordinal));
    }

    private static readonly Instant Epoch = Instant.FromUtc(2026, 3, 20, 0, 0);

    private static readonly Gen<Stretch> AnyRow =
        from who in Gen.Int[0, 4]
        from minutes in Gen.Int[0, 40_000]
        from length in Gen.Int[0, 3_000]
        from id in Gen.Guid
        select new Stretch(id.ToString(), who == 0 ? null : ((char)('a' + who)).ToString(), Epoch + Duration.FromMinutes(minutes), Epoch + Duration.FromMinutes(minutes + length), null);

    private static CompareCondition Within(Duration window) => Condition.Compare(RowFields.FollowedAfter, Comparison.LessThan, Operand.Of(window));

    private static KpiDefinition Ratio(string id, RowSource rows, Condition numerator, Condition denominator, FieldId anchor) => new(
        KpiKey.Parse(id + "@1"), LocalizedText.English(id), KpiFamily.Quality, Unit.Share, Direction.Up,
        Formula.Ratio(Kpis.Measure.Count("top", rows, anchor, numerator), Kpis.Measure.Count("all", rows, anchor, denominator)));

    private static KpiDefinition Ratio(string id, RowSource rows, FieldId anchor, Quantity quantity, Unit unit) => new(
        KpiKey.Parse(id + "@1"), LocalizedText.English(id), KpiFamily.Quality, unit, Direction.Down,
        Formula.Ratio(Kpis.Measure.Sum("top", rows, quantity, anchor), Kpis.Measure.Count("all", rows, anchor)));

    private static KpiDefinition Total(string id, RowSource rows, Quantity quantity, Unit unit, FieldId anchor) => new(
        KpiKey.Parse(id + "@1"), LocalizedText.English(id), KpiFamily.Service, unit, Direction.Up, Formula.Total(Kpis.Measure.Sum("sum-" + id, rows, quantity, anchor)));

    private static Stretch Row(string id, string? who, string from, string? to = "2026-12-31T00:00", string? kind = null) =>
        new(id, who, Sample.Utc(from), to is null ? null : Sample.Utc(to), kind);

    private static FactSchema<Stretch> Schema(FactSetId set) => FactSchema.Create<Stretch>(set, r => r.Id)
        .Time(Start, r => r.From).Time(End, r => r.To).Dimension(Who, r => r.Who).Dimension(Kind, r => r.Kind);

    private static FactSets Facts(params Stretch[] rows) => Of(rows);

    private static FactSets Of(IEnumerable<Stretch> rows) => FactSets.Of(Sample.Accepted(Schema(Rows), Unique(rows)));

    private static IEnumerable<Stretch> Unique(IEnumerable<Stretch> rows) => rows.Select((r, i) => r with { Id = $"{r.Id}-{i}" }).Select(r => r with { Id = r.Id.Length < 8 ? r.Id[..^2] : r.Id });

    private static FactSets KnownUntil(string until, params Stretch[] rows) => Of(rows).KnownUntil(Sample.Utc(until));

    private static Measurement Measure(KpiDefinition kpi, FactSets facts) => KpiPlan.Compile(kpi).Run(facts).Get(kpi);

    private static IEnumerable<Instant> Minutes(Stretch row)
    {
        for (Instant at = row.From; at < row.To; at += Duration.FromMinutes(1))
        {
            yield return at;
        }
    }

    internal sealed record Stretch(string Id, string? Who, Instant From, Instant? To, string? Kind);
}
