using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>A goal from its draft to its end: set in force, looked at in every period, revised with a reason, and closed by its figure on its last day.</summary>
/// <remarks>
/// Source: service consultants' guide, R074: a goal is valid for four to eight months, with control and correction in each period. That an expired goal cannot be scored is ours.
/// The last step tells the state. The dossier, which may grow old in between, is looked at when the goal is set in force, when it is grounded, and when a review ends.
/// Immutable: every command returns the next state of the goal, or every reason why not, and leaves this one as it is.
/// </remarks>
public sealed class GoalLife
{
    private readonly ImmutableArray<LifeStep> _steps;

    internal GoalLife(GoalDossier dossier, GoalPlan plan, ReportingPeriod reviewEvery, ImmutableArray<LifeStep> steps)
    {
        Dossier = dossier;
        Plan = plan;
        ReviewEvery = reviewEvery;
        _steps = steps;
    }

    /// <summary>What the goal rests on.</summary>
    public GoalDossier Dossier { get; }

    /// <summary>The goal by day, in its last version.</summary>
    public GoalPlan Plan { get; }

    /// <summary>After which periods it is looked at; months unless told.</summary>
    public ReportingPeriod ReviewEvery { get; }

    /// <summary>Every step so far, in order; empty for a draft.</summary>
    public IReadOnlyList<LifeStep> Steps => _steps;

    /// <summary>Starts the life of a goal.</summary>
    /// <param name="dossier">What it rests on; where it has no ground of the kind regime, the reviews of this life are that ground.</param>
    /// <param name="plan">The same goal by day.</param>
    /// <param name="reviewEvery">After which periods it is looked at; months where null.</param>
    /// <returns>A draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> or <paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan is that of another goal.</exception>
    public static GoalLife Draft(GoalDossier dossier, GoalPlan plan, ReportingPeriod? reviewEvery = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(plan);
        ReportingPeriod every = reviewEvery ?? ReportingPeriod.Month;
        return LifeCheck.IsSame(dossier.Goal, plan)
            ? new GoalLife(dossier.Looked(DaysAfter(plan, every)), plan, every, [])
            : throw new ArgumentException($"The dossier is that of {dossier.Goal.Id}, the plan that of {plan.Goal.Id}.", nameof(plan));
    }

    /// <summary>Where the goal stands on a day.</summary>
    /// <param name="today">The day.</param>
    /// <returns>The state; <see cref="GoalState.Expired"/> after the last day where nobody closed it.</returns>
    public GoalState StateAt(LocalDate today)
    {
        GoalState state = _steps.LastOrDefault(s => s.On <= today)?.State ?? GoalState.Draft;
        return today > Plan.Goal.Validity.End && !LifeCheck.IsClosed(state) ? GoalState.Expired : state;
    }

    /// <summary>Sets the goal in force.</summary>
    /// <param name="on">When; not after the last day of the goal.</param>
    /// <param name="by">Who; not blank.</param>
    /// <param name="note">Why, or what was said.</param>
    /// <returns>The goal, active, or provisional where its dossier says so, with the findings of the dossier; or <c>life.wrong-state</c>, <c>goal.expired</c>, <c>life.not-in-order</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> is blank.</exception>
    public Result<GoalLife> Activate(LocalDate on, string by, string note = "set in force")
    {
        List<Problem> problems = [.. LifeCheck.Of(this, on, "activate", GoalState.Draft)];
        return problems.Count > 0
            ? Result.Refused<GoalLife>([.. problems])
            : Result.Of(Next(on, by, Dossier.IsProvisional(on) ? GoalState.Provisional : GoalState.Active, note), [.. Dossier.Missing(on)]);
    }

