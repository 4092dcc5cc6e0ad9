namespace CustomerServiceKit.Kpis;

/// <summary>The score of a rating, and the columns that follow from it and its scale.</summary>
internal static class ScoreColumns
{
    public static FactSchema<TRow> AddTo<TRow>(FactSchema<TRow> schema, Func<TRow, RowScratch, RatingScale?> scaleOf, Func<TRow, RowScratch, long> read)
    {
        schema = schema.With(new NumberReader<TRow>(schema.Described(RatingFields.Score, FieldKind.Amount, Unit.Points), (row, scratch) =>
        {
            scratch.Scale = scaleOf(row, scratch);
            return read(row, scratch);
        }));
        int score = schema.IndexOf(RatingFields.Score);
        schema = schema.With(new NumberReader<TRow>(schema.Described(RatingFields.Points, FieldKind.Amount, Unit.Share.Finer(Unit.Points.Scale)), (_, scratch) =>
            Of(scratch) is decimal given ? (long)decimal.Round(scratch.Scale!.PointsOf(given) * Unit.Points.Scale, MidpointRounding.AwayFromZero) : Missing.Number));
        schema = Add(schema, Dimensions.Scale, scratch => scratch.Scale?.Id);
        schema = Add(schema, Dimensions.Instrument, scratch => scratch.Scale is RatingScale scale ? EnumText<RatingInstrument>.Of(scale.Instrument) : null);
        schema = Add(schema, Dimensions.Box, scratch => Of(scratch) is decimal given && scratch.Scale!.BoxOf(given) is RatingBox box ? EnumText<RatingBox>.Of(box) : null);
        return Add(schema, Dimensions.Responded, scratch => scratch.IsAnswered ? "yes" : "no");

        decimal? Of(RowScratch scratch) => scratch.Numbers[score] == Missing.Number ? null : (decimal)scratch.Numbers[score] / Unit.Points.Scale;
    }

    private static FactSchema<TRow> Add<TRow>(FactSchema<TRow> schema, DimensionId dimension, Func<RowScratch, string?> get) =>
        schema.With(new DimensionReader<TRow>(schema.Undeclared(dimension), (_, scratch) => get(scratch)));
}
