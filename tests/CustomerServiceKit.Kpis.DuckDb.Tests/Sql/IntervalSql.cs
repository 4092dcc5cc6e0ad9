namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Intervals of entities: what they cover together, by gaps and islands.</summary>
internal static class IntervalSql
{
    public static SqlRows Union(UnionRows source, SqlRows from, SqlScope scope)
    {
        string known = scope.KnownUntil((from.FactSet, [source.Start, source.End]));
        string covered = Covered(from, source.Start, source.End, source.Entity, known, scope);
        string list = Quoted.List(source.Entity);
        string name = scope.Add("stretches", $"""
            SELECT {list}, key, row_number() OVER (ORDER BY seen, starts) AS place,
                starts AS {Quoted.Column(source.Start)}, ends AS {Quoted.Column(source.End)}, ends - starts AS {Quoted.Column(RowFields.Covered)}
            FROM (SELECT *, min(place) OVER (PARTITION BY {list}) AS seen FROM {covered})
            """);
        return new SqlRows(
            name,
            from.FactSet,
            new Dictionary<FieldId, SqlField> { [source.Start] = SqlField.Time, [source.End] = SqlField.Time, [RowFields.Covered] = SqlField.Span },
            source.Entity);
    }

    /// <summary>One row for each stretch that intervals of an entity cover together. Stretches that touch are one.</summary>
    public static string Covered(SqlRows from, FieldId startField, FieldId endField, IReadOnlyList<DimensionId> entity, string known, SqlScope scope)
    {
        string list = Quoted.List(entity);
        string start = Quoted.Column(startField);
        string end = $"coalesce({Quoted.Column(endField)}, {known})";
        string told = from.Fields.ContainsKey(OverlapSql.Told) ? $" AND {Quoted.Column(OverlapSql.Told)} IS NOT NULL" : string.Empty;
        string intervals = scope.Add(
            "intervals", $"SELECT {list}, key, place, {start} AS starts, {end} AS ends FROM {from.Name} WHERE {Quoted.Complete(entity)} AND {start} < {end}{told}");
        string reached = scope.Add("reached", $"""
            SELECT *, max(ends) OVER (PARTITION BY {list} ORDER BY starts, place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM {intervals}
            """);
        string islands = scope.Add("islands", $"""
            SELECT *, sum(CASE WHEN before IS NULL OR before < starts THEN 1 ELSE 0 END) OVER (PARTITION BY {list} ORDER BY starts, place ROWS UNBOUNDED PRECEDING) AS island
            FROM {reached}
            """);
        return scope.Add("covered", $"""
            SELECT {list}, arg_min(key, (starts, place)) AS key, min(place) AS place, min(starts) AS starts, max(ends) AS ends FROM {islands} GROUP BY {list}, island
            """);
    }
}
