using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>One run of a promise's clock over the events of a case, from its start to its stop or to the instant from which one looks.</summary>
internal sealed class ClockRun
{
    private readonly ClockPlan _plan;
    private readonly Func<CaseSituation, ClockTerms> _termsOf;
    private static readonly IReadOnlyList<ClockChange> NoChanges = [];
    private static readonly IReadOnlyList<CharterExclusion> NoExclusions = [];

    private List<ClockChange>? _changes;
    private List<Stretch> _stretches = [];
    private ClockTerms _terms;

    // The limit counts from here: the start of the run, or the last time the clock was started anew.
    private Instant _origin;
    private Instant _cursor;

    // A change that keeps the time used makes nothing due before it.
    private Instant? _floor;
    private Duration _used;
    private Duration _extendedBefore;
    private string? _status;
    private bool _isCancelled;
    private bool _isBroken;
    private Instant? _fellAway;

    private ClockRun(ClockPlan plan, Func<CaseSituation, ClockTerms> termsOf, List<CaseEvent> events, int start, Instant from, Instant asOf)
    {
        _plan = plan;
        _termsOf = termsOf;
        First = events[start];
        Started = from;
        AsOf = asOf;
        _origin = from;
        _cursor = from;
        _status = CaseEvents.StatusAt(events, start);

        // A case is created with its priority and tier, whichever of its events comes first in that instant.
        CaseSituation situation = CaseSituation.At(events, from);
        _terms = termsOf(situation);
        Limit = _terms.Limit;
        _fellAway = _terms.Limit is null ? from : null;
        Excuses = RunExcuses.Before(plan, events, start, from);
        Walk(events, start, situation);
        Finish();
    }

    /// <summary>The event that started it; of a regular update the last event before.</summary>
    public CaseEvent First { get; }

    public Instant Started { get; }

    public Instant AsOf { get; }

    public Instant? Stopped { get; private set; }

    /// <summary>The event that stopped it; null while it runs.</summary>
    public int? StoppedAt { get; private set; }

    public Instant Due { get; private set; }

    /// <summary>How much has to count until it is due.</summary>
    public Duration Length { get; private set; }

    /// <summary>The limit that holds, or that held last; null where nothing was ever promised.</summary>
    public TimeLimit? Limit { get; private set; }

    public Duration Counted => Count.Counted;

    public Duration Paused => Count.Paused;

    /// <summary>Whether the clock stands still now.</summary>
    public bool IsStill { get; private set; }

    /// <summary>Whether the clock stands still now, so that the due time moves on.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>Whether what was promised came, in time or late.</summary>
    public bool IsFulfilled { get; private set; }

    public IReadOnlyList<ClockChange> Changes => _changes?.AsReadOnly() ?? NoChanges;

    /// <summary>The exclusions of the charter that touched it, in order.</summary>
    public IReadOnlyList<CharterExclusion> Exclusions => Excuses?.Taken ?? NoExclusions;

    /// <summary>What the charter excludes, as far as it touched the run; null where nothing does.</summary>
    public RunExcuses? Excuses { get; private set; }

    public IReadOnlyList<ClockSegment> Segments => _terms.Limit is null ? [] : ClockSegments.Of(Count.Pieces, Due, Stopped ?? AsOf, _terms.Clock);

    /// <summary>When the next run starts by itself, if that is to come; null where none does.</summary>
    public Instant? NextStart { get; set; }

    /// <summary>When the clock goes on although the case stands still, as its time to stand still is used up; null where that is not so.</summary>
    public Instant? BudgetEnds { get; private set; }

    public ClockOutcomeKind Status => Excuses?.LeftOut is not null ? ClockOutcomeKind.Excluded
        : (Stopped ?? AsOf) > Due ? ClockOutcomeKind.Breached
        : IsFulfilled ? ClockOutcomeKind.Met
        : _isCancelled || _terms.Limit is null ? ClockOutcomeKind.Cancelled
        : IsPaused ? ClockOutcomeKind.Paused
        : ClockOutcomeKind.Open;

    private StretchCount Count { get; set; }

