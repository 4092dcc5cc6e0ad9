using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>An employee's sessions over time: what was agreed and is open, what keeps coming back, and what changed after it was corrected.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CoachingHistory
{
    private readonly ImmutableArray<Evidence> _observations;

    private CoachingHistory(EmployeeId employee, ImmutableArray<FeedbackSession> sessions, ImmutableArray<Evidence> observations)
    {
        Employee = employee;
        Sessions = sessions;
        _observations = observations;
    }

    /// <summary>Whose sessions they are.</summary>
    public EmployeeId Employee { get; }

    /// <summary>The sessions, in the order in which they were held; those not held yet by the time they are planned for.</summary>
    public IReadOnlyList<FeedbackSession> Sessions { get; }

    /// <summary>Every observation of the sessions, their follow-ups, and those given beside, in order, each once.</summary>
    public IReadOnlyList<Evidence> Observations => _observations;

    /// <summary>Every agreed action as it stood last, in the order of its session.</summary>
    public IReadOnlyList<CoachedAction> Actions => (ImmutableArray<CoachedAction>)
        [.. Sessions.SelectMany(session => session.Actions.Select(agreed => new CoachedAction(session, session.FollowedUp?.Actions.FirstOrDefault(a => a.Id == agreed.Id) ?? agreed)))];

    /// <summary>The actions that are open: those of a session that was closed go on in its next session, or were given up.</summary>
    public IReadOnlyList<CoachedAction> OpenActions => (ImmutableArray<CoachedAction>)
        [.. Actions.Where(a => a.Action.State == ActionItemState.Open && a.Session.DropReason is null)];

    /// <summary>What was corrected, or had to be learnt, in two sessions or more, the most frequent first. Items without a criterion are not compared.</summary>
    public IReadOnlyList<RecurringCorrection> Recurring => (ImmutableArray<RecurringCorrection>)
    [
        .. Held.SelectMany(session => Corrected(session).Select(criterion => (Criterion: criterion, Session: session)))
            .GroupBy(c => c.Criterion, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => new RecurringCorrection(same.Key, same.Select(c => c.Session)))
            .OrderByDescending(r => r.Sessions.Count).ThenBy(r => r.Criterion, StringComparer.Ordinal),
    ];

    private IEnumerable<FeedbackSession> Held => Sessions.Where(session => session.HeldDuring is not null);

    /// <summary>Puts the sessions of an employee together.</summary>
    /// <param name="employee">Who.</param>
    /// <param name="sessions">The sessions, in any order and state; those that were cancelled are left out.</param>
    /// <param name="observations">Other observations of the employee, such as those of the evaluations between two sessions; null for none.</param>
    /// <returns>The history, or every reason why not: <c>coaching.other-employee</c>, <c>coaching.session-twice</c>, <c>coaching.not-an-observation</c>, <c>coaching.observation-differs</c>. An observation that is given with the same content twice, or is one of a session, counts once.</returns>
    /// <exception cref="ArgumentException"><paramref name="employee"/> is unspecified, or <paramref name="sessions"/>, or a value in a list, is null.</exception>
    public static Result<CoachingHistory> Of(EmployeeId employee, IEnumerable<FeedbackSession> sessions, IEnumerable<Evidence>? observations = null)
    {
        Arguments.ThrowIfUnspecified(employee.IsSpecified, nameof(employee));
        ImmutableArray<FeedbackSession> given = Lists.Copied(sessions, nameof(sessions));
        ImmutableArray<Evidence> beside = Lists.Copied(observations ?? [], nameof(observations));
        Problem[] problems = [.. Problems(employee, given, beside)];
        if (problems.Length > 0)
        {
            return Result.Refused<CoachingHistory>(problems);
        }

        ImmutableArray<FeedbackSession> ordered =
        [
            .. given.Where(session => session.State != FeedbackState.Cancelled)
                .OrderBy(session => session.HeldDuring?.Start ?? session.PlannedFor.ToInstant()).ThenBy(session => session.Id.Value, StringComparer.Ordinal),
        ];
        IEnumerable<Evidence> all = ordered.SelectMany(session => session.Observations.Concat(session.FollowedUp?.Observation is Evidence seen ? [seen] : [])).Concat(beside);
        return Result.Of(new CoachingHistory(employee, ordered, [.. all.DistinctBy(one => one.Id).OrderBy(one => one.At).ThenBy(one => one.Id.Value, StringComparer.Ordinal)]));
    }

    /// <summary>The open actions whose last day is over.</summary>
    /// <param name="today">The day of asking.</param>
    /// <returns>The actions, the longest overdue first.</returns>
    public IReadOnlyList<CoachedAction> Overdue(LocalDate today) => (ImmutableArray<CoachedAction>)[.. OpenActions.Where(a => a.Action.IsOverdue(today)).OrderBy(a => a.Action.Due)];

    /// <summary>For each criterion that a session corrected, how often it was right before the session and since. An observation counts where it praises the criterion or finds it wanting.</summary>
    /// <param name="level">The confidence, above 0 and below 1.</param>
    /// <returns>The effects, in the order of the sessions. Before reaches back to the last session about the same criterion, and since until the next one: what comes later may be that session's. What was observed during a conversation counts neither way.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is outside its range.</exception>
    public IReadOnlyList<CoachingEffect> Effects(decimal level = 0.95m)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1m);
        return (ImmutableArray<CoachingEffect>)[.. Held.SelectMany(session => Corrected(session).Select(criterion => Effect(session, criterion, level)))];
    }

    /// <summary>Prints what there is.</summary>
    /// <returns>For example <c>dana: 3 sessions, 2 open actions, 1 recurring correction</c>.</returns>
    public override string ToString() => $"{Employee}: {Shown.Counted(Sessions.Count, "session")}, {Shown.Counted(OpenActions.Count, "open action")}, {Shown.Counted(Recurring.Count, "recurring correction")}";

    private static IEnumerable<string> Corrected(FeedbackSession session) =>
        session.Items.Where(item => item.Kind != FeedbackItemKind.Praise).Select(item => item.Criterion).OfType<string>().Distinct(StringComparer.Ordinal);

    private CoachingEffect Effect(FeedbackSession session, string criterion, decimal level)
    {
        Interval held = session.HeldDuring!.Value;
        Instant from = Held.Where(s => s.HeldDuring!.Value.End <= held.Start && Corrected(s).Contains(criterion, StringComparer.Ordinal)).Select(s => s.HeldDuring!.Value.End).LastOrDefault(Instant.MinValue);
        Instant until = Held.Where(s => s.HeldDuring!.Value.Start >= held.End && Corrected(s).Contains(criterion, StringComparer.Ordinal)).Select(s => s.HeldDuring!.Value.Start).FirstOrDefault(Instant.MaxValue);
        return new CoachingEffect(session, criterion, Counted(criterion, from, held.Start), Counted(criterion, held.End, until), level);
    }

    private (int Right, int Of) Counted(string criterion, Instant from, Instant until)
    {
        // An observation that both praises a criterion and finds it wanting was not right throughout.
        List<bool> right =
        [
            .. _observations.Where(one => one.At >= from && one.At <= until && one.Findings.Any(f => f.Criterion == criterion))
                .Select(one => one.Findings.Where(f => f.Criterion == criterion).All(f => f.Kind == FindingKind.Praise)),
        ];
        return (right.Count(isRight => isRight), right.Count);
    }

    // An interaction or a score may have been taken out meanwhile.
    private static bool IsSame(Evidence one, Evidence other) =>
        one.At == other.At && one.Findings.Select(f => (f.Kind, f.Criterion, f.IsCritical)).SequenceEqual(other.Findings.Select(f => (f.Kind, f.Criterion, f.IsCritical)));

    private static IEnumerable<Problem> Problems(EmployeeId employee, ImmutableArray<FeedbackSession> sessions, ImmutableArray<Evidence> beside)
    {
        HashSet<FeedbackSessionId> ids = [];
        foreach ((int index, FeedbackSession session) in sessions.Index())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"sessions[{index}]");
            if (session.Employee != employee)
            {
                yield return CoachingRules.OtherEmployee.At(place + ".employee", ("given", session.Employee.Value), ("employee", employee.Value));
            }

            if (!ids.Add(session.Id))
            {
                yield return CoachingRules.SessionTwice.At(place + ".id", ("session", session.Id.Value));
            }
        }

        foreach ((int index, Evidence one) in beside.Index())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"observations[{index}]");
            if (one.Employee != employee)
            {
                yield return CoachingRules.OtherEmployee.At(place + ".employee", ("given", one.Employee.Value), ("employee", employee.Value));
            }

            if (sessions.SelectMany(s => s.Observations).Concat(beside.Take(index)).Any(other => other.Id == one.Id && !IsSame(other, one)))
            {
                yield return CoachingRules.ObservationDiffers.At(place + ".id", ("evidence", one.Id.Value));
            }

            if (!one.IsObservation)
            {
                yield return CoachingRules.NotAnObservation.At(place, ("evidence", one.Id.Value));
            }
        }
    }
}
