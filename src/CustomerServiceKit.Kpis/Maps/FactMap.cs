using System.Collections.Immutable;
using System.Data;
using System.Globalization;

namespace CustomerServiceKit.Kpis;

/// <summary>How the columns of a source become facts, as data: for a database table, a CSV file or any row with named columns. Its JSON door is <see cref="KpiJson"/>.</summary>
/// <remarks>Immutable. <see cref="Validate"/> lists everything wrong with it at once; reading refuses a map with errors.</remarks>
public sealed class FactMap
{
    /// <summary>Makes a map.</summary>
    /// <param name="factSet">What the rows are, for example <see cref="FactSetIds.Interaction"/>.</param>
    /// <param name="key">The column with the id of a row.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="zone">The IANA zone of local times without offset; null where there are none.</param>
    /// <param name="source">The column with the source, where ids repeat between sources; null where there is one.</param>
    /// <param name="revision">The column with the time of the last change; null where rows do not change.</param>
    /// <param name="excluded">The column that marks rows as no real ones: a value becomes the reason, no value keeps the row; null where there is none.</param>
    /// <param name="states">What the words of the column <c>state</c> mean, for <see cref="FactSetIds.AgentState"/>; null for nothing.</param>
    /// <param name="scales">The scales of the column <c>score</c>, for <see cref="FactSetIds.Rating"/>: one for all rows, or several that the column <c>scale</c> tells apart by id.</param>
    public FactMap(
        FactSetId factSet,
        string key,
        IEnumerable<ColumnMap> columns,
        string? zone = null,
        string? source = null,
        string? revision = null,
        ColumnMap? excluded = null,
        AgentStateMap? states = null,
        IEnumerable<RatingScale>? scales = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(columns);
        FactSet = factSet;
        Key = key;
        Columns = (ImmutableArray<ColumnMap>)[.. columns];
        Zone = zone;
        Source = source;
        Revision = revision;
        Excluded = excluded;
        States = states;
        Scales = (ImmutableArray<RatingScale>)[.. scales ?? []];
    }

    /// <summary>What the rows are.</summary>
    public FactSetId FactSet { get; }

    /// <summary>The column with the id of a row.</summary>
    public string Key { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<ColumnMap> Columns { get; }

    /// <summary>The IANA zone of local times without offset; null where there are none.</summary>
    public string? Zone { get; }

    /// <summary>The column with the source; null where there is one source.</summary>
    public string? Source { get; }

    /// <summary>The column with the time of the last change; null where rows do not change.</summary>
    public string? Revision { get; }

    /// <summary>The column that marks rows as no real ones; null where there is none.</summary>
    public ColumnMap? Excluded { get; }

    /// <summary>What the words for states of employees mean; null where the map does not say.</summary>
    public AgentStateMap? States { get; }

    /// <summary>The scales of ratings; empty where the rows are none.</summary>
    public IReadOnlyList<RatingScale> Scales { get; }

    /// <summary>Lists everything that is wrong with the map.</summary>
    /// <returns>The problems, each with its path; empty where there are none.</returns>
    public IReadOnlyList<Problem> Validate() => FactMapCheck.Of(this);

    /// <summary>Makes the schema by which rows with named columns are read.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <param name="column">Gives the value of a named column: a text, a number, a truth value, a NodaTime value or one of the framework's times; null or empty for none.</param>
    /// <returns>The schema, for <see cref="FactSchema{TRow}.Read"/> and <see cref="KpiPlan.Coverage"/>.</returns>
    /// <exception cref="ProblemException">The map is wrong; the exception lists every problem.</exception>
    public FactSchema<TRow> ToSchema<TRow>(Func<TRow, string, object?> column)
    {
        ArgumentNullException.ThrowIfNull(column);
        IReadOnlyList<Problem> problems = Validate();
        return problems.Count > 0 ? throw new ProblemException(problems) : MapReader.ToSchema(this, column);
    }

    /// <summary>Reads every row of a data reader, straight into columns.</summary>
    /// <param name="reader">The reader, before its first row.</param>
    /// <param name="policy">How to read; the defaults when null.</param>
    /// <param name="extend">Adds to the schema what a map cannot say, for example the organization; null for nothing.</param>
    /// <returns>The facts, and what was rejected, superseded or excluded.</returns>
    /// <exception cref="ProblemException">The map is wrong, or names columns that the reader does not have; the exception lists every problem.</exception>
    public Intake Read(IDataReader reader, IntakePolicy? policy = null, Func<FactSchema<IDataRecord>, FactSchema<IDataRecord>>? extend = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Dictionary<string, int> ordinals = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < reader.FieldCount; i++)
        {
            ordinals.TryAdd(reader.GetName(i), i);
        }

        List<Problem> missing = [.. FactMapCheck.ColumnsOf(this).Where(c => !ordinals.ContainsKey(c.Column))
            .Select(c => MapRules.UnknownColumn.At(c.Path, ("column", c.Column), ("known", string.Join(", ", ordinals.Keys))))];
        if (missing.Count > 0)
        {
            throw new ProblemException([.. Validate(), .. missing]);
        }

        FactSchema<IDataRecord> schema = ToSchema<IDataRecord>((record, name) => record.GetValue(ordinals[name]));
        return (extend?.Invoke(schema) ?? schema).Read(Rows(reader), policy);
    }

    /// <summary>Prints the map.</summary>
    /// <returns>For example <c>interaction from 12 columns</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} from {1} columns", FactSet, Columns.Count);

    private static IEnumerable<IDataRecord> Rows(IDataReader reader)
    {
        while (reader.Read())
        {
            yield return reader;
        }
    }
}
