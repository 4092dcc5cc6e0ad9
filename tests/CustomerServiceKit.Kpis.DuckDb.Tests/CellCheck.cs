using System.Globalization;
using CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

namespace CustomerServiceKit.Kpis.DuckDb.Tests;

/// <summary>Says in what a measurement of the engine differs from a cell of SQL.</summary>
internal static class CellCheck
{
    private const decimal Cut = 1_000_000_000_000;

    public static string? Of(KpiDefinition kpi, KpiSql sql, SqlCell cell, Measurement measured)
    {
        bool undefined = kpi.Formula is RatioFormula ? cell.Denominator == 0 : cell.Numerator is null;
        Availability expected = !undefined ? Availability.Value : kpi.Formula is RatioFormula ? Availability.Undefined : Availability.NoData;

        // A sample is of the rows below the line, except where these are figures that stand at a date.
        bool standing = kpi.Formula is RatioFormula ratio && ratio.Denominator.Terms.All(t => t.Measure.Rows is LastRowPerEntity);
        long sample = Math.Max(0, kpi.Formula is RatioFormula && !standing ? cell.BottomRows : cell.TopRows);
        bool told = (measured.Flags & (MeasurementFlags.Partial | MeasurementFlags.Immature)) == 0;
        List<string> wrong = [];
        Add("availability", measured.Availability, expected);
        Add("numerator", measured.Numerator * sql.TopScale, cell.Numerator);
        Add("denominator", measured.Denominator * sql.BottomScale, cell.Denominator);
        Add("value", measured.Value is decimal value ? decimal.Truncate(value * Cut) : null, undefined ? null : cell.Value);
        Add("sample", measured.SampleSize, sample);
        Add("all told", told, cell.Untold == 0);

        if (cell.Builtin is double builtin && Math.Abs((double)measured.Value!.Value - (builtin * sql.PartsOfQuantile / sql.TopScale)) > 1e-6)
        {
            wrong.Add(string.Create(CultureInfo.InvariantCulture, $"value {measured.Value}, DuckDB's own quantile {builtin}"));
        }

        return wrong.Count == 0 ? null : string.Join("; ", wrong);

        void Add<T>(string what, T engine, T database)
        {
            if (!EqualityComparer<T>.Default.Equals(engine, database))
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{what} {engine}, by SQL {database}"));
            }
        }
    }
}
