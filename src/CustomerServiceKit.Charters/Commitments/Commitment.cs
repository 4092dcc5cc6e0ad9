using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A promise of a charter with a time: what is done within how long, and how often it is kept.</summary>
/// <remarks>
/// Its clock starts at the first of its start events, and stops at the first stop event after that. It stands still while the case has one of the paused
/// statuses. Where the case ends otherwise, by an event of <see cref="CancelledBy"/>, the promise was broken if it was due before, and is in no count if it was not.
/// </remarks>
public sealed class Commitment
{
    private Commitment(CommitmentId id, LocalizedText name, Duration target)
    {
        Id = id;
        Name = name;
        Target = target;
    }

    private Commitment(Commitment other)
        : this(other.Id, other.Name, other.Target)
    {
        StartedBy = other.StartedBy;
        StoppedBy = other.StoppedBy;
        CancelledBy = other.CancelledBy;
        PausedStatuses = other.PausedStatuses;
        Time = other.Time;
        Share = other.Share;
        Period = other.Period;
    }

    /// <summary>Its id, unique in its charter.</summary>
    public CommitmentId Id { get; }

    /// <summary>What is promised, for example <c>Answer to a call</c>.</summary>
    public LocalizedText Name { get; }

    /// <summary>Within how long, more than zero; in the time that <see cref="Time"/> says.</summary>
    public Duration Target { get; }

    /// <summary>What starts the clock.</summary>
    public IReadOnlyList<ClockEvent> StartedBy { get; private init; } = ImmutableArray<ClockEvent>.Empty;

    /// <summary>What keeps the promise.</summary>
    public IReadOnlyList<ClockEvent> StoppedBy { get; private init; } = ImmutableArray<ClockEvent>.Empty;

    /// <summary>What ends the case without keeping the promise, for example that the customer hung up.</summary>
    public IReadOnlyList<ClockEvent> CancelledBy { get; private init; } = ImmutableArray<ClockEvent>.Empty;

    /// <summary>The statuses in which the clock stands still, as the case system writes them.</summary>
    public IReadOnlyList<string> PausedStatuses { get; private init; } = ImmutableArray<string>.Empty;

    /// <summary>In which time it counts; business time unless told.</summary>
    public CommitmentTime Time { get; private init; }

    /// <summary>The share of cases for which it is promised, more than 0, at most 1; 1 unless told: every case.</summary>
    public decimal Share { get; private init; } = 1m;

    /// <summary>The period over which <see cref="Share"/> is measured and published; months unless told.</summary>
    public ReportingPeriod Period { get; private init; } = ReportingPeriod.Month;

    /// <summary>Starts a promise.</summary>
    /// <param name="id">Its id, unique in its charter.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="target">Within how long.</param>
    /// <returns>A promise without a clock yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public static Commitment Within(CommitmentId id, LocalizedText name, Duration target)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(name);
        return new Commitment(id, name, target);
    }

    /// <summary>Says what starts the clock.</summary>
    /// <param name="events">Any one of these.</param>
    /// <returns>The changed promise.</returns>
    public Commitment From(params ClockEvent[] events) => new(this) { StartedBy = Copied(events) };

    /// <summary>Says what keeps the promise.</summary>
    /// <param name="events">Any one of these.</param>
    /// <returns>The changed promise.</returns>
    public Commitment Until(params ClockEvent[] events) => new(this) { StoppedBy = Copied(events) };

    /// <summary>Says what ends the case without keeping the promise.</summary>
    /// <param name="events">Any one of these.</param>
    /// <returns>The changed promise.</returns>
    public Commitment UnlessEndedBy(params ClockEvent[] events) => new(this) { CancelledBy = Copied(events) };

    /// <summary>Says in which statuses the clock stands still.</summary>
    /// <param name="statuses">Statuses as the case system writes them.</param>
    /// <returns>The changed promise.</returns>
    /// <exception cref="ArgumentException">A status is blank.</exception>
    public Commitment PausedIn(params string[] statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        return new Commitment(this) { PausedStatuses = (ImmutableArray<string>)[.. statuses.Select(s => Arguments.ThrowIfBlank(s, nameof(statuses)))] };
    }

    /// <summary>Counts around the clock, not only in opening hours.</summary>
    /// <returns>The changed promise.</returns>
    public Commitment AroundTheClock() => new(this) { Time = CommitmentTime.Calendar };

    /// <summary>Says how often the promise is kept.</summary>
    /// <param name="share">The share of cases, more than 0, at most 1: 0.8 is 80 %.</param>
    /// <param name="period">Over which period; months where null.</param>
    /// <returns>The changed promise.</returns>
    public Commitment InShare(decimal share, ReportingPeriod? period = null) => new(this) { Share = share, Period = period ?? ReportingPeriod.Month };

    /// <summary>Prints the promise.</summary>
    /// <returns>For example <c>answer: within PT20S for 80 %</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id}: within {IsoDuration.ToText(Target)} for {Share:0.##%}");

    private static ImmutableArray<ClockEvent> Copied(ClockEvent[] events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return [.. events.Select(e => e ?? throw new ArgumentNullException(nameof(events)))];
    }
}
