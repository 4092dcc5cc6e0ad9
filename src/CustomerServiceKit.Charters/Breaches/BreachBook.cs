using System.Collections.Immutable;
using Key = (CustomerServiceKit.SourceId Source, CustomerServiceKit.CaseId Case, CustomerServiceKit.CommitmentId Commitment, NodaTime.Instant Started);

namespace CustomerServiceKit.Charters;

/// <summary>The broken promises that were found so far, each run of a clock once, however often one looks.</summary>
/// <remarks>
/// Nothing that stands in the book is changed or taken out: what is found to be otherwise later, because an event came late or was corrected, is said by <see cref="Disputed"/>.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class BreachBook
{
    private readonly ImmutableDictionary<Key, BreachRecord> _byKey;

    /// <summary>Takes records that were kept before.</summary>
    /// <param name="records">The records; of several of one run the first stands.</param>
    public BreachBook(IEnumerable<BreachRecord> records)
        : this(Added(ImmutableDictionary<Key, BreachRecord>.Empty, [], records))
    {
    }

    private BreachBook((ImmutableDictionary<Key, BreachRecord> ByKey, ImmutableArray<BreachRecord> Records) of)
    {
        _byKey = of.ByKey;
        Records = of.Records;
    }

    /// <summary>A book without records.</summary>
    public static BreachBook Empty { get; } = new([]);

    /// <summary>The records, in the order in which they were found.</summary>
    public IReadOnlyList<BreachRecord> Records { get; }

    /// <summary>Writes down those of some clocks that are broken and do not stand in the book yet.</summary>
    /// <param name="states">Clocks as they stand.</param>
    /// <returns>The book with them; of the same clocks given again, the same book.</returns>
    public BreachBook With(IEnumerable<ClockState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        return new BreachBook(Added(_byKey, (ImmutableArray<BreachRecord>)Records, states.Where(s => s.Status == ClockOutcomeKind.Breached).Select(s => new BreachRecord(s))));
    }

    /// <summary>Finds records that what is known now does not bear out.</summary>
    /// <param name="states">Clocks as they stand.</param>
    /// <returns><c>charter.breach-disputed</c> for each record whose clock is not broken, or was due at another time. Clocks that were not given dispute nothing.</returns>
    public IReadOnlyList<Problem> Disputed(IEnumerable<ClockState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        return (ImmutableArray<Problem>)[.. states.Where(state => Find(state) is BreachRecord found && (state.Status != ClockOutcomeKind.Breached || state.Due != found.Due)).Select(Dispute)];
    }

    private BreachRecord? Find(ClockState state) => _byKey.GetValueOrDefault((state.Source, state.Case, state.Commitment.Id, state.Started));

    private Problem Dispute(ClockState state) => CharterRules.BreachDisputed.At(
        string.Empty,
        ("commitment", state.Commitment.Id.Value),
        ("case", state.Case.Value),
        ("due", Find(state)!.Due.ToString()),
        ("now", $"{EnumWords<ClockOutcomeKind>.Of(state.Status)}, {state.Due}"));

    private static (ImmutableDictionary<Key, BreachRecord> ByKey, ImmutableArray<BreachRecord> Records) Added(
        ImmutableDictionary<Key, BreachRecord> byKey,
        ImmutableArray<BreachRecord> records,
        IEnumerable<BreachRecord> more)
    {
        ImmutableArray<BreachRecord> added = [.. more.Where(r => !byKey.ContainsKey(r.Key)).GroupBy(r => r.Key).Select(same => same.First())];
        return (byKey.AddRange(added.Select(r => new KeyValuePair<Key, BreachRecord>(r.Key, r))), records.AddRange(added));
    }
}
