using static CustomerServiceKit.Kpis.StandardConditions;
using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>The KPIs that come with the package, ready to compile.</summary>
/// <remarks>
/// An interaction falls into the period in which it was created, for numerator and denominator alike; <see cref="KpiDefinition.AnchoredAt"/> changes that. Rows the
/// source excludes, and rows that lack a value a measure needs, are in neither part. K numbers are those of the pages in <c>docs/kpis</c>, one for each KPI.
/// </remarks>
public static partial class StandardKpis
{
    /// <summary>Interactions offered to employees (K01): answered, abandoned in queue, overflowed, asked for a call back, or left a message. Not those that ended in the menu, and not those still open.</summary>
    public static KpiDefinition Offered { get; } = Total(
        "interactions-offered", StandardNames.Offered, KpiFamily.Service, Direction.Band, StandardMeasures.Offered,
        "Answered, abandoned in queue, overflowed, callback requested or voicemail. One that ended in the menu or is still open is not offered.");

    /// <summary>Interactions that an employee answered (K02).</summary>
    public static KpiDefinition Handled { get; } = Total(
        "interactions-handled", StandardNames.Handled, KpiFamily.Service, Direction.Up, StandardMeasures.Answered, "Interactions that an employee answered.");

    /// <summary>Interactions for each customer there is to serve (K03): all interactions over the population that stands at the end of the period.</summary>
    /// <remarks>Example: 3,500 interactions, 100,000 active users: 3.5 %. It may pass 100 %.</remarks>
    public static KpiDefinition ContactRate { get; } = new(
        new KpiKey("contact-rate"),
        StandardNames.ContactRate,
        KpiFamily.Service,
        Unit.Share,
        Direction.Down,
        Formula.Ratio(AllInteractions, Population),
        note: LocalizedText.English("All interactions, every touch / the population that stands at the end of the period. May pass 100 %."));

    /// <summary>Service level (K04) in its variants.</summary>
    public static ServiceLevelKpis ServiceLevel { get; } = new(Grain.Interactions);

    /// <summary>Service level (K04) counted by queue visit, one for each queue an interaction went through, as most vendors count; the variants end in <c>.visits</c>.</summary>
    /// <remarks>A visit falls into the period in which it began.</remarks>
    public static ServiceLevelKpis ServiceLevelOfVisits { get; } = new(Grain.Visits);

    /// <summary>Average speed of answer (K05): the wait of answered interactions over their number. One answered without queueing waited zero.</summary>
    /// <remarks>Example: 320 answered after 4,800 s in all: 15 s. It can improve while service worsens, when those who wait longest give up: show <see cref="AbandonmentRate"/> beside it.</remarks>
    public static KpiDefinition Asa { get; } = Mean(
        "average-speed-of-answer", StandardNames.AverageSpeedOfAnswer, KpiFamily.Service, Direction.Down, "wait-of-answered", "answered-with-known-wait",
        "Wait of answered interactions / answered interactions. It can improve while service worsens: read it beside the abandonment rate.",
        InteractionFields.Wait);

    /// <summary>Abandonment rate (K06): abandoned in queue over offered.</summary>
    /// <remarks>Example: 3,101 of 30,161: 10.2815 %.</remarks>
    public static KpiDefinition AbandonmentRate { get; } = Share(
        "abandonment-rate", StandardNames.AbandonmentRate, KpiFamily.Service, Direction.Down, StandardMeasures.Abandoned, StandardMeasures.Offered,
        "Abandoned in queue / offered. Leaving the menu is not abandoning.");

    /// <summary>The longest wait of an answered or abandoned interaction (K08).</summary>
    public static KpiDefinition LongestWait { get; } = new(
        new KpiKey("longest-wait"),
        StandardNames.LongestWait,
        KpiFamily.Service,
        Unit.Seconds,
        Direction.Down,
        Formula.Extreme(Longest("longest-wait", Quantity.Field(InteractionFields.Wait), Condition.OutcomeIs(OutcomeKind.Answered, OutcomeKind.Abandoned))),
        note: LocalizedText.English("The longest wait, those who gave up included."));

