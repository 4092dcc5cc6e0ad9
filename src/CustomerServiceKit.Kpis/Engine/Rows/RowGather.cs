namespace CustomerServiceKit.Kpis;

/// <summary>Makes fact sets of rows taken from another: some of them, some more than once, some with other times.</summary>
internal static class RowGather
{
    /// <summary>The rows at some positions, with columns that replace or follow those there are.</summary>
    public static FactSet Of(FactSet facts, int[] rows, params NumberColumn[] columns) => new(
        facts.Id,
        [.. rows.Select(facts.KeyOf)],
        rows.Length,
        [.. facts.Numbers.Where(n => columns.All(c => c.Field.Id != n.Field.Id)).Select(n => n.Gather(rows)), .. columns],
        [.. facts.Codes.Select(c => c.Gather(rows))],
        [.. facts.Members.Select(m => m.Gather(rows))],
        [],
        facts.Calendars);

    public static NumberColumn Span(FieldId field, List<long> values) => NumberColumn.From(new FieldDescription(field, FieldKind.Span, Unit.Seconds), values, null);

    public static NumberColumn Time(FieldId field, List<long> values) => NumberColumn.From(new FieldDescription(field, FieldKind.Time, Unit.Seconds), values, null);
}
