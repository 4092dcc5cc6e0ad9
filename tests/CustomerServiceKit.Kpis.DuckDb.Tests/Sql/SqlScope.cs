using NodaTime;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>One query in the making: the common table expressions so far, and what they may look at.</summary>
/// <remarks>Besides the facts there are the tables <c>periods</c> (number, starts, ends; the last cut at the window's end) and <c>opening</c> (calendar, opens, closes).</remarks>
internal sealed class SqlScope(FactSets facts, Grouping by, Instant? knownUntil, IReadOnlySet<string> calendars)
{
    private readonly List<string> _tables = [];
    private readonly Dictionary<RowSource, SqlRows> _made = [];

    public FactSets Facts { get; } = facts;

    public Grouping By { get; } = by;

    /// <summary>The calendars that the facts have.</summary>
    public IReadOnlySet<string> Calendars { get; } = calendars;

    /// <summary>The rows of a source, made once.</summary>
    public SqlRows Rows(RowSource source)
    {
        if (!_made.TryGetValue(source, out SqlRows? rows))
        {
            rows = RowSourceSql.Of(source, this);
            _made.Add(source, rows);
        }

        return rows;
    }

    /// <summary>Adds a common table expression and gives its name.</summary>
    public string Add(string what, string select)
    {
        string name = FormattableString.Invariant($"{what}_{_tables.Count}");
        _tables.Add($"{name} AS (\n{select})");
        return name;
    }

    /// <summary>Until when the facts know what happened: as the user says, otherwise the last instant they have in the columns that tell it.</summary>
    /// <summary>Whether somebody said until when the facts are known.</summary>
    public bool IsKnownUntil => knownUntil is not null;

    public string KnownUntil(params (FactSetId FactSet, FieldId[] Times)[] sets)
    {
        if (knownUntil is Instant known)
        {
            return FormattableString.Invariant($"{known.ToUnixTimeMilliseconds()}");
        }

        IEnumerable<string> last = sets.SelectMany(s => s.Times.Distinct().Select(t => $"(SELECT max({Quoted.Column(t)}) FROM {Quoted.Table(s.FactSet)} WHERE excluded IS NULL)"));
        return $"coalesce(greatest({string.Join(", ", last)}), 0)";
    }

    public string Query(string select) => _tables.Count == 0 ? select : $"WITH {string.Join(",\n", _tables)}\n{select}";
}
