namespace CustomerServiceKit.Kpis.DuckDb.Tests.Rows;

/// <summary>Answers on scales of every instrument. What intake derives from score and scale is derived here once more, by hand.</summary>
internal static class RatingTable
{
    private static readonly IReadOnlyList<RatingScale> s_scales =
    [
        RatingScale.OneTo(RatingInstrument.Csat, 5), RatingScale.NetPromoter, RatingScale.OneTo(RatingInstrument.Ces, 7), RatingScale.OneTo(RatingInstrument.EmployeeSatisfaction, 5),
        RatingScale.OneTo(RatingInstrument.ManagerSatisfaction, 5), new("quality", RatingInstrument.Quality, 0, 100), new("test", RatingInstrument.Knowledge, 0, 20),
    ];

    public static FactTable Of() => FactTables.Shared(new FactTable(FactSetIds.Rating)
    {
        Answers = schema => schema.Score(ScaleOf, r => r.Number(RatingFields.Score) / (double)Unit.Points.Scale),
    })
        .Word(Dimensions.Scale, (dice, _) => dice.Of(s_scales).Id, derived: true)
        .Word(Dimensions.Topic, ["loans", "cards"])
        .Time(RatingFields.Asked, (dice, _) => dice.Once(5) ? null : Draws.Time(dice))
        .Time(RatingFields.Rated, (dice, row) => Draws.NotBefore(dice, row, RatingFields.Asked))
        .Number(RatingFields.Score, FieldKind.Amount, Unit.Points, Score, derived: true)
        .Number(RatingFields.Points, FieldKind.Amount, Unit.Points, (_, row) => Points(row), derived: true)
        .Word(Dimensions.Instrument, (_, row) => InstrumentOf(row), derived: true)
        .Word(Dimensions.Box, (_, row) => Box(row), derived: true)
        .Word(Dimensions.Responded, (_, row) => row.Number(RatingFields.Score) is null ? "no" : "yes", derived: true)
        .Flags(Dimensions.Delivered, Dimensions.CriticalError);

    private static RatingScale ScaleOf(FactRow row) => s_scales.Single(s => s.Id == row.Word(Dimensions.Scale));

    private static string InstrumentOf(FactRow row) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(ScaleOf(row).Instrument.ToString());

    private static long? Score(Dice dice, FactRow row)
    {
        RatingScale scale = ScaleOf(row);
        return dice.Once(5) ? null : Unit.Points.Scale * ((long)scale.Lowest + dice.Below(scale.Size));
    }

    // From 0, the worst, to 1, the best, in thousandths; a half is rounded up.
    private static long? Points(FactRow row)
    {
        RatingScale scale = ScaleOf(row);
        long range = (long)(scale.Highest - scale.Lowest);
        return row.Number(RatingFields.Score) is long score ? (2 * (score - (long)(scale.Lowest * Unit.Points.Scale)) + range) / (2 * range) : null;
    }

    // Five and seven answers have two at the top and two at the bottom; net promoter has its own; scales of other sizes have none.
    private static string? Box(FactRow row)
    {
        if (row.Number(RatingFields.Score) is not long scaled)
        {
            return null;
        }

        RatingScale scale = ScaleOf(row);
        long score = scaled / Unit.Points.Scale;
        return scale.Instrument == RatingInstrument.Nps ? (score >= 9 ? "promoter" : score <= 6 ? "detractor" : "passive")
            : scale.Size > 7 ? null
            : score > (long)scale.Highest - 2 ? "top" : score < (long)scale.Lowest + 2 ? "bottom" : "middle";
    }
}
