using System.Collections.Immutable;

namespace CustomerServiceKit.Feedback;

/// <summary>One thing that is said in a session: what happened, what the employee did, and what came of it.</summary>
/// <remarks>
/// <para>Situation, behaviour and impact (the SBI structure) are about an act and never about a person's character, in praise as in correction (R145). Texts may be
/// blank here; <see cref="FeedbackSession.Prepare"/> refuses those, all at once.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class FeedbackItem
{
    private FeedbackItem(
        FeedbackItemKind kind, IEnumerable<EvidenceId> evidence, string situation, string behaviour, string impact, string? insteadDo, string? toLearn, string? criterion = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(behaviour);
        ArgumentNullException.ThrowIfNull(impact);
        ImmutableArray<EvidenceId> copy = [.. evidence.Distinct()];
        if (copy.Any(id => !id.IsSpecified))
        {
            throw new ArgumentException("An id of evidence is unspecified; leave it out.", nameof(evidence));
        }

        Kind = kind;
        Evidence = copy;
        Situation = situation;
        Behaviour = behaviour;
        Impact = impact;
        InsteadDo = insteadDo;
        ToLearn = toLearn;
        Criterion = criterion;
    }

    /// <summary>What sort of thing is said.</summary>
    public FeedbackItemKind Kind { get; }

    /// <summary>The observations it rests on, in the order given, each once.</summary>
    public IReadOnlyList<EvidenceId> Evidence { get; }

    /// <summary>Where and when it happened.</summary>
    public string Situation { get; }

    /// <summary>What the employee did or said.</summary>
    public string Behaviour { get; }

    /// <summary>What came of it, for the customer or the service.</summary>
    public string Impact { get; }

    /// <summary>What to do instead; null unless the item is a correction.</summary>
    public string? InsteadDo { get; }

    /// <summary>What to learn; null unless the item is a knowledge gap.</summary>
    public string? ToLearn { get; }

    /// <summary>The criterion of the observations it is about, by which it is found again in later sessions; null where none was named.</summary>
    public string? Criterion { get; }

    /// <summary>Names the criterion it is about.</summary>
    /// <param name="criterion">As the findings of the observations name it; not blank.</param>
    /// <returns>The changed item.</returns>
    /// <exception cref="ArgumentException"><paramref name="criterion"/> is null or blank.</exception>
    public FeedbackItem About(string criterion) =>
        new(Kind, Evidence, Situation, Behaviour, Impact, InsteadDo, ToLearn, Arguments.ThrowIfBlank(criterion, nameof(criterion)));

    /// <summary>Fills in or changes its texts.</summary>
    /// <param name="situation">Where and when it happened; null to leave it.</param>
    /// <param name="behaviour">What the employee did or said; null to leave it.</param>
    /// <param name="impact">What came of it; null to leave it.</param>
    /// <param name="next">What to do instead, or to learn; null to leave it. A praise has neither.</param>
    /// <returns>The changed item.</returns>
    /// <exception cref="ArgumentException"><paramref name="next"/> is given for a praise.</exception>
    public FeedbackItem Saying(string? situation = null, string? behaviour = null, string? impact = null, string? next = null) =>
        next is not null && Kind == FeedbackItemKind.Praise
            ? throw new ArgumentException("A praise asks for nothing next; leave it out.", nameof(next))
            : new FeedbackItem(
                Kind,
                Evidence,
                situation ?? Situation,
                behaviour ?? Behaviour,
                impact ?? Impact,
                Kind == FeedbackItemKind.Correction ? next ?? InsteadDo : null,
                Kind == FeedbackItemKind.KnowledgeGap ? next ?? ToLearn : null,
                Criterion);

    /// <summary>Praises a right and proper action.</summary>
    /// <param name="evidence">The ids of the observations it rests on.</param>
    /// <param name="situation">Where and when it happened.</param>
    /// <param name="behaviour">What the employee did or said.</param>
    /// <param name="impact">What came of it.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    public static FeedbackItem Praise(IEnumerable<EvidenceId> evidence, string situation, string behaviour, string impact) =>
        new(FeedbackItemKind.Praise, evidence, situation, behaviour, impact, null, null);

    /// <summary>Corrects an action.</summary>
    /// <param name="evidence">The ids of the observations it rests on.</param>
    /// <param name="situation">Where and when it happened.</param>
    /// <param name="behaviour">What the employee did or said.</param>
    /// <param name="impact">What came of it.</param>
    /// <param name="insteadDo">What to do instead.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    public static FeedbackItem Correction(IEnumerable<EvidenceId> evidence, string situation, string behaviour, string impact, string insteadDo)
    {
        ArgumentNullException.ThrowIfNull(insteadDo);
        return new FeedbackItem(FeedbackItemKind.Correction, evidence, situation, behaviour, impact, insteadDo, null);
    }

    /// <summary>Names professional knowledge that is missing.</summary>
    /// <param name="evidence">The ids of the observations it rests on.</param>
    /// <param name="situation">Where and when it showed.</param>
    /// <param name="behaviour">What the employee did or said.</param>
    /// <param name="impact">What came of it.</param>
    /// <param name="toLearn">What to learn.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    public static FeedbackItem KnowledgeGap(IEnumerable<EvidenceId> evidence, string situation, string behaviour, string impact, string toLearn)
    {
        ArgumentNullException.ThrowIfNull(toLearn);
        return new FeedbackItem(FeedbackItemKind.KnowledgeGap, evidence, situation, behaviour, impact, null, toLearn);
    }

    /// <summary>Prints the item on one line.</summary>
    /// <returns>For example <c>praise [ev-5]: Call at nine | Greeted by name | The customer calmed down</c>; what to do instead or to learn stands behind an arrow.</returns>
    public override string ToString()
    {
        string said = $"{EnumWords<FeedbackItemKind>.Of(Kind)} [{string.Join(", ", Evidence)}]: {Situation} | {Behaviour} | {Impact}";
        return (InsteadDo ?? ToLearn) is string next ? $"{said} -> {next}" : said;
    }
}
