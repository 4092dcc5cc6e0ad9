using System.Collections.Immutable;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A promise of a charter with a time: what is done within how long, and how often it is kept.</summary>
/// <remarks>
/// Its clock starts at the first of its start events, and stops at the first stop event after that; <see cref="Recurrence"/> says whether it starts again. It stands still while the
/// case has one of the paused statuses. Where the case ends otherwise, by an event of <see cref="CancelledBy"/>, the promise was broken if it was due before, and is in no count if
/// it was not.
/// </remarks>
public sealed class Commitment
{
    private Commitment(CommitmentId id, LocalizedText name, TimeLimit target)
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
        ReopenedBy = other.ReopenedBy;
        Pauses = other.Pauses;
        PauseBudget = other.PauseBudget;
        Limits = other.Limits;
        Condition = other.Condition;
        Recurrence = other.Recurrence;
        OnChange = other.OnChange;
        Escalations = other.Escalations;
        BackedBy = other.BackedBy;
        Time = other.Time;
        Share = other.Share;
        Period = other.Period;
    }

    /// <summary>Its id, unique in its charter.</summary>
    public CommitmentId Id { get; }

    /// <summary>What is promised, for example <c>Answer to a call</c>.</summary>
    public LocalizedText Name { get; }

    /// <summary>Within how long, for every case that <see cref="Limits"/> say nothing else of; in the time that <see cref="Time"/> says.</summary>
    public TimeLimit Target { get; private init; }

    /// <summary>Other limits for some cases; the first whose condition holds counts.</summary>
    public IReadOnlyList<ConditionalLimit> Limits { get; private init; } = ImmutableArray<ConditionalLimit>.Empty;

    /// <summary>The cases it is promised for at all; every case unless told.</summary>
    public CaseCondition Condition { get; private init; } = CaseCondition.Any;

    /// <summary>What starts the clock.</summary>
    public IReadOnlyList<ClockEvent> StartedBy { get; private init; } = ImmutableArray<ClockEvent>.Empty;

    /// <summary>What keeps the promise.</summary>
    public IReadOnlyList<ClockEvent> StoppedBy { get; private init; } = ImmutableArray<ClockEvent>.Empty;

    /// <summary>What ends the case without keeping the promise, for example that the customer hung up.</summary>
    public IReadOnlyList<ClockEvent> CancelledBy { get; private init; } = ImmutableArray<ClockEvent>.Empty;

    /// <summary>What lets a clock that was stopped go on, unless it is a stop event, too; the time in between does not count. Only for a promise that is made once.</summary>
    public IReadOnlyList<ClockEvent> ReopenedBy { get; private init; } = ImmutableArray<ClockEvent>.Empty;

    /// <summary>The statuses in which the clock stands still, with the reasons.</summary>
    public IReadOnlyList<ClockPause> Pauses { get; private init; } = ImmutableArray<ClockPause>.Empty;

    /// <summary>The most time, of the promise's own kind, that the clock may stand still in one run; once it is used up, the clock runs on. Null where there is no limit.</summary>
    public Duration? PauseBudget { get; private init; }

    /// <summary>Whether it is promised once in a case or again and again; once unless told.</summary>
    public ClockRecurrence Recurrence { get; private init; }

    /// <summary>What becomes of a running clock when the case takes another priority, tier, channel or calendar; computed anew from the start unless told.</summary>
    public ChangeMode OnChange { get; private init; }

    /// <summary>Who is to know when.</summary>
    public IReadOnlyList<EscalationLevel> Escalations { get; private init; } = ImmutableArray<EscalationLevel>.Empty;

    /// <summary>The parts of the units that keep it, one after the other; empty where none are stated.</summary>
    public IReadOnlyList<OperationalLevel> BackedBy { get; private init; } = ImmutableArray<OperationalLevel>.Empty;

    /// <summary>In which time it counts; business time unless told.</summary>
    public CommitmentTime Time { get; private init; }

    /// <summary>The share of cases for which it is promised, more than 0, at most 1; 1 unless told: every case.</summary>
    public decimal Share { get; private init; } = 1m;

    /// <summary>The period over which <see cref="Share"/> is measured and published; months unless told.</summary>
    public ReportingPeriod Period { get; private init; } = ReportingPeriod.Month;

    /// <summary>Starts a promise.</summary>
    /// <param name="id">Its id, unique in its charter.</param>
    /// <param name="name">What is promised.</param>
    /// <param name="target">Within how long: a <see cref="Duration"/>, or business days.</param>
    /// <returns>A promise without a clock yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is unspecified.</exception>
    public static Commitment Within(CommitmentId id, LocalizedText name, TimeLimit target)
    {
        Arguments.ThrowIfUnspecified(id.IsSpecified, nameof(id));
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(target);
        return new Commitment(id, name, target);
    }

    /// <summary>Promises another limit, and all else as before: for a draft that is tried on history.</summary>
    /// <param name="target">Within how long; limits for some cases only stay.</param>
    /// <returns>The changed promise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Commitment WithTarget(TimeLimit target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new Commitment(this) { Target = target };
    }

    /// <summary>Says what starts the clock.</summary>
    /// <param name="events">Any one of these.</param>
    /// <returns>The changed promise.</returns>
    public Commitment From(params ClockEvent[] events) => new(this) { StartedBy = Copies.Of(events, nameof(events)) };

    /// <summary>Says what keeps the promise.</summary>
    /// <param name="events">Any one of these.</param>
    /// <returns>The changed promise.</returns>
    public Commitment Until(params ClockEvent[] events) => new(this) { StoppedBy = Copies.Of(events, nameof(events)) };

    /// <summary>Says what ends the case without keeping the promise.</summary>
    /// <param name="events">Any one of these.</param>
    /// <returns>The changed promise.</returns>
    public Commitment UnlessEndedBy(params ClockEvent[] events) => new(this) { CancelledBy = Copies.Of(events, nameof(events)) };

    /// <summary>Says what lets a clock that was stopped go on.</summary>
    /// <param name="events">Any one of these.</param>
    /// <returns>The changed promise.</returns>
    public Commitment ReopeningOn(params ClockEvent[] events) => new(this) { ReopenedBy = Copies.Of(events, nameof(events)) };

    /// <summary>Says in which statuses the clock stands still.</summary>
    /// <param name="statuses">Statuses as the case system writes them.</param>
    /// <returns>The changed promise.</returns>
    /// <exception cref="ArgumentException">A status is blank.</exception>
    public Commitment PausedIn(params string[] statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        return PausedIn([.. statuses.Select(s => new ClockPause(s))]);
    }

    /// <summary>Says in which statuses the clock stands still, and why.</summary>
    /// <param name="pauses">Statuses with reasons.</param>
    /// <returns>The changed promise.</returns>
    public Commitment PausedIn(params ClockPause[] pauses) => new(this) { Pauses = Copies.Of(pauses, nameof(pauses)) };

    /// <summary>Limits how long the clock may stand still in one run.</summary>
    /// <param name="time">The most time, of the promise's own kind, not negative.</param>
    /// <returns>The changed promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public Commitment PausingAtMost(Duration time) => time >= Duration.Zero
        ? new Commitment(this) { PauseBudget = time }
        : throw new ArgumentOutOfRangeException(nameof(time), time, "The time that a clock may stand still is zero or more.");

    /// <summary>Promises another limit for some cases; asked in the order in which they were given.</summary>
    /// <param name="condition">The cases.</param>
    /// <param name="limit">Within how long.</param>
    /// <returns>The changed promise.</returns>
    public Commitment When(CaseCondition condition, TimeLimit limit)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(limit);
        return new Commitment(this) { Limits = (ImmutableArray<ConditionalLimit>)[.. Limits, new ConditionalLimit(condition, limit)] };
    }

    /// <summary>Promises it for some cases only.</summary>
    /// <param name="condition">The cases.</param>
    /// <returns>The changed promise.</returns>
    public Commitment OnlyFor(CaseCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new Commitment(this) { Condition = condition };
    }

    /// <summary>Says whether it is promised again and again.</summary>
    /// <param name="recurrence">The kind of recurrence.</param>
    /// <returns>The changed promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="recurrence"/> is not defined.</exception>
    public Commitment Recurring(ClockRecurrence recurrence)
    {
        Arguments.ThrowIfUndefined(recurrence, nameof(recurrence));
        return new Commitment(this) { Recurrence = recurrence };
    }

    /// <summary>Says what becomes of a running clock when the case takes another priority, tier, channel or calendar.</summary>
    /// <param name="mode">What.</param>
    /// <returns>The changed promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not defined.</exception>
    public Commitment Changing(ChangeMode mode)
    {
        Arguments.ThrowIfUndefined(mode, nameof(mode));
        return new Commitment(this) { OnChange = mode };
    }

    /// <summary>Says who is to know when.</summary>
    /// <param name="levels">The levels, each with an id of its own.</param>
    /// <returns>The changed promise.</returns>
    public Commitment Escalating(params EscalationLevel[] levels) => new(this) { Escalations = Copies.Of(levels, nameof(levels)) };

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
    public override string ToString() => FormattableString.Invariant($"{Id}: within {Target} for {Share:0.##%}");

    /// <summary>States the parts of the units that keep it, so that it can be checked whether they fit into it.</summary>
    /// <param name="parts">The parts, one after the other.</param>
    /// <returns>The changed promise.</returns>
    public Commitment Backed(params OperationalLevel[] parts) => new(this) { BackedBy = Copies.Of(parts, nameof(parts)) };

    /// <summary>The limit for a case; null where it is not promised.</summary>
    internal TimeLimit? LimitFor(CaseSituation situation) =>
        Condition.Holds(situation) ? Limits.FirstOrDefault(l => l.Condition.Holds(situation))?.Limit ?? Target : null;
}
