using System.Collections.Immutable;

namespace CustomerServiceKit.Charters;

/// <summary>How often a promise was kept: kept, broken, still open and not counted, each on its own, and the share with its confidence.</summary>
/// <remarks>
/// The share is kept / (kept + broken), as in the KPI <c>commitment-attainment</c>. What is open is in neither part; <see cref="Lowest"/> and <see cref="Highest"/> say what it can still
/// do. Example: 90 kept, 10 broken, 20 open: 90 %, in the end between 75 % (90 of 120) and 91.67 % (110 of 120).
/// </remarks>
public sealed class Attainment
{
    /// <summary>The number of decided cases below which a share says little, unless told otherwise: 30.</summary>
    /// <remarks>A default of this library. At 90 % the Wilson interval of 30 cases is 0.74 to 0.97.</remarks>
    public const int UsualMinimumSample = 30;

    private Attainment(List<ClockOutcome> outcomes, int minimumSample)
    {
        MinimumSample = minimumSample;
        Kept = Count(ClockOutcomeKind.Met);
        Broken = Count(ClockOutcomeKind.Breached);
        Paused = Count(ClockOutcomeKind.Paused);
        Open = Count(ClockOutcomeKind.Open) + Paused;
        Cancelled = Count(ClockOutcomeKind.Cancelled);
        Exclusions = (ImmutableArray<ExclusionCount>)
        [
            .. outcomes.Where(o => o.ExclusionReason is not null).GroupBy(o => o.ExclusionReason!, StringComparer.Ordinal)
                .Select(g => new ExclusionCount(g.Key, g.Count()))
                .OrderByDescending(e => e.Count).ThenBy(e => e.Reason, StringComparer.Ordinal),
        ];

        int Count(ClockOutcomeKind kind) => outcomes.Count(o => o.Outcome == kind);
    }

    /// <summary>How many were kept in time.</summary>
    public long Kept { get; }

    /// <summary>How many were not kept in time, whether or not they were fulfilled later.</summary>
    public long Broken { get; }

    /// <summary>How many are not decided yet, the paused ones included.</summary>
    public long Open { get; }

    /// <summary>How many of the open ones stand still.</summary>
    public long Paused { get; }

    /// <summary>How many fell away before they were due; they are in no count.</summary>
    public long Cancelled { get; }

    /// <summary>How many are not counted for a stated reason.</summary>
    public long Excluded => Exclusions.Sum(e => e.Count);

    /// <summary>The reasons for which cases are not counted, the most frequent first.</summary>
    public IReadOnlyList<ExclusionCount> Exclusions { get; }

    /// <summary>How many are decided: kept or broken.</summary>
    public long Decided => Kept + Broken;

    /// <summary>The number of decided cases below which the share says little.</summary>
    public int MinimumSample { get; }

    /// <summary>Whether fewer are decided than that.</summary>
    public bool IsSmallSample => Decided < MinimumSample;

    /// <summary>The share kept of those decided, 0 to 1; null where none is decided.</summary>
    public decimal? Share => ShareOf(Kept, Decided);

    /// <summary>The share in the end if every open one is broken; null where there is none at all.</summary>
    public decimal? Lowest => ShareOf(Kept, Decided + Open);

    /// <summary>The share in the end if every open one is kept; null where there is none at all.</summary>
    public decimal? Highest => ShareOf(Kept + Open, Decided + Open);

    /// <summary>Counts outcomes.</summary>
    /// <param name="outcomes">Outcomes of one promise or of several. Of one clock told of twice, the newest <see cref="ClockOutcome.AsOf"/> counts, or of equal ones the later in the list.</param>
    /// <param name="minimumSample">The number of decided cases below which a share says little, 1 or more; <see cref="UsualMinimumSample"/> unless told.</param>
    /// <returns>The counts; all zero where there are no outcomes.</returns>
    /// <exception cref="ArgumentException">An outcome is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumSample"/> is not positive.</exception>
    public static Attainment Of(IEnumerable<ClockOutcome> outcomes, int minimumSample = UsualMinimumSample)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimumSample);
        return new Attainment(NewestOutcomes.Of(outcomes), minimumSample);
    }

    /// <summary>The Wilson interval of the share.</summary>
    /// <param name="level">The confidence, above 0 and below 1; 0.95 unless told.</param>
    /// <returns>The interval of <see cref="WilsonInterval"/>; null where none is decided.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is outside its range.</exception>
    public ConfidenceInterval? Confidence(decimal level = 0.95m) => Decided == 0 ? null : WilsonInterval.Of(Kept, Decided, level);

    /// <summary>Says it in words: share and confidence, what is open, what is not counted and why, and whether the sample is too small.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>One to four sentences.</returns>
    public string Explain(string language = "en") => string.Join(" ", AttainmentWords.Of(this).Select(sentence => sentence.For(language)));

    /// <summary>Prints the counts.</summary>
    /// <returns>For example <c>90 kept, 10 broken, 20 open</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Kept} kept, {Broken} broken, {Open} open");

    private static decimal? ShareOf(long part, long whole) => whole == 0 ? null : (decimal)part / whole;
}
