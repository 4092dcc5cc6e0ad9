namespace CustomerServiceKit.Kpis;

/// <summary>Other longest waits (K08).</summary>
public sealed class LongestWaitVariants
{
    internal LongestWaitVariants()
    {
    }

    /// <summary>The longest wait of an answered interaction; those who gave up after longer are not seen.</summary>
    /// <remarks>Source: Dynamics 365 in its history, a defect: the worst waits are those of the people who left.</remarks>
    public KpiDefinition OfAnswered { get; } = Of(
        "of-answered", VariantNames.LongestWaitOfAnswered, Grain.Interactions, StandardConditions.Answered,
        "The longest wait of an answered interaction. Those who gave up after longer are not seen. Dynamics 365.");

    /// <summary>The longest wait of any interaction offered, also of one that was sent elsewhere.</summary>
    /// <remarks>Source: Amazon Connect, maximum queued time.</remarks>
    public KpiDefinition OfOffered { get; } = Of(
        "of-offered", VariantNames.LongestWaitOfOffered, Grain.Interactions, StandardConditions.Offered,
        "The longest wait of any interaction offered: answered, abandoned, overflowed, callback requested or voicemail. Amazon Connect.");

    /// <summary>The longest stay in one queue of a visit that was answered or abandoned.</summary>
    public KpiDefinition Visits { get; } = Of(
        "visits", StandardNames.OfVisits(StandardNames.LongestWait), Grain.Visits, Condition.OutcomeIs(OutcomeKind.Answered, OutcomeKind.Abandoned),
        "The longest wait of a queue visit that was answered or abandoned.");

    private static KpiDefinition Of(string variant, LocalizedText name, Grain grain, Condition which, string note) =>
        StandardDefinition.Longest(new KpiKey("longest-wait", variant), name, grain.Longest($"longest-wait-{variant}", which), note);
}
