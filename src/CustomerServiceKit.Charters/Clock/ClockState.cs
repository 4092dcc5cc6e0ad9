using System.Collections.Immutable;
using System.Text;
using CustomerServiceKit.Calendars;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>One promise on one case as of an instant: when it is due and why, what has counted, and how it stands.</summary>
public sealed class ClockState
{
    private readonly ClockPlan _plan;
    private readonly ClockRun _run;
    private readonly Instant? _historySince;

    internal ClockState(ClockRun run, int occurrence, ClockPlan plan, int charterVersion, Instant? historySince)
    {
        _plan = plan;
        _run = run;
        _historySince = historySince;
        Occurrence = occurrence;
        CharterVersion = charterVersion;
        Status = run.Status;
        Escalations = Escalation.Of(plan.Commitment.Escalations, run);
    }

    /// <summary>The promise.</summary>
    public Commitment Commitment => _plan.Commitment;

    /// <summary>Which run it is of a promise that recurs, from 1.</summary>
    public int Occurrence { get; }

    /// <summary>The limit that holds for the case now, or held last.</summary>
    public TimeLimit Limit => _run.Limit!;

    /// <summary>The version of the charter that made it.</summary>
    public int CharterVersion { get; }

    /// <summary>The case.</summary>
    public CaseId Case => _run.First.Case;

    /// <summary>The system the case lives in; unspecified when there is only one.</summary>
    public SourceId Source => _run.First.Source;

    /// <summary>When the clock started.</summary>
    public Instant Started => _run.Started;

    /// <summary>The instant all this is true at.</summary>
    public Instant AsOf => _run.AsOf;

    /// <summary>When the promise was kept, or the case ended otherwise; null while neither has happened.</summary>
    public Instant? Stopped => _run.Stopped;

    /// <summary>Whether what was promised came, in time or late; not where the case ended otherwise.</summary>
    public bool IsFulfilled => _run.IsFulfilled;

    /// <summary>
    /// When it is due: the earliest instant at which as much time as promised has counted. The due instant itself is in time. While the clock stands still it is
    /// when it would be due if the clock went on at once; <see cref="IsDueProjected"/> says so.
    /// </summary>
    public Instant Due => _run.Due;

    /// <summary>Whether <see cref="Due"/> moves on because the clock stands still.</summary>
    public bool IsDueProjected => _run.IsPaused;

    /// <summary>How it stands.</summary>
    public ClockOutcomeKind Status { get; }

    /// <summary>The time that has counted.</summary>
    public Duration OpenTime => _run.Counted;

    /// <summary>The time that would have counted had the clock not stood still.</summary>
    public Duration PausedTime => _run.Paused;

    /// <summary>What is left of the promised time; zero once it is used up.</summary>
    public Duration Remaining => Duration.Max(_run.Length - _run.Counted, Duration.Zero);

    /// <summary>The time that counted beyond the promise, where it was broken. It is zero where it was broken outside opening hours.</summary>
    public Duration Overrun => Status == ClockOutcomeKind.Breached ? Duration.Max(_run.Counted - _run.Length, Duration.Zero) : Duration.Zero;

    /// <summary>What changed the terms of the clock, in order; empty where nothing did.</summary>
    public IReadOnlyList<ClockChange> Changes => _run.Changes;

    /// <summary>Whether it is due in the past by a change of terms, not by anybody's delay.</summary>
    public bool IsDueByChange => Changes.Count > 0 && Changes[Changes.Count - 1].IsDueBefore;

    /// <summary>The exclusions of the charter that touched the clock, in order; what began after the promise was kept or broken excuses nothing and is not here.</summary>
    public IReadOnlyList<CharterExclusion> Exclusions => _run.Exclusions;

    /// <summary>Who is to know when, in the order of the promise; a level that the clock did not live to see is left out.</summary>
    public IReadOnlyList<Escalation> Escalations { get; }

    /// <summary>Whether the case began before its history does, so that pauses before that are not known and the due time may be later.</summary>
    public bool IsPartial => Started < _historySince;

    /// <summary>The next instant, after <see cref="AsOf"/>, at which the clock stands differently or somebody is to know, if no event comes; null where there is none.</summary>
    public ClockDeadline? NextDeadline
    {
        get
        {
            ClockDeadline? next = null;
            foreach (ClockDeadline deadline in Deadlines())
            {
                next = deadline.ChangesAt > AsOf && (next is null || deadline.ChangesAt < next.ChangesAt) ? deadline : next;
            }

            return next;
        }
    }

