using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Feedback;

/// <summary>Takes out what has been kept long enough, and keeps a list of it.</summary>
internal sealed class Retention(RetentionPolicy policy, LocalDate today, ImmutableHashSet<EmployeeId> holds)
{
    private readonly HashSet<EmployeeId> _held = [];
    private readonly List<Problem> _open = [];

    public List<Problem> Removed { get; } = [];

    public IEnumerable<Problem> Findings() =>
    [
        .. Enum.GetValues<FeedbackRecordClass>().Where(one => policy.For(one) is null).Select(one => RecordRules.NoRetention.At(string.Empty, ("class", EnumWords<FeedbackRecordClass>.Of(one)))),
        .. _open,
        .. _held.OrderBy(one => one.Value, StringComparer.Ordinal).Select(one => RecordRules.KeptOnHold.At(string.Empty, ("person", one.Value))),
    ];

    public bool Keeps(ManagerNote note) =>
        !IsOver(FeedbackRecordClass.ManagerNote, note.Id, note.At.InUtc().Date, note.Employee, note.Author);

    public bool Keeps(Accompaniment one) =>
        !IsOver(FeedbackRecordClass.SessionContent, one.Id, (one.HeldDuring?.End ?? one.PlannedFor).InUtc().Date, [one.Companion, .. one.Participants]);

    /// <summary>The session, as much of it as is still kept; null where its time is over.</summary>
    public FeedbackSession? Of(FeedbackSession session)
    {
        SessionFacts facts = session.Facts;
        EmployeeId[] people = [.. Erasure.PeopleOf(session)];
        LocalDate last = Day(session, facts.History[^1].At);
        bool over = IsOver(FeedbackRecordClass.SessionContent, facts.Id.Value, last, people);
        if (over && facts.State is not (FeedbackState.Closed or FeedbackState.Cancelled))
        {
            _open.Add(RecordRules.NotClosed.At(string.Empty, ("id", facts.Id.Value), ("state", EnumWords<FeedbackState>.Of(facts.State)), ("day", LocalDatePattern.Iso.Format(last))));
        }

        return over ? null : new FeedbackSession(facts with
        {
            Observations = [.. facts.Observations.Select(one => Of(session, one, people))],
            FollowUp = facts.FollowUp is { Observation: Evidence seen } followUp ? new SessionFollowUp(followUp.Actions, Of(session, seen, people), followUp.At) : facts.FollowUp,
        });
    }

    private static LocalDate Day(FeedbackSession session, Instant at) => at.InZone(session.PlannedFor.Zone).Date;

    private Evidence Of(FeedbackSession session, Evidence one, EmployeeId[] people)
    {
        LocalDate day = Day(session, one.At);
        Evidence kept = one.Interaction is { Value: not Erasure.Gone } && IsOver(FeedbackRecordClass.ObservationReference, one.Id.Value, day, people) ? Erasure.Unnamed(one) : one;
        return kept.Score is not null && IsOver(FeedbackRecordClass.Score, one.Id.Value, day, people) ? Erasure.Unscored(kept) : kept;
    }

    private bool IsOver(FeedbackRecordClass recordClass, string id, LocalDate day, params EmployeeId[] people)
    {
        if (policy.For(recordClass) is not Period period || today <= day + period)
        {
            return false;
        }

        EmployeeId[] onHold = [.. people.Where(holds.Contains)];
        _held.UnionWith(onHold);
        if (onHold.Length > 0)
        {
            return false;
        }

        Removed.Add(RecordRules.Removed.At(
            string.Empty,
            ("id", id),
            ("class", EnumWords<FeedbackRecordClass>.Of(recordClass)),
            ("day", LocalDatePattern.Iso.Format(day)),
            ("until", LocalDatePattern.Iso.Format(day + period))));
        return true;
    }
}
