using System.Collections.Immutable;

namespace CustomerServiceKit;

/// <summary>Thrown once, with every problem at once, by a <c>Build</c> or <c>Load</c> that was given something unacceptable.</summary>
public sealed class ProblemException : ArgumentException
{
    /// <summary>Carries problems.</summary>
    /// <param name="problems">At least one problem.</param>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is empty.</exception>
    public ProblemException(IEnumerable<Problem> problems)
        : this(Copied(problems))
    {
    }

    /// <summary>Carries one problem.</summary>
    /// <param name="problem">The problem.</param>
    public ProblemException(Problem problem)
        : this([problem ?? throw new ArgumentNullException(nameof(problem))])
    {
    }

    private ProblemException(ImmutableArray<Problem> problems)
        : base(Summary(problems)) => Problems = problems;

    /// <summary>Every problem, in the order in which they were found.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    private static ImmutableArray<Problem> Copied(IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ImmutableArray<Problem> copy = [.. problems];
        return copy.IsEmpty ? throw new ArgumentException("At least one problem is needed.", nameof(problems)) : copy;
    }

    private static string Summary(ImmutableArray<Problem> problems) => problems.Length == 1
        ? problems[0].ToString()
        : $"{problems.Length} problems:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}";
}
