using System.Collections.Immutable;

namespace CustomerServiceKit.Kpis;

/// <summary>Values of a parameter by queue, channel or another dimension, with the dates from which they hold.</summary>
/// <remarks>
/// A KPI names it in its key as <c>within&lt;=table:gold-queues</c>. The row in force at the measure's anchor time is used; rows of facts for which the table has
/// none are left out and make the figure partial, so a queue without a threshold never lifts a service level.
/// </remarks>
public sealed class ParameterTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="name">Kebab case, for example <c>gold-queues</c>.</param>
    /// <param name="by">The dimension its rows are told apart by, for example <see cref="Dimensions.Queue"/>.</param>
    /// <param name="rows">At least one row; no two of the same member from the same instant.</param>
    /// <exception cref="ArgumentException">There is no row, or two say different things of the same member and instant.</exception>
    public ParameterTable(string name, DimensionId by, IEnumerable<ParameterTableRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Name = KebabName.Checked(name, nameof(name));
        By = by == default ? throw new ArgumentException("A table needs the dimension it is told apart by.", nameof(by)) : by;
        ImmutableArray<ParameterTableRow> copy = [.. rows];
        ParameterTableRow? twice = copy.GroupBy(r => (r.Member, r.From)).FirstOrDefault(g => g.Count() > 1)?.First();
        if (copy.IsEmpty || twice is not null)
        {
            throw new ArgumentException(
                copy.IsEmpty ? $"The table '{name}' has no row; give at least one value." : $"The table '{name}' has two values for '{twice!.Member ?? "all others"}' from the same instant; keep one.",
                nameof(rows));
        }

        Rows = copy;
    }

    /// <summary>The name by which keys refer to it.</summary>
    public string Name { get; }

    /// <summary>The dimension its rows are told apart by.</summary>
    public DimensionId By { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<ParameterTableRow> Rows { get; }
}
