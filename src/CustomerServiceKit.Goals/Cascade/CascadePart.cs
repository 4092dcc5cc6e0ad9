using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>One scope among which a goal is divided, with the scopes below it: an employee, a team, a department, a division, the whole service.</summary>
/// <remarks>
/// Source: service consultants' guide, R071: goals by employee, group, department, division and the head of service. Immutable; every method returns a changed copy.
/// </remarks>
public sealed class CascadePart
{
    private CascadePart(GoalScope scope)
    {
        Scope = scope;
    }

    private CascadePart(CascadePart other)
        : this(other.Scope)
    {
        (Below, Weight, Employed, Present, Volume, PresentOf) = (other.Below, other.Weight, other.Employed, other.Present, other.Volume, other.PresentOf);
        (Lock, LockedBy, LockReason, Cap, Hedge, BottomUp) = (other.Lock, other.LockedBy, other.LockReason, other.Cap, other.Hedge, other.BottomUp);
    }

    /// <summary>Whom it is.</summary>
    public GoalScope Scope { get; }

    /// <summary>The parts below; empty for one that is not divided further.</summary>
    public IReadOnlyList<CascadePart> Below { get; private init; } = ImmutableArray<CascadePart>.Empty;

    /// <summary>How much of an amount it takes beside others, 0 or more: full-time equivalents, times how far a beginner is, times how much of the time is left for contacts. 1 unless told. Of a part
    /// with parts below, those count.</summary>
    public decimal Weight { get; private init; } = 1m;

    /// <summary>The days on which somebody who joins or leaves is there; null for all.</summary>
    public DateInterval? Employed { get; private init; }

    /// <summary>The present state of a rate, in the unit of the KPI; null where it is not measured.</summary>
    public decimal? Present { get; private init; }

    /// <summary>The measurement that says where it stands; null where a number was given.</summary>
    internal Measurement? PresentOf { get; private init; }

    /// <summary>The cases that <see cref="Present"/> rests on, by which rates are weighed, 0 or more.</summary>
    public decimal Volume { get; private init; }

    /// <summary>The level that somebody set by hand; null where it follows from above.</summary>
    public decimal? Lock { get; private init; }

    /// <summary>Who set <see cref="Lock"/>; null where nobody did.</summary>
    public string? LockedBy { get; private init; }

    /// <summary>Why; null where nobody did.</summary>
    public string? LockReason { get; private init; }

    /// <summary>The most of an amount that it can take; null for no limit.</summary>
    public decimal? Cap { get; private init; }

    /// <summary>By which share more (where less is better, less) is divided among the parts below than it has itself, so that the goal holds if some fall short: 0.05 is 5 %. 0 unless told.</summary>
    public decimal Hedge { get; private init; }

    /// <summary>What it proposes for itself; null where it says nothing.</summary>
    public decimal? BottomUp { get; private init; }

