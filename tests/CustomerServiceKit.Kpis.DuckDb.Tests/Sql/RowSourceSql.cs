namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Turns a row source into common table expressions.</summary>
internal static class RowSourceSql
{
    public static SqlRows Of(RowSource source, SqlScope scope) => source switch
    {
        AllRows or LastRowPerEntity => Base(source.FactSet, scope),
        FilteredRows filtered => Filtered(filtered, scope.Rows(filtered.Of), scope),
        FirstRowPerEntity first => First(first, scope.Rows(first.Of), scope),
        FollowedRows followed => FollowedSql.Of(followed, scope.Rows(followed.Of), scope),
        ClippedRows clipped => PeriodSql.Clipped(clipped, scope.Rows(clipped.Of), scope),
        OpenRows open => PeriodSql.Open(open, scope.Rows(open.Of), scope),
        UnionRows union => IntervalSql.Union(union, scope.Rows(union.Of), scope),
        OverlapRows overlap => OverlapSql.Of(overlap, scope.Rows(overlap.Of), scope),
        PerEntityRows per => EntitySql.Of(per, scope),
        _ => throw new NotInSqlException($"No such rows: {source}."),
    };

    private static SqlRows Base(FactSetId id, SqlScope scope)
    {
        FactSet facts = scope.Facts.Find(id) ?? throw new NotInSqlException($"There are no facts '{id}'.");
        return new SqlRows(
            scope.Add("facts", $"SELECT * EXCLUDE (excluded) FROM {Quoted.Table(id)} WHERE excluded IS NULL"),
            id,
            facts.Fields.ToDictionary(f => f.Id, f => new SqlField(f.Kind, f.Unit.Scale)),
            facts.Dimensions);
    }

    private static SqlRows Filtered(FilteredRows source, SqlRows from, SqlScope scope) =>
        from.With(scope.Add("filtered", $"SELECT * FROM {from.Name} WHERE {new ConditionSql(from, null, null).Of(source.Condition)}"));

    // A row that lacks a part of the entity stands for itself.
    private static SqlRows First(FirstRowPerEntity source, SqlRows from, SqlScope scope)
    {
        string time = Quoted.Column(source.Time);
        return from.With(scope.Add("first", $"""
            SELECT * FROM {from.Name}
            QUALIFY NOT ({Quoted.Complete(source.Entity)})
                OR ({time} IS NOT NULL AND row_number() OVER (PARTITION BY {Quoted.List(source.Entity)}, {time} IS NULL ORDER BY {time}, {from.Within(source.Time)}, place) = 1)
            """));
    }
}
