using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>Why a goal has to be looked at before its period is over.</summary>
public static class ReviewReasons
{
    /// <summary>How many days before the last day of a goal the next one is to be prepared; a house default.</summary>
    public const int UsualNotice = 30;

    /// <summary>Looks for reasons.</summary>
    /// <param name="life">The goal.</param>
    /// <param name="today">The day.</param>
    /// <param name="verdicts">The verdicts of its reviews so far, in order; the same one twice at the end, out of reach or already guaranteed, is a reason.</param>
    /// <param name="chart">The chart of its figure; a run on one side of the center since the goal began is a reason. Null where there is none.</param>
    /// <param name="notice">
    /// From how many days before its last day on that is a reason; <see cref="UsualNotice"/> unless told. 30 before 31 July is 1 July, and 0 is the last day itself.
    /// </param>
    /// <returns>
    /// Findings: <c>life.review-realism</c>, <c>life.review-regime</c>, <c>life.review-end</c>, <c>ground.survey-old</c>; empty where there is no reason, and for a closed goal.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="life"/> or <paramref name="verdicts"/> is null.</exception>
    public static IReadOnlyList<Problem> Of(GoalLife life, LocalDate today, IReadOnlyList<RealismVerdict> verdicts, XmrChart? chart = null, int notice = UsualNotice)
    {
        ArgumentNullException.ThrowIfNull(life);
        ArgumentNullException.ThrowIfNull(verdicts);
        return LifeCheck.IsClosed(life.StateAt(today)) ? [] : (ImmutableArray<Problem>)[.. Found(life, today, verdicts, chart, notice)];
    }

    private static IEnumerable<Problem> Found(GoalLife life, LocalDate today, IReadOnlyList<RealismVerdict> verdicts, XmrChart? chart, int notice)
    {
        Goal goal = life.Plan.Goal;
        if (verdicts.Count >= 2 && verdicts[verdicts.Count - 1] == verdicts[verdicts.Count - 2] && verdicts[verdicts.Count - 1] is RealismVerdict.OutOfReach or RealismVerdict.AlreadyGuaranteed)
        {
            yield return LifeRules.ReviewRealism.At("verdicts", ("goal", goal.Id.Value), ("given", EnumWords<RealismVerdict>.Of(verdicts[verdicts.Count - 1])));
        }

        if (chart?.Signals.Where(s => s.Rule is { Shape: RunShape.Beyond, Sigmas: 0m } && !s.IsOfMovingRange && s.Points.Any(p => p.Day >= goal.Validity.Start && p.Day <= today)).SelectMany(s => s.Points).Select(p => (LocalDate?)p.Day).Min() is LocalDate day)
        {
            yield return LifeRules.ReviewRegime.At("chart", ("goal", goal.Id.Value), ("day", Shown.Day(day)));
        }

        int left = Period.DaysBetween(today, goal.Validity.End);
        if (left >= 0 && left <= notice)
        {
            yield return LifeRules.ReviewEnd.At("validity", ("goal", goal.Id.Value), ("last", Shown.Day(goal.Validity.End)), ("days", Shown.Number(left)));
        }

        foreach (Problem old in life.Dossier.Missing(today).Where(p => p.Code == GroundRules.SurveyOld.Code))
        {
            yield return old;
        }
    }
}
