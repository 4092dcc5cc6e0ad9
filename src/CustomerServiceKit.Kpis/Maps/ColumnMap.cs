using System.Collections.Frozen;

namespace CustomerServiceKit.Kpis;

/// <summary>How one column of a source is read.</summary>
public sealed class ColumnMap
{
    /// <summary>Maps a column.</summary>
    /// <param name="role">What the column becomes.</param>
    /// <param name="name">The field or dimension it becomes, for example <c>created</c> or <c>queue</c>.</param>
    /// <param name="column">The column's name in the source.</param>
    /// <param name="unit">For a span <c>milliseconds</c>, <c>seconds</c>, <c>minutes</c> or <c>hours</c>; for a time <c>unix-seconds</c> or <c>unix-milliseconds</c> where it is a
    /// number; for an amount the unit's id, <c>count</c> unless told.</param>
    /// <param name="zone">The IANA zone of local times in this column; that of the map when null.</param>
    /// <param name="values">What each of the source's values stands for; null for as it is.</param>
    /// <param name="otherwise">What to do with a value that <paramref name="values"/> does not list.</param>
    /// <exception cref="ArgumentException">A name is empty, or <paramref name="name"/> is not kebab case.</exception>
    public ColumnMap(
        ColumnRole role,
        string name,
        string column,
        string? unit = null,
        string? zone = null,
        IReadOnlyDictionary<string, string>? values = null,
        UnmappedValues otherwise = UnmappedValues.Keep)
    {
        ArgumentException.ThrowIfNullOrEmpty(column);
        Role = role;
        Name = KebabName.Checked(name, nameof(name));
        Column = column;
        Unit = unit;
        Zone = zone;
        Values = (values ?? new Dictionary<string, string>()).ToFrozenDictionary(StringComparer.Ordinal);
        Otherwise = otherwise;
    }

    /// <summary>What the column becomes.</summary>
    public ColumnRole Role { get; }

    /// <summary>The field or dimension it becomes.</summary>
    public string Name { get; }

    /// <summary>The column's name in the source.</summary>
    public string Column { get; }

    /// <summary>The unit of the column's numbers; null where its role needs none, or for the default.</summary>
    public string? Unit { get; }

    /// <summary>The IANA zone of local times in this column; null for that of the map.</summary>
    public string? Zone { get; }

    /// <summary>What each of the source's values stands for; empty for as it is.</summary>
    public IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>What to do with a value that <see cref="Values"/> does not list.</summary>
    public UnmappedValues Otherwise { get; }
}
