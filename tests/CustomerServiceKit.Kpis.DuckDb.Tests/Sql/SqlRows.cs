namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>A table, or a common table expression, that stands for the rows of a source. Besides the columns it has <c>key</c> and <c>place</c>, the order of reading.</summary>
internal sealed record SqlRows(string Name, FactSetId FactSet, IReadOnlyDictionary<FieldId, SqlField> Fields, IReadOnlyList<DimensionId> Dimensions)
{
    /// <summary>The same columns under another name, with some more or instead.</summary>
    public SqlRows With(string name, params (FieldId Field, SqlField Is)[] more)
    {
        Dictionary<FieldId, SqlField> fields = new(Fields);
        foreach ((FieldId field, SqlField described) in more)
        {
            fields[field] = described;
        }

        return this with { Name = name, Fields = fields };
    }

    /// <summary>All columns but some, of the table of an alias.</summary>
    public string AllBut(string alias, bool place, params FieldId[] fields)
    {
        string[] left = [.. place ? new[] { "place" } : [], .. fields.Where(Fields.ContainsKey).Select(Quoted.Column)];
        return left.Length == 0 ? $"{alias}.*" : $"{alias}.* EXCLUDE ({string.Join(", ", left)})";
    }

    /// <summary>The place of a row, of an alias, among those of the same instant: that of an event in its case, 0 where it has none.</summary>
    public string Within(FieldId time, string? alias = null) => FactSet == FactSetIds.CaseEvent && time == CaseEventFields.At && Fields.ContainsKey(CaseEventFields.Sequence)
        ? $"coalesce({(alias is null ? string.Empty : alias + ".")}{Quoted.Column(CaseEventFields.Sequence)}, 0)"
        : "0";

    public SqlField FieldOf(FieldId field) => Fields.TryGetValue(field, out SqlField? found) ? found : throw new NotInSqlException($"The rows {Name} have no field '{field}'.");
}
