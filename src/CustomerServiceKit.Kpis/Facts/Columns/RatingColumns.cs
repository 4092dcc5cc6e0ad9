namespace CustomerServiceKit.Kpis;

/// <summary>The columns of ratings.</summary>
internal static class RatingColumns
{
    public static FactSetColumns All { get; } = new()
    {
        Times = [RatingFields.Asked, RatingFields.Rated, RatingFields.SubjectEnded],
        Amounts = [RatingFields.Score, RatingFields.Points, RatingFields.ExpectedPoints, RatingFields.RelativePoints],
        Orders =
        [
            (RatingFields.Asked, RatingFields.Rated),
        ],
        Declared = [RatingFields.Rated, RatingFields.Score],
        RequiredWith = [(RatingFields.Score, RatingFields.Rated)],
    };
}
