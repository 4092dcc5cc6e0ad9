using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Says when a promise would be due that starts at an instant and is paused as supposed.</summary>
public static class DueTimeSimulation
{
    private static readonly CaseId Case = new("simulated");

    /// <summary>Lets the clock of a promise run over a supposed case.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="commitment">The promise.</param>
    /// <param name="started">When its clock starts.</param>
    /// <param name="pauses">When it stands still: with start and end, one after the other, none before the start.</param>
    /// <returns>How it stands at the end of the last pause, or at the start where there is none: <see cref="ClockState.Due"/> and <see cref="ClockState.Explain"/> say when it is due and why.</returns>
    /// <exception cref="ArgumentException">A pause has no start or end, overlaps another or begins before the start; or pauses are given and the promise is never paused, or would be stopped by
    /// one.</exception>
    /// <exception cref="ProblemException">The charter has no such promise: <c>charter.unknown-commitment</c>; or its calendar has no opening within ten years.</exception>
    public static ClockState Of(CharterInForce charter, CommitmentId commitment, Instant started, params Interval[] pauses) =>
        Of(charter, commitment, new SupposedCase(started), pauses)
        ?? throw new ArgumentException($"'{commitment}' is promised for some cases only; say which case is supposed.", nameof(commitment));

    /// <summary>Lets the clock of a promise run over a supposed case of a priority, a tier or a channel.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="commitment">The promise.</param>
    /// <param name="supposed">The case.</param>
    /// <param name="pauses">As for <see cref="Of(CharterInForce, CommitmentId, Instant, Interval[])"/>.</param>
    /// <returns>As for <see cref="Of(CharterInForce, CommitmentId, Instant, Interval[])"/>; null where nothing is promised for such a case.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Of(CharterInForce, CommitmentId, Instant, Interval[])"/>.</exception>
    /// <exception cref="ProblemException">As for <see cref="Of(CharterInForce, CommitmentId, Instant, Interval[])"/>.</exception>
    public static ClockState? Of(CharterInForce charter, CommitmentId commitment, SupposedCase supposed, params Interval[] pauses)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(supposed);
        ArgumentNullException.ThrowIfNull(pauses);
        Commitment promise = charter.Charter.Commitments.FirstOrDefault(c => c.Id == commitment) ?? throw new ProblemException(ResultsCheck.Unknown(charter.Charter, commitment, string.Empty));
        Interval[] ordered = Ordered(supposed.Started, pauses);
        CaseEvent[] changes = ordered.Length == 0 ? [] : Changes(promise, ordered);
        return charter.Clock(commitment, [.. Starts(promise.StartedBy[0], supposed), .. changes], ordered.Length == 0 ? supposed.Started : ordered[ordered.Length - 1].End);
    }

    private static IEnumerable<CaseEvent> Starts(ClockEvent start, SupposedCase supposed)
    {
        if (start.Kind != CaseEventKind.Created)
        {
            yield return new CaseEvent(Case, supposed.Started, 0, CaseEventKind.Created, ActorKind.System, channel: supposed.Channel);
        }

        if (supposed.Priority is not null)
        {
            yield return new CaseEvent(Case, supposed.Started, 1, CaseEventKind.PriorityChanged, ActorKind.System, toValue: supposed.Priority);
        }

        if (supposed.Tier is not null)
        {
            yield return new CaseEvent(Case, supposed.Started, 2, CaseEventKind.TierChanged, ActorKind.System, toValue: supposed.Tier);
        }

        yield return Start(start, supposed);
    }

    private static Interval[] Ordered(Instant started, Interval[] pauses)
    {
        if (pauses.Any(p => !p.HasStart || !p.HasEnd))
        {
            throw new ArgumentException("A pause needs a start and an end.", nameof(pauses));
        }

        Interval[] ordered = [.. pauses.OrderBy(p => p.Start)];
        Instant free = started;
        foreach (Interval pause in ordered)
        {
            free = pause.Start >= free ? pause.End : throw new ArgumentException($"The pause {pause} starts before {free}; give pauses after the start that do not overlap.", nameof(pauses));
        }

        return ordered;
    }

    private static CaseEvent Start(ClockEvent start, SupposedCase supposed) => new(
        Case,
        supposed.Started,
        3,
        start.Kind,
        ActorKind.System,
        toValue: start.Kind == CaseEventKind.Custom ? null : start.Value,
        isPublic: start.Kind == CaseEventKind.InternalNote ? null : true,
        channel: supposed.Channel,
        customKind: start.Kind == CaseEventKind.Custom ? start.Value ?? "simulated" : null);

    private static CaseEvent[] Changes(Commitment promise, Interval[] pauses)
    {
        string status = promise.Pauses.Count > 0 ? promise.Pauses[0].Status : throw new ArgumentException($"The clock of '{promise.Id}' never stands still; give no pauses.", nameof(pauses));
        CaseEvent[] changes = [.. pauses.SelectMany((pause, i) => new[] { Change(pause.Start, (2 * i) + 4, status), Change(pause.End, (2 * i) + 5, null) })];
        return changes.Any(c => promise.StoppedBy.Concat(promise.CancelledBy).Any(e => e.Matches(c)))
            ? throw new ArgumentException($"The clock of '{promise.Id}' stops at any change of status, so a pause would stop it.", nameof(pauses))
            : changes;
    }

    private static CaseEvent Change(Instant at, int sequence, string? status) => new(Case, at, sequence, CaseEventKind.StatusChanged, ActorKind.System, toValue: status);
}