    /// <summary>The run; null where nothing was promised for the case at any time in it.</summary>
    public static ClockRun? Of(ClockPlan plan, Func<CaseSituation, ClockTerms> termsOf, List<CaseEvent> events, int start, Instant from, Instant asOf)
    {
        ClockRun run = new(plan, termsOf, events, start, from, asOf);
        return run.Limit is null ? null : run;
    }

    /// <summary>When so much has counted, or will have if nothing changes; null where the clock stopped before.</summary>
    public Instant? At(Duration amount) => Count.At(amount) ?? (Stopped is null ? _terms.Clock.Add(AsOf, amount - Counted) : null);

    /// <summary>So many business days from the due time; null where the clock stopped before.</summary>
    public Instant? DaysFromDue(int days) => _terms.Clock.AddDays(Due, days) is Instant at && (Stopped is null || at <= Stopped) ? at : null;

    private void Walk(List<CaseEvent> events, int start, CaseSituation situation)
    {
        for (int i = start + 1; i < events.Count; i++)
        {
            CaseEvent happened = events[i];
            if (Stopped is null && IsEnd(happened))
            {
                Close(happened.At);
                Stopped = happened.At;
                StoppedAt = i;
            }
            else if (Stopped is Instant stopped && _plan.Reopens.Matches(happened) && !_plan.Stops.Matches(happened))
            {
                _stretches.Add(new Stretch(stopped, happened.At, _terms.Clock, StretchKind.Stopped));
                _cursor = happened.At;
                (Stopped, StoppedAt, IsFulfilled, _isCancelled) = (null, null, false, false);
                Excuses?.Resume(happened.At, IsBrokenAt(happened.At));
            }

            if (Stopped is not null && (_plan.Reopens.IsEmpty || _plan.Commitment.Recurrence != ClockRecurrence.Once))
            {
                return;
            }

            switch (happened.Kind)
            {
                case CaseEventKind.StatusChanged:
                    TakeStatus(happened);
                    break;
                case CaseEventKind.ExclusionBegan or CaseEventKind.ExclusionEnded when _plan.ExclusionOf(happened) is CharterExclusion exclusion:
                    TakeExclusion(happened, exclusion);
                    break;
                default:
                    situation = happened.At > Started && situation.IsChangedBy(happened) ? Changed(happened, situation) : situation;
                    break;
            }
        }
    }

    /// <summary>What has counted in the stretches so far.</summary>
    private StretchCount Recount() => new(_stretches, _plan.Commitment.PauseBudget);

    private bool IsEnd(CaseEvent happened)
    {
        IsFulfilled = _plan.Stops.Matches(happened);
        _isCancelled = !IsFulfilled && _plan.Cancels.Matches(happened);
        return IsFulfilled || _isCancelled;
    }

    private void TakeStatus(CaseEvent happened)
    {
        if (_plan.PauseIn(happened.ToValue) != _plan.PauseIn(_status))
        {
            Close(happened.At);
        }

        _status = happened.ToValue;
    }

    private void TakeExclusion(CaseEvent happened, CharterExclusion exclusion)
    {
        Close(happened.At);
        bool isOver = Stopped is not null || IsBrokenAt(happened.At);
        (Excuses ??= new RunExcuses()).Take(exclusion, happened, isOver);
    }

    /// <summary>Whether it was due before an instant until which all stretches are closed; one that was is broken for good.</summary>
    private bool IsBrokenAt(Instant at)
    {
        _isBroken |= _terms.Limit is not null && DueFrom(at, Recount()) < at;
        return _isBroken;
    }

    /// <summary>The situation that holds after an event; the terms follow it, unless they are pinned or the promise is broken already.</summary>
    private CaseSituation Changed(CaseEvent happened, CaseSituation situation)
    {
        CaseSituation after = situation.After(happened);
        ClockTerms terms = _termsOf(after);
        ChangeMode mode = happened.Kind == CaseEventKind.PolicyChanged ? terms.Mode : _plan.Commitment.OnChange;
        if (terms.IsSameAs(_terms) || Stopped is not null)
        {
            return after;
        }

        if (mode == ChangeMode.Pin)
        {
            return situation;
        }

        Close(happened.At);
        if (!IsBrokenAt(happened.At))
        {
            (Instant? dueBefore, TimeLimit? limitBefore) = (_terms.Limit is null ? null : DueFrom(happened.At, Recount()), _terms.Limit);
            Take(terms, mode, happened.At);
            Instant? dueAfter = terms.Limit is null ? null : DueFrom(happened.At, Recount());
            (_changes ??= []).Add(new ClockChange(happened, mode, limitBefore, terms.Limit, dueBefore, dueAfter));
        }

        return after;
    }

