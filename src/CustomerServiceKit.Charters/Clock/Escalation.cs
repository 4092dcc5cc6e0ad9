using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>A level of a promise on one case: when it is or was reached.</summary>
public sealed class Escalation
{
    private Escalation(EscalationLevel level, Instant at, bool isProjected, Instant asOf)
    {
        Level = level;
        At = at;
        IsProjected = isProjected;
        IsReached = !isProjected && at <= asOf;
    }

    /// <summary>The level, with those who are to know.</summary>
    public EscalationLevel Level { get; }

    /// <summary>When it is reached, if nothing changes; while the clock stands still, when it would be if the clock went on at once.</summary>
    public Instant At { get; }

    /// <summary>Whether <see cref="At"/> moves on because the clock stands still.</summary>
    public bool IsProjected { get; }

    /// <summary>Whether it was reached by the instant looked from.</summary>
    public bool IsReached { get; }

    /// <summary>Prints level and instant.</summary>
    /// <returns>For example <c>warn: -PT5M at 2026-07-08T08:20:00Z</c>.</returns>
    public override string ToString() => $"{Level} at {At}";

    /// <summary>The levels of a run, without those that the clock did not live to see.</summary>
    internal static IReadOnlyList<Escalation> Of(IReadOnlyList<EscalationLevel> levels, ClockRun run)
    {
        if (levels.Count == 0)
        {
            return [];
        }

        ImmutableArray<Escalation>.Builder reached = ImmutableArray.CreateBuilder<Escalation>(levels.Count);
        for (int i = 0; i < levels.Count; i++)
        {
            if (Of(levels[i], run) is Escalation escalation && (run.Excuses?.LeftOut is null || escalation.At <= run.Excuses.LeftOutAt))
            {
                reached.Add(escalation);
            }
        }

        return reached.DrainToImmutable();
    }

    /// <summary>The level of a run; null where the clock stopped before it.</summary>
    private static Escalation? Of(EscalationLevel level, ClockRun run)
    {
        Instant? at = level.Days is int days ? run.DaysFromDue(days)
            : run.At(level.Share is decimal share ? Part(run.Length, share) : run.Length + level.Offset!.Value);
        return at is Instant reached ? new Escalation(level, reached, run.IsStill && reached > run.AsOf, run.AsOf) : null;
    }

    // To the millisecond, which every limit is given in.
    private static Duration Part(Duration length, decimal share) => Duration.FromMilliseconds((long)((decimal)length.TotalMilliseconds * share));
}