    /// <summary>Takes a dossier that has grown, for example by a new survey or an examination of the ability.</summary>
    /// <param name="dossier">The dossier of the same goal.</param>
    /// <param name="on">When.</param>
    /// <param name="by">Who; not blank.</param>
    /// <returns>
    /// The goal with what is still missing: under review as before, otherwise active, or provisional where the dossier says so on that day; or <c>life.wrong-state</c> of a draft, <c>goal.expired</c>,
    /// <c>life.not-in-order</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="by"/> is blank, or the dossier is that of another goal.</exception>
    public Result<GoalLife> Ground(GoalDossier dossier, LocalDate on, string by)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        GoalLife grounded = new(Draft(dossier, Plan, ReviewEvery).Dossier, Plan, ReviewEvery, _steps);
        List<Problem> problems = [.. LifeCheck.Of(this, on, "ground", GoalState.Active, GoalState.Provisional, GoalState.UnderReview)];
        GoalState state = StateAt(on) == GoalState.UnderReview ? GoalState.UnderReview : dossier.IsProvisional(on) ? GoalState.Provisional : GoalState.Active;
        return problems.Count > 0 ? Result.Refused<GoalLife>([.. problems]) : Result.Of(grounded.Next(on, by, state, "grounds added"), [.. dossier.Missing(on)]);
    }

    /// <summary>Begins to look at the goal.</summary>
    /// <param name="on">When.</param>
    /// <param name="by">Who; not blank.</param>
    /// <param name="reason">Why: the period is over, or what <see cref="ReviewReasons"/> say.</param>
    /// <returns>The goal under review; or <c>life.wrong-state</c>, <c>goal.expired</c>, <c>life.not-in-order</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> or <paramref name="reason"/> is blank.</exception>
    public Result<GoalLife> BeginReview(LocalDate on, string by, string reason)
    {
        Arguments.ThrowIfBlank(reason, nameof(reason));
        List<Problem> problems = [.. LifeCheck.Of(this, on, "begin a review of", GoalState.Active, GoalState.Provisional)];
        return problems.Count > 0 ? Result.Refused<GoalLife>([.. problems]) : Result.Of(Next(on, by, GoalState.UnderReview, reason));
    }

    /// <summary>Ends a review: the goal stays as it is, or is revised from a day on.</summary>
    /// <param name="on">When.</param>
    /// <param name="by">Who; not blank.</param>
    /// <param name="decision">What was decided; not blank.</param>
    /// <param name="revision">The change, from <paramref name="on"/> or a later day on; null where it stays.</param>
    /// <returns>
    /// The goal in force again, in its next version where it was revised; or <c>life.wrong-state</c>, <c>goal.expired</c>, <c>life.not-in-order</c>, <c>goal.revision-day</c> of a change of days gone by,
    /// and those of <see cref="GoalPlan.Revise"/>.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> or <paramref name="decision"/> is blank.</exception>
    public Result<GoalLife> EndReview(LocalDate on, string by, string decision, PlanRevision? revision = null)
    {
        Arguments.ThrowIfBlank(decision, nameof(decision));
        Result<GoalPlan> plan = revision is null ? Result.Of(Plan) : LifeCheck.OfRevision(this, on, revision) is Problem early ? Result.Refused<GoalPlan>(early) : Plan.Revise(revision);
        List<Problem> problems = [.. LifeCheck.Of(this, on, "end a review of", GoalState.UnderReview), .. plan.Value is null ? plan.Problems : []];
        return problems.Count > 0
            ? Result.Refused<GoalLife>([.. problems])
            : Result.Of(
                new GoalLife(Dossier, plan.Value!, ReviewEvery, _steps).Next(on, by, Dossier.IsProvisional(on) ? GoalState.Provisional : GoalState.Active, decision),
                [.. plan.Problems]);
    }

    /// <summary>Closes the goal by its figure.</summary>
    /// <param name="final">How it stands at the end of its last day, by the last version of the plan.</param>
    /// <param name="on">When it is closed; its last day or later.</param>
    /// <param name="by">Who; not blank.</param>
    /// <returns>The goal, met, missed or undetermined; or <c>life.not-final</c>, <c>life.wrong-state</c>, <c>life.not-in-order</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="final"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="by"/> is blank.</exception>
    public Result<GoalLife> Close(GoalProgress final, LocalDate on, string by)
    {
        ArgumentNullException.ThrowIfNull(final);
        List<Problem> problems = [.. LifeCheck.OfClosing(this, final, on)];
        GoalState state = final.Decision switch { GoalDecision.Met => GoalState.Met, GoalDecision.Missed => GoalState.Missed, _ => GoalState.Undetermined };
        return problems.Count > 0 ? Result.Refused<GoalLife>([.. problems]) : Result.Of(Next(on, by, state, final.ToString()));
    }

    /// <summary>The last days of the periods after which the goal is looked at.</summary>
    /// <returns>Days in order; the last day of the goal is the last of them.</returns>
    public IReadOnlyList<LocalDate> ReviewDays() => DaysAfter(Plan, ReviewEvery);

    /// <summary>The periods that ended while the goal was in force, are over on a day and were not looked at since.</summary>
    /// <param name="today">The day.</param>
    /// <returns>
    /// Their last days, in order; a review that begins after several of them serves for all. They stay due until the goal is closed, also when it has expired: closing serves for the last one. Empty for a
    /// draft and for a closed goal.
    /// </returns>
    public IReadOnlyList<LocalDate> ReviewsDue(LocalDate today)
    {
        ImmutableArray<LifeStep> taken = [.. _steps.Where(s => s.On <= today)];
        if (taken.IsEmpty || LifeCheck.IsClosed(taken[^1].State))
        {
            return [];
        }

        // Since the goal was set in force or the last review began; grounds added under review are no review.
        LocalDate since = taken.Where((s, i) => i == 0 || (s.State == GoalState.UnderReview && taken[i - 1].State != GoalState.UnderReview)).Last().On;
        return (ImmutableArray<LocalDate>)[.. ReviewDays().Where(day => day >= since && day < today)];
    }

    /// <summary>Prints goal and last step.</summary>
    /// <returns>For example <c>upsells, version 2: 2026-06-30 Dana: active, the month is over</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Plan.Goal.Id}, version {Plan.Version}: {(_steps.IsEmpty ? "draft" : _steps[^1].ToString())}");

    private static IReadOnlyList<LocalDate> DaysAfter(GoalPlan plan, ReportingPeriod every) => (ImmutableArray<LocalDate>)[.. plan.Per(every).Select(p => p.LastDay)];

    private GoalLife Next(LocalDate on, string by, GoalState state, string note) =>
        new(Dossier, Plan, ReviewEvery, _steps.Add(new LifeStep(on.WithCalendar(CalendarSystem.Iso), Arguments.ThrowIfBlank(by, nameof(by)), state, note)));
}
