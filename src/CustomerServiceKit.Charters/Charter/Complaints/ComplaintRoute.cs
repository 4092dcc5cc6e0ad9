using System.Collections.Immutable;
using NodaTime;

namespace CustomerServiceKit.Charters;

/// <summary>How a customer complains: where, who looks at it level by level with times of their own, and who outside the house looks at it after that.</summary>
public sealed class ComplaintRoute
{
    private ComplaintRoute(LocalizedText how)
    {
        How = how;
    }

    private ComplaintRoute(ComplaintRoute other)
        : this(other.How)
    {
        Levels = other.Levels;
        External = other.External;
    }

    /// <summary>How to complain, in a sentence or two.</summary>
    public LocalizedText How { get; }

    /// <summary>The levels, the first one first; a charter asks for at least one.</summary>
    public IReadOnlyList<ComplaintLevel> Levels { get; private init; } = ImmutableArray<ComplaintLevel>.Empty;

    /// <summary>Who outside the house looks at it; null where nobody is named.</summary>
    public ExternalBody? External { get; private init; }

    /// <summary>Starts a route.</summary>
    /// <param name="how">How to complain, in a sentence or two.</param>
    /// <returns>A route without levels yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="how"/> is null.</exception>
    public static ComplaintRoute By(LocalizedText how)
    {
        ArgumentNullException.ThrowIfNull(how);
        return new ComplaintRoute(how);
    }

    /// <summary>Adds levels, each after the ones before.</summary>
    /// <param name="levels">The levels.</param>
    /// <returns>The changed route.</returns>
    public ComplaintRoute Then(params ComplaintLevel[] levels) => new(this) { Levels = Copies.Joined(Levels, levels, nameof(levels)) };

    /// <summary>Says who outside the house looks at it when the last level has answered.</summary>
    /// <param name="body">The body.</param>
    /// <returns>The changed route.</returns>
    public ComplaintRoute AtLast(ExternalBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new ComplaintRoute(this) { External = body };
    }

    /// <summary>When a customer who takes a complaint through every level has the last answer at the latest, without the time between an answer and the next step.</summary>
    /// <param name="submitted">When the complaint came to the first level.</param>
    /// <returns>The instant; null where a level promises no time, or there is none.</returns>
    public Instant? LastAnswerDue(Instant submitted) =>
        Levels.Count == 0 ? null : Levels.Aggregate((Instant?)submitted, (due, level) => due is Instant at ? level.AnswerDue(at) : null);

    /// <summary>Prints the route.</summary>
    /// <returns>How to complain.</returns>
    public override string ToString() => How.ToString();
}