    /// <summary>Names a part.</summary>
    /// <param name="scope">Whom it is.</param>
    /// <returns>A part of weight 1 with nothing below.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public static CascadePart Of(GoalScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new CascadePart(scope);
    }

    /// <summary>Names an employee.</summary>
    /// <param name="employee">Who.</param>
    /// <param name="weight">As <see cref="Weight"/>.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is negative.</exception>
    public static CascadePart Of(EmployeeId employee, decimal weight = 1m) => Of(GoalScope.Of(employee)).Weighing(weight);

    /// <summary>Takes a unit of an organization with all units and people below it, as they are at an instant; a unit without people is left out, since nobody would reach its part.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="at">The instant, for example the first day of the goal.</param>
    /// <param name="person">The part of a person, with weight, present state and what else is known; of weight 1 where null. Where it returns null, such as for a leader without contacts, the person is left out.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    /// <exception cref="ProblemException">There is no such unit: <c>organization.unknown-unit</c>.</exception>
    public static CascadePart Of(Organization organization, UnitId unit, Instant at, Func<EmployeeId, CascadePart?>? person = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        OrganizationUnit own = organization.GetUnit(unit);
        return Of(GoalScope.Of(unit, own.Level)).Over(
        [
            .. organization.Units.Where(u => organization.ParentOf(u.Id, at) == unit).Select(u => Of(organization, u.Id, at, person)).Where(p => p.Below.Count > 0),
            .. organization.EmployeesOf(unit, at).Select(e => person is null ? Of(e) : person(e)).OfType<CascadePart>(),
        ]);
    }

    /// <summary>Puts parts below it, beside those that are there.</summary>
    /// <param name="parts">The parts; their order does not matter.</param>
    /// <returns>The changed part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is null.</exception>
    public CascadePart Over(params IEnumerable<CascadePart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new CascadePart(this) { Below = (ImmutableArray<CascadePart>)[.. Below, .. parts.Select(p => p ?? throw new ArgumentNullException(nameof(parts)))] };
    }

    /// <summary>Says how much of an amount it takes.</summary>
    /// <param name="weight">0 or more.</param>
    /// <returns>The changed part.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is negative.</exception>
    public CascadePart Weighing(decimal weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        return new CascadePart(this) { Weight = weight };
    }

    /// <summary>Says on which days somebody who joins or leaves is there; the weight counts for these days only.</summary>
    /// <param name="days">The first and last day, both inclusive.</param>
    /// <returns>The changed part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public CascadePart EmployedOn(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new CascadePart(this) { Employed = days };
    }

    /// <summary>Says where a rate stands now.</summary>
    /// <param name="present">The present state, in the unit of the KPI.</param>
    /// <param name="volume">The cases it rests on, more than 0.</param>
    /// <returns>The changed part.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="volume"/> is not more than 0.</exception>
    public CascadePart Measured(decimal present, decimal volume)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(volume);
        return new CascadePart(this) { Present = present, Volume = volume };
    }

    /// <summary>Says where a rate stands now, by a measurement of the KPI engine.</summary>
    /// <param name="present">The measurement; one without a value leaves the part not measured. Its denominator, or else its sample, is the volume.</param>
    /// <returns>The changed part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="present"/> is null.</exception>
    public CascadePart Measured(Measurement present)
    {
        ArgumentNullException.ThrowIfNull(present);
        decimal volume = present.Denominator ?? present.SampleSize;
        return present.Value is decimal value && volume > 0m ? new CascadePart(Measured(value, volume)) { PresentOf = present } : this;
    }

    /// <summary>Sets its level by hand; the others share what is left. It holds whatever the part can take (<see cref="Capped"/>).</summary>
    /// <param name="level">The level; of an amount in whole steps, 0 or more.</param>
    /// <param name="by">Who; not blank.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <returns>The changed part.</returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> or <paramref name="reason"/> is blank.</exception>
    public CascadePart Locked(decimal level, string by, string reason) => new(this)
    {
        Lock = level,
        LockedBy = Arguments.ThrowIfBlank(by, nameof(by)),
        LockReason = Arguments.ThrowIfBlank(reason, nameof(reason)),
    };

    /// <summary>Limits how much of an amount it can take; the others share the rest.</summary>
    /// <param name="cap">The most, 0 or more.</param>
    /// <returns>The changed part.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cap"/> is negative.</exception>
    public CascadePart Capped(decimal cap)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cap);
        return new CascadePart(this) { Cap = cap };
    }

    /// <summary>Divides more of an amount among the parts below than it has itself; less where less is better, so that the goal holds if some fall short.</summary>
    /// <param name="share">By which share, 0 or more and less than 1: 0.05 is 5 %. It holds anew whenever the goal is divided.</param>
    /// <returns>The changed part.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is negative, or 1 or more.</exception>
    public CascadePart Hedging(decimal share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1m);
        return new CascadePart(this) { Hedge = share };
    }

    /// <summary>Says what it proposes for itself.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The changed part.</returns>
    public CascadePart Proposing(decimal level) => new(this) { BottomUp = level };

    /// <summary>The part with another level set by hand, where one was, and with other parts below.</summary>
    internal CascadePart Standing(decimal? level, ImmutableArray<CascadePart> below) => new(this) { Lock = level, Below = below };

    /// <summary>The part as if nobody had set its own level by hand.</summary>
    internal CascadePart Unlocked() => new(this) { Lock = null, LockedBy = null, LockReason = null };

    /// <summary>Prints the part.</summary>
    /// <returns>The scope.</returns>
    public override string ToString() => Scope.ToString();
}
