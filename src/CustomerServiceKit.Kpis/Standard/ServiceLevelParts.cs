using static CustomerServiceKit.Kpis.StandardConditions;

namespace CustomerServiceKit.Kpis;

/// <summary>
/// The parts of a service level: N answered, W answered within the limit, A abandoned, Aw abandoned within it, As abandoned after a short wait, F flowed out,
/// C past the limit. One whose wait, or whose limit, is not known is neither within the limit nor beyond it.
/// </summary>
internal sealed class ServiceLevelParts(Grain grain, Threshold within, Threshold? shortAbandon = null)
{
    private static readonly Condition Missed = Condition.OutcomeIs(OutcomeKind.Overflowed, OutcomeKind.CallbackRequested);

    private static readonly Condition Removed = Condition.OutcomeIs(OutcomeKind.Answered, OutcomeKind.Abandoned, OutcomeKind.CallbackRequested);

    private readonly CompareCondition _within = Condition.Compare(grain.Wait, within.Comparison, Operand.Parameter("within"));

    public Measure AnsweredWithin => grain.Count("answered-within", And(StandardConditions.Answered, _within));

    public Measure Answered => grain.Count("answered", And(StandardConditions.Answered, within.Table is null ? Condition.Present(grain.Wait) : Condition.Known(_within)));

    public Measure Abandoned => Whole("abandoned", StandardConditions.Abandoned);

    public Measure AbandonedWithin => grain.Count("abandoned-within", And(StandardConditions.Abandoned, _within));

    /// <summary>Abandoned within the limit, but after more than a short wait where there is a limit for it.</summary>
    public Measure CountedAbandonedWithin => shortAbandon is null
        ? AbandonedWithin
        : grain.Count("abandoned-within-not-short", And(StandardConditions.Abandoned, _within, Condition.Not(Short())));

    public Measure ShortAbandoned => grain.Count("short-abandoned", And(StandardConditions.Abandoned, Short()));

    public Measure FlowedOut => Whole("flowed-out", StandardConditions.FlowedOut);

    /// <summary>Answered, abandoned or gone elsewhere, but only after the limit had passed.</summary>
    public Measure PastTheLimit => grain.Count("past-the-limit", And(Offered, Condition.Not(_within)));

    public Measure RemovedWithin => grain.Count("removed-within", And(Removed, _within));

    public Measure Queued => Whole("queued", Offered, Condition.Known(And(Removed, _within)));

    public Measure OfferedVisits => Whole("offered-visits", Offered, Condition.Known(And(StandardConditions.Answered, _within)));

    public Measure InboundAnsweredWithin => grain.Count("inbound-answered-within", And(Inbound, StandardConditions.Answered, _within));

    public Measure InboundAnswered => grain.Count(
        "inbound-answered", And(Inbound, StandardConditions.Answered, within.Table is null ? Condition.Present(grain.Wait) : Condition.Known(_within)));

    public Measure InboundAbandoned => Whole("inbound-abandoned", Inbound, StandardConditions.Abandoned);

    public Measure InboundShortAbandoned => grain.Count("inbound-short-abandoned", And(Inbound, StandardConditions.Abandoned, Short()));

    public Measure InboundMissed => Whole("inbound-missed", Inbound, Missed);

    public Measure InboundVoicemail => Whole("inbound-voicemail", Inbound, Condition.OutcomeIs(OutcomeKind.Voicemail));

    /// <summary>In a queue for which the table has no limit, nothing is promised and nothing missed. Where there is a limit, one whose wait is not known still counts.</summary>
    private Measure Whole(string name, params Condition[] which) => within.Table is null && which.Length == 1
        ? grain.Count(name, which[0])
        : grain.Count(name, Condition.All([.. which, .. within.Table is null ? [] : new Condition[] { Condition.Present(Operand.Parameter("within")) }]));

    private CompareCondition Short() => Condition.Compare(grain.Wait, shortAbandon!.Comparison, Operand.Parameter("short"));
}
