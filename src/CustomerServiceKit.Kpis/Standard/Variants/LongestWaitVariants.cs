namespace CustomerServiceKit.Kpis;

/// <summary>Other longest waits (K08).</summary>
public sealed class LongestWaitVariants
{
    internal LongestWaitVariants()
    {
    }

    /// <summary>The longest wait of an answered interaction; those who gave up after longer are not seen.</summary>
    /// <remarks>The worst waits are those of the people who left. <see cref="AnsweredVisits"/> is the same by queue visit, as Dynamics 365 prints it.</remarks>
    public KpiDefinition OfAnswered { get; } = Of(
        "of-answered", VariantNames.LongestWaitOfAnswered, Grain.Interactions, StandardConditions.Answered,
        "The longest wait of an answered interaction. Those who gave up after longer are not seen.");

    /// <summary>The longest wait of any interaction offered, also of one that was sent elsewhere.</summary>
    /// <remarks>Source: Amazon Connect, maximum queued time.</remarks>
    public KpiDefinition OfOffered { get; } = Of(
        "of-offered", VariantNames.LongestWaitOfOffered, Grain.Interactions, StandardConditions.Offered,
        "The longest wait of any interaction offered: answered, abandoned, overflowed, callback requested or voicemail. Amazon Connect.");

    /// <summary>The longest stay in one queue of a visit that was answered or abandoned.</summary>
    public KpiDefinition Visits { get; } = Of(
        "visits", StandardNames.OfVisits(StandardNames.LongestWait), Grain.Visits, Condition.OutcomeIs(OutcomeKind.Answered, OutcomeKind.Abandoned),
        "The longest wait of a queue visit that was answered or abandoned.");

    /// <summary>The longest stay in one queue of a visit that was answered; those who gave up after longer are not seen.</summary>
    /// <remarks>Example: answered after 30 s, gave up after 90 s: 30 s. Source: Dynamics 365 in its history, by queue segment.</remarks>
    public KpiDefinition AnsweredVisits { get; } = Of(
        "answered-visits", VariantNames.LongestWaitOfAnsweredVisits, Grain.Visits, StandardConditions.Answered,
        "The longest wait of an answered queue visit. Those who gave up after longer are not seen. Dynamics 365.");

    private static KpiDefinition Of(string variant, LocalizedText name, Grain grain, Condition which, string note) =>
        StandardDefinition.Longest(new KpiKey("longest-wait", variant), name, grain.Longest($"longest-wait-{variant}", which), note);
}
