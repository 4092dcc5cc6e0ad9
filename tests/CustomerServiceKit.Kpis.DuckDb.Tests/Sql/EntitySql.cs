using System.Globalization;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Sql;

/// <summary>Makes one row for each entity, group and period, with the value of a formula over its rows.</summary>
internal static class EntitySql
{
    /// <summary>Values that come of a division are kept to so many parts of the smallest part of their unit; shares to the square of it.</summary>
    private const long Finer = 1000;

    public static SqlRows Of(PerEntityRows source, SqlScope scope)
    {
        List<DimensionId> by = [.. source.Entity, .. scope.By.Dimensions.Except(source.Entity)];
        // Only the formula counts; it has no parameters.
        KpiDefinition kpi = new(new KpiKey("entity-value"), LocalizedText.English("Entity value"), KpiFamily.Efficiency, Unit.Rate, Direction.Band, source.Value);
        SqlFormula formula = FormulaSql.Of(source.Value, kpi, by, scope);
        (string top, string bottom, SqlField field) = Fraction(source, formula, scope);

        // Rounded half away from zero, in whole numbers.
        string name = scope.Add("entities", $"""
            SELECT {Quoted.List(by)}, concat_ws(' + ', {Quoted.List(source.Entity)}) AS key, row_number() OVER (ORDER BY period, {Quoted.List(by)}) AS place, p.ends - 1 AS {Quoted.Column(RowFields.AsOf)},
                (sign({top}) * sign({bottom}) * ((2 * abs({top}) + abs({bottom})) // (2 * abs({bottom}))))::BIGINT AS {Quoted.Column(RowFields.EntityValue)}
            FROM {formula.Name} f JOIN periods p ON p.number = f.period
            WHERE {Quoted.Complete(source.Entity)} AND rows_in_all > 0 AND numerator IS NOT NULL AND coalesce(denominator, 1) <> 0
            """);
        return new SqlRows(
            name, source.FactSet, new Dictionary<FieldId, SqlField> { [RowFields.EntityValue] = field, [RowFields.AsOf] = SqlField.Time }, by);
    }

    private static (string Top, string Bottom, SqlField Field) Fraction(PerEntityRows source, SqlFormula formula, SqlScope scope)
    {
        if (source.Value is not RatioFormula ratio)
        {
            long kept = ScaleOf(source.Value.Measures[0], scope) * (source.Value is QuantileFormula ? Finer : 1);
            return (Times("numerator", kept), Text(formula.TopScale), new SqlField(KindOf(source.Value.Measures[0], scope), kept));
        }

        bool share = UnitOf(ratio.Numerator, scope) == UnitOf(ratio.Denominator, scope);
        bool perRow = UnitOf(ratio.Denominator, scope) == Unit.Count.Id;
        long scale = share ? Finer * Finer : perRow ? formula.TopScale * Finer : Finer;
        FieldKind kind = perRow && !share ? KindOf(ratio.Numerator.Terms[0].Measure, scope) : FieldKind.Amount;
        return (Times("numerator", checked(formula.BottomScale * scale)), Times("denominator", formula.TopScale), new SqlField(kind, scale));
    }

    private static FieldKind KindOf(Measure measure, SqlScope scope) =>
        UnitOf(measure.ToLinear(), scope) == Unit.Seconds.Id ? FieldKind.Span : FieldKind.Amount;

    private static long ScaleOf(Measure measure, SqlScope scope) => new QuantitySql(scope.Rows(measure.Rows), scope).ScaleOf(measure.Quantity);

    private static string UnitOf(Linear sum, SqlScope scope)
    {
        Measure measure = sum.Terms[0].Measure;
        FieldId? field = measure.Aggregate == AggregateKind.Distinct ? null : FirstField(measure.Quantity);
        return field is null ? Unit.Count.Id : scope.Facts.Find(measure.Rows.FactSet)!.Fields.FirstOrDefault(f => f.Id == field)?.Unit.Id ?? Unit.Seconds.Id;
    }

    private static FieldId? FirstField(Quantity quantity) => quantity switch
    {
        FieldQuantity field => field.Of,
        BetweenQuantity between => between.From,
        PlusQuantity plus => FirstField(plus.Terms[0]),
        MinusQuantity minus => FirstField(minus.From),
        _ => null,
    };

    private static string Times(string column, long factor) => $"({column}::HUGEINT * {Text(factor)})";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
