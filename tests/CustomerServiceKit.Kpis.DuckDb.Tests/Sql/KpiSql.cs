using NodaTime;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>One query for a KPI by a grouping: keys, period, numerator, denominator, value to twelve decimals, rows and untold rows.</summary>
internal sealed record KpiSql(string Text, long TopScale, long BottomScale, long PartsOfQuantile)
{
    public static KpiSql Of(KpiDefinition kpi, FactSets facts, Grouping by, Instant? knownUntil, IReadOnlySet<string> calendars)
    {
        SqlScope scope = new(facts, by, knownUntil, calendars);
        SqlFormula formula = FormulaSql.Of(kpi.Formula, kpi, by.Dimensions, scope);
        string keys = string.Concat(by.Dimensions.Select(d => Quoted.Column(d) + ", "));
        string top = FormattableString.Invariant($"numerator::HUGEINT * {formula.BottomScale} * 1000000000000");
        string bottom = FormattableString.Invariant($"coalesce(denominator, 1)::HUGEINT * {formula.TopScale}");
        return new KpiSql(
            $"-- {kpi.Key}\n" + scope.Query($"""
                SELECT {keys}period, numerator::VARCHAR, denominator::VARCHAR,
                    CASE WHEN denominator <> 0 OR denominator IS NULL THEN (sign({top}) * sign({bottom}) * (abs({top}) // abs({bottom})))::VARCHAR END,
                    top_rows::BIGINT, bottom_rows::BIGINT, untold::BIGINT, builtin
                FROM {formula.Name}
                """),
            formula.TopScale,
            formula.BottomScale,
            formula.PartsOfQuantile);
    }
}
