using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

internal sealed class HoldCommand(ImmutableArray<EmployeeId> participants, Interval interval, ImmutableArray<SessionNote> notes, IFeedbackLanguagePolicy? language, Instant now) : SessionCommand(SessionStep.Held, now)
{
    protected override ImmutableArray<FeedbackState> From => [FeedbackState.Prepared];

    protected override FeedbackState To => FeedbackState.Held;

    protected override void Check(SessionFacts facts, List<Problem> problems)
    {
        ImmutableArray<EmployeeId> present = [.. participants.Distinct()];
        if (present.Length != 2 || !present.Contains(facts.Manager) || !present.Contains(facts.Employee))
        {
            problems.Add(FeedbackRules.NotOneOnOne.At(
                "held.participants",
                ("manager", facts.Manager.Value),
                ("employee", facts.Employee.Value),
                ("count", present.Length.ToString(CultureInfo.InvariantCulture)),
                ("given", string.Join(", ", present.Select(one => one.Value).DefaultIfEmpty("-")))));
        }

        foreach ((int index, SessionNote note) in notes.Index().Where(pair => pair.Item.By != facts.Manager && pair.Item.By != facts.Employee))
        {
            problems.Add(SessionRules.NoteByOther.At(
                string.Create(CultureInfo.InvariantCulture, $"held.notes[{index}].by"), ("given", note.By.Value), ("manager", facts.Manager.Value), ("employee", facts.Employee.Value)));
        }

        // What the employee says is the employee's.
        foreach ((int index, SessionNote note) in notes.Index().Where(pair => pair.Item.By == facts.Manager))
        {
            ItemsCheck.Labels(note.Text, string.Create(CultureInfo.InvariantCulture, $"held.notes[{index}].text"), language, problems);
        }

        if (!interval.HasStart || !interval.HasEnd || interval.Start == interval.End)
        {
            problems.Add(SessionRules.HeldInterval.At("held", ("given", interval.ToString())));
            return;
        }

        if (interval.End > At)
        {
            problems.Add(SessionRules.HeldInFuture.At("held.end", ("end", interval.End.ToString()), ("now", At.ToString())));
        }

        if (facts.History.LastOrDefault(entry => entry.Step == SessionStep.Prepared) is SessionEntry prepared && interval.Start < prepared.At)
        {
            problems.Add(SessionRules.HeldBeforePrepared.At("held.start", ("start", interval.Start.ToString()), ("prepared", prepared.At.ToString())));
        }

        problems.AddRange(facts.Observations.Select(observation => Age(facts.Policy, observation)).OfType<Problem>());
    }

    protected override SessionFacts Changed(SessionFacts facts) => facts with { Held = interval, Notes = notes };

    private Problem? Age(FeedbackPolicy policy, Evidence observation)
    {
        if (observation.At > interval.Start)
        {
            return SessionRules.HeldBeforeObservation.At(
                "held.start", ("start", interval.Start.ToString()), ("evidence", observation.Id.Value), ("at", observation.At.ToString()));
        }

        return interval.Start - observation.At > policy.MaximumObservationAge
            ? SessionRules.ObservationTooOld.At(
                "held.start", ("evidence", observation.Id.Value), ("at", observation.At.ToString()), ("limit", Shown.Days(policy.MaximumObservationAge)))
            : null;
    }
}
