namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Finds the parts of intervals in which others of the same entity run: what is kept, what is forgiven at the edges, and between them what cannot be told.</summary>
/// <remarks>A row names one value of the others at most, as a column of words has it.</remarks>
internal static class OverlapSql
{
    /// <summary>There unless it cannot be told whether the part is one.</summary>
    public static FieldId Told { get; } = new("overlap-told");

    public static SqlRows Of(OverlapRows source, SqlRows from, SqlScope scope)
    {
        bool mayName = source.Accepted is not null && from.Dimensions.Contains(source.Accepted.Named);
        AcceptedOthers? accepted = mayName ? source.Accepted : null;
        string known = scope.KnownUntil(
            (from.FactSet, [source.Start, source.End]),
            (source.Other.FactSet, [source.OtherStart, source.OtherEnd]),
            ((source.Accepted?.From ?? source.Other).FactSet, [source.OtherStart, source.OtherEnd]));
        string start = Quoted.Column(source.Start);
        string end = Quoted.Column(source.End);
        string told = from.Fields.ContainsKey(Told) ? Quoted.Column(Told) : "0";
        string named = accepted is null ? "NULL" : Quoted.Column(accepted.Named);
        string edges = source.Tolerance is OverlapTolerance tolerance ? $"{Quoted.Column(tolerance.Before)} AS before, {Quoted.Column(tolerance.After)} AS after" : "NULL AS before, NULL AS after";
        string rows = scope.Add("owners", $"""
            SELECT place AS owner, {Quoted.List(source.Entity)}, {named} AS named, {start} AS starts, coalesce({end}, {known}) AS ends, {end} AS stated, {edges}, {told} AS told
            FROM {from.Name} WHERE {start} IS NOT NULL AND {Quoted.Complete(source.Entity)} AND {start} < coalesce({end}, {known})
            """);

        string Covered(RowSource of, string wanted, params DimensionId[] more) => IntervalSql.Covered(Judged(of, wanted, scope), source.OtherStart, source.OtherEnd, [.. source.Entity, .. more], known, scope);
        string kept = Forgiven(rows, Pieces(
            rows,
            [
                (Covered(source.Other, "{0}"), Quoted.Same(source.Entity, "r", "c") + " AND r.named IS NULL"),
                .. accepted is null ? [] : new[] { (Covered(accepted.From, "{0}", accepted.Value), $"{Quoted.Same(source.Entity, "r", "c")} AND r.named = c.{Quoted.Column(accepted.Value)}") },
            ],
            scope), scope);
        string untold = Joined(Pieces(
            rows,
            [
                (Covered(source.Other, "{0} IS NULL"), Quoted.Same(source.Entity, "r", "c") + " AND r.named IS NULL"),
                .. accepted is null ? [] : new[]
                {
                    (Covered(accepted.From, "{0} IS NULL", accepted.Value), $"{Quoted.Same(source.Entity, "r", "c")} AND r.named = c.{Quoted.Column(accepted.Value)}"),
                    (Covered(accepted.From, $"({{0}}) IS NOT FALSE AND {Quoted.Column(accepted.Value)} IS NULL"), Quoted.Same(source.Entity, "r", "c") + " AND r.named IS NOT NULL"),
                },
            ],
            scope), scope);
        string parts = scope.Add("parts", $"""
            SELECT owner, starts, ends, told FROM {kept} JOIN (SELECT owner, told FROM {rows}) USING (owner)
            UNION ALL SELECT u.owner, greatest(u.starts, g.starts), least(u.ends, g.ends), NULL
            FROM {untold} u JOIN {Gaps(rows, kept, scope)} g ON u.owner = g.owner AND greatest(u.starts, g.starts) < least(u.ends, g.ends)
            """);
        return from.With(
            scope.Add("overlap", $"""
                SELECT {from.AllBut("r", place: true, source.Start, source.End, RowFields.Overlap, Told)}, row_number() OVER (ORDER BY r.place, p.starts) AS place,
                    p.starts AS {start}, p.ends AS {end}, p.ends - p.starts AS {Quoted.Column(RowFields.Overlap)}, p.told AS {Quoted.Column(Told)}
                FROM {from.Name} r JOIN {parts} p ON p.owner = r.place
                """),
            (source.Start, SqlField.Time), (source.End, SqlField.Time), (RowFields.Overlap, SqlField.Span), (Told, SqlField.Span));
    }

