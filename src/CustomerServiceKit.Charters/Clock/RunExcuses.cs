using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What the charter excludes, as far as it touches one run of a clock: what lasts now, what left the case out, what was added to the limit.</summary>
internal sealed class RunExcuses
{
    // One for each beginning, so that the first end of two that overlap does not end both.
    private readonly List<Lasting> _lasting = [];
    private readonly List<CharterExclusion> _taken = [];

    /// <summary>The exclusion for which the clock stands still now; null where it does not.</summary>
    public CharterExclusion? Pausing => _lasting.Find(l => l.IsTaken && l.Exclusion.Effect == ExclusionEffect.Pause)?.Exclusion;

    /// <summary>The exclusion that leaves the case out; null where it counts.</summary>
    public CharterExclusion? LeftOut { get; private set; }

    /// <summary>When it was left out.</summary>
    public Instant LeftOutAt { get; private set; }

    /// <summary>What is added to the limit.</summary>
    public Duration Extension { get; private set; }

    /// <summary>Those that had an effect, in order.</summary>
    public IReadOnlyList<CharterExclusion> Taken => _taken.AsReadOnly();

    /// <summary>What lasts when a run starts with one of the events; null where nothing was excluded before. What ends in that very instant is over.</summary>
    public static RunExcuses? Before(ClockPlan plan, List<CaseEvent> events, int start, Instant from)
    {
        RunExcuses? excuses = null;
        for (int i = 0; i < events.Count && events[i].At <= from; i++)
        {
            CaseEvent happened = events[i];
            bool isKnown = happened.Kind == CaseEventKind.ExclusionEnded || (happened.Kind == CaseEventKind.ExclusionBegan && i <= start);
            if (isKnown && plan.ExclusionOf(happened) is CharterExclusion exclusion)
            {
                (excuses ??= new RunExcuses()).Note(exclusion, happened.Kind);
            }
        }

        excuses?.Resume(from, isOver: false);
        return excuses;
    }

    /// <summary>Takes what began or ended in the run; it excuses nothing where the clock stopped or the promise was broken before.</summary>
    public void Take(CharterExclusion exclusion, CaseEvent happened, bool isOver)
    {
        Note(exclusion, happened.Kind);
        if (happened.Kind == CaseEventKind.ExclusionBegan && !isOver)
        {
            Apply(_lasting[_lasting.Count - 1], happened.At);
        }
    }

    /// <summary>Takes what lasts as the clock starts or goes on.</summary>
    public void Resume(Instant at, bool isOver)
    {
        foreach (Lasting lasting in isOver ? [] : _lasting)
        {
            if (!lasting.IsTaken)
            {
                Apply(lasting, at);
            }
        }
    }

    /// <summary>Forgets what was added to a limit that counts no more; what lasts is added to the next.</summary>
    public void Restart() => Extension = _lasting.Where(l => l.IsTaken).Aggregate(Duration.Zero, (sum, l) => sum + (l.Exclusion.ExtendedBy ?? Duration.Zero));

    private void Note(CharterExclusion exclusion, CaseEventKind kind)
    {
        if (kind == CaseEventKind.ExclusionBegan)
        {
            _lasting.Add(new Lasting(exclusion));
        }
        else if (_lasting.FindIndex(l => l.Exclusion == exclusion) is >= 0 and int first)
        {
            _lasting.RemoveAt(first);
        }
    }

    private void Apply(Lasting lasting, Instant at)
    {
        CharterExclusion exclusion = lasting.Exclusion;
        lasting.IsTaken = true;
        if (exclusion.Effect == ExclusionEffect.ExcludeCase && LeftOut is null)
        {
            (LeftOut, LeftOutAt) = (exclusion, at);
        }

        Extension += exclusion.ExtendedBy ?? Duration.Zero;
        _taken.Add(exclusion);
    }

    private sealed class Lasting(CharterExclusion exclusion)
    {
        public CharterExclusion Exclusion { get; } = exclusion;

        /// <summary>Whether it had an effect on the run; what began after the promise was kept or broken has none.</summary>
        public bool IsTaken { get; set; }
    }
}
