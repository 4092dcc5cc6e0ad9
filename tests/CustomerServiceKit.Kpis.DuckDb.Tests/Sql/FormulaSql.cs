using System.Globalization;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Turns a formula into a common table expression: a row for each group and period with numerator and denominator as whole numbers, and what one of each counts.</summary>
internal static class FormulaSql
{
    /// <summary>Adds the formula to the query.</summary>
    public static SqlFormula Of(Formula formula, KpiDefinition kpi, IReadOnlyList<DimensionId> by, SqlScope scope)
    {
        List<Measure> measures = [.. formula.Measures.Distinct()];
        List<(string Name, long Scale)> tables = [.. measures.Select(m => MeasureSql.Of(m, kpi, by, scope))];
        string keys = string.Concat(by.Select(d => Quoted.Column(d) + ", "));
        if (formula is QuantileFormula quantile)
        {
            return Quantile(quantile, tables[0], keys, scope);
        }

        string all = scope.Add("figures", string.Join("\nUNION ALL\n", tables.Select((t, i) => string.Create(CultureInfo.InvariantCulture, $"SELECT {keys}period, {i} AS measure, figure, counted, untold FROM {t.Name}"))));
        Linear top = formula switch
        {
            RatioFormula ratio => ratio.Numerator,
            TotalFormula total => total.Sum,
            ExtremeFormula extreme => extreme.Measure.ToLinear(),
            _ => throw new NotInSqlException($"No such formula: {formula}."),
        };
        Linear? bottom = (formula as RatioFormula)?.Denominator;

        // An extreme of no rows is no number, while a sum of none is zero.
        string numerator = formula is ExtremeFormula ? "max(figure)" : Sum(top, measures, "figure");
        string name = scope.Add("formula", $"""
            SELECT {keys}period, {numerator} AS numerator, {(bottom is null ? "NULL::HUGEINT" : Sum(bottom, measures, "figure"))} AS denominator,
                {Sum(top, measures, "counted")} AS top_rows, {(bottom is null ? "NULL::HUGEINT" : Sum(bottom, measures, "counted"))} AS bottom_rows,
                sum(untold) AS untold, sum(counted) AS rows_in_all, NULL::DOUBLE AS builtin
            FROM {all} GROUP BY {keys}period
            """);
        return new SqlFormula(name, tables[measures.IndexOf(top.Terms[0].Measure)].Scale, bottom is null ? 1 : tables[measures.IndexOf(bottom.Terms[0].Measure)].Scale);
    }

    private static string Sum(Linear sum, List<Measure> measures, string column) => string.Join(" + ", sum.Terms.Select(t => string.Create(
        CultureInfo.InvariantCulture, $"({t.Coefficient}) * coalesce(sum({column}) FILTER (WHERE measure = {measures.IndexOf(t.Measure)}), 0)::HUGEINT")));

    /// <summary>The share is a fraction of whole numbers, so that a quantile between two values stays exact: its numerator is in parts of the fraction's denominator.</summary>
    private static SqlFormula Quantile(QuantileFormula quantile, (string Name, long Scale) table, string keys, SqlScope scope)
    {
        long parts = 1;
        decimal share = quantile.Share;
        for (; share != decimal.Truncate(share); share *= 10)
        {
            parts *= 10;
        }

        bool discrete = quantile.Kind == QuantileKind.Discrete;
        string text = quantile.Share.ToString(CultureInfo.InvariantCulture);
        string exact = string.Create(CultureInfo.InvariantCulture, $"({(long)share} * (counted - 1))");
        string lower = string.Create(CultureInfo.InvariantCulture, $"figure[{exact} // {parts} + 1]");
        string upper = string.Create(CultureInfo.InvariantCulture, $"figure[least({exact} // {parts} + 2, counted)]");
        string between = string.Create(CultureInfo.InvariantCulture, $"{lower}::HUGEINT * {parts} + ({upper} - {lower})::HUGEINT * ({exact} % {parts})");
        string numerator = discrete ? $"list_aggregate(figure, 'quantile_disc', {text})" : between;
        string builtin = discrete ? "NULL::DOUBLE" : $"list_aggregate(figure, 'quantile_cont', {text})::DOUBLE";
        string name = scope.Add("formula", $"""
            SELECT {keys}period, CASE WHEN counted > 0 THEN {numerator} END AS numerator, NULL::HUGEINT AS denominator, counted AS top_rows, NULL::HUGEINT AS bottom_rows,
                untold, counted AS rows_in_all, CASE WHEN counted > 0 THEN {builtin} END AS builtin
            FROM {table.Name}
            """);
        return discrete ? new SqlFormula(name, table.Scale, 1) : new SqlFormula(name, checked(table.Scale * parts), 1, parts);
    }
}
