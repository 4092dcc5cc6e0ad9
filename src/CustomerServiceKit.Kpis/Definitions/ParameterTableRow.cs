using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>One row of a parameter table: the value for one queue, channel or other value of a dimension, from an instant on.</summary>
public sealed class ParameterTableRow
{
    /// <summary>States a value.</summary>
    /// <param name="member">The value of the table's dimension, for example the queue's id; null for every one that has no row of its own.</param>
    /// <param name="value">The parameter's value.</param>
    /// <param name="from">From when it holds, inclusive, until the next row of the same member; null from the beginning.</param>
    /// <exception cref="ArgumentException"><paramref name="member"/> is empty.</exception>
    public ParameterTableRow(string? member, LiteralOperand value, Instant? from = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (member is { Length: 0 })
        {
            throw new ArgumentException("A table's row is for one member, or for all others when null; given an empty text.", nameof(member));
        }

        Member = member;
        Value = value;
        From = from;
    }

    /// <summary>The value of the table's dimension; null for every one that has no row of its own.</summary>
    public string? Member { get; }

    /// <summary>The parameter's value.</summary>
    public LiteralOperand Value { get; }

    /// <summary>From when it holds, inclusive; null from the beginning.</summary>
    public Instant? From { get; }
}
