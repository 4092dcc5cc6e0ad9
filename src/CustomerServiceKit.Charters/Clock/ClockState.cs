using System.Collections.Immutable;
using System.Text;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>One promise on one case as of an instant: when it is due and why, what has counted, and how it stands.</summary>
public sealed class ClockState
{
    private readonly DateTimeZone _zone;
    private readonly Instant? _historySince;
    private readonly Instant? _budgetEnds;
    private readonly Instant? _nextStart;
    private readonly Lazy<IReadOnlyList<ClockSegment>> _segments;

    internal ClockState(ClockRun run, int occurrence, Commitment commitment, int charterVersion, DateTimeZone zone, Instant? historySince)
    {
        _zone = zone;
        _historySince = historySince;
        _budgetEnds = run.BudgetEnds;
        _nextStart = run.NextStart;
        Occurrence = occurrence;
        Limit = run.Limit!;
        Commitment = commitment;
        CharterVersion = charterVersion;
        Case = run.First.Case;
        Source = run.First.Source;
        Started = run.Started;
        AsOf = run.AsOf;
        Stopped = run.Stopped;
        IsFulfilled = run.IsFulfilled;
        Due = run.Due;
        IsDueProjected = run.IsPaused;
        OpenTime = run.Counted;
        PausedTime = run.Paused;
        Status = run.Status;
        Overrun = Status == ClockOutcomeKind.Breached ? Duration.Max(run.Counted - run.Length, Duration.Zero) : Duration.Zero;
        Remaining = Duration.Max(run.Length - run.Counted, Duration.Zero);
        Changes = (ImmutableArray<ClockChange>)[.. run.Changes];
        Escalations = (ImmutableArray<Escalation>)[.. commitment.Escalations.Select(level => Escalation.Of(level, run)).OfType<Escalation>()];

        // Explanations are asked for one case at a time, and states for many.
        _segments = new Lazy<IReadOnlyList<ClockSegment>>(() => (ImmutableArray<ClockSegment>)[.. run.Segments]);
    }

    /// <summary>The promise.</summary>
    public Commitment Commitment { get; }

    /// <summary>Which run it is of a promise that recurs, from 1.</summary>
    public int Occurrence { get; }

    /// <summary>The limit that holds for the case now, or held last.</summary>
    public TimeLimit Limit { get; }

    /// <summary>The version of the charter that made it.</summary>
    public int CharterVersion { get; }

    /// <summary>The case.</summary>
    public CaseId Case { get; }

    /// <summary>The system the case lives in; unspecified when there is only one.</summary>
    public SourceId Source { get; }

    /// <summary>When the clock started.</summary>
    public Instant Started { get; }

    /// <summary>The instant all this is true at.</summary>
    public Instant AsOf { get; }

    /// <summary>When the promise was kept, or the case ended otherwise; null while neither has happened.</summary>
    public Instant? Stopped { get; }

    /// <summary>Whether what was promised came, in time or late; not where the case ended otherwise.</summary>
    public bool IsFulfilled { get; }

    /// <summary>
    /// When it is due: the earliest instant at which as much time as promised has counted. The due instant itself is in time. While the clock stands still it is
    /// when it would be due if the clock went on at once; <see cref="IsDueProjected"/> says so.
    /// </summary>
    public Instant Due { get; }

    /// <summary>Whether <see cref="Due"/> moves on because the clock stands still.</summary>
    public bool IsDueProjected { get; }

    /// <summary>How it stands.</summary>
    public ClockOutcomeKind Status { get; }

    /// <summary>The time that has counted.</summary>
    public Duration OpenTime { get; }

    /// <summary>The time that would have counted had the clock not stood still.</summary>
    public Duration PausedTime { get; }

    /// <summary>What is left of the promised time; zero once it is used up.</summary>
    public Duration Remaining { get; }

    /// <summary>The time that counted beyond the promise, where it was broken. It is zero where it was broken outside opening hours.</summary>
    public Duration Overrun { get; }

    /// <summary>What changed the terms of the clock, in order; empty where nothing did.</summary>
    public IReadOnlyList<ClockChange> Changes { get; }

