using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Feedback;

/// <summary>One line of a session's history: which step, when, and about what.</summary>
/// <remarks>Entries are only ever added, in the order of their instants. Immutable and safe to share between threads.</remarks>
public sealed class SessionEntry
{
    internal SessionEntry(SessionStep step, Instant at, IEnumerable<string>? about = null)
    {
        Step = step;
        At = at;
        About = (ImmutableArray<string>)[.. about ?? []];
    }

    /// <summary>What was done.</summary>
    public SessionStep Step { get; }

    /// <summary>When, as the caller of the step said.</summary>
    public Instant At { get; }

    /// <summary>The ids of what was added: that of the evidence of an observation, those of the actions agreed; empty for other steps.</summary>
    public IReadOnlyList<string> About { get; }

    /// <summary>Prints the entry.</summary>
    /// <returns>For example <c>2026-11-20T09:30:00Z agreed a1, a2</c>.</returns>
    public override string ToString() =>
        $"{InstantPattern.ExtendedIso.Format(At)} {EnumWords<SessionStep>.Of(Step)} {string.Join(", ", About)}".TrimEnd();
}
