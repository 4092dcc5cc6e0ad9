using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>A limit of time: one for all, or a table by queue or channel; with its boundary inside or outside.</summary>
public sealed class Threshold
{
    private Threshold(string value, bool inclusive, ParameterTable? table)
    {
        Value = value;
        IsInclusive = inclusive;
        Table = table;
    }

    /// <summary>Whether a time exactly at the limit is within it.</summary>
    public bool IsInclusive { get; }

    /// <summary>The table; null where one limit holds for all.</summary>
    public ParameterTable? Table { get; }

    internal string Value { get; }

    internal Comparison Comparison => IsInclusive ? Comparison.AtMost : Comparison.LessThan;

    /// <summary>A limit whose boundary is inside: exactly 20 s is within 20 s.</summary>
    /// <param name="limit">The limit, not negative.</param>
    public static implicit operator Threshold(Duration limit) => FromDuration(limit);

    /// <summary>A limit whose boundary is inside: exactly 20 s is within 20 s.</summary>
    /// <param name="limit">The limit, not negative.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static Threshold FromDuration(Duration limit) => new(Text(limit), true, null);

    /// <summary>A limit whose boundary is outside: exactly 20 s is no longer below 20 s.</summary>
    /// <param name="limit">The limit, not negative.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static Threshold Below(Duration limit) => new(Text(limit), false, null);

    /// <summary>Limits by queue, channel or another dimension.</summary>
    /// <param name="table">The table; its values are durations.</param>
    /// <param name="inclusive">Whether a time exactly at the limit is within it.</param>
    /// <returns>The threshold.</returns>
    public static Threshold By(ParameterTable table, bool inclusive = true)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Threshold(DefinitionCheck.TablePrefix + table.Name, inclusive, table);
    }

    internal KpiParameter ToParameter(string name) => new(name, Comparison, Value);

    private static string Text(Duration limit) => limit < Duration.Zero
        ? throw new ArgumentOutOfRangeException(nameof(limit), limit, "A limit of time is not negative.")
        : IsoDuration.ToText(limit);
}
