using System.Globalization;

namespace CustomerServiceKit.Kpis.DuckDb.Tests.Rows;

/// <summary>A fact set of generated rows, described once: from it come the rows, the schema by which intake reads them, and the table in the database.</summary>
internal sealed class FactTable(FactSetId id)
{
    private readonly List<FactColumn> _columns = [];

    public FactSetId Id { get; } = id;

    public IReadOnlyList<FactColumn> Columns => _columns;

    /// <summary>How the answers of ratings are declared, which come with their scale.</summary>
    public Func<FactSchema<FactRow>, FactSchema<FactRow>> Answers { get; init; } = schema => schema;

    public FactTable Time(FieldId field, Func<Dice, FactRow, long?> draw) => Number(field, FieldKind.Time, Unit.Seconds, draw);

    public FactTable Spans(params FieldId[] fields)
    {
        foreach (FieldId field in fields)
        {
            Number(field, FieldKind.Span, Unit.Seconds, (dice, _) => Draws.Span(dice));
        }

        return this;
    }

    public FactTable Counts(params FieldId[] fields)
    {
        foreach (FieldId field in fields)
        {
            Amount(field, Unit.Count, (dice, _) => dice.Once(7) ? null : dice.Below(4));
        }

        return this;
    }

    public FactTable Amount(FieldId field, Unit unit, Func<Dice, FactRow, long?> draw) => Number(field, FieldKind.Amount, unit, draw);

    public FactTable Number(FieldId field, FieldKind kind, Unit unit, Func<Dice, FactRow, long?> draw, bool derived = false)
    {
        _columns.Add(new FactColumn(field, kind, unit, null, derived, (dice, row) =>
        {
            if (draw(dice, row) is long number)
            {
                row.Numbers[field] = number;
            }
        }));
        return this;
    }

    /// <summary>A word of some; sometimes none, unless every row has one.</summary>
    public FactTable Word(DimensionId dimension, IReadOnlyList<string> words, bool always = false) =>
        Word(dimension, (dice, _) => !always && dice.Once(7) ? null : dice.Of(words));

    public FactTable Flags(params DimensionId[] dimensions)
    {
        foreach (DimensionId dimension in dimensions)
        {
            Word(dimension, ["no", "yes"]);
        }

        return this;
    }

    public FactTable Word(DimensionId dimension, Func<Dice, FactRow, string?> draw, bool derived = false)
    {
        _columns.Add(new FactColumn(null, default, Unit.Count, dimension, derived, (dice, row) =>
        {
            if (draw(dice, row) is string word)
            {
                row.Words[dimension] = word;
            }
        }));
        return this;
    }

    public FactRow[] Rows(Dice dice, int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        FactRow row = new(string.Create(CultureInfo.InvariantCulture, $"{Id.Value}-{i}")) { Excluded = dice.Once(20) ? "test" : null };
        _columns.ForEach(c => c.Draw(dice, row));
        return row.Excluded is null ? row : Later(row);
    })];

    /// <summary>Excluded rows lie outside the time of the others, where they would show.</summary>
    private FactRow Later(FactRow row)
    {
        foreach (FactColumn column in _columns.Where(c => c.Kind == FieldKind.Time && c.Field is FieldId field && row.Numbers.ContainsKey(field)))
        {
            row.Numbers[column.Field!.Value] += Draws.OutOfTime;
        }

        return row;
    }

    public FactSchema<FactRow> Schema()
    {
        FactSchema<FactRow> schema = Answers(FactSchema.Create<FactRow>(Id, r => r.Key)).Excluded(r => r.Excluded);
        return _columns.Where(c => !c.IsDerived).Aggregate(schema, (s, column) => column switch
        {
            { Dimension: DimensionId dimension } => s.Dimension(dimension, r => r.Word(dimension)),
            { Field: FieldId field, Kind: FieldKind.Time } => s.Time(field, r => r.At(field)),
            { Field: FieldId field, Kind: FieldKind.Span } => s.Span(field, r => r.Length(field)),
            _ => s.Amount(column.Field!.Value, column.Unit, r => (decimal?)r.Number(column.Field.Value) / column.Unit.Scale),
        });
    }
}
