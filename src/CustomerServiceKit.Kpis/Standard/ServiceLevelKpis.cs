using System.Diagnostics.CodeAnalysis;
using static CustomerServiceKit.Kpis.StandardMeasures;

namespace CustomerServiceKit.Kpis;

/// <summary>The variants of service level (K04): the share answered within a limit of time. They differ in what they divide by, so each has a key of its own.</summary>
/// <remarks>
/// N answered whose wait is known, W answered within the limit, A abandoned in queue, Aw abandoned within the limit, As abandoned after a short wait.
/// Example: N = 1,000, A = 60, W = 860, Aw = 20, As = 10: answered 86.00 %, all 81.13 %, long-abandons 81.90 %, ignore-in-threshold 82.69 %.
/// </remarks>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Read as StandardKpis.ServiceLevel.All(...); static members could not be reached through a property.")]
public sealed class ServiceLevelKpis
{
    internal ServiceLevelKpis()
    {
    }

    /// <summary>W / N: of those answered. Abandons do not count at all.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.answered</c>.</returns>
    /// <remarks>Source: ICMI formula 2; Asterisk's ServiceLevelPerf.</remarks>
    public KpiDefinition Answered(Threshold within) => Define(
        "answered",
        within,
        null,
        Formula.Ratio(AnsweredWithin(Given(within).Comparison), Whole(within)),
        "Answered within the limit / answered. Abandons do not count, so it looks best when many give up. ICMI formula 2; Asterisk ServiceLevelPerf.");

    /// <summary>W / (N + A): of all that were answered or abandoned.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.all</c>.</returns>
    /// <remarks>Source: ICMI formula 3; Genesys with abandons and short abandons counted.</remarks>
    public KpiDefinition All(Threshold within) => Define(
        "all",
        within,
        null,
        Formula.Ratio(AnsweredWithin(Given(within).Comparison), Whole(within) + Gone(within)),
        "Answered within the limit / (answered + abandoned). ICMI formula 3; Genesys with abandons and short abandons counted.");

    /// <summary>W / (N + A − As): those who gave up after a short wait are left out.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <param name="shortAbandon">How short a wait is too short to count as abandoned.</param>
    /// <returns>The KPI <c>service-level.long-abandons</c>.</returns>
    /// <remarks>Source: Genesys with short abandons switched off; RingCentral's abandoned threshold.</remarks>
    public KpiDefinition LongAbandons(Threshold within, Threshold shortAbandon) => Define(
        "long-abandons",
        within,
        Given(shortAbandon),
        Formula.Ratio(AnsweredWithin(Given(within).Comparison), Whole(within) + Gone(within) - ShortAbandoned(shortAbandon.Comparison)),
        "Answered within the limit / (answered + abandoned - abandoned after a short wait). Genesys with short abandons off; RingCentral.");

    /// <summary>W / (N + A − Aw): those who gave up within the limit are left out.</summary>
    /// <param name="within">The limit; a duration has its boundary inside.</param>
    /// <returns>The KPI <c>service-level.ignore-in-threshold</c>.</returns>
    /// <remarks>Source: ICMI formula 4; Bright Pattern; the default of CxEngage.</remarks>
    public KpiDefinition IgnoreInThreshold(Threshold within) => Define(
        "ignore-in-threshold",
        within,
        null,
        Formula.Ratio(AnsweredWithin(Given(within).Comparison), Whole(within) + Gone(within) - AbandonedWithin(within.Comparison)),
        "Answered within the limit / (answered + abandoned - abandoned within the limit). ICMI formula 4; Bright Pattern; CxEngage.");

    /// <summary>Answered, as the divisor takes it: one whose wait, or whose limit, is not known is neither within the limit nor beyond it.</summary>
    private static Measure Whole(Threshold within) => Given(within).Table is null
        ? AnsweredKnowing("answered", InteractionFields.Wait)
        : Count("answered", StandardConditions.And(StandardConditions.Answered, Condition.Known(Within(within))));

    /// <summary>Abandoned, as the divisor takes it: in a queue for which the table has no limit, nothing is promised and nothing missed.</summary>
    private static Measure Gone(Threshold within) => within.Table is null
        ? Abandoned
        : Count("abandoned", StandardConditions.And(StandardConditions.Abandoned, Condition.Known(Within(within))));

    private static CompareCondition Within(Threshold within) => Condition.Compare(InteractionFields.Wait, within.Comparison, Operand.Parameter("within"));

    private static Threshold Given(Threshold threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return threshold;
    }

    private static KpiDefinition Define(string variant, Threshold within, Threshold? shortAbandon, Formula formula, string note) => new(
        new KpiKey("service-level", variant, [within.ToParameter("within"), .. shortAbandon is null ? [] : new[] { shortAbandon.ToParameter("short") }]),
        StandardNames.ServiceLevel,
        KpiFamily.Service,
        Unit.Share,
        Direction.Up,
        formula,
        [.. new[] { within.Table, shortAbandon?.Table }.OfType<ParameterTable>().DistinctBy(t => t.Name)],
        LocalizedText.English(note));
}
