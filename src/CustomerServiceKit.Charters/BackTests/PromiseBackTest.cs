using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What became of one promise of a draft on history.</summary>
public sealed class PromiseBackTest
{
    private readonly CharterInForce _draft;

    private readonly ImmutableArray<(ClockState State, CaseHistory Case)> _counted;

    private PromiseBackTest(
        CharterInForce draft, Commitment commitment, int cases, ImmutableArray<(ClockState State, CaseHistory Case, ClockOutcome Outcome)> runs, int minimumSample)
    {
        _draft = draft;
        _counted = [.. runs.Where(r => r.Outcome.Outcome != ClockOutcomeKind.Excluded).Select(r => (r.State, r.Case))];
        Commitment = commitment;
        States = (ImmutableArray<ClockState>)[.. runs.Select(r => r.State)];
        Outcomes = (ImmutableArray<ClockOutcome>)[.. runs.Select(r => r.Outcome)];
        NotStarted = cases - runs.Select(r => r.Case).Distinct().Count();
        Attainment = Attainment.Of(Outcomes, minimumSample);
    }

    /// <summary>The promise.</summary>
    public Commitment Commitment { get; }

    /// <summary>How often it would have been kept.</summary>
    public Attainment Attainment { get; }

    /// <summary>How each case would have stood whose clock started, in the order in which the cases first come.</summary>
    public IReadOnlyList<ClockState> States { get; }

    /// <summary>The same as rows of the KPI engine, in the same order, with the exclusions.</summary>
    public IReadOnlyList<ClockOutcome> Outcomes { get; }

    /// <summary>How many cases of the history never started its clock.</summary>
    public int NotStarted { get; }

    /// <summary>Says which one target for all cases would have been kept in a share of them, exact by rank: a quantile of the time that counted, or of the business days that were needed.</summary>
    /// <param name="share">The share, more than 0, at most 1.</param>
    /// <returns>The target, or the bounds between which it lies as long as cases run; null where no case was finished or runs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is outside its range.</exception>
    /// <exception cref="InvalidOperationException">The promise recurs sequentially: each of its runs starts when the one before was due, so that another target makes other runs.</exception>
    /// <remarks>
    /// The target is of the kind of the promise's own: a length, business days, or the end of a business day. Of these the clock of each case is asked under how few it was in time. A case is counted as the clock would count it under that target: one that ended otherwise breaks a target that was reached before, and is in no count for a longer one. Excluded
    /// cases are left out.
    /// </remarks>
    public TargetEstimate? FindTarget(decimal share)
    {
        if (share is not (> 0m and <= 1m))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share is more than 0 and at most 1: 0.9 is 90 %.");
        }

        return Commitment.Recurrence == ClockRecurrence.Sequential
            ? throw new InvalidOperationException($"Each run of '{Commitment.Id}' starts when the one before was due, so that another target makes other runs. Put drafts side by side with BackTestComparison.")
            : TargetSearch.Of(share, [.. _counted.Select(run => CaseNeed.Of(_draft, run.State, run.Case))]);
    }

    /// <summary>Says it in words: name, promised share, and how often it would have been kept.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>A few sentences.</returns>
    public string Explain(string language = "en") => BackTestWords.Promise.FilledBy(code =>
        [("name", Commitment.Name.For(code)), ("share", Figures.Percent(Commitment.Share)), ("result", Attainment.Explain(code))]).For(language);

    /// <summary>Prints the share.</summary>
    /// <returns>For example <c>answer 91 %</c>.</returns>
    public override string ToString() => $"{Commitment.Id} {(Attainment.Share is decimal share ? Figures.Percent(share) : "-")}";

    internal static PromiseBackTest Of(
        CharterInForce draft, Commitment commitment, IReadOnlyList<CaseHistory> cases, Instant asOf, Func<ClockState, string?>? exclude, int minimumSample)
    {
        ImmutableArray<(ClockState, CaseHistory, ClockOutcome)> runs =
        [
            .. from one in cases
               from state in draft.Runs(commitment.Id, one.Events, asOf)
               select (state, one, Outcome(state, exclude?.Invoke(state))),
        ];
        return new PromiseBackTest(draft, commitment, cases.Count, runs, minimumSample);
    }

    private static ClockOutcome Outcome(ClockState state, string? reason)
    {
        ClockOutcome outcome = state.ToOutcome();
        return reason is null ? outcome : new ClockOutcome(
            outcome.Case,
            outcome.Commitment,
            outcome.CharterVersion,
            outcome.Started,
            ClockOutcomeKind.Excluded,
            outcome.AsOf,
            outcome.OpenTime,
            outcome.PausedTime,
            outcome.Overrun,
            outcome.Due,
            outcome.Stopped,
            reason,
            outcome.Source);
    }
}
