namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Intervals of entities: what they cover together, by gaps and islands, and where those of two fact sets overlap.</summary>
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

    public static SqlRows Overlap(OverlapRows source, SqlRows from, SqlRows other, SqlScope scope)
    {
        string known = scope.KnownUntil((from.FactSet, [source.Start, source.End]), (other.FactSet, [source.OtherStart, source.OtherEnd]));
        string covered = Covered(other, source.OtherStart, source.OtherEnd, source.Entity, known, scope);
        string start = Quoted.Column(source.Start);
        string end = Quoted.Column(source.End);
        string first = $"greatest(r.{start}, c.starts)";
        string last = $"least(coalesce(r.{end}, {known}), c.ends)";
        return from.With(
            scope.Add("overlap", $"""
                SELECT {from.AllBut("r", place: true, source.Start, source.End, RowFields.Overlap)}, row_number() OVER (ORDER BY r.place, c.starts) AS place,
                    {first} AS {start}, {last} AS {end}, {last} - {first} AS {Quoted.Column(RowFields.Overlap)}
                FROM {from.Name} r JOIN {covered} c ON {Quoted.Same(source.Entity, "r", "c")} AND r.{start} IS NOT NULL AND {first} < {last}
                """),
            (source.Start, SqlField.Time), (source.End, SqlField.Time), (RowFields.Overlap, SqlField.Span));
    }

    /// <summary>One row for each stretch that intervals of an entity cover together. Stretches that touch are one.</summary>
    private static string Covered(SqlRows from, FieldId startField, FieldId endField, IReadOnlyList<DimensionId> entity, string known, SqlScope scope)
    {
        string list = Quoted.List(entity);
        string start = Quoted.Column(startField);
        string end = $"coalesce({Quoted.Column(endField)}, {known})";
        string intervals = scope.Add(
            "intervals", $"SELECT {list}, key, place, {start} AS starts, {end} AS ends FROM {from.Name} WHERE {Quoted.Complete(entity)} AND {start} < {end}");
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