    /// <summary>Average handle time (K14): talk, hold and after-call work of answered interactions over their number.</summary>
    /// <remarks>Example: 668,205 s + 99,153 s + 198,306 s over 4,311: 224 s. Unavailable where the source lacks any of the three.</remarks>
    public static KpiDefinition AverageHandleTime { get; } = Mean(
        "average-handle-time", StandardNames.AverageHandleTime, KpiFamily.Efficiency, Direction.Band, "handle-time", "answered-with-known-handle-time",
        "(Talk + hold + after-call work) / answered interactions. Without one of the three it is not handle time, and has no value.",
        InteractionFields.Talk, InteractionFields.Hold, InteractionFields.AfterCallWork);

    /// <summary>Average talk time (K15), the length of a call.</summary>
    public static KpiDefinition AverageTalkTime { get; } = Mean(
        "average-talk-time", StandardNames.AverageTalkTime, KpiFamily.Efficiency, Direction.Band, "talk-time", "answered-with-known-talk-time",
        "Talk time / answered interactions.",
        InteractionFields.Talk);

    /// <summary>The share of answered interactions that were transferred at least once (K20).</summary>
    /// <remarks>Several transfers of one interaction count once. Example: transfers 3, 0, 0, 1: 50 %.</remarks>
    public static KpiDefinition TransferRate { get; } = Share(
        "transfer-rate", StandardNames.TransferRate, KpiFamily.Service, Direction.Down,
        Count("transferred", And(StandardConditions.Answered, Condition.Compare(InteractionFields.Transfers, Comparison.AtLeast, Operand.Of(1m)))),
        AnsweredKnowing("answered-with-known-transfers", InteractionFields.Transfers),
        "Answered and transferred at least once / answered. Several transfers of one interaction count once.");

    /// <summary>The share of answered interactions that one employee handled alone (K21).</summary>
    public static KpiDefinition OneAgentShare { get; } = Share(
        "one-agent-share", StandardNames.OneAgentShare, KpiFamily.Service, Direction.Up,
        Count("answered-by-one", And(StandardConditions.Answered, Condition.Compare(InteractionFields.EmployeeCount, Comparison.Equal, Operand.Of(1m)))),
        AnsweredKnowing("answered-with-known-employees", InteractionFields.EmployeeCount),
        "Answered and handled by exactly one employee / answered. Consulting and listening in is not handling.");

    /// <summary>First-contact resolution in its declared variants (K25).</summary>
    public static FirstContactResolutionKpis FirstContactResolution { get; } = new();

    /// <summary>Repeat contacts (K29): the share of contacts that follow another of the same customer within a time.</summary>
    /// <param name="within">The time; <c>Threshold.Below(Duration.FromDays(7))</c> for less than a week.</param>
    /// <returns>The definition.</returns>
    /// <remarks>Example: of five contacts two came within seven days after another of the same customer: 40 %.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="within"/> is null.</exception>
    public static KpiDefinition RepeatRate(Threshold within) => RepeatKpis.Rate(within);

    /// <summary>Interactions per employee (K40), average and professional.</summary>
    public static InteractionsPerEmployeeKpis InteractionsPerEmployee { get; } = new();

    /// <summary>How many upsells were made: interactions in which an offer was accepted (R068 means sales made).</summary>
    public static KpiDefinition UpsellsMade { get; } = Total(
        "upsells-made", StandardNames.UpsellsMade, KpiFamily.Service, Direction.Up,
        Count("upsells", Yes(Dimensions.OfferAccepted)), "Interactions in which an offer was accepted.");

    /// <summary>The share of interactions with an offer in which it was accepted (K46).</summary>
    public static KpiDefinition UpsellConversion { get; } = Share(
        "upsell-conversion", StandardNames.UpsellConversion, KpiFamily.Service, Direction.Up,
        Count("offers-accepted", And(Yes(Dimensions.OfferMade), Yes(Dimensions.OfferAccepted))),
        Count("offers-answered", And(Yes(Dimensions.OfferMade), Condition.Present(Dimensions.OfferAccepted))),
        "Interactions with an accepted offer / interactions with an offer whose answer is known.");

