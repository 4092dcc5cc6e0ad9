using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>Everything that feedback leaves behind, so that one can ask who may see it, what is kept about a person, and what has to go.</summary>
/// <remarks>
/// A host that keeps its records elsewhere puts those together that a question is about. Nothing here stores or hides anything by itself. Every query takes who asks, or the day. Immutable and safe to share between threads.
/// </remarks>
public sealed class FeedbackRecords
{
    private FeedbackRecords(
        ImmutableArray<FeedbackSession> sessions, ImmutableArray<ManagerNote> notes, ImmutableArray<Accompaniment> accompaniments, ImmutableHashSet<EmployeeId> holds)
    {
        Sessions = sessions;
        Notes = notes;
        Accompaniments = accompaniments;
        Holds = holds;
    }

    /// <summary>The sessions.</summary>
    public IReadOnlyList<FeedbackSession> Sessions { get; }

    /// <summary>The private notes of managers.</summary>
    public IReadOnlyList<ManagerNote> Notes { get; }

    /// <summary>The accompaniments.</summary>
    public IReadOnlyList<Accompaniment> Accompaniments { get; }

    /// <summary>The people whose records are on legal hold.</summary>
    public IReadOnlyCollection<EmployeeId> OnHold => Holds;

    internal ImmutableHashSet<EmployeeId> Holds { get; }

    /// <summary>Puts records together.</summary>
    /// <param name="sessions">The sessions.</param>
    /// <param name="notes">The private notes; null for none.</param>
    /// <param name="accompaniments">The accompaniments; null for none.</param>
    /// <param name="onHold">The people whose records are on legal hold; null for none.</param>
    /// <returns>The records, or <c>privacy.record-twice</c> for each that stands twice.</returns>
    /// <exception cref="ArgumentException"><paramref name="sessions"/>, or a value in a list, is null.</exception>
    public static Result<FeedbackRecords> Of(
        IEnumerable<FeedbackSession> sessions, IEnumerable<ManagerNote>? notes = null, IEnumerable<Accompaniment>? accompaniments = null, IEnumerable<EmployeeId>? onHold = null)
    {
        ImmutableArray<FeedbackSession> all = Lists.Copied(sessions, nameof(sessions));
        ImmutableArray<ManagerNote> written = Lists.Copied(notes ?? [], nameof(notes));
        ImmutableArray<Accompaniment> held = Lists.Copied(accompaniments ?? [], nameof(accompaniments));
        Problem[] twice =
        [
            .. Twice("sessions", all.Select(one => one.Id.Value)), .. Twice("notes", written.Select(one => one.Id)), .. Twice("accompaniments", held.Select(one => one.Id)),
        ];
        return twice.Length > 0 ? Result.Refused<FeedbackRecords>(twice) : Result.Of(new FeedbackRecords(all, written, held, [.. onHold ?? []]));
    }

    /// <summary>Checks whether somebody may see a session: the two of it, who decided a dispute of it, and whom the visibility policy lets see the employee.</summary>
    /// <param name="session">The session.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="organization">Who belongs where.</param>
    /// <param name="at">The instant at which roles and membership are looked up.</param>
    /// <param name="policy">Who may see whom; <see cref="VisibilityPolicy.Default"/> where null.</param>
    /// <returns>Null where it is allowed; otherwise <c>privacy.session-not-visible</c>.</returns>
    /// <exception cref="ArgumentException">An argument is null or unspecified.</exception>
    public static Problem? CheckVisible(FeedbackSession session, EmployeeId viewer, Organization organization, Instant at, VisibilityPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        return viewer == session.Manager || session.Disputes.Any(dispute => dispute.Resolution?.By == viewer) || (policy ?? VisibilityPolicy.Default).Check(organization, viewer, session.Employee, at) is null
            ? null
            : RecordRules.SessionNotVisible.At(
                "sessions", ("viewer", viewer.Value), ("session", session.Id.Value), ("manager", session.Manager.Value), ("employee", session.Employee.Value));
    }

    /// <summary>What somebody may see: the sessions the policy allows, the notes he wrote, and the accompaniments he takes part in.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="organization">Who belongs where.</param>
    /// <param name="at">The instant at which roles and membership are looked up.</param>
    /// <param name="policy">Who may see whom; <see cref="VisibilityPolicy.Default"/> where null.</param>
    /// <returns>The records, with the finding <c>privacy.hidden</c> that says how many sessions were left out.</returns>
    /// <exception cref="ArgumentException">An argument is null or unspecified.</exception>
    public Result<FeedbackRecords> VisibleTo(EmployeeId viewer, Organization organization, Instant at, VisibilityPolicy? policy = null)
    {
        FeedbackRecords visible = new(
            [.. Sessions.Where(session => CheckVisible(session, viewer, organization, at, policy) is null)],
            [.. Notes.Where(note => note.Author == viewer)],
            [.. Accompaniments.Where(one => one.Concerns(viewer))],
            []);
        int hidden = Sessions.Count - visible.Sessions.Count;
        return hidden == 0 ? Result.Of(visible) : Result.Of(visible, RecordRules.Hidden.At("sessions", ("count", hidden.ToString(CultureInfo.InvariantCulture)), ("viewer", viewer.Value)));
    }