    /// <summary>The rows under the filters of a source for which those hold, or cannot be told.</summary>
    private static SqlRows Judged(RowSource source, string wanted, SqlScope scope)
    {
        List<Condition> conditions = [];
        while (source is FilteredRows filtered)
        {
            conditions.Add(filtered.Condition);
            source = filtered.Of;
        }

        SqlRows rows = scope.Rows(source);
        string told = rows.Fields.ContainsKey(Told) ? $" AND CASE WHEN {Quoted.Column(Told)} IS NOT NULL THEN TRUE END" : string.Empty;
        string condition = conditions.Count == 0 ? "TRUE" : new ConditionSql(rows, null, null).Of(Condition.All([.. conditions]));
        Dictionary<FieldId, SqlField> fields = rows.Fields.Where(f => f.Key != Told).ToDictionary();
        return (rows with { Fields = fields }).With(scope.Add("others", $"SELECT * FROM {rows.Name} WHERE {wanted.Replace("{0}", $"(({condition}){told})", StringComparison.Ordinal)}"));
    }

    private static string Pieces(string rows, IEnumerable<(string Covered, string On)> from, SqlScope scope) => scope.Add("pieces", string.Join("\nUNION ALL ", from.Select(f => $"""
        SELECT r.owner, greatest(r.starts, c.starts) AS starts, least(r.ends, c.ends) AS ends FROM {rows} r JOIN {f.Covered} c ON {f.On} AND greatest(r.starts, c.starts) < least(r.ends, c.ends)
        """)));

    /// <summary>The pieces of each owner, those that touch as one: two reasons for which it cannot be told make one part.</summary>
    private static string Joined(string pieces, SqlScope scope)
    {
        string reached = scope.Add("reached", $"""
            SELECT *, max(ends) OVER (PARTITION BY owner ORDER BY starts, ends ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reach FROM {pieces}
            """);
        string islands = scope.Add("islands", $"""
            SELECT *, sum(CASE WHEN reach IS NULL OR reach < starts THEN 1 ELSE 0 END) OVER (PARTITION BY owner ORDER BY starts, ends ROWS UNBOUNDED PRECEDING) AS island FROM {reached}
            """);
        return scope.Add("joined", $"SELECT owner, min(starts) AS starts, max(ends) AS ends FROM {islands} GROUP BY owner, island");
    }

    // Where no tolerance is stated the comparison is NULL, and nothing is forgiven.
    private static string Forgiven(string rows, string pieces, SqlScope scope) => scope.Add("forgiven", $"""
        SELECT p.owner,
            CASE WHEN p.starts = min(p.starts) OVER own AND p.starts - r.starts <= r.before THEN r.starts ELSE p.starts END AS starts,
            CASE WHEN p.ends = max(p.ends) OVER own AND r.stated - p.ends <= r.after THEN r.ends ELSE p.ends END AS ends
        FROM {pieces} p JOIN {rows} r ON p.owner = r.owner
        WINDOW own AS (PARTITION BY p.owner)
        """);

    private static string Gaps(string rows, string kept, SqlScope scope) => scope.Add("gaps", $"""
        SELECT k.owner, coalesce(lag(k.ends) OVER (PARTITION BY k.owner ORDER BY k.starts), r.starts) AS starts, k.starts AS ends FROM {kept} k JOIN {rows} r ON k.owner = r.owner
        UNION ALL SELECT r.owner, coalesce(max(k.ends), any_value(r.starts)), any_value(r.ends) FROM {rows} r LEFT JOIN {kept} k ON k.owner = r.owner GROUP BY r.owner
        """);
}
