using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>What the charter excludes, as far as it touches one run of a clock: what lasts now, what left the case out, what was added to the limit.</summary>
internal sealed class RunExcuses
{
    private readonly List<CharterExclusion> _lasting = [];
    private readonly List<CharterExclusion> _taken = [];

    /// <summary>The exclusion for which the clock stands still now; null where it does not.</summary>
    public CharterExclusion? Lasting => _lasting.Find(e => e.Effect == ExclusionEffect.Pause);

    /// <summary>The exclusion that leaves the case out; null where it counts.</summary>
    public CharterExclusion? LeftOut { get; private set; }

    /// <summary>When it was left out.</summary>
    public Instant LeftOutAt { get; private set; }

    /// <summary>What is added to the limit.</summary>
    public Duration Extension { get; private set; }

    /// <summary>Those that had an effect, in order.</summary>
    public IReadOnlyList<CharterExclusion> Taken => _taken.AsReadOnly();

    /// <summary>What lasts when a run starts with one of the events; null where nothing was excluded before.</summary>
    public static RunExcuses? Before(ClockPlan plan, List<CaseEvent> events, int start)
    {
        RunExcuses? excuses = null;
        for (int i = 0; i <= start; i++)
        {
            CaseEvent happened = events[i];
            if (happened.Kind is CaseEventKind.ExclusionBegan or CaseEventKind.ExclusionEnded && plan.ExclusionOf(happened) is CharterExclusion exclusion)
            {
                (excuses ??= new RunExcuses()).Last(exclusion, happened.Kind);
            }
        }

        foreach (CharterExclusion exclusion in excuses?._lasting ?? [])
        {
            excuses!.Apply(exclusion, events[start].At);
        }

        return excuses;
    }

    /// <summary>Takes what began or ended in the run; it excuses nothing where the clock stopped or the promise was broken before.</summary>
    public void Take(CharterExclusion exclusion, CaseEvent happened, bool isOver)
    {
        if (Last(exclusion, happened.Kind) && !isOver)
        {
            Apply(exclusion, happened.At);
        }
    }

    /// <summary>Takes what began while the clock was stopped and lasts as it goes on.</summary>
    public void Resume(Instant at, bool isOver)
    {
        foreach (CharterExclusion exclusion in isOver ? [] : _lasting)
        {
            if (!_taken.Contains(exclusion))
            {
                Apply(exclusion, at);
            }
        }
    }

    /// <summary>Forgets what was added to a limit that counts no more.</summary>
    public void Restart() => Extension = Duration.Zero;

    /// <summary>Notes what lasts.</summary>
    /// <returns>Whether it begins, and did not last before.</returns>
    private bool Last(CharterExclusion exclusion, CaseEventKind kind)
    {
        bool begins = kind == CaseEventKind.ExclusionBegan && !_lasting.Contains(exclusion);
        if (begins)
        {
            _lasting.Add(exclusion);
        }
        else if (kind == CaseEventKind.ExclusionEnded)
        {
            _lasting.Remove(exclusion);
        }

        return begins;
    }

    private void Apply(CharterExclusion exclusion, Instant at)
    {
        if (exclusion.Effect == ExclusionEffect.ExcludeCase && LeftOut is null)
        {
            (LeftOut, LeftOutAt) = (exclusion, at);
        }

        Extension += exclusion.ExtendedBy ?? Duration.Zero;
        _taken.Add(exclusion);
    }
}
