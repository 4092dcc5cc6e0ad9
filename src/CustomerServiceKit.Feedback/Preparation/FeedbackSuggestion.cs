using System.Collections.Immutable;

namespace CustomerServiceKit.Feedback;

/// <summary>Something that the observations show and that may be said: one criterion, with all observations that show it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class FeedbackSuggestion
{
    internal FeedbackSuggestion(FeedbackItemKind kind, string criterion, bool isCritical, IEnumerable<Evidence> shownBy, int lookedAt)
    {
        Kind = kind;
        Criterion = criterion;
        IsCritical = isCritical;
        ShownBy = (ImmutableArray<Evidence>)[.. shownBy.OrderByDescending(one => one.At).ThenBy(one => one.Id.Value, StringComparer.Ordinal)];
        LookedAt = lookedAt;
        Example = ShownBy.FirstOrDefault(one => isCritical && one.Findings.Any(f => f.Criterion == criterion && f.IsCritical)) ?? ShownBy[0];
    }

    /// <summary>Praise, correction or missing knowledge.</summary>
    public FeedbackItemKind Kind { get; }

    /// <summary>The criterion.</summary>
    public string Criterion { get; }

    /// <summary>Whether a critical criterion was failed; then it has to be addressed (R141).</summary>
    public bool IsCritical { get; }

    /// <summary>The observations that show it, the latest first.</summary>
    public IReadOnlyList<Evidence> ShownBy { get; }

    /// <summary>The observation to speak of: the latest, or the latest in which a critical criterion was failed.</summary>
    public Evidence Example { get; }

    /// <summary>How many of the observations say anything about the criterion.</summary>
    public int LookedAt { get; }

    /// <summary>Begins the item: evidence and criterion are there, and the summary of <see cref="Example"/> as its situation. What was done, its impact and what is next are the manager's to write; the rules ask for them.</summary>
    /// <returns>An item with texts still blank.</returns>
    public FeedbackItem ToItem()
    {
        EvidenceId[] evidence = [.. ShownBy.Select(one => one.Id)];
        string situation = Example.Summary;
        FeedbackItem item = Kind switch
        {
            FeedbackItemKind.Correction => FeedbackItem.Correction(evidence, situation, string.Empty, string.Empty, string.Empty),
            FeedbackItemKind.KnowledgeGap => FeedbackItem.KnowledgeGap(evidence, situation, string.Empty, string.Empty, Criterion),
            _ => FeedbackItem.Praise(evidence, situation, string.Empty, string.Empty),
        };
        return item.About(Criterion);
    }

    /// <summary>Prints the suggestion.</summary>
    /// <returns>For example <c>correction, critical: next step agreed (3 of 4)</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{EnumWords<FeedbackItemKind>.Of(Kind)}{(IsCritical ? ", critical" : string.Empty)}: {Criterion} ({ShownBy.Count} of {LookedAt})");
}
