namespace CustomerServiceKit.Kpis;

public static partial class Dimensions
{
    /// <summary>The scale of the answer, by the id of its <see cref="RatingScale"/>.</summary>
    public static DimensionId Scale { get; } = new("scale");

    /// <summary>What the rating measures: <c>csat</c>, <c>nps</c>, <c>ces</c> and so on.</summary>
    public static DimensionId Instrument { get; } = new("instrument");

    /// <summary>Where on its scale the answer lies: <c>top</c>, <c>middle</c>, <c>bottom</c>, or <c>promoter</c>, <c>passive</c>, <c>detractor</c>.</summary>
    public static DimensionId Box { get; } = new("box");

    /// <summary>Whether the invitation was answered: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId Responded { get; } = new("responded");

    /// <summary>The round of a survey that is repeated.</summary>
    public static DimensionId Wave { get; } = new("wave");

    /// <summary>Whether an evaluation found a critical error: <c>yes</c> or <c>no</c>.</summary>
    public static DimensionId CriticalError { get; } = new("critical-error");

    /// <summary>What was asked about.</summary>
    public static DimensionId Topic { get; } = new("topic");
}
