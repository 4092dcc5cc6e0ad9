using System.Collections.Immutable;
using System.Globalization;

namespace CustomerServiceKit.Feedback;

/// <summary>Walks a stored session through its history again, so that nothing in it is taken on trust.</summary>
internal sealed class SessionReplay(StoredSession stored, List<Problem> problems)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private SessionFacts _facts = stored.Plan;

    public FeedbackSession? Run()
    {
        problems.AddRange(Planning.Problems(_facts, null));
        Compare("history[0].step", EnumWords<SessionStep>.Of(stored.History[0].Step), EnumWords<SessionStep>.Of(SessionStep.Planned));
        for (int index = 1; index < stored.History.Count; index++)
        {
            Step(stored.History[index], string.Create(CultureInfo.InvariantCulture, $"history[{index}]"));
        }

        Leftovers();
        Compare("state", EnumWords<FeedbackState>.Of(stored.State), EnumWords<FeedbackState>.Of(_facts.State));
        Compare("version", stored.Version.ToString(CultureInfo.InvariantCulture), _facts.Version.ToString(CultureInfo.InvariantCulture));
        return problems.Count > 0 ? null : new FeedbackSession(_facts);
    }

    // A step goes on where it breaks a rule, so that the rules of the next steps are heard too.
    private void Step(SessionEntry entry, string place)
    {
        if (Command(entry) is not SessionCommand command)
        {
            problems.Add(SessionRules.RecordMismatch.At(place, ("given", EnumWords<SessionStep>.Of(entry.Step)), ("expected", "-")));
            return;
        }

        problems.AddRange(command.Problems(_facts).Where(problem => problem.Severity == Severity.Error));
        _facts = command.Applied(_facts);
        Compare(place + ".about", string.Join(", ", entry.About), string.Join(", ", _facts.History[^1].About));
    }

    /// <summary>The step with the parts that belong to it; null where the record has none.</summary>
    private SessionCommand? Command(SessionEntry entry) => entry.Step switch
    {
        SessionStep.Observed => Next(stored.Observations, _facts.Observations.Length) is Evidence evidence ? new ObserveCommand(evidence, entry.At) : null,
        SessionStep.Prepared => new PrepareCommand(Items(1), null, entry.At),
        SessionStep.Held => stored.Held is StoredMeeting held && _used.Add("held") ? new HoldCommand(held.Participants, held.Interval, held.Notes, null, entry.At) : null,
        SessionStep.Agreed => Agreed(entry),
        SessionStep.Acknowledged => Next(stored.Acknowledgements, _facts.Acknowledgements.Length) is StoredAcknowledgement word
            ? new AcknowledgeCommand(word.By, word.Stance, word.Comment, entry.At)
            : null,
        SessionStep.Disputed => Next(stored.Disputes, _facts.Disputes.Length) is StoredDispute dispute ? new DisputeCommand(dispute.By, dispute.Text, entry.At) : null,
        SessionStep.Resolved => Resolved(entry),
        SessionStep.FollowedUp => stored.FollowUp is StoredFollowUp followUp && _used.Add("follow-up")
            ? new FollowUpCommand(followUp.Actions, followUp.Observation, entry.At)
            : null,
        SessionStep.Closed => _used.Add("closed") ? new CloseCommand(stored.NextSession, stored.DropReason, entry.At) : null,
        SessionStep.Cancelled => _used.Add("cancelled") ? new CancelCommand(stored.CancelReason ?? string.Empty, entry.At) : null,
        _ => null,
    };

    private AgreeCommand? Agreed(SessionEntry entry)
    {
        ImmutableArray<ActionItem> actions = [.. stored.Actions.Skip(_facts.Actions.Length).Take(entry.About.Count)];
        return actions.Length == entry.About.Count ? new AgreeCommand(actions, null, entry.At) : null;
    }

    private ResolveCommand? Resolved(SessionEntry entry)
    {
        int count = _facts.Disputes.Length;
        return count > 0 && _facts.Disputes[^1].Resolution is null && stored.Disputes[count - 1].Resolution is StoredResolution resolution
            ? new ResolveCommand(
                resolution.By, resolution.Outcome, resolution.Reason, resolution.Outcome == DisputeOutcome.Amended ? Items(_facts.Version + 1) : [], null, entry.At)
            : null;
    }

    private ImmutableArray<FeedbackItem> Items(int version) => stored.ItemsByVersion[Math.Min(version, stored.ItemsByVersion.Count) - 1];

    private static T? Next<T>(IReadOnlyList<T> parts, int done)
        where T : class
        => done < parts.Count ? parts[done] : null;

    private void Leftovers()
    {
        Compare("observations", stored.Observations.Count, _facts.Observations.Length);
        Compare("items", stored.Items.Length, _facts.Items.Length);
        Compare("held", stored.Held is null ? 0 : 1, _facts.Held is null ? 0 : 1);
        Compare("actions", stored.Actions.Count, _facts.Actions.Length);
        Compare("acknowledgements", stored.Acknowledgements.Count, _facts.Acknowledgements.Length);
        Compare("disputes", stored.Disputes.Count, _facts.Disputes.Length);
        Compare("disputes", stored.Disputes.Count(one => one.Resolution is not null), _facts.Disputes.Count(one => one.Resolution is not null));
        Compare("follow-up", stored.FollowUp is null ? 0 : 1, _facts.FollowUp is null ? 0 : 1);
        Compare("next-session", stored.NextSession?.Value ?? "-", _facts.NextSession?.Value ?? "-");
        Compare("drop-reason", stored.DropReason ?? "-", _facts.DropReason ?? "-");
        Compare("cancel-reason", stored.CancelReason ?? "-", _facts.CancelReason ?? "-");
    }

    private void Compare(string place, int given, int expected) =>
        Compare(place, given.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture));

    private void Compare(string place, string given, string expected)
    {
        if (given != expected)
        {
            problems.Add(SessionRules.RecordMismatch.At(place, ("given", given.Length == 0 ? "-" : given), ("expected", expected.Length == 0 ? "-" : expected)));
        }
    }
}