    /// <summary>Whether it is due in the past by a change of terms, not by anybody's delay.</summary>
    public bool IsDueByChange => Changes.Count > 0 && Changes[Changes.Count - 1].IsDueBefore;

    /// <summary>Who is to know when, in the order of the promise; a level that the clock did not live to see is left out.</summary>
    public IReadOnlyList<Escalation> Escalations { get; }

    /// <summary>Whether the case began before its history does, so that pauses before that are not known and the due time may be later.</summary>
    public bool IsPartial => Started < _historySince;

    /// <summary>The next instant, after <see cref="AsOf"/>, at which the clock stands differently or somebody is to know, if no event comes; null where there is none.</summary>
    public ClockDeadline? NextDeadline => Deadlines().Where(d => d.ChangesAt > AsOf).OrderBy(d => d.ChangesAt).FirstOrDefault();

    /// <summary>What lies between the start and <see cref="Due"/>, without gap or overlap: what counts, and why the rest does not.</summary>
    public IReadOnlyList<ClockSegment> Segments => _segments.Value;

    /// <summary>Makes the row that the KPI engine counts.</summary>
    /// <returns>The outcome; without a due time while the clock stands still.</returns>
    public ClockOutcome ToOutcome() => new(
        Case,
        Commitment.Id,
        CharterVersion,
        Started,
        Status,
        AsOf,
        OpenTime,
        PausedTime,
        Overrun,
        IsDueProjected ? null : Due,
        Stopped,
        source: Source);

    /// <summary>Says in words why it is due when it is.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>A sentence, and a line for each segment in local time.</returns>
    public string Explain(string language = "en")
    {
        LocalizedText sentence = IsDueProjected ? ClockWords.DueIfResumed : ClockWords.Due;
        StringBuilder text = new(sentence.Filled(
            ("due", Iso.Local(Due, _zone)),
            ("zone", _zone.Id),
            ("within", LimitWords.Of(Limit, language, Commitment.Time == CommitmentTime.Calendar)),
            ("start", Iso.Local(Started, _zone)),
            ("time", ClockWords.TimeOf(Commitment.Time).For(language))).For(language));
        foreach (ClockSegment segment in Segments)
        {
            text.Append('\n').Append(Iso.Local(segment.Start, _zone)).Append(" - ").Append(Iso.Local(segment.End, _zone)).Append(": ")
                .Append(segment.Reason.For(language)).Append(", ").Append(SpanWords.Of(segment.Length, language));
        }

        if (IsDueByChange)
        {
            text.Append('\n').Append(ClockWords.DueByChange.Filled(("at", Iso.Local(Changes[Changes.Count - 1].At, _zone))).For(language));
        }

        if (IsPartial)
        {
            text.Append('\n').Append(ClockWords.Partial.Filled(("since", Iso.Local(_historySince!.Value, _zone))).For(language));
        }

        return text.ToString();
    }

    /// <summary>Prints the state.</summary>
    /// <returns>For example <c>first-reply of case 17: open, due 2026-07-08T08:20:00Z</c>.</returns>
    public override string ToString() => $"{Commitment.Id} of case {Case}: {EnumWords<ClockOutcomeKind>.Of(Status)}, due {Due}";

    private IEnumerable<ClockDeadline> Deadlines()
    {
        if (_nextStart is Instant start)
        {
            yield return new ClockDeadline(Commitment, ClockDeadlineKind.Start, start, null);
        }

        if (Stopped is not null)
        {
            yield break;
        }

        if (!IsDueProjected)
        {
            yield return new ClockDeadline(Commitment, ClockDeadlineKind.Due, Due, null);
        }

        if (_budgetEnds is Instant ends)
        {
            yield return new ClockDeadline(Commitment, ClockDeadlineKind.PauseBudget, ends, null);
        }

        foreach (Escalation escalation in Escalations.Where(e => !e.IsProjected))
        {
            yield return new ClockDeadline(Commitment, ClockDeadlineKind.Escalation, escalation.At, escalation.Level);
        }
    }
}