    /// <summary>The share of promises that were kept (K36): met over met and breached. Group by <see cref="Dimensions.Commitment"/> for each promise by itself.</summary>
    /// <remarks>
    /// Open, paused and cancelled promises are in neither part, and excluded ones enter no figure. A promise counts in the period in which it was due
    /// (<see cref="ClockOutcomeFields.Counted"/>), kept early or not. Example: 90 met, 10 breached, 7 open: 90 %.
    /// </remarks>
    public static KpiDefinition CommitmentAttainment { get; } = Share(
        "commitment-attainment", StandardNames.CommitmentAttainment, KpiFamily.Service, Direction.Up, ClockOutcomeMeasures.Met, ClockOutcomeMeasures.Decided,
        "Promises kept / promises kept or broken. Open, paused, excluded and cancelled ones are in neither part.");

    /// <summary>How many promises were not kept in time, fulfilled later or not.</summary>
    public static KpiDefinition BreachedCommitments { get; } = Total(
        "breached-commitments", StandardNames.BreachedCommitments, KpiFamily.Service, Direction.Down,
        ClockOutcomeMeasures.Breached, "Promises not kept in time, whether or not they were fulfilled later.");

    /// <summary>By how much broken promises were late: their overrun, in business time, over their number.</summary>
    /// <remarks>The overrun of one that is still not fulfilled grows with every new reading. Example: overruns of 10, 20 and 60 minutes: 30 minutes.</remarks>
    public static KpiDefinition AverageOverrun { get; } = new(
        new KpiKey("average-overrun"),
        StandardNames.AverageOverrun,
        KpiFamily.Service,
        Unit.Seconds,
        Direction.Down,
        Formula.Ratio(ClockOutcomeMeasures.Overrun, ClockOutcomeMeasures.BreachedWithOverrun),
        note: LocalizedText.English("Time beyond the target of broken promises, in their business time / broken promises whose overrun is known."));

    /// <summary>The usual KPIs, each once, with service level within 20 seconds in the four variants that are asked for most, and without those in money, whose currency only the integrator knows.</summary>
    public static KpiCatalog Catalog => StandardCatalogs.Usual;

    /// <summary>Every standard KPI in every variant: service level within 20 seconds, short abandons below 5 seconds, money in ILS. <see cref="Get"/> gives each with other parameters.</summary>
    public static KpiCatalog CompleteCatalog => StandardCatalogs.Complete;

    /// <summary>Gets a standard KPI by the text of its key, with the limits, currency and anchor the key states.</summary>
    /// <param name="key">For example <c>service-level.all(within&lt;PT30S)@1</c>; without a version it is version 1. A table of limits cannot be given by text.</param>
    /// <returns>The KPI.</returns>
    /// <exception cref="ProblemException">There is none, as <see cref="LookUp"/> says.</exception>
    public static KpiDefinition Get(string key) => LookUp(key).OrThrow();

    /// <summary>Looks a standard KPI up by the text of its key, with the limits, currency and anchor the key states.</summary>
    /// <param name="key">For example <c>service-level.all(within&lt;PT30S)@1</c>; without a version it is version 1. A table of limits cannot be given by text.</param>
    /// <returns>
    /// The KPI; or the problem <c>kpi.ambiguous</c> for a bare name such as <c>service-level</c> or <c>occupancy</c>, with the choices, <c>kpi.unknown</c> for any other, with the
    /// nearest keys, or what is wrong with the parameters.
    /// </returns>
    public static Result<KpiDefinition> LookUp(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return StandardLookup.Find(key);
    }

    private static KpiDefinition Total(string id, LocalizedText name, KpiFamily family, Direction direction, Measure measure, string note) =>
        new(new KpiKey(id), name, family, Unit.Count, direction, Formula.Total(measure), note: LocalizedText.English(note));

    private static KpiDefinition Share(string id, LocalizedText name, KpiFamily family, Direction direction, Measure part, Measure whole, string note) =>
        new(new KpiKey(id), name, family, Unit.Share, direction, Formula.Ratio(part, whole), note: LocalizedText.English(note));

    private static KpiDefinition Mean(string id, LocalizedText name, KpiFamily family, Direction direction, string sum, string count, string note, params FieldId[] fields)
    {
        Quantity quantity = fields.Length == 1 ? Quantity.Field(fields[0]) : Quantity.Plus([.. fields.Select(Quantity.Field)]);
        return new(
            new KpiKey(id), name, family, Unit.Seconds, direction,
            Formula.Ratio(Sum(sum, quantity, StandardConditions.Answered), AnsweredKnowing(count, fields)), note: LocalizedText.English(note));
    }
}
