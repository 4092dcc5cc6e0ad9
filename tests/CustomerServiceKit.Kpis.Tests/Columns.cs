using System.Globalization;
using NodaTime;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>Looks into columns, and asks the engine for plain counts and sums.</summary>
internal static class Columns
{
    public static string? Text(this FactSet facts, DimensionId dimension, int row)
    {
        CodeColumn column = facts.Find(dimension)!;
        return column[row] == Missing.Code ? null : column.Values[column[row]];
    }

    /// <summary>The value in its unit; null where it is absent.</summary>
    public static decimal? Value(this FactSet facts, FieldId field, int row)
    {
        NumberColumn column = facts.Find(field)!;
        return column[row] == Missing.Number ? null : (decimal)column[row] / column.Field.Unit.Scale;
    }

    public static Instant? At(this FactSet facts, FieldId field, int row)
    {
        NumberColumn column = facts.Find(field)!;
        return column[row] == Missing.Number ? null : Instant.FromUnixTimeMilliseconds(column[row]);
    }

    public static IEnumerable<string> Keys(this FactSet facts) => Enumerable.Range(0, facts.Count).Select(r => facts.KeyOf(r).ToString());

    public static KpiDefinition Total(Unit unit, Linear sum) =>
        new(new KpiKey("any"), LocalizedText.English("Any"), KpiFamily.Service, unit, Direction.Band, Formula.Total(sum));

    public static KpiDefinition Ratio(Unit unit, Linear numerator, Linear denominator) =>
        new(new KpiKey("any"), LocalizedText.English("Any"), KpiFamily.Quality, unit, Direction.Up, Formula.Ratio(numerator, denominator));

    public static Measurement Of(this KpiDefinition kpi, params Intake[] intakes) => KpiPlan.Compile(kpi).Run(FactSets.Of(intakes)).Get(kpi);

    /// <summary>The one problem of the one row that was rejected.</summary>
    public static Problem OnlyProblem(this Intake intake) => intake.Rejected.Should().ContainSingle().Which.Problems.Should().ContainSingle().Subject;

    public static string Id(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
