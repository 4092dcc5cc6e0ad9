using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>One run of a promise's clock over the events of a case, from its start to its stop or to the instant from which one looks.</summary>
internal sealed class ClockRun
{
    private readonly Commitment _commitment;
    private readonly Func<CaseSituation, ClockTerms> _termsOf;
    private readonly List<ClockChange> _changes = [];
    private List<Stretch> _stretches = [];
    private ClockTerms _terms;
    private TimeLimit? _lastLimit;

    // The limit counts from here: the start of the run, or the last time the clock was started anew.
    private Instant _origin;
    private Instant _cursor;

    // A change that keeps the time used makes nothing due before it.
    private Instant? _floor;
    private Duration _used;
    private string? _status;
    private bool _isKept;
    private bool _isCancelled;
    private bool _isBroken;
    private Instant? _fellAway;

    private ClockRun(Commitment commitment, Func<CaseSituation, ClockTerms> termsOf, List<CaseEvent> events, int start, Instant from, Instant asOf)
    {
        _commitment = commitment;
        _termsOf = termsOf;
        First = events[start];
        Started = from;
        AsOf = asOf;
        _origin = from;
        _cursor = from;
        _status = StatusAt(events, start);

        // A case is created with its priority and tier, whichever of its events comes first in that instant.
        CaseSituation situation = events.TakeWhile(e => e.At <= from).Aggregate(default(CaseSituation), (known, e) => known.After(e));

        _terms = termsOf(situation);
        _lastLimit = _terms.Limit;
        _fellAway = _terms.Limit is null ? from : null;
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
    public TimeLimit? Limit => _lastLimit;

    public Duration Counted => Count.Counted;

    public Duration Paused => Count.Paused;

    /// <summary>Whether the clock stands still now, so that the due time moves on.</summary>
    public bool IsPaused { get; private set; }

    /// <summary>Whether what was promised came, in time or late.</summary>
    public bool IsFulfilled => _isKept;

    public IReadOnlyList<ClockChange> Changes => _changes;

    public IReadOnlyList<ClockSegment> Segments => _terms.Limit is null ? [] : ClockSegments.Of(Count.Pieces, Due, Stopped ?? AsOf, _terms.Clock);

    /// <summary>When the next run starts by itself, if that is to come; null where none does.</summary>
    public Instant? NextStart { get; set; }

    /// <summary>When the clock goes on although the case stands still, as its time to stand still is used up; null where that is not so.</summary>
    public Instant? BudgetEnds { get; private set; }

    public ClockOutcomeKind Status => (Stopped ?? AsOf) > Due ? ClockOutcomeKind.Breached
        : _isKept ? ClockOutcomeKind.Met
        : _isCancelled || _terms.Limit is null ? ClockOutcomeKind.Cancelled
        : IsPaused ? ClockOutcomeKind.Paused
        : ClockOutcomeKind.Open;

    private StretchCount Count { get; set; } = new([], null);

    /// <summary>The run; null where nothing was promised for the case at any time in it.</summary>
    public static ClockRun? Of(Commitment commitment, Func<CaseSituation, ClockTerms> termsOf, List<CaseEvent> events, int start, Instant from, Instant asOf)
    {
        ClockRun run = new(commitment, termsOf, events, start, from, asOf);
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
            else if (Stopped is Instant stopped && Matches(_commitment.ReopenedBy, happened) && !Matches(_commitment.StoppedBy, happened))
            {
                _stretches.Add(new Stretch(stopped, happened.At, _terms.Clock, StretchKind.Stopped, ClockWords.Stopped));
                _cursor = happened.At;
                (Stopped, StoppedAt, _isKept, _isCancelled) = (null, null, false, false);
            }

            if (Stopped is not null && (_commitment.ReopenedBy.Count == 0 || _commitment.Recurrence != ClockRecurrence.Once))
            {
                return;
            }

            if (happened.Kind == CaseEventKind.StatusChanged)
            {
                Close(happened.At);
                _status = happened.ToValue;
            }

            situation = happened.At > Started ? Changed(happened, situation) : situation;
        }
    }

    /// <summary>What has counted in the stretches so far.</summary>
    private StretchCount Recount() => new(_stretches, _commitment.PauseBudget);

    private static bool Matches(IReadOnlyList<ClockEvent> events, CaseEvent happened) => events.Any(e => e.Matches(happened));

    private static string? StatusAt(List<CaseEvent> events, int index)
    {
        int last = events.FindLastIndex(index, e => e.Kind is CaseEventKind.StatusChanged or CaseEventKind.Created);
        return last < 0 ? null : events[last].ToValue;
    }

