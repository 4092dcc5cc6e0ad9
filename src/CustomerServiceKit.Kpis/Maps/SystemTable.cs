namespace CustomerServiceKit.Kpis;

/// <summary>One sort of facts of a system: the table or the query that has their rows, and how its columns are read.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SystemTable
{
    /// <summary>States a table.</summary>
    /// <param name="name">The table's name in the system; where <paramref name="query"/> is given, a short name of what it gives.</param>
    /// <param name="map">How the columns are read.</param>
    /// <param name="query">The query over the system's own tables that gives the rows, in standard SQL; null for all rows of the table itself.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public SystemTable(string name, FactMap map, string? query = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(map);
        if (query is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(query);
        }

        Name = name;
        Map = map;
        Query = query;
    }

    /// <summary>The table's name in the system, or a short name of what <see cref="Query"/> gives.</summary>
    public string Name { get; }

    /// <summary>The query that gives the rows, in standard SQL; null for all rows of the table <see cref="Name"/>.</summary>
    public string? Query { get; }

    /// <summary>How the columns are read.</summary>
    public FactMap Map { get; }

    /// <summary>Prints the table and what its rows become.</summary>
    /// <returns>For example <c>applied_slas: clock-outcome from 4 columns</c>.</returns>
    public override string ToString() => $"{Name}: {Map}";
}