    private void Take(ClockTerms terms, ChangeMode mode, Instant at)
    {
        if (mode == ChangeMode.RecomputeFromStart)
        {
            (_floor, _used, _extendedBefore) = (null, Duration.Zero, Duration.Zero);
            _stretches = _stretches.ConvertAll(s => s.Kind == StretchKind.NotPromised ? new Stretch(s.Start, s.End, terms.Clock, StretchKind.Counting) : s.With(terms.Clock));
        }
        else if (mode == ChangeMode.RestartNow && terms.Limit is not null)
        {
            (_floor, _used, _extendedBefore) = (null, Duration.Zero, Duration.Zero);
            _stretches = _stretches.ConvertAll(s => s.Kind == StretchKind.NotPromised ? s : s.With(StretchKind.Restarted));
            _origin = at;
            Excuses?.Restart();
        }
        else if (mode == ChangeMode.KeepUsedRestOnNew)
        {
            _floor = at;
            _used = Recount().Counted;
            _extendedBefore = Excuses?.Extension ?? Duration.Zero;
            _origin = _terms.Limit is null ? at : _origin;
        }

        _fellAway = terms.Limit is null ? at : null;
        Limit = terms.Limit ?? Limit;
        _terms = terms;
    }

    private void Close(Instant until)
    {
        if (Stopped is not null)
        {
            return;
        }

        CharterExclusion? excuse = Excuses?.Pausing;
        ClockPause? pause = excuse is null ? _plan.PauseIn(_status) : null;
        StretchKind kind = _terms.Limit is null ? StretchKind.NotPromised : excuse is not null ? StretchKind.Excused : pause is null ? StretchKind.Counting : StretchKind.Paused;
        _stretches.Add(new Stretch(_cursor, until, _terms.Clock, kind, (object?)excuse ?? pause));
        _cursor = until;
    }

    private void Finish()
    {
        Close(AsOf);
        Instant end = Stopped ?? AsOf;
        Count = Recount();
        if (_terms.Limit is null)
        {
            // It fell away: what was due before stands there as it was seen then.
            Stopped = _fellAway;
            StoppedAt = null;
            IsFulfilled = false;
            Due = _changes?.FindLast(c => c.DueBefore is not null)?.DueBefore ?? end;
            return;
        }

        Due = DueFrom(end, Count);
        Stretch now = Count.Pieces[Count.Pieces.Count - 1];
        IsStill = Stopped is null && now.IsStill && (now.Kind != StretchKind.Paused || Count.BudgetLeft > Duration.Zero);
        IsPaused = IsStill && Due >= AsOf && Count.Counted < Length;
        if (IsPaused && now.Kind == StretchKind.Paused && _plan.Commitment.PauseBudget is not null)
        {
            BudgetEnds = _terms.Clock.Add(AsOf, Count.BudgetLeft);
        }
    }

    /// <summary>When it is due, if all goes on from an instant without a pause.</summary>
    private Instant DueFrom(Instant end, StretchCount count)
    {
        TimeLimit limit = _terms.Limit!;
        Duration extension = Excuses?.Extension ?? Duration.Zero;
        Instant? undisturbed = limit.Length is null ? _terms.Clock.EndOf(limit, _origin) : null;

        // Where more was used than the new limit has, nothing is left of it at the change.
        Length = Duration.Max((limit.Length ?? _terms.Clock.Elapsed(_origin, undisturbed!.Value)) + _extendedBefore, _used) + extension - _extendedBefore;
        Instant due = count.At(Length) ?? _terms.Clock.Add(end, Length - count.Counted);

        // Business days may end outside opening hours, at the time of day at which they began.
        due = undisturbed is Instant at && extension == Duration.Zero && !count.LostBefore(at) ? Instant.Max(due, at) : due;
        return _floor is Instant floor ? Instant.Max(due, floor) : due;
    }
}
