using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>For a promise with a share, such as 90 %: how many cases of a period may be broken, how many were, and how many are left.</summary>
/// <remarks>
/// Allowed are floor(n × (1 − share)) misses of n cases, counted in whole cases and without rounding. n is the expected number of the period where one is given and not exceeded yet;
/// otherwise the cases so far, kept, broken or open. Excluded and cancelled cases are in no count. Example: 90 % of 200 expected cases allow 20 misses; after 13, 7 are left.
/// </remarks>
public sealed class MissBudget
{
    private MissBudget(Commitment promise, List<ClockOutcome> outcomes, long? expected, int minimumSample)
    {
        Promise = promise;
        Attainment = Attainment.Of(outcomes, minimumSample);
        Expected = expected;
        Total = Math.Max(expected ?? 0, SoFar);
        Allowed = AllowedOf(Total);
        UsedUpAt = Allowed == 0 || Allowed > Attainment.Broken
            ? null
            : outcomes.Where(o => o.Outcome == ClockOutcomeKind.Breached).Select(CountedAt).OrderBy(at => at).ElementAt((int)(Allowed - 1));
    }

    /// <summary>The promise.</summary>
    public Commitment Promise { get; }

    /// <summary>How often it was kept so far.</summary>
    public Attainment Attainment { get; }

    /// <summary>The number of cases that the period is expected to have in all; null where none was given.</summary>
    public long? Expected { get; }

    /// <summary>The number of cases that the budget is reckoned from.</summary>
    public long Total { get; }

    /// <summary>How many of them may be broken.</summary>
    public long Allowed { get; }

    /// <summary>How many more may be broken; never negative.</summary>
    public long Left => Math.Max(0, Allowed - Attainment.Broken);

    /// <summary>How many more may be broken if every open case is broken; never negative.</summary>
    public long LeftAtWorst => Math.Max(0, Left - Attainment.Open);

    /// <summary>How many more were broken than allowed; never negative.</summary>
    public long Overdrawn => Math.Max(0, Attainment.Broken - Allowed);

    /// <summary>How it stands.</summary>
    public MissBudgetStatus Status => Overdrawn > 0 ? MissBudgetStatus.Overdrawn : Left > 0 ? MissBudgetStatus.Left : MissBudgetStatus.UsedUp;

    /// <summary>When the last allowed miss was made; null while misses are left, and where none was ever allowed.</summary>
    public Instant? UsedUpAt { get; }

    /// <summary>How many further cases, all kept like those still open, bring the share to what is promised; 0 where the cases so far need none, null where no number does.</summary>
    public long? KeptToCatchUp => Attainment.Broken <= AllowedOf(SoFar) ? 0 : Promise.Share >= 1m ? null : CasesFor(Attainment.Broken) - SoFar;

    /// <summary>Whether the promised share can still be reached in the period; null where that hangs on how many cases are still to come.</summary>
    public bool? IsReachable => Overdrawn == 0 ? true : Expected is null && Promise.Share < 1m ? null : false;

    private long SoFar => Attainment.Decided + Attainment.Open;

    /// <summary>Reckons the budget of one period.</summary>
    /// <param name="promise">The promise with its share.</param>
    /// <param name="outcomes">The outcomes of the period; those of other promises are left alone. Of one clock told of twice, the newest counts.</param>
    /// <param name="expected">How many counted cases the period is expected to have in all, not negative; null to reckon from the cases so far.</param>
    /// <param name="minimumSample">As for <see cref="Charters.Attainment.Of"/>.</param>
    /// <returns>The budget.</returns>
    /// <exception cref="ArgumentException">An outcome is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static MissBudget Of(Commitment promise, IEnumerable<ClockOutcome> outcomes, long? expected = null, int minimumSample = Attainment.UsualMinimumSample)
    {
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentOutOfRangeException.ThrowIfNegative(expected ?? 0, nameof(expected));
        return new MissBudget(promise, [.. NewestOutcomes.Of(outcomes).Where(o => o.Commitment == promise.Id)], expected, minimumSample);
    }

    /// <summary>Reckons a budget for each group of outcomes, such as each month or each team.</summary>
    /// <typeparam name="TGroup">What names a group.</typeparam>
    /// <param name="promise">The promise with its share.</param>
    /// <param name="outcomes">The outcomes; those of other promises are left alone. Of one clock told of twice, the newest counts.</param>
    /// <param name="by">The group of an outcome. For periods, ask the period for the one that holds <see cref="CountedAt"/>.</param>
    /// <param name="expected">How many counted cases a group is expected to have in all; null to reckon from the cases so far.</param>
    /// <param name="minimumSample">As for <see cref="Charters.Attainment.Of"/>.</param>
    /// <returns>The budgets in the order in which their groups first come; empty where there are no outcomes.</returns>
    /// <exception cref="ArgumentException">An outcome is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static IReadOnlyList<KeyValuePair<TGroup, MissBudget>> By<TGroup>(
        Commitment promise, IEnumerable<ClockOutcome> outcomes, Func<ClockOutcome, TGroup> by, Func<TGroup, long?>? expected = null, int minimumSample = Attainment.UsualMinimumSample)
    {
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(by);
        return (ImmutableArray<KeyValuePair<TGroup, MissBudget>>)
        [
            .. NewestOutcomes.Of(outcomes).Where(o => o.Commitment == promise.Id).GroupBy(by)
                .Select(g => new KeyValuePair<TGroup, MissBudget>(g.Key, Of(promise, g, expected?.Invoke(g.Key), minimumSample))),
        ];
    }

    /// <summary>The instant at which an outcome counts, the same as in the KPI engine: when it was due; where that is not known, when its clock stopped, or else when it started.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The instant.</returns>
    public static Instant CountedAt(ClockOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome.Due ?? outcome.Stopped ?? outcome.Started;
    }

    /// <summary>Says it in words: the budget, then how often the promise was kept.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>A few sentences.</returns>
    public string Explain(string language = "en") => string.Join(" ", MissBudgetWords.Of(this).Concat(AttainmentWords.Of(Attainment)).Select(sentence => sentence.For(language)));

    /// <summary>Prints the budget.</summary>
    /// <returns>For example <c>answer: 7 of 20 misses left</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Promise.Id}: {Left} of {Allowed} misses left");

    private long AllowedOf(long cases) => (long)Math.Floor(cases * (1m - Promise.Share));

    /// <summary>The least number of cases that allows so many misses.</summary>
    private long CasesFor(long misses)
    {
        long cases = (long)Math.Ceiling(misses / (1m - Promise.Share));
        return AllowedOf(cases) < misses ? cases + 1 : cases;
    }
}
