using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>Lets one promise's clock run over the events of a case.</summary>
internal sealed class ClockRun
{
    private readonly BusinessClock _clock;

    private readonly List<Stretch> _stretches = [];

    private readonly bool _isKept;

    private readonly bool _isEnded;

    private ClockRun(Commitment commitment, BusinessClock clock, List<CaseEvent> events, int start, Instant asOf)
    {
        _clock = clock;
        First = events[start];
        AsOf = asOf;

        Instant from = First.At;
        string? status = StatusAt(events, start);
        for (int i = start + 1; i < events.Count && !_isEnded; i++)
        {
            CaseEvent happened = events[i];
            _isKept = commitment.StoppedBy.Any(e => e.Matches(happened));
            _isEnded = _isKept || commitment.CancelledBy.Any(e => e.Matches(happened));
            if (_isEnded)
            {
                Stopped = happened.At;
            }
            else if (happened.Kind == CaseEventKind.StatusChanged)
            {
                _stretches.Add(new Stretch(from, happened.At, PauseOf(commitment, status)));
                from = happened.At;
                status = happened.ToValue;
            }
        }

        Instant end = Stopped ?? asOf;
        string? pause = PauseOf(commitment, status);
        _stretches.Add(new Stretch(from, end, pause));
        IsPaused = pause is not null && !_isEnded;
        Due = Count(commitment.Target, end);
        Segments = Joined([.. _stretches.SelectMany(SegmentsOf), .. Due > end ? _clock.Segments(end, Due) : []]);
    }

    public CaseEvent First { get; }

    public Instant AsOf { get; }

    public Instant? Stopped { get; }

    public Instant Due { get; }

    public Duration Counted { get; private set; }

    public Duration Paused { get; private set; }

    public bool IsPaused { get; }

    public IEnumerable<ClockSegment> Segments { get; }

    public ClockOutcomeKind Status => (Stopped ?? AsOf) > Due ? ClockOutcomeKind.Breached
        : _isKept ? ClockOutcomeKind.Met
        : _isEnded ? ClockOutcomeKind.Cancelled
        : IsPaused ? ClockOutcomeKind.Paused
        : ClockOutcomeKind.Open;

    /// <summary>The run, or null where nothing has started the clock by then.</summary>
    public static ClockRun? Of(Commitment commitment, BusinessClock clock, IEnumerable<CaseEvent> events, Instant asOf)
    {
        List<CaseEvent> past = [.. events.Where(e => e.At <= asOf).OrderBy(e => e, CaseEvent.Order)];
        int start = past.FindIndex(happened => commitment.StartedBy.Any(e => e.Matches(happened)));
        return start < 0 ? null : new ClockRun(commitment, clock, past, start, asOf);
    }

    private static string? StatusAt(List<CaseEvent> events, int index)
    {
        int last = events.FindLastIndex(index, e => e.Kind is CaseEventKind.StatusChanged or CaseEventKind.Created);
        return last < 0 ? null : events[last].ToValue;
    }

    private static string? PauseOf(Commitment commitment, string? status) =>
        status is not null && commitment.PausedStatuses.Contains(status, StringComparer.Ordinal) ? status : null;

    /// <summary>Counts every stretch, and finds the instant at which the target is reached.</summary>
    private Instant Count(Duration target, Instant end)
    {
        Instant? due = null;
        foreach (Stretch stretch in _stretches)
        {
            Duration length = _clock.Elapsed(stretch.Start, stretch.End);
            if (stretch.Pause is not null)
            {
                Paused += length;
                continue;
            }

            due ??= Counted + length >= target ? _clock.Add(stretch.Start, target - Counted) : null;
            Counted += length;
        }

        return due ?? _clock.Add(end, target - Counted);
    }

    private IEnumerable<ClockSegment> SegmentsOf(Stretch stretch)
    {
        Instant end = Instant.Min(stretch.End, Due);
        return stretch.Start >= end ? []
            : stretch.Pause is string status ? [new ClockSegment(stretch.Start, end, ClockSegmentKind.Paused, ClockWords.Paused(status))]
            : _clock.Segments(stretch.Start, end);
    }

    /// <summary>One segment where several in a row have the same reason.</summary>
    private static List<ClockSegment> Joined(IEnumerable<ClockSegment> segments)
    {
        List<ClockSegment> joined = [];
        foreach (ClockSegment segment in segments)
        {
            int last = joined.Count - 1;
            if (last >= 0 && joined[last].Kind == segment.Kind && joined[last].Reason.Equals(segment.Reason))
            {
                joined[last] = new ClockSegment(joined[last].Start, segment.End, segment.Kind, segment.Reason);
            }
            else
            {
                joined.Add(segment);
            }
        }

        return joined;
    }

    private sealed class Stretch(Instant start, Instant end, string? pause)
    {
        public Instant Start { get; } = start;

        public Instant End { get; } = end;

        public string? Pause { get; } = pause;
    }
}
