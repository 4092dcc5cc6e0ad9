using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>The charters of an application in all their versions, each with its calendars.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CharterSet
{
    /// <summary>Takes charters.</summary>
    /// <param name="charters">Charters, each version of each once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="charters"/> is null.</exception>
    /// <exception cref="ProblemException">A version stands twice: <c>charter.version-twice</c>; the exception lists every such version.</exception>
    public CharterSet(IEnumerable<CharterInForce> charters)
    {
        ArgumentNullException.ThrowIfNull(charters);
        ImmutableArray<CharterInForce> copy = [.. charters];
        ImmutableArray<Problem> problems =
        [
            .. copy.GroupBy(c => (c.Charter.Id, c.Charter.Version)).Where(g => g.Count() > 1)
                .Select(g => CharterRules.VersionTwice.At(g.Key.Id.Value, ("charter", g.First().ToString()))),
        ];
        Charters = problems.IsEmpty ? copy : throw new ProblemException(problems);
    }

    /// <summary>No charters.</summary>
    public static CharterSet None { get; } = new([]);

    /// <summary>The charters, in the order given.</summary>
    public IReadOnlyList<CharterInForce> Charters { get; }

    /// <summary>Finds the version of a charter that is in force on a day.</summary>
    /// <param name="id">The charter.</param>
    /// <param name="date">The day.</param>
    /// <returns>The highest version in force; null where none is.</returns>
    public CharterInForce? Find(CharterId id, LocalDate date) =>
        Charters.Where(c => c.Charter.Id == id && c.Charter.IsInForce(date)).OrderByDescending(c => c.Charter.Version).FirstOrDefault();

    /// <summary>Looks for versions of a charter that are in force on the same days though nothing says which takes over.</summary>
    /// <returns>
    /// Findings <c>charter.versions-overlap</c> for each pair: an earlier version that says until when it is in force and is so when a later one begins, or a later one that begins no later than an earlier one. A
    /// version that says no end is followed by the next without a finding. The highest version in force is taken all the same.
    /// </returns>
    public IReadOnlyList<Problem> Check() => (ImmutableArray<Problem>)
    [
        .. from first in Charters
           from second in Charters
           where first.Charter.Id == second.Charter.Id && first.Charter.Version < second.Charter.Version
               && (first.Charter.EffectiveTo >= second.Charter.EffectiveFrom || first.Charter.EffectiveFrom >= second.Charter.EffectiveFrom)
               && (second.Charter.EffectiveTo is not LocalDate last || last >= first.Charter.EffectiveFrom)
           select CharterRules.VersionsOverlap.At(
               first.Charter.Id.Value,
               ("one", first.ToString()),
               ("other", second.ToString()),
               ("from", Iso.Date(LocalDate.Max(first.Charter.EffectiveFrom, second.Charter.EffectiveFrom)))),
    ];

    /// <summary>Lets the clock of one promise run over the events of one case, through the versions of a charter.</summary>
    /// <param name="id">The charter.</param>
    /// <param name="commitment">The promise.</param>
    /// <param name="events">As for <see cref="CharterInForce.Clock"/>. An event <see cref="CaseEventKind.PolicyChanged"/> moves the case to the version that it names, <c>3</c> or
    /// <c>care@3</c>.</param>
    /// <param name="asOf">The instant to look from.</param>
    /// <param name="historySince">As for <see cref="CharterInForce.Clock"/>.</param>
    /// <returns>
    /// The runs in their order, by the version that was in force on the day on which the clock first started: its events start, stop and pause the clock. Limits and hours are those of the
    /// version to which the case was moved, at the start of that version's first day or by an event, in the way that the version says (<see cref="ServiceCharter.Transition"/>).
    /// </returns>
    /// <exception cref="ArgumentException">As for <see cref="CharterInForce.Clock"/>.</exception>
    /// <exception cref="ProblemException">No version of the charter makes such a promise (<c>charter.unknown-commitment</c>), the case was moved to a version that is not there
    /// (<c>charter.unknown-version</c>), or as for <see cref="CharterInForce.Clock"/>.</exception>
    public IReadOnlyList<ClockState> Runs(CharterId id, CommitmentId commitment, IEnumerable<CaseEvent> events, Instant asOf, Instant? historySince = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new VersionedClock(id, Versions(id), commitment).Runs(CaseEvents.OfOneCase(events), asOf, historySince);
    }

    /// <summary>Lets the clocks of all promises run over the events of many cases, through the versions of a charter.</summary>
    /// <param name="id">The charter.</param>
    /// <param name="events">The events, in any order; as for <see cref="Runs"/>.</param>
    /// <param name="asOf">The instant to look from.</param>
    /// <param name="historySince">As for <see cref="CharterInForce.Clock"/>.</param>
    /// <returns>Every run, case by case in the order of their first events given, promises in the order in which the versions first make them.</returns>
    /// <exception cref="ArgumentException">An event is null.</exception>
    /// <exception cref="ProblemException">The set has no such charter (<c>charter.unknown-charter</c>), or as for <see cref="Runs"/>.</exception>
    public IEnumerable<ClockState> Clocks(CharterId id, IEnumerable<CaseEvent> events, Instant asOf, Instant? historySince = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        ImmutableArray<VersionedClock> clocks = ClocksOf(id);
        return ManyCases.Of(CaseEvents.ByCase(events), one => [.. clocks.SelectMany(clock => clock.Runs(one, asOf, historySince))]);
    }

    /// <summary>The next instant at which a clock of a case stands differently, somebody is to know, or another version moves it, if no event comes before.</summary>
    /// <param name="id">The charter.</param>
    /// <param name="events">As for <see cref="Runs"/>.</param>
    /// <param name="asOf">The instant to look from.</param>
    /// <returns>What comes next; null where nothing does.</returns>
    /// <exception cref="ArgumentException">As for <see cref="CharterInForce.Clock"/>.</exception>
    /// <exception cref="ProblemException">As for <see cref="Clocks"/>.</exception>
    public ClockDeadline? NextDeadline(CharterId id, IEnumerable<CaseEvent> events, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(events);
        List<CaseEvent> one = CaseEvents.OfOneCase(events);
        return ClocksOf(id).Select(clock => clock.NextDeadline(one, asOf)).OfType<ClockDeadline>().OrderBy(d => d.ChangesAt).FirstOrDefault();
    }

    private ImmutableArray<CharterInForce> Versions(CharterId id) => [.. Charters.Where(c => c.Charter.Id == id).OrderBy(c => c.Charter.Version)];

    private ImmutableArray<VersionedClock> ClocksOf(CharterId id)
    {
        ImmutableArray<CharterInForce> versions = Versions(id);
        return versions.IsEmpty
            ? throw new ProblemException(CharterRules.UnknownCharter.At(
                string.Empty, ("given", id.Value), ("known", string.Join(", ", Charters.Select(c => c.Charter.Id.Value).Distinct()))))
            : [.. versions.SelectMany(v => v.Charter.Commitments).Select(c => c.Id).Distinct().Select(commitment => new VersionedClock(id, versions, commitment))];
    }
}
