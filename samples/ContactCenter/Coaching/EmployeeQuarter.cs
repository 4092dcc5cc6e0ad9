using CustomerServiceKit;
using CustomerServiceKit.Feedback;

namespace ContactCenter.Coaching;

/// <summary>One employee's quarter: what was heard, what was said, what was agreed, and what became of it.</summary>
internal sealed record EmployeeQuarter
{
    /// <summary>What could be said after the first month.</summary>
    public required FeedbackPreparation Preparation { get; init; }

    /// <summary>The session, from its plan to its end.</summary>
    public required FeedbackSession Session { get; init; }

    /// <summary>The order in which the conversation went.</summary>
    public required FeedbackTemplate Template { get; init; }

    /// <summary>The session and all evaluations of the quarter.</summary>
    public required CoachingHistory History { get; init; }

    /// <summary>What was told on the way, and is no refusal.</summary>
    public required IReadOnlyList<Problem> Told { get; init; }

    /// <summary>What the rules refused on the way.</summary>
    public required IReadOnlyList<Problem> Refused { get; init; }
}
