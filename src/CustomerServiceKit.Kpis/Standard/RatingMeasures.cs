namespace CustomerServiceKit.Kpis;

/// <summary>The parts of the KPIs on ratings. An answer counts when it was given; a blank or invalid one in no part.</summary>
internal static class RatingMeasures
{
    private static readonly RowSource Ratings = RowSource.Of(FactSetIds.Rating);

    public static Measure Promoters { get; } = Count("promoters", RatingInstrument.Nps, RatingBox.Promoter);

    public static Measure Detractors { get; } = Count("detractors", RatingInstrument.Nps, RatingBox.Detractor);

    public static Measure Invited { get; } = Measure.Count("invitations", Ratings, RatingFields.Asked);

    public static Measure InvitedAndAnswered { get; } = Measure.Count("invitations-answered", Ratings, RatingFields.Asked, StandardConditions.Yes(Dimensions.Responded));

    public static Measure AnsweredWhenever { get; } = Measure.Count("answers-whenever-asked", Ratings, RatingFields.Rated, StandardConditions.Yes(Dimensions.Responded));

    private static readonly Condition ReachedReceiver = StandardConditions.Yes(Dimensions.Delivered);

    public static Measure Delivered { get; } = Measure.Count("invitations-delivered", Ratings, RatingFields.Asked, ReachedReceiver);

    public static Measure DeliveredAndAnswered { get; } = Measure.Count(
        "invitations-delivered-and-answered", Ratings, RatingFields.Asked, Condition.All(ReachedReceiver, StandardConditions.Yes(Dimensions.Responded)));

    public static Measure Evaluated { get; } = Measure.Count("evaluations-judged", Ratings, RatingFields.Rated, Condition.All(Of(RatingInstrument.Quality), Condition.Present(Dimensions.CriticalError)));

    public static Measure WithoutCriticalError { get; } = Measure.Count(
        "evaluations-without-critical-error", Ratings, RatingFields.Rated, Condition.All(Of(RatingInstrument.Quality), Condition.Is(Dimensions.CriticalError, "no")));

    private static readonly Condition OfKnownCustomer = Condition.All(Of(RatingInstrument.Csat), Condition.Present(RatingFields.RelativePoints));

    public static Measure RelativePoints { get; } = Measure.Sum("points-above-own-usual", Ratings, Quantity.Field(RatingFields.RelativePoints), RatingFields.Rated, OfKnownCustomer);

    public static Measure AboveOwnUsual { get; } = Measure.Count(
        "answers-above-own-usual", Ratings, RatingFields.Rated, Condition.All(OfKnownCustomer, Condition.Compare(RatingFields.RelativePoints, Comparison.GreaterThan, Operand.Of(0m))));

    public static Measure WithOwnUsual { get; } = Measure.Count("answers-with-earlier-ones", Ratings, RatingFields.Rated, OfKnownCustomer);

    public static Measure Mastery { get; } = Newest("knowledge-points", Quantity.Field(RatingFields.Points));

    public static Measure Topics { get; } = Newest("knowledge-results", Quantity.One);

    /// <summary>Answers in some boxes.</summary>
    public static Measure Count(string name, RatingInstrument instrument, params RatingBox[] boxes) => Measure.Count(
        name, Ratings, RatingFields.Rated, Condition.All(Of(instrument), Condition.Is(Dimensions.Box, [.. boxes.Select(EnumText<RatingBox>.Of)])));

    /// <summary>Answers on a scale that has boxes.</summary>
    public static Measure Boxed(string name, RatingInstrument instrument) =>
        Measure.Count(name, Ratings, RatingFields.Rated, Condition.All(Of(instrument), Condition.Present(Dimensions.Box)));

    public static Measure Sum(string name, RatingInstrument instrument, FieldId field) => Measure.Sum(name, Ratings, Quantity.Field(field), RatingFields.Rated, Answered(instrument));

    public static Measure Answers(string name, RatingInstrument instrument) => Measure.Count(name, Ratings, RatingFields.Rated, Answered(instrument));

    private static AllCondition Answered(RatingInstrument instrument) => Condition.All(Of(instrument), Condition.Present(RatingFields.Score));

    private static IsCondition Of(RatingInstrument instrument) => Condition.Is(Dimensions.Instrument, EnumText<RatingInstrument>.Of(instrument));

    private static Measure Newest(string name, Quantity quantity) => Measure.Sum(
        name,
        RowSource.LastPer(FactSetIds.Rating, RatingFields.Rated, Dimensions.Employee, Dimensions.Topic),
        quantity,
        RatingFields.Rated,
        Answered(RatingInstrument.Knowledge));
}
