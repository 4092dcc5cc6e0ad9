using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A draft of a charter tried on history: how often each promise would have been kept, had it been in force.</summary>
/// <remarks>
/// Every case of the history is taken as if the draft had been in force for it; its dates are not looked at. It says what the draft would have promised of what was done, not what people
/// would have done under it.
/// </remarks>
public sealed class BackTest
{
    private BackTest(CharterInForce draft, Instant asOf, int cases, ImmutableArray<PromiseBackTest> promises)
    {
        Draft = draft;
        AsOf = asOf;
        Cases = cases;
        Promises = promises;
    }

    /// <summary>The draft.</summary>
    public CharterInForce Draft { get; }

    /// <summary>The instant the history is looked at from.</summary>
    public Instant AsOf { get; }

    /// <summary>How many cases the history has.</summary>
    public int Cases { get; }

    /// <summary>What became of each promise, in the order of the charter.</summary>
    public IReadOnlyList<PromiseBackTest> Promises { get; }

    /// <summary>Tries a draft.</summary>
    /// <param name="draft">The draft with its calendars.</param>
    /// <param name="events">The events of many cases, in any order; those after <paramref name="asOf"/> are not looked at.</param>
    /// <param name="asOf">The instant to look from. What is not decided by then is open.</param>
    /// <param name="exclude">Says why a case is not counted, or null where it is; every case is counted unless told.</param>
    /// <param name="minimumSample">The number of decided cases below which a share says little; <see cref="Attainment.UsualMinimumSample"/> unless told.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">An event is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumSample"/> is not positive.</exception>
    /// <exception cref="ProblemException">A calendar has no opening within ten years.</exception>
    public static BackTest Of(
        CharterInForce draft, IEnumerable<CaseEvent> events, Instant asOf, Func<ClockState, string?>? exclude = null, int minimumSample = Attainment.UsualMinimumSample)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimumSample);
        return Run(draft, CaseHistory.Of(events), asOf, exclude, minimumSample);
    }

    /// <summary>What became of one promise.</summary>
    /// <param name="commitment">The promise.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ProblemException">The draft has no such promise: <c>charter.unknown-commitment</c>.</exception>
    public PromiseBackTest Get(CommitmentId commitment) =>
        Promises.FirstOrDefault(p => p.Commitment.Id == commitment) ?? throw new ProblemException(ResultsCheck.Unknown(Draft.Charter, commitment, string.Empty));

    /// <summary>Says it in words, a line for each promise.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>The lines.</returns>
    public string Explain(string language = "en") => string.Join("\n", Promises.Select(p => p.Explain(language)));

    /// <summary>Prints the shares.</summary>
    /// <returns>For example <c>care@3 on 120 cases: answer 91 %, solved 88.5 %</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Draft} on {Cases} cases: {string.Join(", ", Promises.Select(p => p.ToString()))}");

    internal static BackTest Run(CharterInForce draft, IReadOnlyList<CaseHistory> cases, Instant asOf, Func<ClockState, string?>? exclude, int minimumSample) =>
        new(draft, asOf, cases.Count, [.. draft.Charter.Commitments.Select(c => PromiseBackTest.Of(draft, c, cases, asOf, exclude, minimumSample))]);
}
