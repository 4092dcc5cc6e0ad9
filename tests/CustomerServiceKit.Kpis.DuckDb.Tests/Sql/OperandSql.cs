using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Turns what a field is compared with into SQL: a constant, or a look into a table of parameters.</summary>
internal static class OperandSql
{
    private const string TablePrefix = "table:";

    public static string Of(CompareCondition compare, SqlRows rows, KpiDefinition? kpi, FieldId? anchor)
    {
        SqlField field = rows.FieldOf(compare.Field);
        string value = compare.Operand switch
        {
            LiteralOperand literal => literal.Value,
            ParameterOperand parameter => Value(parameter, kpi),
            _ => throw new NotInSqlException($"No such operand: {compare.Operand}."),
        };
        return TableOf(value, kpi) is ParameterTable table ? Table(table, anchor!.Value, r => Constant(r, field)) : Constant(value, field);
    }

    /// <summary>Whether a parameter has a value for the row.</summary>
    public static string Stated(ParameterOperand parameter, KpiDefinition? kpi, FieldId? anchor) =>
        TableOf(Value(parameter, kpi), kpi) is ParameterTable table ? $"({Table(table, anchor!.Value, _ => "1")} IS NOT NULL)" : "TRUE";

    private static string Value(ParameterOperand parameter, KpiDefinition? kpi) =>
        kpi?.Key.Find(parameter.Name)?.Value ?? throw new NotInSqlException($"The KPI has no parameter '{parameter.Name}'.");

    private static ParameterTable? TableOf(string value, KpiDefinition? kpi) =>
        value.StartsWith(TablePrefix, StringComparison.Ordinal) ? kpi!.Tables.Single(t => t.Name == value[TablePrefix.Length..]) : null;

    /// <summary>The newest row of the member at the anchor's time; that of all others where the member has none of its own.</summary>
    private static string Table(ParameterTable table, FieldId anchor, Func<string, string> bound)
    {
        IEnumerable<string> rows = table.Rows.Select(r => string.Create(
            CultureInfo.InvariantCulture, $"({(r.Member is null ? "NULL" : Quoted.Text(r.Member))}, {r.From?.ToUnixTimeMilliseconds() ?? long.MinValue}, {bound(r.Value.Value)})"));
        string[] members = [.. table.Rows.Select(r => r.Member).OfType<string>().Distinct().Select(Quoted.Text)];
        string own = Quoted.Column(table.By);
        string member = members.Length == 0 ? "NULL" : $"CASE WHEN {own} IN ({string.Join(", ", members)}) THEN {own} END";
        return $"""
            (SELECT arg_max(t.bound, t.since) FROM (VALUES {string.Join(", ", rows)}) t(member, since, bound)
             WHERE t.since <= {Quoted.Column(anchor)} AND t.member IS NOT DISTINCT FROM {member})
            """;
    }

    private static string Constant(string value, SqlField field)
    {
        decimal scaled = field.Kind == FieldKind.Span
            ? (decimal)PeriodPattern.NormalizingIso.Parse(value).Value.ToDuration().BclCompatibleTicks * field.Scale / NodaConstants.TicksPerSecond
            : decimal.Parse(value, CultureInfo.InvariantCulture) * field.Scale;
        return decimal.Floor(scaled).ToString("0", CultureInfo.InvariantCulture);
    }
}
