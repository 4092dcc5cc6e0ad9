namespace CustomerServiceKit.Kpis;

/// <summary>The columns a schema must have before anything can be read by it.</summary>
internal static class SchemaCheck
{
    public static IReadOnlyList<Problem> Of(FactSchema schema, IEnumerable<(FieldId Earlier, FieldId Later)> orders)
    {
        IEnumerable<FieldId> ordered = orders.Except(StandardColumns.OrderOf(schema.FactSet)).SelectMany(o => new[] { o.Earlier, o.Later });
        return
        [
            .. StandardColumns.RequiredOf(schema.FactSet).Concat(ordered).Distinct().Where(f => schema.IndexOf(f) < 0).Select(f => Missing(f.Value)),
            .. StandardColumns.RequiredDimensionsOf(schema.FactSet).Where(d => schema.IndexOf(d) < 0).Select(d => Missing(d.Value)),
        ];

        Problem Missing(string column) => IntakeRules.RequiredColumn.At(column, ("column", column), ("factSet", schema.FactSet.Value));
    }
}
