using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>One step of a session: what it needs, and what it changes. Asked for by a caller, or found in a stored session.</summary>
internal abstract class SessionCommand(SessionStep step, Instant at)
{
    public SessionStep Step { get; } = step;

    public Instant At { get; } = at;

    /// <summary>The states in which the step is possible.</summary>
    protected abstract ImmutableArray<FeedbackState> From { get; }

    /// <summary>The state it leads to.</summary>
    protected abstract FeedbackState To { get; }

    /// <summary>The ids of what it adds.</summary>
    protected virtual IEnumerable<string> About => [];

    /// <summary>Everything that speaks against the step, and the warnings. Paths are places in the session as it is stored.</summary>
    public List<Problem> Problems(SessionFacts facts)
    {
        List<Problem> problems = [];
        string entry = string.Create(CultureInfo.InvariantCulture, $"history[{facts.History.Length}]");
        if (!From.Contains(facts.State))
        {
            problems.Add(SessionRules.InvalidTransition.At(
                entry + ".step",
                ("step", EnumWords<SessionStep>.Of(Step)),
                ("state", EnumWords<FeedbackState>.Of(facts.State)),
                ("expected", string.Join(", ", From.Select(EnumWords<FeedbackState>.Of)))));
        }

        if (At < facts.History[^1].At && ChecksOrder(facts))
        {
            problems.Add(SessionRules.BeforeLastStep.At(
                entry + ".at", ("step", EnumWords<SessionStep>.Of(Step)), ("given", At.ToString()), ("last", facts.History[^1].At.ToString())));
        }

        Check(facts, problems);
        return problems;
    }

    public SessionFacts Applied(SessionFacts facts) => Changed(facts) with { State = To, History = facts.History.Add(new SessionEntry(Step, At, About)) };

    /// <summary>Whether a step that is too early is said to be so here; not where it has a reason of its own.</summary>
    protected virtual bool ChecksOrder(SessionFacts facts) => true;

    protected abstract void Check(SessionFacts facts, List<Problem> problems);

    protected abstract SessionFacts Changed(SessionFacts facts);
}
