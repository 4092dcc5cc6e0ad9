using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Lets a clock run through the versions of a charter.</summary>
internal sealed class VersionedClock
{
    private readonly CharterId _id;
    private readonly IReadOnlyList<CharterInForce> _versions;
    private readonly CommitmentId _commitment;

    public VersionedClock(CharterId id, IReadOnlyList<CharterInForce> versions, CommitmentId commitment)
    {
        _id = id;
        _versions = versions;
        _commitment = commitment;
        if (versions.All(v => v.Find(commitment) is null))
        {
            throw new ProblemException(CharterRules.UnknownCommitment.At(
                string.Empty,
                ("charter", id.Value),
                ("given", commitment.Value),
                ("known", versions.Count == 0 ? "no version of it" : string.Join(", ", versions.SelectMany(v => v.Charter.Commitments).Select(c => c.Id.Value).Distinct()))));
        }
    }

    public IReadOnlyList<ClockState> Runs(List<CaseEvent> events, Instant asOf, Instant? historySince)
    {
        if (First(events) is not CharterInForce version)
        {
            return [];
        }

        CaseEvent[] moves = [.. Moving(version.Charter.Version).Select(v => Move(v, events[0]))];
        return version.States(version.Find(_commitment)!, CaseEvents.Until([.. events, .. moves], asOf), asOf, historySince, situation => Terms(version, situation));
    }

    /// <summary>The next deadline of the last run, or the next version that moves it while it runs.</summary>
    public ClockDeadline? NextDeadline(List<CaseEvent> events, Instant asOf)
    {
        if (Runs(events, asOf, null) is not { Count: > 0 } runs)
        {
            return null;
        }

        ClockState last = runs[runs.Count - 1];
        Instant? moved = last.Stopped is not null || last.Status == ClockOutcomeKind.Excluded ? null
            : Moving(last.CharterVersion).Select(v => (Instant?)Move(v, events[0]).At).Where(at => at > asOf).Min();
        ClockDeadline? next = last.NextDeadline;
        return moved is Instant at && (next is null || at < next.ChangesAt) ? new ClockDeadline(last, ClockDeadlineKind.Version, at) : next;
    }

    /// <summary>The later versions that move running clocks.</summary>
    private IEnumerable<CharterInForce> Moving(int version) => _versions.Where(v => v.Charter.Version > version && v.Charter.Transition != ChangeMode.Pin);

    /// <summary>The version in force on the day on which its own clock would start.</summary>
    private CharterInForce? First(List<CaseEvent> events) => _versions.LastOrDefault(v =>
        v.Find(_commitment) is ClockPlan plan
        && events.Where(plan.Starts.Matches).OrderBy(e => e, CaseEvent.Order).FirstOrDefault() is CaseEvent start
        && v.Charter.IsInForce(start.At.InZone(plan.Zone).Date));

    private CaseEvent Move(CharterInForce version, CaseEvent any) => new(
        any.Case,
        (version.Find(_commitment)?.Zone ?? DateTimeZone.Utc).AtStartOfDay(version.Charter.EffectiveFrom).ToInstant(),
        0,
        CaseEventKind.PolicyChanged,
        ActorKind.System,
        toValue: version.ToString(),
        source: any.Source);

    private ClockTerms Terms(CharterInForce start, CaseSituation situation)
    {
        CharterInForce version = situation.Policy is string policy ? Named(policy) : start;
        return version.Find(_commitment)?.Terms(situation) ?? new ClockTerms(null, default, version.Charter.Transition);
    }

    private CharterInForce Named(string policy) =>
        _versions.FirstOrDefault(v => v.ToString() == policy || v.Charter.Version.ToString(CultureInfo.InvariantCulture) == policy)
        ?? throw new ProblemException(CharterRules.UnknownVersion.At(
            string.Empty, ("charter", _id.Value), ("given", policy), ("known", string.Join(", ", _versions.Select(v => v.ToString())))));
}
