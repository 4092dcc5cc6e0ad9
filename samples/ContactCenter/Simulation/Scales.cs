using CustomerServiceKit.Kpis;

namespace ContactCenter.Simulation;

/// <summary>The scales on which the sample asks.</summary>
internal static class Scales
{
    public static RatingScale Csat { get; } = RatingScale.OneTo(RatingInstrument.Csat, 5);

    /// <summary>"They made it easy for me", 7 for the strongest yes.</summary>
    public static RatingScale Ease { get; } = RatingScale.OneTo(RatingInstrument.Ces, 7);

    public static RatingScale Quality { get; } = new("quality-0-100", RatingInstrument.Quality, 0, 100);

    public static RatingScale Knowledge { get; } = new("knowledge-0-100", RatingInstrument.Knowledge, 0, 100);

    public static RatingScale Employee { get; } = RatingScale.OneTo(RatingInstrument.EmployeeSatisfaction, 5);

    public static RatingScale Manager { get; } = RatingScale.OneTo(RatingInstrument.ManagerSatisfaction, 5);
}