    /// <summary>Everything that is kept about a person, for the person: sessions and accompaniments he took part in, sessions whose dispute he decided, and notes about him, private ones included. What he wrote about others is about others.</summary>
    /// <param name="person">Who.</param>
    /// <returns>The records, to be shown or written (<see cref="FeedbackJson.SaveRecords"/>) and not to go on with: of legal holds they know the person's own alone. With the finding <c>privacy.nothing-kept</c> where there are none.</returns>
    /// <exception cref="ArgumentException"><paramref name="person"/> is unspecified.</exception>
    public Result<FeedbackRecords> About(EmployeeId person)
    {
        Arguments.ThrowIfUnspecified(person.IsSpecified, nameof(person));
        FeedbackRecords about = Of(person, note => note.Employee == person);
        return about.Sessions.Count + about.Notes.Count + about.Accompaniments.Count == 0
            ? Result.Of(about, RecordRules.NothingKept.At(string.Empty, ("person", person.Value)))
            : Result.Of(about);
    }

    /// <summary>
    /// Erases a person: the id becomes a pseudonym everywhere, the texts of his own sessions and the interactions they name become a dash, as does the topic of what accompanied him alone, and notes about him are gone.
    /// </summary>
    /// <param name="person">Who.</param>
    /// <param name="pseudonym">An id that nobody else has; sums over people stay as they are.</param>
    /// <returns>
    /// The records without the person: states, days, kinds, criteria, scores, counts and the ids of records stay, so these must not carry names. What he said or wrote about others stays theirs, under the pseudonym. With the
    /// finding <c>privacy.nothing-kept</c> where there was nothing to erase. Or why nothing was erased:
    /// <c>privacy.legal-hold</c> for everybody on hold whom his records concern, <c>privacy.pseudonym-taken</c>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is unspecified.</exception>
    public Result<FeedbackRecords> Erase(EmployeeId person, EmployeeId pseudonym)
    {
        Arguments.ThrowIfUnspecified(person.IsSpecified, nameof(person));
        Arguments.ThrowIfUnspecified(pseudonym.IsSpecified, nameof(pseudonym));
        FeedbackRecords concerned = Of(person, note => note.Employee == person || note.Author == person);
        EmployeeId[] held = [.. concerned.People().Append(person).Where(Holds.Contains).Distinct().OrderBy(one => one.Value, StringComparer.Ordinal)];
        Problem[] problems =
        [
            .. held.Select(one => RecordRules.LegalHold.At(string.Empty, ("person", one.Value))),
            .. People().Concat(Holds).Contains(pseudonym) ? [RecordRules.PseudonymTaken.At(string.Empty, ("pseudonym", pseudonym.Value))] : Array.Empty<Problem>(),
        ];
        if (problems.Length > 0)
        {
            return Result.Refused<FeedbackRecords>(problems);
        }

        if (!concerned.People().Any())
        {
            return Result.Of(this, RecordRules.NothingKept.At(string.Empty, ("person", person.Value)));
        }

        Erasure erasure = new(person, pseudonym);
        return Result.Of(new FeedbackRecords(
            [.. Sessions.Select(erasure.Of)], [.. Notes.Where(note => note.Employee != person).Select(erasure.Of)], [.. Accompaniments.Select(one => one.Erased(person, pseudonym))], Holds));
    }

    /// <summary>Takes out what has been kept long enough.</summary>
    /// <param name="policy">How long each class is kept.</param>
    /// <param name="today">The day of asking.</param>
    /// <returns>
    /// What is left and what was taken out; a record goes on the day after its time. A session goes as a whole when nothing has happened to it for that long; one that was never closed is told with
    /// <c>privacy.not-closed</c>. Its references and scores may go before. Days are those of the session's zone, of notes and accompaniments those of UTC. With the findings <c>privacy.no-retention</c> for
    /// each class of which the policy says nothing, and <c>privacy.kept-on-hold</c> for each person whose records stay for that reason.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public Result<RetentionOutcome> Retain(RetentionPolicy policy, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Retention retention = new(policy, today.WithCalendar(CalendarSystem.Iso), Holds);
        FeedbackRecords kept = new(
            [.. Sessions.Select(retention.Of).OfType<FeedbackSession>()], [.. Notes.Where(retention.Keeps)], [.. Accompaniments.Where(retention.Keeps)], Holds);
        return Result.Of(new RetentionOutcome(kept, retention.Removed), [.. retention.Findings()]);
    }

    /// <summary>Prints what there is.</summary>
    /// <returns>For example <c>12 sessions, 3 notes, 1 accompaniment</c>.</returns>
    public override string ToString() => $"{Shown.Counted(Sessions.Count, "session")}, {Shown.Counted(Notes.Count, "note")}, {Shown.Counted(Accompaniments.Count, "accompaniment")}";

    private FeedbackRecords Of(EmployeeId person, Func<ManagerNote, bool> concerns) => new(
        [.. Sessions.Where(session => Erasure.PeopleOf(session).Contains(person))],
        [.. Notes.Where(concerns)],
        [.. Accompaniments.Where(one => one.Concerns(person))],
        Holds.Contains(person) ? [person] : []);

    private IEnumerable<EmployeeId> People() => Sessions.SelectMany(Erasure.PeopleOf)
        .Concat(Notes.SelectMany(note => new[] { note.Author, note.Employee })).Concat(Accompaniments.SelectMany(one => one.Participants.Append(one.Companion)));

    private static IEnumerable<Problem> Twice(string path, IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => RecordRules.RecordTwice.At(path, ("id", same.Key)));
}
