using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>How a goal stands at the end of a day.</summary>
/// <remarks>
/// Where the actual figure has no value every number here is null, and <see cref="Notes"/> say why; nothing is ever taken for zero. The colour of
/// <see cref="Status"/> says where the figure stands; only <see cref="IsException"/> says that it is more than chance and needs correction.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class GoalProgress
{
    private readonly ImmutableArray<Problem> _notes;

    internal GoalProgress(Goal goal, LocalDate date, Measurement actual, ImmutableArray<Problem> notes)
    {
        Goal = goal;
        Date = date;
        Actual = actual;
        _notes = notes;
    }

    /// <summary>The goal.</summary>
    public Goal Goal { get; }

    /// <summary>The last day that was counted.</summary>
    public LocalDate Date { get; }

    /// <summary>The actual figure, A.</summary>
    public Measurement Actual { get; }

    /// <summary>Whether the actual figure has a value.</summary>
    public bool IsMeasured => Actual.Value is not null;

    /// <summary>The way from the present state to the goal that has been covered, (A − B) / (T − B), not clamped; null where it cannot be told.</summary>
    /// <remarks>
    /// For an amount both ends are those to date: B and T times the elapsed share of the weight, so that on the last day it is the formula itself. Where the present
    /// state is not known, or the goal is to keep it, see <see cref="GoalArithmetic.Progress"/>.
    /// </remarks>
    public decimal? Progress { get; internal init; }

    /// <summary>The actual figure over the goal: A/T, or T/A where lower is better; for an amount over the whole total. Null where it cannot be told.</summary>
    public decimal? Attainment { get; internal init; }

    /// <summary>Whether the figure is at the level or better, for an amount the whole total; where less of an amount is better, so far. Null where there is no figure.</summary>
    public bool? IsReached { get; internal init; }

    /// <summary>What of an amount was to be expected by now, not rounded: E = T · W(elapsed) / W(all); after a revision what counted before it, and the part of the rest that has gone by. Null for what is no amount.</summary>
    public decimal? Expected { get; internal init; }

    /// <summary>An amount over what was expected by now, A/E, whichever way is better; null for what is no amount, and where nothing was expected yet.</summary>
    public decimal? Pace { get; internal init; }

    /// <summary>What an amount comes to on the last day if the pace stays: A/E times what is expected on the last day, which without a revision is A · W(all) / W(elapsed). Null as for <see cref="Pace"/>.</summary>
    public decimal? Projection { get; internal init; }

    /// <summary>What is left of an amount for each day of full weight: (T − A) / W(left), negative beyond the total; null for what is no amount, and where no weight is left.</summary>
    public decimal? RequiredPerWeight { get; internal init; }

    /// <summary>How far a count is from what was expected, in standard deviations, rounded to 6 decimals; null for what is no count, and where nothing was expected yet.</summary>
    public decimal? Z { get; internal init; }

    /// <summary>Whether <see cref="Z"/> is more than chance; null where there is none.</summary>
    public PaceSignal? Signal { get; internal init; }

    /// <summary>Whether the goal is met; null where there is no figure, or the figures cannot tell (<c>goal.no-decision</c>).</summary>
    /// <remarks>
    /// A share is met where its Wilson interval lies at the goal or better, missed where it lies wholly on the worse side, and otherwise not yet known. An amount
    /// is met when the total is reached and missed on the last day; where less is better it is missed when the total is passed and met on the last day. A bound is
    /// decided on the last day.
    /// </remarks>
    public GoalDecision? Decision { get; internal init; }

    /// <summary>How many more cases would decide a share that is not yet known, if it stays as it is; null where it never would, and everywhere else.</summary>
    public long? CasesStillNeeded { get; internal init; }

    /// <summary>The band of the policy: of an amount by its pace (E/A where less is better), of anything else by <see cref="Progress"/>; null where there is neither.</summary>
    public GoalStatus? Status { get; internal init; }

    /// <summary>Whether this is an exception that should start correction: a count worse than expected by more than chance, or a share that is missed.</summary>
    /// <remarks>Source: service consultants' guide, R077: reporting of exceptions is a first mechanism to start corrective action. That noise never starts one is ours.</remarks>
    public bool IsException => (Signal == PaceSignal.Worse && Decision != GoalDecision.Met) || (Goal.Policy.Kind == GoalMeasureKind.Rate && Decision == GoalDecision.Missed);

    /// <summary>Why there is no figure, no pace or no decision; empty where there is nothing to say.</summary>
    public IReadOnlyList<Problem> Notes => _notes;

    /// <summary>Cuts <see cref="Progress"/> off at the ends of a bar, for drawing only.</summary>
    /// <param name="low">The lower end; 0 unless told.</param>
    /// <param name="high">The upper end, not below <paramref name="low"/>; 1 unless told.</param>
    /// <returns>The progress within the ends; null where there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="high"/> is below <paramref name="low"/>.</exception>
    public decimal? ProgressWithin(decimal low = 0m, decimal high = 1m) => Progress is decimal progress ? Math.Clamp(progress, low, high) : null;

    /// <summary>Prints how the goal stands.</summary>
    /// <returns>For example <c>upsells-q2 on 2026-04-30: 110 of 385, expected 98.5, green, noise</c>.</returns>
    public override string ToString() => ProgressWords.Of(this);
}
