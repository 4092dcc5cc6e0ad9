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
                _ when map.FactSet == FactSetIds.Rating && entry.Name == Dimensions.Scale.Value => schema,
                ColumnRole.Amount when map.FactSet == FactSetIds.Rating && entry.Name == RatingFields.Score.Value => Score(schema, map, entry, column),
                ColumnRole.Time => Time(schema, map, entry, column),
                ColumnRole.Span => Span(schema, entry, column),
                ColumnRole.Amount => Amount(schema, entry, column),
                _ => schema.With(new DimensionReader<TRow>(
                    schema.Undeclared(new DimensionId(entry.Name)), (row, scratch) => Mapped(entry, column(row, entry.Column), scratch))),
            };
        }

        if (map.States is AgentStateMap states)
        {
            schema = schema.WorkStates(states);
        }

        if (map.Source is string source)
        {
            schema = schema.Source(row => ValueText.Of(column(row, source)) is string id ? new SourceId(id) : default);
        }

        if (map.Revision is string revision)
        {
            DateTimeZone? zone = TimeZones.Find(map.Zone);
            schema = schema.Revision(row => ValueTime.Of(column(row, revision), zone, true, null, new RowScratch(schema), new FieldId("revision"), revision) is var at and not Missing.Number
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
            (row, scratch) => ValueTime.Of(column(row, entry.Column), zone, entry.Zone is not null, unix, scratch, field, entry.Column)));
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

            return Number(text, field, entry.Column, scratch) is decimal number ? scratch.Amount(described, number) : Missing.Number;
        }));
    }

    private static FactSchema<TRow> Score<TRow>(FactSchema<TRow> schema, FactMap map, ColumnMap entry, Func<TRow, string, object?> column)
    {
        ColumnMap? named = map.Columns.FirstOrDefault(c => c.Name == Dimensions.Scale.Value);
        string expected = string.Join(", ", map.Scales.Select(s => s.Id).Order(StringComparer.Ordinal));
        return ScoreColumns.AddTo(schema, ScaleOf, (row, scratch) =>
        {
            if (ValueText.Of(column(row, entry.Column)) is not string text)
            {
                return Missing.Number;
            }

            scratch.IsAnswered = true;
            // A scale that is not known has said so already.
            return Number(text, RatingFields.Score, entry.Column, scratch) is decimal score && !scratch.Problems.Exists(p => p.Path == Dimensions.Scale.Value)
                ? scratch.OnScale(RatingFields.Score, score)
                : Missing.Number;
        });

        RatingScale? ScaleOf(TRow row, RowScratch scratch)
        {
            if (named is null)
            {
                return map.Scales[0];
            }

            if (Mapped(named, column(row, named.Column), scratch) is not string id)
            {
                return null;
            }

            RatingScale? scale = map.Scales.FirstOrDefault(s => s.Id == id);
            if (scale is null)
            {
                scratch.Problems.Add(IntakeRules.UnknownWord.At(named.Name, ("given", id), ("column", named.Column), ("expected", expected)));
            }

            return scale;
        }
    }

    private static decimal? Number(string text, FieldId field, string column, RowScratch scratch)
    {
        if (ValueText.Number(text) is decimal number)
        {
            return number;
        }

        scratch.Problems.Add(ValueText.IsNoNumber(text)
            ? IntakeRules.NotANumber.At(field.Value, ("column", column), ("given", text))
            : IntakeRules.UnreadableValue.At(field.Value, ("column", column), ("given", text), ("expected", "a number")));
        return null;
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
