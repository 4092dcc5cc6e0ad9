using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A promise of a service, made ready once for the clocks of many cases.</summary>
internal sealed class ClockPlan
{
    private readonly CharterInForce _charter;
    private readonly ImmutableArray<CharterExclusion> _exclusions;

    // In the hours of the service: nothing, the promise's own limit, and its limits for some cases.
    private readonly ImmutableArray<ClockTerms> _terms;

    public ClockPlan(CharterInForce charter, CharterService service, Commitment commitment)
    {
        _charter = charter;
        Service = service;
        Commitment = commitment;
        Zone = charter.CalendarOf(service)?.Zone ?? DateTimeZone.Utc;
        Starts = new EventMatch(commitment.StartedBy);
        Stops = new EventMatch(commitment.StoppedBy);
        Cancels = new EventMatch(commitment.CancelledBy);
        Reopens = new EventMatch(commitment.ReopenedBy);
        _exclusions = [.. service.Exclusions.Select(id => charter.Charter.Exclusions.FirstOrDefault(e => e.Id == id)).OfType<CharterExclusion>()];
        BusinessClock hours = charter.ClockOf(service, commitment, null);
        TimeLimit?[] limits = [null, commitment.Target, .. commitment.Limits.Select(l => l.Limit)];
        _terms = [.. limits.Select(limit => new ClockTerms(limit, hours, charter.Charter.Transition))];
        Terms = TermsOf;
    }

    public CharterService Service { get; }

    public Commitment Commitment { get; }

    public DateTimeZone Zone { get; }

    public EventMatch Starts { get; }

    public EventMatch Stops { get; }

    public EventMatch Cancels { get; }

    public EventMatch Reopens { get; }

    /// <summary>Which terms hold in a situation.</summary>
    public Func<CaseSituation, ClockTerms> Terms { get; }

    /// <summary>Why the clock stands still in a status; null where it does not.</summary>
    public ClockPause? PauseIn(string? status)
    {
        IReadOnlyList<ClockPause> pauses = Commitment.Pauses;
        for (int i = 0; i < pauses.Count && status is not null; i++)
        {
            if (pauses[i].Status == status)
            {
                return pauses[i];
            }
        }

        return null;
    }

    /// <summary>The exclusion that an event names; null where it does not touch the service.</summary>
    /// <exception cref="ProblemException">The charter has no such exclusion.</exception>
    public CharterExclusion? ExclusionOf(CaseEvent happened)
    {
        foreach (CharterExclusion exclusion in _exclusions)
        {
            if (exclusion.Id.Value == happened.ToValue)
            {
                return exclusion;
            }
        }

        return _charter.Charter.Exclusions.Any(e => e.Id.Value == happened.ToValue) ? null : throw new ProblemException(ExclusionRules.UnknownOfCase.At(
            string.Empty,
            ("case", happened.Case.Value),
            ("given", happened.ToValue ?? string.Empty),
            ("charter", _charter.ToString()),
            ("known", string.Join(", ", _charter.Charter.Exclusions.Select(e => e.Id.Value)))));
    }

    private ClockTerms TermsOf(CaseSituation situation)
    {
        ClockTerms usual = _terms[PlaceOf(situation)];
        return situation.Calendar is null ? usual : new ClockTerms(usual.Limit, _charter.ClockOf(Service, Commitment, situation.Calendar), usual.Mode);
    }

    private int PlaceOf(CaseSituation situation)
    {
        if (!Commitment.Condition.Holds(situation))
        {
            return 0;
        }

        IReadOnlyList<ConditionalLimit> limits = Commitment.Limits;
        for (int i = 0; i < limits.Count; i++)
        {
            if (limits[i].Condition.Holds(situation))
            {
                return i + 2;
            }
        }

        return 1;
    }
}
