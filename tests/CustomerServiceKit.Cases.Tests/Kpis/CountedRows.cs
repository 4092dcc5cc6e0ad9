using System.Globalization;
using System.Text.Json;
using CustomerServiceKit.Cases.Tests.Rows;
using CustomerServiceKit.Kpis;
using NodaTime;

namespace CustomerServiceKit.Cases.Tests.Kpis;

/// <summary>Measures rows by making as many facts as they count, and running the engine on them.</summary>
internal static class CountedRows
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly FactSchema<Contact> Contacts = FactSchema.Interactions<Contact>(c => c.Id)
        .Time(InteractionFields.Created, _ => Start)
        .Outcome(c => c.Outcome)
        .Span(InteractionFields.Wait, c => c.Wait)
        .Amount(InteractionFields.Transfers, Unit.Count, c => c.Transfers)
        .Dimension(Dimensions.Team, c => c.Team);

    private static readonly FactSchema<Stock> Stocks = FactSchema.Levels<Stock>(s => s.Team + s.Day.ToString(CultureInfo.InvariantCulture))
        .Time(LevelFields.At, s => Start + Duration.FromDays(s.Day))
        .Amount(LevelFields.Amount, Unit.Count, s => s.Amount)
        .Level(_ => LevelKind.Backlog)
        .Dimension(Dimensions.Team, s => s.Team);

    public static Measurement AbandonmentRate(JsonElement given)
    {
        KpiRow.Only(given, "offered", "answered", "handled", "abandoned", "shortAbandoned", "abandonedShort");
        decimal? offered = given.Number("offered"), answered = given.Number("answered", "handled"), abandoned = given.Number("abandoned"), brief = given.Number("shortAbandoned", "abandonedShort");
        decimal gone = abandoned ?? (offered == 0 ? 0 : offered - answered) ?? throw new NotSupportedException("a row that does not tell who abandoned is not supported");
        decimal taken = answered ?? offered - gone ?? throw new NotSupportedException("a row that does not tell who was answered is not supported");
        // Short abandons are among the abandoned; without a limit of their own they are told apart as those who did not wait at all.
        Contact[] contacts =
        [
            .. Many(taken, OutcomeKind.Answered), .. Many(gone - (brief ?? 0), OutcomeKind.Abandoned).Select(c => c with { Wait = Duration.FromMinutes(1) }),
            .. Many(brief ?? 0, OutcomeKind.Abandoned, "short"),
        ];
        return Run(brief is null ? StandardKpis.AbandonmentRate : StandardKpis.Variants.AbandonmentRate.LongAbandons(Duration.FromSeconds(5)), contacts);
    }

    /// <summary>One caller who hangs up: whether he was offered, and whether he abandoned. Cisco's limit has its boundary outside, the others' inside.</summary>
    public static Measurement OneAbandon(JsonElement given, string kpi)
    {
        KpiRow.Only(given, "abandonedCallWaitTimeSeconds", "shortAbandonSeconds", "shortAbandonThresholdSeconds", "hangUpAfterSeconds", "waitSeconds");
        Duration limit = Seconds(KpiRow.Needed(given, "abandonedCallWaitTimeSeconds", "shortAbandonSeconds", "shortAbandonThresholdSeconds"));
        Threshold brief = given.Number("abandonedCallWaitTimeSeconds") is null ? limit : Threshold.Below(limit);
        Contact contact = new("one", OutcomeKind.Abandoned, "all", null) { Wait = Seconds(KpiRow.Needed(given, "hangUpAfterSeconds", "waitSeconds")) };
        return Run(kpi == "contacts_offered" ? StandardKpis.Variants.Offered.LongAbandons(brief) : StandardKpis.Variants.Abandoned.LongAbandons(brief), [contact]);
    }

    public static Measurement LongestWait(JsonElement given)
    {
        IEnumerable<Contact> Waits(OutcomeKind outcome, params string[] names) =>
            given.List(names).Select((w, i) => new Contact(FormattableString.Invariant($"{outcome}-{i}"), outcome, "all", null) { Wait = Seconds(w.GetDecimal()) });
        Contact[] contacts = [.. Waits(OutcomeKind.Answered, "answeredWaitSeconds", "waitSeconds", "waits"), .. Waits(OutcomeKind.Abandoned, "abandonedWaitSeconds")];
        return contacts.Length > 0 ? Run(StandardKpis.LongestWait, contacts) : throw new NotSupportedException("a longest wait without waits is not supported");
    }

    public static Measurement TransferRate(JsonElement contacts, string? variant, string? variantId) => Run(
        variantId == "events" || (variantId is null && variant?.Contains("event", StringComparison.OrdinalIgnoreCase) == true) ? StandardKpis.Variants.TransferRate.Events : StandardKpis.TransferRate,
        [.. contacts.EnumerateArray().Select((c, i) => new Contact(i.ToString(CultureInfo.InvariantCulture), OutcomeKind.Answered, "all", KpiRow.Needed(c, "transfers")))]);

    public static Measurement Total(KpiDefinition kpi, JsonElement given, string measure) =>
        KpiPlan.Compile(kpi).From(kpi, MeasureTotals.None.With(measure, KpiRow.Needed(given, "answered", "handled") + (measure == "offered" ? given.Number("abandoned") ?? 0 : 0)));

    public static Measurement RatioTotal(JsonElement given)
    {
        List<Contact> contacts = [];
        JsonElement[] rows = given.Member("rows") is null ? [given] : [.. given.List("rows")];
        foreach (JsonElement row in rows)
        {
            string team = contacts.Count.ToString(CultureInfo.InvariantCulture);
            decimal part = KpiRow.Needed(row, "num", "numerator"), whole = KpiRow.Needed(row, "den", "denominator");
            contacts.AddRange(Many(part, OutcomeKind.Abandoned, team + "a"));
            contacts.AddRange(Many(whole - part, OutcomeKind.Answered, team + "b").Select(c => c with { Team = team + "a" }));
        }

        KpiPlan plan = KpiPlan.Compile(StandardKpis.AbandonmentRate);
        return plan.Run(FactSets.Of(Contacts.Read(contacts)), Grouping.By(Dimensions.Team)).RollUp(Grouping.None).Get(StandardKpis.AbandonmentRate);
    }

    /// <summary>Of what was resolved, what was fulfilled; what is fulfilled and still open is not decided.</summary>
    public static Measurement Attainment(JsonElement given)
    {
        KpiRow.Only(given, "fulfilledResolved", "met", "fulfilled", "resolved", "due", "total", "breached", "missed", "fulfilledStillOpen", "open");
        decimal met = KpiRow.Needed(given, "fulfilledResolved", "met", "fulfilled"), decided = given.Number("resolved", "due", "total") ?? met + KpiRow.Needed(given, "breached", "missed");
        ClockOutcome[] outcomes =
        [
            .. Promises(met, ClockOutcomeKind.Met), .. Promises(decided - met, ClockOutcomeKind.Breached), .. Promises(given.Number("fulfilledStillOpen", "open") ?? 0, ClockOutcomeKind.Open),
        ];
        return KpiPlan.Compile(StandardKpis.CommitmentAttainment).Run(FactSets.Of(FactSchema.ClockOutcomes().Read(outcomes))).Get(StandardKpis.CommitmentAttainment);
    }

    public static Measurement Backlog(JsonElement given)
    {
        Measure newest = Measure.Sum("backlog", RowSource.LastPer(FactSetIds.Level, LevelFields.At), Quantity.Field(LevelFields.Amount), LevelFields.At);
        KpiDefinition backlog = new(new KpiKey("backlog"), LocalizedText.English("Backlog"), KpiFamily.Service, Unit.Count, Direction.Down, Formula.Total(newest));
        IEnumerable<Stock> stocks = given.List("days").SelectMany((day, i) => day.EnumerateObject().Select(team => new Stock(team.Name, i, team.Value.GetDecimal())));
        return KpiPlan.Compile(backlog).Run(FactSets.Of(Stocks.Read(stocks))).Get(backlog);
    }

    private static Measurement Run(KpiDefinition kpi, IEnumerable<Contact> contacts) => KpiPlan.Compile(kpi).Run(FactSets.Of(Contacts.Read(contacts))).Get(kpi);

    private static IEnumerable<Contact> Many(decimal count, OutcomeKind outcome, string team = "all") =>
        Enumerable.Range(0, (int)count).Select(i => new Contact(FormattableString.Invariant($"{team}-{outcome}-{i}"), outcome, team, null));

    private static IEnumerable<ClockOutcome> Promises(decimal count, ClockOutcomeKind outcome) => Enumerable.Range(0, (int)count).Select(i => new ClockOutcome(
        new CaseId(FormattableString.Invariant($"{outcome}-{i}")), new CommitmentId("resolution"), 1, Start, outcome, Start));

    private static Duration Seconds(decimal seconds) => Duration.FromTicks((long)(seconds * NodaConstants.TicksPerSecond));

    private sealed record Contact(string Id, OutcomeKind Outcome, string Team, decimal? Transfers)
    {
        public Duration? Wait { get; init; } = Duration.Zero;
    }

    private sealed record Stock(string Team, int Day, decimal Amount);
}
