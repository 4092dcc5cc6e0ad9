namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Finds for each row the next one of its entity, and how long the facts have watched for one.</summary>
internal static class FollowedSql
{
    /// <summary>A row without an entity is followed by nothing, and that is known for ever.</summary>
    private const long ForEver = 1L << 60;

    /// <summary>How long the facts have watched for a row to be followed.</summary>
    public static FieldId Watched { get; } = new("watched");

    public static SqlRows Of(FollowedRows source, SqlRows from, SqlScope scope)
    {
        string time = Quoted.Column(source.Time);
        string complete = Quoted.Complete(source.Entity);
        SqlRows next = source.Next is null ? from : scope.Rows(source.Next);
        string known = scope.KnownUntil((next.FactSet, [source.NextTime]));
        string watched = FormattableString.Invariant(
            $"CASE WHEN {time} IS NULL THEN NULL WHEN NOT ({complete}) THEN {ForEver} ELSE greatest(0, {known} - {time}) END AS {Quoted.Column(Watched)}");
        if (source.Next is null)
        {
            string kept = from.AllBut("r", place: false, RowFields.FollowedAfter, RowFields.SincePrevious, Watched);
            return from.With(
                scope.Add("followed", $"""
                    SELECT {kept}, {watched},
                        CASE WHEN {complete} THEN lead({time}) OVER histories - {time} END AS {Quoted.Column(RowFields.FollowedAfter)},
                        CASE WHEN {complete} THEN {time} - lag({time}) OVER histories END AS {Quoted.Column(RowFields.SincePrevious)}
                    FROM {from.Name} r
                    WINDOW histories AS (PARTITION BY {Quoted.List(source.Entity)}, {time} IS NULL ORDER BY {time}, {from.Within(source.Time)}, place)
                    """),
                (RowFields.FollowedAfter, SqlField.Span), (RowFields.SincePrevious, SqlField.Span), (Watched, SqlField.Span));
        }

        // A row does not follow itself, though it may be among those that may follow.
        string itself = next.FactSet == from.FactSet ? " AND n.key <> r.key" : string.Empty;
        string earlier = next.FactSet == from.FactSet
            ? $" AND NOT (n.{Quoted.Column(source.NextTime)} = r.{time} AND {next.Within(source.NextTime, "n")} < {from.Within(source.Time, "r")})" : string.Empty;
        return from.With(
            scope.Add("followed", $"""
                SELECT {from.AllBut("r", place: false, RowFields.FollowedAfter, Watched)}, {watched},
                    (SELECT min(n.{Quoted.Column(source.NextTime)}) FROM {next.Name} n
                     WHERE {Quoted.Same(source.Entity, "n", "r")} AND n.{Quoted.Column(source.NextTime)} >= r.{time}{itself}{earlier}) - r.{time} AS {Quoted.Column(RowFields.FollowedAfter)}
                FROM {from.Name} r
                """),
            (RowFields.FollowedAfter, SqlField.Span), (Watched, SqlField.Span));
    }
}
