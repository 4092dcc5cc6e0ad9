using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Feedback;

/// <summary>Something that was corrected, or had to be learnt, in more than one session.</summary>
/// <remarks>It asks for something else than the same words again: an action of the manager, practice, a change of the process. Immutable and safe to share between threads.</remarks>
public sealed class RecurringCorrection
{
    internal RecurringCorrection(string criterion, IEnumerable<FeedbackSession> sessions)
    {
        Criterion = criterion;
        Sessions = (ImmutableArray<FeedbackSession>)[.. sessions];
    }

    /// <summary>The criterion.</summary>
    public string Criterion { get; }

    /// <summary>The sessions, in the order in which they were held; two or more.</summary>
    public IReadOnlyList<FeedbackSession> Sessions { get; }

    /// <summary>The day of the first.</summary>
    public LocalDate First => Day(Sessions[0]);

    /// <summary>The day of the last.</summary>
    public LocalDate Last => Day(Sessions[Sessions.Count - 1]);

    /// <summary>Prints the criterion and its sessions.</summary>
    /// <returns>For example <c>next step agreed: fs-17, fs-21</c>.</returns>
    public override string ToString() => $"{Criterion}: {string.Join(", ", Sessions.Select(session => session.Id))}";

    private static LocalDate Day(FeedbackSession session) => session.Facts.HeldOn!.Value;
}
