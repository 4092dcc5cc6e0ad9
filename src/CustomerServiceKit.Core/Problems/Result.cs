namespace CustomerServiceKit;

/// <summary>Makes what a domain command gives back.</summary>
public static class Result
{
    /// <summary>The command was carried out.</summary>
    /// <typeparam name="T">The kind of the new state.</typeparam>
    /// <param name="value">The new state.</param>
    /// <param name="warnings">What the caller should know all the same.</param>
    /// <returns>The result.</returns>
    public static Result<T> Of<T>(T value, params Problem[] warnings)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(warnings);
        return new Result<T>(value, [.. warnings]);
    }

    /// <summary>The command was refused, and nothing changed.</summary>
    /// <typeparam name="T">The kind of the state there would have been.</typeparam>
    /// <param name="problems">Why; at least one.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is empty.</exception>
    public static Result<T> Refused<T>(params Problem[] problems)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(problems);
        return problems.Length == 0
            ? throw new ArgumentException("A refusal says why; give at least one problem.", nameof(problems))
            : new Result<T>(null, [.. problems]);
    }
}
