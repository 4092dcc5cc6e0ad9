namespace CustomerServiceKit.Kpis;

/// <summary>A function of a schema threw while it read a row; what it threw is the <see cref="Exception.InnerException"/>.</summary>
/// <remarks>A value that is missing or illegal rejects its row and throws nothing. This is a fault of the function, which is the integrator's own.</remarks>
public sealed class UnreadableRowException : InvalidOperationException
{
    /// <summary>Says where reading failed.</summary>
    /// <param name="index">The position of the row among those read, from 0.</param>
    /// <param name="key">The key of the row; null where reading it failed.</param>
    /// <param name="column">The field or dimension that was read.</param>
    /// <param name="inner">What the function threw.</param>
    public UnreadableRowException(long index, string? key, string column, Exception inner)
        : base(FormattableString.Invariant($"Row {index} ({key ?? "no key yet"}): the function that reads '{column}' threw {inner?.GetType().Name}: {inner?.Message} Let it return null where there is no value."), inner)
    {
        Index = index;
        Key = key;
        Column = column;
    }

    /// <summary>The position of the row among those read, from 0.</summary>
    public long Index { get; }

    /// <summary>The key of the row; null where reading it failed.</summary>
    public string? Key { get; }

    /// <summary>The field or dimension that was read; <c>key</c>, <c>source</c>, <c>revision</c> or <c>excluded</c> where it was that.</summary>
    public string Column { get; }
}
