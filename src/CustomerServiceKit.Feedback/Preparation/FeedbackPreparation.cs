using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>What may be said to an employee, from what is known: praise first, then the weightiest corrections, each with the observations that show it.</summary>
/// <remarks>
/// Source: service consultants' guide, R098 to R102: feedback follows the analysis of an event and an observation. Figures, events and recognitions stand beside the observations and never take their place. What is suggested is a
/// beginning; the manager chooses and writes. Immutable and safe to share between threads.
/// </remarks>
public sealed class FeedbackPreparation
{
    internal FeedbackPreparation(EmployeeId employee, ImmutableArray<Evidence> observations) => (Employee, Observations) = (employee, observations);

    /// <summary>Whose feedback it is.</summary>
    public EmployeeId Employee { get; }

    /// <summary>The observations, the latest first.</summary>
    public IReadOnlyList<Evidence> Observations { get; }

    /// <summary>What was done rightly: what most observations show first, then the latest.</summary>
    public IReadOnlyList<FeedbackSuggestion> Praise { get; internal init; } = [];

    /// <summary>
    /// What is to be corrected or learnt: failed critical criteria first, then what most observations show, then the latest. Never more than <see cref="FeedbackPolicy.MaximumCorrections"/>, except that every failed critical
    /// criterion is there.
    /// </summary>
    public IReadOnlyList<FeedbackSuggestion> Corrections { get; internal init; } = [];

    /// <summary>What is left for another time, in the same order.</summary>
    public IReadOnlyList<FeedbackSuggestion> LeftForLater { get; internal init; } = [];

    /// <summary>Analyses of events, recognitions and other evidence that is no observation, the latest first.</summary>
    public IReadOnlyList<Evidence> Beside { get; internal init; } = [];

    /// <summary>The figures, those that are missed first.</summary>
    public IReadOnlyList<GoalFigure> Figures { get; internal init; } = [];

    /// <summary>Earlier actions that are open, the earliest day first.</summary>
    public IReadOnlyList<ActionItem> OpenActions { get; internal init; } = [];

    /// <summary>Earlier actions that were done: worth a word of praise, the latest first.</summary>
    public IReadOnlyList<ActionItem> DoneActions { get; internal init; } = [];

    /// <summary>Earlier actions that were given up, the latest first.</summary>
    public IReadOnlyList<ActionItem> DroppedActions { get; internal init; } = [];

    /// <summary>The evidence and the actions that were left out, each with its reason.</summary>
    public IReadOnlyList<Problem> Rejected { get; internal init; } = [];

    /// <summary>Puts together what may be said.</summary>
    /// <param name="employee">Whose feedback it is.</param>
    /// <param name="evidence">What is known of the employee: evaluations, analyses of events, recognitions, figures.</param>
    /// <param name="now">The moment of preparing.</param>
    /// <param name="figures">Figures beside what is aspired to; null for none.</param>
    /// <param name="earlier">Actions agreed before, as they stand now; null for none.</param>
    /// <param name="policy">What the organization decided; <see cref="FeedbackPolicy.Default"/> where null.</param>
    /// <returns>
    /// The preparation, with what is missing: <c>feedback.nothing-to-praise</c>, <c>feedback.observation-too-old</c>, <c>feedback.too-many-corrections</c> where more critical criteria were failed than the policy wants to
    /// correct. Or, without a usable observation, <c>feedback.no-observation</c> with the reasons for which each piece of evidence was left out: <c>feedback.observation-other-employee</c>,
    /// <c>feedback.observation-in-future</c>, <c>privacy.covert-observation</c>, <c>privacy.automated-observation</c>, <c>feedback.evidence-twice</c>, and of actions <c>feedback.action-twice</c>, <c>feedback.action-opened-later</c>; otherwise these are in <see cref="Rejected"/>.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="employee"/> is unspecified, or <paramref name="evidence"/>, or a value in a list, is null.</exception>
    public static Result<FeedbackPreparation> Of(
        EmployeeId employee,
        IEnumerable<Evidence> evidence,
        Instant now,
        IEnumerable<GoalFigure>? figures = null,
        IEnumerable<ActionItem>? earlier = null,
        FeedbackPolicy? policy = null)
    {
        Arguments.ThrowIfUnspecified(employee.IsSpecified, nameof(employee));
        ImmutableArray<Evidence> given = Lists.Copied(evidence, nameof(evidence));
        ImmutableArray<GoalFigure> compared = Lists.Copied(figures ?? [], nameof(figures));
        ImmutableArray<ActionItem> actions = Lists.Copied(earlier ?? [], nameof(earlier));
        return new PreparationMaker(employee, policy ?? FeedbackPolicy.Default, now).Make(given, compared, actions);
    }

    /// <summary>The items to begin with: the praises, then the corrections. Their texts are still to be written.</summary>
    /// <returns>The items; no praise among them where nothing was praised.</returns>
    public IReadOnlyList<FeedbackItem> ToItems() => (ImmutableArray<FeedbackItem>)[.. Praise.Concat(Corrections).Select(suggestion => suggestion.ToItem())];

    /// <summary>The actions by which missing knowledge is learnt, one for each gap among the corrections (R102).</summary>
    /// <param name="session">The session in which they are agreed.</param>
    /// <param name="due">The last day.</param>
    /// <param name="now">The moment of agreeing.</param>
    /// <param name="language">The language of their texts: <c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>Open actions of the employee, with ids made of that of the session.</returns>
    /// <exception cref="ArgumentException"><paramref name="session"/> is unspecified.</exception>
    public IReadOnlyList<ActionItem> LearningActions(FeedbackSessionId session, LocalDate due, Instant now, string language = "en")
    {
        Arguments.ThrowIfUnspecified(session.IsSpecified, nameof(session));
        return (ImmutableArray<ActionItem>)
        [
            .. Corrections.Where(gap => gap.Kind == FeedbackItemKind.KnowledgeGap).Select((gap, i) => new ActionItem(
                new ActionItemId(string.Create(CultureInfo.InvariantCulture, $"{session}-learn-{i + 1}")),
                PreparationWords.Learn.Filled(("criterion", gap.Criterion)).For(language),
                Employee,
                due,
                new ActionCause(ActionCauseKind.Session, session.Value),
                now)),
        ];
    }

    /// <summary>Prints what was found.</summary>
    /// <returns>For example <c>dana: 4 observations, 3 praises, 2 corrections, 1 for later</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Employee}: {Shown.Counted(Observations.Count, "observation")}, {Shown.Counted(Praise.Count, "praise")}, {Shown.Counted(Corrections.Count, "correction")}, {LeftForLater.Count} for later");
}
