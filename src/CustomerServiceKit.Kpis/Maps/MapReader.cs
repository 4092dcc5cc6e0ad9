using NodaTime;

namespace CustomerServiceKit.Kpis;

/// <summary>Turns a map into a schema over rows with named columns.</summary>
internal static class MapReader
{
    public static FactSchema<TRow> ToSchema<TRow>(FactMap map, Func<TRow, string, object?> column)
    {
        FactSchema<TRow> schema = FactSchema.Create<TRow>(map.FactSet, row => ValueText.Of(column(row, map.Key))!);
        foreach (ColumnMap entry in map.Columns)
        {
            schema = entry.Role switch
            {
                ColumnRole.Time => Time(schema, map, entry, column),
                ColumnRole.Span => Span(schema, entry, column),
                ColumnRole.Amount => Amount(schema, entry, column),
                _ => schema.With(new DimensionReader<TRow>(
                    schema.Undeclared(new DimensionId(entry.Name)), (row, scratch) => Mapped(entry, column(row, entry.Column), scratch))),
            };
        }

        if (map.Source is string source)
        {
            schema = schema.Source(row => ValueText.Of(column(row, source)) is string id ? new SourceId(id) : default);
        }

        if (map.Revision is string revision)
        {
            DateTimeZone? zone = TimeZones.Find(map.Zone);
            schema = schema.Revision(row => ValueTime.Of(column(row, revision), zone, null, new RowScratch(schema), new FieldId("revision"), revision) is var at and not Missing.Number
                ? Instant.FromUnixTimeMilliseconds(at)
                : null);
        }

        return map.Excluded is ColumnMap excluded
            ? schema.Excluded(row => Mapped(excluded, column(row, excluded.Column), null))
            : schema;
    }

    private static FactSchema<TRow> Time<TRow>(FactSchema<TRow> schema, FactMap map, ColumnMap entry, Func<TRow, string, object?> column)
    {
        FieldId field = new(entry.Name);
        DateTimeZone? zone = TimeZones.Find(entry.Zone ?? map.Zone);
        long? unix = entry.Unit is null ? null : MapUnits.Times[entry.Unit];
        return schema.With(new NumberReader<TRow>(
            new FieldDescription(field, FieldKind.Time, Unit.Seconds),
            (row, scratch) => ValueTime.Of(column(row, entry.Column), zone, unix, scratch, field, entry.Column)));
    }

    private static FactSchema<TRow> Span<TRow>(FactSchema<TRow> schema, ColumnMap entry, Func<TRow, string, object?> column)
    {
        FieldId field = new(entry.Name);
        long unit = MapUnits.Spans[entry.Unit ?? "seconds"];
        return schema.With(new NumberReader<TRow>(
            new FieldDescription(field, FieldKind.Span, Unit.Seconds),
            (row, scratch) => scratch.Span(field, ValueSpan.Of(column(row, entry.Column), unit, scratch, field, entry.Column))));
    }

    private static FactSchema<TRow> Amount<TRow>(FactSchema<TRow> schema, ColumnMap entry, Func<TRow, string, object?> column)
    {
        FieldId field = new(entry.Name);
        FieldDescription described = new(field, FieldKind.Amount, Unit.TryParse(entry.Unit ?? "count", out Unit? unit) ? unit! : Unit.Count);
        return schema.With(new NumberReader<TRow>(described, (row, scratch) =>
        {
            object? given = column(row, entry.Column);
            if (ValueText.Of(given) is not string text)
            {
                return Missing.Number;
            }

            if (ValueText.Number(text) is not decimal number)
            {
                scratch.Problems.Add(IntakeRules.UnreadableValue.At(field.Value, ("column", entry.Column), ("given", text), ("expected", "a number")));
                return Missing.Number;
            }

            return scratch.Amount(described, number);
        }));
    }

    private static string? Mapped(ColumnMap entry, object? value, RowScratch? scratch)
    {
        string? text = ValueText.Of(value);
        if (value is bool truth)
        {
            // Sources, drivers and people write truth in different ways; the map may use any of them.
            IEnumerable<string> ways = truth ? ["yes", "true", "True", "1"] : ["no", "false", "False", "0"];
            text = ways.FirstOrDefault(entry.Values.ContainsKey) ?? text;
        }

        if (text is null || entry.Values.Count == 0)
        {
            return text;
        }

        if (entry.Values.TryGetValue(text, out string? mapped))
        {
            return mapped.Length == 0 ? null : mapped;
        }

        if (entry.Otherwise == UnmappedValues.Reject)
        {
            scratch?.Problems.Add(IntakeRules.UnmappedValue.At(entry.Name, ("column", entry.Column), ("given", text)));
        }

        return entry.Otherwise == UnmappedValues.Keep ? text : null;
    }
}
