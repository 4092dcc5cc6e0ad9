namespace CustomerServiceKit.Kpis;

/// <summary>The fields of a rating.</summary>
public static class RatingFields
{
    /// <summary>When the invitation went out.</summary>
    public static FieldId Asked { get; } = new("asked");

    /// <summary>When the answer was given; no value where there is none.</summary>
    public static FieldId Rated { get; } = new("rated");

    /// <summary>When the interaction that is rated ended, or the case that is rated was resolved.</summary>
    public static FieldId SubjectEnded { get; } = new("subject-ended");

    /// <summary>The answer on its scale; no value for an invitation without an answer.</summary>
    public static FieldId Score { get; } = new("score");

    /// <summary>The answer from 0, the worst of its scale, to 1, the best; kept in thousandths.</summary>
    /// <remarks>Derived from the score and its scale, so that answers on different scales can stand side by side. Rounded half away from zero: 2 on a scale from 1 to 7 is 1/6, kept as 0.167. The exact mean of one scale is that of <see cref="Score"/>.</remarks>
    public static FieldId Points { get; } = new("points");

    /// <summary>The points that the customer's own earlier answers let expect, drawn towards all customers' where they are few.</summary>
    /// <remarks>Made by <see cref="FactSets.WithOwnScales"/>; no value for a customer's first answer.</remarks>
    public static FieldId ExpectedPoints { get; } = new("expected-points");

    /// <summary>How far an answer is above or below what the customer's own earlier answers let expect; negative below.</summary>
    /// <remarks>Made by <see cref="FactSets.WithOwnScales"/>; no value for a customer's first answer.</remarks>
    public static FieldId RelativePoints { get; } = new("relative-points");
}
