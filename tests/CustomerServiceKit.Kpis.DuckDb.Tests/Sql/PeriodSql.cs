namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Rows that belong to the periods of a run: parts of intervals, and what is open at the end of each period.</summary>
internal static class PeriodSql
{
    public static SqlRows Clipped(ClippedRows source, SqlRows from, SqlScope scope)
    {
        string start = Quoted.Column(source.Start);
        string end = Quoted.Column(source.End);
        string first = $"greatest(r.{start}, p.starts)";
        string last = $"least(coalesce(r.{end}, {scope.KnownUntil((from.FactSet, [source.Start, source.End]))}), p.ends)";
        return from.With(
            scope.Add("clipped", $"""
                SELECT {from.AllBut("r", place: true, source.Start, source.End, RowFields.Clipped)}, row_number() OVER (ORDER BY r.place, p.starts) AS place,
                    {first} AS {start}, {last} AS {end}, {last} - {first} AS {Quoted.Column(RowFields.Clipped)}
                FROM {from.Name} r JOIN periods p ON {first} < {last}
                """),
            (source.Start, SqlField.Time), (source.End, SqlField.Time), (RowFields.Clipped, SqlField.Span));
    }

    // Half-open: what closes at the very end of the period is no longer open then.
    public static SqlRows Open(OpenRows source, SqlRows from, SqlScope scope)
    {
        string start = Quoted.Column(source.Start);
        string end = Quoted.Column(source.End);
        string ends = scope.IsKnownUntil ? $"least(p.ends, {scope.KnownUntil()})" : "p.ends";
        return from.With(
            scope.Add("open", $"""
                SELECT {from.AllBut("r", place: true, RowFields.AsOf, RowFields.Age)}, row_number() OVER (ORDER BY r.place, p.starts) AS place,
                    {ends} - 1 AS {Quoted.Column(RowFields.AsOf)}, {ends} - r.{start} AS {Quoted.Column(RowFields.Age)}
                FROM {from.Name} r JOIN periods p ON p.starts < {ends} AND r.{start} < {ends} AND (r.{end} IS NULL OR r.{end} > {ends})
                """),
            (RowFields.AsOf, SqlField.Time), (RowFields.Age, SqlField.Span));
    }
}
