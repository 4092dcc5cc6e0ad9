using System.Collections.Immutable;

namespace CustomerServiceKit;

/// <summary>What a domain command gives back: the new state, or the problems that refused it.</summary>
/// <typeparam name="T">The kind of the new state.</typeparam>
public sealed class Result<T>
    where T : class
{
    internal Result(T? value, ImmutableArray<Problem> problems)
    {
        Value = value;
        Problems = problems;
    }

    /// <summary>Whether the command was carried out.</summary>
    public bool Succeeded => Value is not null;

    /// <summary>The new state; null where the command was refused.</summary>
    public T? Value { get; }

    /// <summary>Why the command was refused, or the warnings that came with it; empty where there are none.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Gets the new state, for a caller who expects no refusal.</summary>
    /// <returns>The new state.</returns>
    /// <exception cref="ProblemException">The command was refused; the exception lists why.</exception>
    public T OrThrow() => Value ?? throw new ProblemException(Problems);
}
