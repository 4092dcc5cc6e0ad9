namespace CustomerServiceKit.Kpis;

/// <summary>Which columns of the facts a measure reads through its row source.</summary>
internal static class RowNeeds
{
    /// <summary>A column that some facts must have.</summary>
    /// <param name="FactSet">The facts.</param>
    /// <param name="Field">The time, span or amount; null for a dimension.</param>
    /// <param name="Dimension">The dimension; null for a field.</param>
    /// <param name="Never">Whether the rows have lost the column on their way, so that no facts can have it.</param>
    public readonly record struct Need(FactSetId FactSet, FieldId? Field, DimensionId? Dimension, bool Never)
    {
        public string Column => Field?.Value ?? Dimension!.Value.Value;
    }

    public static IReadOnlyList<Need> Of(BoundMeasure bound) => [.. Of(bound.Measure.Rows, ColumnNeeds.Fields(bound.Measure), ColumnNeeds.Dimensions(bound)).Distinct()];

    /// <summary>What is needed so that rows have some fields and dimensions.</summary>
    public static IEnumerable<Need> Of(RowSource rows, IEnumerable<FieldId> fields, IEnumerable<DimensionId> dimensions) => rows switch
    {
        FilteredRows filtered => Of(filtered.Of, fields.Concat(ColumnNeeds.FieldsOf(filtered.Condition)), dimensions.Concat(ColumnNeeds.DimensionsOf(filtered.Condition))),
        FirstRowPerEntity first => Of(first.Of, fields.Append(first.Time), dimensions.Concat(first.Entity)),
        FollowedRows followed => Of(followed.Of, Less(fields, followed.Next is null ? [RowFields.FollowedAfter, RowFields.SincePrevious] : [RowFields.FollowedAfter]).Append(followed.Time), dimensions.Concat(followed.Entity))
            .Concat(followed.Next is null ? [] : Of(followed.Next, [followed.NextTime], followed.Entity)),
        ClippedRows clipped => Of(clipped.Of, [.. Less(fields, RowFields.Clipped), clipped.Start, clipped.End], dimensions),
        OpenRows open => Of(open.Of, [.. Less(fields, RowFields.Age, RowFields.AsOf), open.Start, open.End], dimensions),
        UnionRows union => Of(union.Of, [union.Start, union.End], union.Entity)
            .Concat(Less(fields, RowFields.Covered, union.Start, union.End).Select(f => new Need(rows.FactSet, f, null, Never: true)))
            .Concat(dimensions.Except(union.Entity).Select(d => new Need(rows.FactSet, null, d, Never: true))),
        PerEntityRows per => EntityRows.Measures(per).SelectMany(m => Of(m.Measure.Rows, ColumnNeeds.Fields(m.Measure), ColumnNeeds.Dimensions(m).Concat(per.Entity)))
            .Concat(Less(fields, RowFields.EntityValue, RowFields.AsOf).Select(f => new Need(rows.FactSet, f, null, Never: true)))
            .Concat(dimensions.Except(per.Entity).Select(d => new Need(rows.FactSet, null, d, Never: true))),
        OverlapRows overlap => Of(overlap.Of, [.. Less(fields, RowFields.Overlap), overlap.Start, overlap.End, .. Tolerances(overlap)], dimensions.Concat(overlap.Entity))
            .Concat(Of(overlap.Other, [overlap.OtherStart, overlap.OtherEnd], overlap.Entity))
            .Concat(overlap.Accepted is AcceptedOthers accepted ? Of(accepted.From, [overlap.OtherStart, overlap.OtherEnd], overlap.Entity.Append(accepted.Value)) : []),
        _ => fields.Select(f => new Need(rows.FactSet, f, null, Never: false)).Concat(dimensions.Select(d => new Need(rows.FactSet, null, d, Never: false))),
    };

    /// <summary>A source and those it is made from, the outermost first.</summary>
    public static IEnumerable<RowSource> Chain(RowSource rows)
    {
        for (RowSource? source = rows; source is not null; source = source.From)
        {
            yield return source;
        }
    }

    /// <summary>The spans of rows that say how much of them may be missed.</summary>
    public static IEnumerable<FieldId> Tolerances(RowSource rows) => rows is OverlapRows { Tolerance: OverlapTolerance tolerance } ? [tolerance.Before, tolerance.After] : [];

    private static IEnumerable<FieldId> Less(IEnumerable<FieldId> fields, params FieldId[] added) => fields.Except(added);
}