    private bool IsEnd(CaseEvent happened)
    {
        _isKept = Matches(_commitment.StoppedBy, happened);
        _isCancelled = !_isKept && Matches(_commitment.CancelledBy, happened);
        return _isKept || _isCancelled;
    }

    /// <summary>The situation that holds after an event; the terms follow it, unless they are pinned or the promise is broken already.</summary>
    private CaseSituation Changed(CaseEvent happened, CaseSituation situation)
    {
        CaseSituation after = situation.After(happened);
        ClockTerms terms = _termsOf(after);
        ChangeMode mode = happened.Kind == CaseEventKind.PolicyChanged ? terms.Mode : _commitment.OnChange;
        if (terms.IsSameAs(_terms) || Stopped is not null)
        {
            return after;
        }

        if (mode == ChangeMode.Pin)
        {
            return situation;
        }

        Close(happened.At);
        (Instant? dueBefore, TimeLimit? limitBefore) = (_terms.Limit is null ? null : DueFrom(happened.At, Recount()), _terms.Limit);
        _isBroken |= dueBefore < happened.At;
        if (!_isBroken)
        {
            Take(terms, mode, happened.At);
            Instant? dueAfter = terms.Limit is null ? null : DueFrom(happened.At, Recount());
            _changes.Add(new ClockChange(happened, mode, limitBefore, terms.Limit, dueBefore, dueAfter));
        }

        return after;
    }

    private void Take(ClockTerms terms, ChangeMode mode, Instant at)
    {
        if (mode == ChangeMode.RecomputeFromStart)
        {
            (_floor, _used) = (null, Duration.Zero);
            _stretches = [.. _stretches.Select(s => s.With(terms.Clock)).Select(s => s.Kind == StretchKind.NotPromised ? s.With(StretchKind.Counting, null) : s)];
        }
        else if (mode == ChangeMode.RestartNow && terms.Limit is not null)
        {
            (_floor, _used) = (null, Duration.Zero);
            _stretches = [.. _stretches.Select(s => s.Kind == StretchKind.NotPromised ? s : s.With(StretchKind.Restarted, ClockWords.Restarted))];
            _origin = at;
        }
        else if (mode == ChangeMode.KeepUsedRestOnNew)
        {
            _floor = at;
            _used = Recount().Counted;
            _origin = _terms.Limit is null ? at : _origin;
        }

        _fellAway = terms.Limit is null ? at : null;
        _lastLimit = terms.Limit ?? _lastLimit;
        _terms = terms;
    }

    private void Close(Instant until)
    {
        if (Stopped is not null)
        {
            return;
        }

        ClockPause? pause = _commitment.Pauses.FirstOrDefault(p => p.Status == _status);
        StretchKind kind = _terms.Limit is null ? StretchKind.NotPromised : pause is null ? StretchKind.Counting : StretchKind.Paused;
        _stretches.Add(new Stretch(_cursor, until, _terms.Clock, kind, kind == StretchKind.NotPromised ? ClockWords.NotPromised : pause is null ? null : ClockWords.Paused(pause)));
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
            _isKept = false;
            ClockChange? last = _changes.LastOrDefault(c => c.DueBefore is not null);
            Due = last?.DueBefore ?? end;
            return;
        }

        Due = DueFrom(end, Count);
        Stretch now = Count.Pieces[Count.Pieces.Count - 1];
        IsPaused = Stopped is null && now.Kind == StretchKind.Paused && Due >= AsOf && Count.At(Length) is null;
        if (IsPaused && _commitment.PauseBudget is Duration budget)
        {
            BudgetEnds = _terms.Clock.Add(AsOf, budget - Paused);
        }
    }

    /// <summary>When it is due, if all goes on from an instant without a pause.</summary>
    private Instant DueFrom(Instant end, StretchCount count)
    {
        TimeLimit limit = _terms.Limit!;
        Instant undisturbed = _terms.Clock.EndOf(limit, _origin);

        // Where more was used than the new limit has, nothing is left of it at the change.
        Length = Duration.Max(limit.Length ?? _terms.Clock.Elapsed(_origin, undisturbed), _used);
        Instant due = count.At(Length) ?? _terms.Clock.Add(end, Length - count.Counted);

        // Business days may end outside opening hours, at the time of day at which they began.
        due = limit.Length is null && !count.LostBefore(undisturbed) ? Instant.Max(due, undisturbed) : due;
        return _floor is Instant floor ? Instant.Max(due, floor) : due;
    }
}
