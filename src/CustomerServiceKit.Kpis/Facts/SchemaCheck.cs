namespace CustomerServiceKit.Kpis;

/// <summary>The columns a schema must have before anything can be read by it.</summary>
internal static class SchemaCheck
{
    public static IReadOnlyList<Problem> Of(FactSchema schema, IEnumerable<(FieldId Earlier, FieldId Later)> orders)
    {
        FactSetColumns columns = StandardColumns.Of(schema.FactSet);
        IEnumerable<FieldId> ordered = orders.Except(columns.Orders).SelectMany(o => new[] { o.Earlier, o.Later });
        IReadOnlyList<FieldId> derived = DerivedColumns.Of(schema);
        return
        [
            .. columns.Required.Concat(columns.Declared).Concat(ordered).Distinct().Where(f => schema.IndexOf(f) < 0 && !derived.Contains(f)).Select(f => Missing(f.Value)),
            .. columns.RequiredDimensions.Where(d => schema.IndexOf(d) < 0).Select(d => Missing(d.Value)),
        ];

        Problem Missing(string column) => IntakeRules.RequiredColumn.At(column, ("column", column), ("factSet", schema.FactSet.Value));
    }
}
