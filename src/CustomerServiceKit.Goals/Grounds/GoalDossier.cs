using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Everything a goal rests on: the four grounds of the guide, each filled or missing, what they propose together, and whether the ability to reach it was looked at.</summary>
/// <remarks>
/// The level itself is a decision; the dossier puts the literal figure, the proposal of the grounds and the chosen level beside each other. Immutable and safe to share between threads.
/// </remarks>
public sealed class GoalDossier
{
    internal GoalDossier(Goal goal, ImmutableArray<GoalGround> grounds, AbilityExamination? ability, int levelsNeeded, Period surveyAge)
    {
        Goal = goal;
        Grounds = grounds;
        Ability = ability;
        LevelsNeeded = levelsNeeded;
        SurveyAge = surveyAge;
    }

    /// <summary>The goal.</summary>
    public Goal Goal { get; }

    /// <summary>The grounds, in the order of their kinds.</summary>
    public IReadOnlyList<GoalGround> Grounds { get; }

    /// <summary>Who looked at the ability to reach it, and how it is to be reached; null where nobody did.</summary>
    public AbilityExamination? Ability { get; }

    /// <summary>How many grounds that speak for a level it needs at least, so as not to be provisional; 2 unless told, a house default.</summary>
    public int LevelsNeeded { get; }

    /// <summary>How old a survey may be; six months unless told, since the guide asks customers, employees and managers every half year (R072).</summary>
    public Period SurveyAge { get; }

    /// <summary>The literal figure, the uplift of the policy times the present state: the guide's 120 % unless the policy says another; null where no present state was measured.</summary>
    public decimal? Literal => Goal.Proposal?.Literal;

    /// <summary>The level that was chosen.</summary>
    public decimal Chosen => Goal.Level;

    /// <summary>Starts a dossier. Where the goal was proposed from a measured present state, that is its ground of history already.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="grounds">The grounds known; of one kind there may be several.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="goal"/>, <paramref name="grounds"/> or one of them is null.</exception>
    public static GoalDossier Of(Goal goal, params IEnumerable<GoalGround> grounds)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(grounds);
        return new GoalDossier(goal, Sorted([.. OwnHistory(goal), .. grounds.Select(g => g ?? throw new ArgumentNullException(nameof(grounds)))]), null, 2, Period.FromMonths(6));
    }

    /// <summary>Records who looked at the ability to reach it, and how it is to be reached.</summary>
    /// <param name="ability">The examination.</param>
    /// <returns>The changed dossier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ability"/> is null.</exception>
    public GoalDossier Examined(AbilityExamination ability)
    {
        ArgumentNullException.ThrowIfNull(ability);
        return new GoalDossier(Goal, [.. Grounds], ability, LevelsNeeded, SurveyAge);
    }

    /// <summary>Says what the house asks of a dossier.</summary>
    /// <param name="levels">How many grounds that speak for a level it needs at least, 1 or more.</param>
    /// <param name="surveyAge">How old a survey may be; null for six months.</param>
    /// <returns>The changed dossier.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="levels"/> is not positive.</exception>
    public GoalDossier Asking(int levels, Period? surveyAge = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(levels);
        return new GoalDossier(Goal, [.. Grounds], Ability, levels, surveyAge ?? SurveyAge);
    }

    /// <summary>Puts the levels of the grounds together, each weighed by how far it is trusted: on the logarithm of an amount or a time, and on the log-odds of a figure with bounds.</summary>
    /// <param name="history">The past of the KPI, beside whose variation is told how far the grounds are apart; null where that is not known.</param>
    /// <returns>The level, and how far the grounds are apart; or why there is none: <c>ground.no-levels</c>, <c>ground.level-at-bound</c> for each ground that speaks for one, <c>goal.other-kpi</c>.</returns>
    public Result<GroundBlend> Blend(GoalHistory? history = null) => Blending.Of(this, history);

    /// <summary>The dossier of a goal in force: where no regime was told, that is the days after which the goal is looked at.</summary>
    internal GoalDossier Looked(IReadOnlyList<LocalDate> days) => Grounds.Any(g => g.Kind == GroundKind.Regime) ? this : new GoalDossier(
        Goal,
        Sorted([.. Grounds, GoalGround.Regime(
            Goal.Validity.Start,
            LocalizedText.English(Goal.Id.Value),
            SheetWords.RegimeIs.Filled(("days", Shown.Days(Goal.Validity)), ("reviews", string.Join(", ", days.Select(Shown.Day)))))]),
        Ability,
        LevelsNeeded,
        SurveyAge);

    /// <summary>What is missing of it on a day.</summary>
    /// <param name="today">The day.</param>
    /// <returns>
    /// Findings: <c>ground.missing-history</c>, <c>-benchmark</c>, <c>-voice</c>, <c>-regime</c>; <c>ground.not-yet</c> for a comparison or a survey of a day to come, which does not count on that day;
    /// <c>ground.few-levels</c>, <c>ground.survey-old</c>, <c>ground.not-examined</c>.
    /// </returns>
    public IReadOnlyList<Problem> Missing(LocalDate today) => (ImmutableArray<Problem>)[.. DossierCheck.Of(this, today)];

    /// <summary>Whether the goal is provisional on a day: too few grounds speak for a level, or the survey is too old.</summary>
    /// <param name="today">The day.</param>
    /// <returns>Whether it is; <see cref="Missing"/> says what is missing.</returns>
    public bool IsProvisional(LocalDate today) => Missing(today).Any(p => p.Code == GroundRules.FewLevels.Code || p.Code == GroundRules.SurveyOld.Code);

    /// <summary>Prints goal and grounds.</summary>
    /// <returns>For example <c>upsells: history 461, benchmark 480, voice –, chosen 440</c>.</returns>
    public override string ToString() =>
        $"{Goal.Id}: {string.Join(", ", Grounds.Where(g => g.Kind != GroundKind.Regime).Select(g => $"{EnumWords<GroundKind>.Of(g.Kind)} {(g.Level is decimal level ? Shown.Value(level, Goal.Policy.Unit) : "–")}"))}, chosen {Shown.Value(Chosen, Goal.Policy.Unit)}";

    private static IEnumerable<GoalGround> OwnHistory(Goal goal) => goal is { Proposal: LevelProposal proposal, Baseline: GoalBaseline baseline }
        ? [GoalGround.History(
            proposal.Level,
            LastDay(goal, baseline),
            LocalizedText.English(baseline.Measurement.Key.ToString()),
            proposal.Explain(goal.Policy.Unit))]
        : [];

    private static LocalDate LastDay(Goal goal, GoalBaseline baseline) => baseline.Days?.End
        ?? (baseline.Measurement.Window is { HasEnd: true } window ? (window.End - Duration.Epsilon).InUtc().Date : goal.Validity.Start.PlusDays(-1));

    private static ImmutableArray<GoalGround> Sorted(IEnumerable<GoalGround> grounds) => [.. grounds.OrderBy(g => g.Kind)];
}