    /// <summary>What lies between the start and <see cref="Due"/>, without gap or overlap: what counts, and why the rest does not.</summary>
    public IReadOnlyList<ClockSegment> Segments => (ImmutableArray<ClockSegment>)[.. _run.Segments];

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
        _run.Excuses?.LeftOut?.Id.Value,
        Source);

    /// <summary>Says in words why it is due when it is.</summary>
    /// <param name="language"><c>en</c>, <c>he</c> or <c>ro</c>.</param>
    /// <returns>A sentence, and a line for each segment in local time.</returns>
    public string Explain(string language = "en")
    {
        LocalizedText sentence = IsDueProjected ? ClockWords.DueIfResumed : ClockWords.Due;
        StringBuilder text = new(sentence.Filled(
            ("due", Iso.Local(Due, _plan.Zone)),
            ("zone", _plan.Zone.Id),
            ("within", LimitWords.Of(Limit, language, Commitment.Time == CommitmentTime.Calendar)),
            ("start", Iso.Local(Started, _plan.Zone)),
            ("time", ClockWords.TimeOf(Commitment.Time).For(language))).For(language));
        foreach (ClockSegment segment in Segments)
        {
            text.Append('\n').Append(Iso.Local(segment.Start, _plan.Zone)).Append(" - ").Append(Iso.Local(segment.End, _plan.Zone)).Append(": ")
                .Append(segment.Reason.For(language)).Append(", ").Append(SpanWords.Of(segment.Length, language));
        }

        foreach (ClockChange change in Changes)
        {
            text.Append('\n').Append(ClockWords.Changed.FilledBy(code =>
            [
                ("at", Iso.Local(change.At, _plan.Zone)),
                ("value", change.Value ?? "–"),
                ("before", Said(change.LimitBefore, code)),
                ("after", Said(change.LimitAfter, code)),
                ("due", change.DueAfter is Instant due ? Iso.Local(due, _plan.Zone) : "–"),
            ]).For(language));
        }

        foreach (CharterExclusion exclusion in Exclusions.Where(e => e.Effect == ExclusionEffect.Extend))
        {
            text.Append('\n').Append(ClockWords.Extended.FilledBy(code => [("time", SpanWords.Of(exclusion.ExtendedBy!.Value, code)), ("why", exclusion.Sentence.For(code))]).For(language));
        }

        if (_run.Excuses?.LeftOut is CharterExclusion leftOut)
        {
            text.Append('\n').Append(ClockWords.LeftOut.FilledBy(code => [("at", Iso.Local(_run.Excuses.LeftOutAt, _plan.Zone)), ("why", leftOut.Sentence.For(code))]).For(language));
        }

        if (IsDueByChange)
        {
            text.Append('\n').Append(ClockWords.DueByChange.Filled(("at", Iso.Local(Changes[Changes.Count - 1].At, _plan.Zone))).For(language));
        }

        if (IsPartial)
        {
            text.Append('\n').Append(ClockWords.Partial.Filled(("since", Iso.Local(_historySince!.Value, _plan.Zone))).For(language));
        }

        return text.ToString();
    }

    /// <summary>Prints the state.</summary>
    /// <returns>For example <c>first-reply of case 17: open, due 2026-07-08T08:20:00Z</c>.</returns>
    public override string ToString() => $"{Commitment.Id} of case {Case}: {EnumWords<ClockOutcomeKind>.Of(Status)}, due {Due}";

    private string Said(TimeLimit? limit, string language) =>
        limit is null ? ClockWords.Nothing.For(language) : LimitWords.Of(limit, language, Commitment.Time == CommitmentTime.Calendar);

    private IEnumerable<ClockDeadline> Deadlines()
    {
        if (_run.NextStart is Instant start)
        {
            yield return new ClockDeadline(this, ClockDeadlineKind.Start, start);
        }

        if (Stopped is not null || Status == ClockOutcomeKind.Excluded)
        {
            yield break;
        }

        if (!IsDueProjected)
        {
            yield return new ClockDeadline(this, ClockDeadlineKind.Due, Due);
        }

        if (_run.BudgetEnds is Instant ends)
        {
            yield return new ClockDeadline(this, ClockDeadlineKind.PauseBudget, ends);
        }

        foreach (Escalation escalation in Escalations.Where(e => !e.IsProjected))
        {
            yield return new ClockDeadline(this, ClockDeadlineKind.Escalation, escalation.At, escalation.Level);
        }
    }
}
