namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Turns a measure into a common table expression: a row for each group and period, with the figure, how many rows it is of, and how many could not be told.</summary>
internal static class MeasureSql
{
    /// <summary>Adds the measure to the query.</summary>
    /// <returns>The name of its table, and how many parts of one its figure counts.</returns>
    public static (string Name, long Scale) Of(Measure measure, KpiDefinition kpi, IReadOnlyList<DimensionId> by, SqlScope scope)
    {
        SqlRows rows = scope.Rows(measure.Rows);
        foreach (DimensionId dimension in by.Where(d => !rows.Dimensions.Contains(d)))
        {
            throw new NotInSqlException($"The rows {measure.Rows} have no dimension '{dimension}'.");
        }

        rows.FieldOf(measure.Anchor);
        string anchor = Quoted.Column(measure.Anchor);
        QuantitySql quantity = new(rows, scope);
        string wanted = measure.Where is null ? "TRUE" : new ConditionSql(rows, kpi, measure.Anchor).Of(measure.Where);
        string taken = rows.Fields.ContainsKey(OverlapSql.Told) ? $"CASE WHEN {Quoted.Column(OverlapSql.Told)} IS NOT NULL THEN {quantity.Of(measure.Quantity)} END" : quantity.Of(measure.Quantity);
        string judged = scope.Add("judged", $"SELECT *, ({wanted}) AS wanted, ({taken}) AS taken FROM {rows.Name} WHERE {anchor} IS NOT NULL");
        string placed = measure.Rows is LastRowPerEntity last
            ? Standing(last, rows, judged, scope)
            : scope.Add("placed", $"SELECT r.*, p.number AS period FROM {judged} r JOIN periods p ON r.{anchor} >= p.starts AND r.{anchor} < p.ends");
        string keys = string.Concat(by.Select(d => Quoted.Column(d) + ", "));
        string name = scope.Add("measure", $"""
            SELECT {keys}period, {Figure(measure)} AS figure, {Count(measure)} AS counted, count(*) FILTER (WHERE wanted IS NULL OR (wanted AND taken IS NULL)) AS untold
            FROM {placed} GROUP BY {keys}period
            """);
        return (name, measure.Aggregate == AggregateKind.Distinct ? 1 : quantity.ScaleOf(measure.Quantity));
    }

    private static string Figure(Measure measure) => measure.Aggregate switch
    {
        AggregateKind.Sum => "sum(taken) FILTER (WHERE wanted)",
        AggregateKind.Min => "min(taken) FILTER (WHERE wanted)",
        AggregateKind.Max => "max(taken) FILTER (WHERE wanted)",
        AggregateKind.Distinct => $"count(DISTINCT {Quoted.Column(measure.DistinctOf!.Value)}) FILTER (WHERE wanted AND taken IS NOT NULL)",
        AggregateKind.Distribution => "list(taken ORDER BY taken) FILTER (WHERE wanted AND taken IS NOT NULL)",
        _ => throw new NotInSqlException($"No such aggregate: {measure.Aggregate}."),
    };

    private static string Count(Measure measure) => measure.Aggregate == AggregateKind.Distinct ? Figure(measure) : "count(taken) FILTER (WHERE wanted)";

    // Of the rows that the condition takes, the newest of each entity before the end of each period; of equal ones the last that was read. A newer one that cannot be told is untold.
    private static string Standing(LastRowPerEntity source, SqlRows rows, string judged, SqlScope scope)
    {
        string time = Quoted.Column(source.Time);
        string newest = $"{time} DESC, {rows.Within(source.Time)} DESC, place DESC";
        string entity = Quoted.List(source.Entity.Count > 0 ? source.Entity : rows.Dimensions);
        return scope.Add("standing", $"""
            SELECT r.*, p.number AS period, coalesce(r.wanted AND r.taken IS NOT NULL, FALSE) AS told FROM {judged} r JOIN periods p ON r.{time} < p.ends
            WHERE r.wanted IS NOT FALSE
            QUALIFY (told AND row_number() OVER (PARTITION BY p.number, {entity}, told ORDER BY {newest}) = 1)
                OR (NOT told AND row_number() OVER (PARTITION BY p.number, {entity} ORDER BY {newest}) = 1)
            """);
    }
}
