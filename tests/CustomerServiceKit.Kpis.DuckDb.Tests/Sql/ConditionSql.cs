namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Turns a condition into a three-valued SQL condition: NULL where a row lacks the value that would tell.</summary>
internal sealed class ConditionSql(SqlRows rows, KpiDefinition? kpi, FieldId? anchor)
{
    public string Of(Condition condition) => condition switch
    {
        IsCondition value => $"{Dimension(value.Dimension)} IN ({string.Join(", ", value.Values.Select(Quoted.Text))})",
        CompareCondition compare => Compare(compare),
        PresentCondition { Field: FieldId field } => $"{Field(field)} IS NOT NULL",
        PresentCondition { Parameter: ParameterOperand parameter } => OperandSql.Stated(parameter, kpi, anchor),
        PresentCondition present => $"{Dimension(present.Dimension!.Value)} IS NOT NULL",
        AllCondition all => $"({string.Join(" AND ", all.Conditions.Select(Of))})",
        AnyCondition any => $"({string.Join(" OR ", any.Conditions.Select(Of))})",
        NotCondition not => $"(NOT {Of(not.Condition)})",
        KnownCondition known => $"({Of(known.Condition)} IS NOT NULL)",
        _ => throw new NotInSqlException($"No such condition: {condition}."),
    };

    private string Compare(CompareCondition compare)
    {
        string field = Field(compare.Field);
        string bound = OperandSql.Of(compare, rows, kpi, anchor);
        string holds = $"({field} {Sign(compare.Comparison)} {bound})";
        return compare.Field == RowFields.FollowedAfter && rows.Fields.ContainsKey(FollowedSql.Watched) ? OrStillOpen(compare.Comparison, bound, holds) : holds;
    }

    // Nothing is known of a row as long as an instant that would decide the comparison lies in the unknown, whether or not it has been followed already. Facts are known until an instant, exclusive.
    private static string OrStillOpen(Comparison comparison, string bound, string holds)
    {
        string closed = comparison is Comparison.LessThan or Comparison.AtLeast ? ">=" : ">";
        string outcome = comparison is Comparison.GreaterThan or Comparison.AtLeast ? "TRUE" : "FALSE";
        return $"(CASE WHEN {Quoted.Column(FollowedSql.Watched)} {closed} {bound} THEN coalesce({holds}, {outcome}) END)";
    }

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.LessThan => "<",
        Comparison.AtMost => "<=",
        Comparison.GreaterThan => ">",
        Comparison.AtLeast => ">=",
        _ => throw new NotInSqlException($"No such comparison: {comparison}."),
    };

    private string Field(FieldId field)
    {
        rows.FieldOf(field);
        return Quoted.Column(field);
    }

    private string Dimension(DimensionId dimension) =>
        rows.Dimensions.Contains(dimension) ? Quoted.Column(dimension) : throw new NotInSqlException($"The rows {rows.Name} have no dimension '{dimension}'.");
}
