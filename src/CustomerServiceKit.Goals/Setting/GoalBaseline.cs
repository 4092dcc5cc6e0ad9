using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>The measured present state a goal rests on and, for an amount, how it was carried to the days of the goal.</summary>
/// <remarks>Source: service consultants' guide, R074: goals rest on past data. Immutable and safe to share between threads.</remarks>
public sealed class GoalBaseline
{
    internal GoalBaseline(Measurement measurement, DateInterval? days = null, decimal? weight = null, decimal? goalWeight = null)
    {
        Measurement = measurement;
        Days = days;
        Weight = weight;
        GoalWeight = goalWeight;
    }

    /// <summary>The measurement, with its definition, sample and window.</summary>
    public Measurement Measurement { get; }

    /// <summary>The first and last day an amount was counted over; null for what is no amount.</summary>
    public DateInterval? Days { get; }

    /// <summary>What these days weigh together, without those that a history did not measure; null for what is no amount.</summary>
    public decimal? Weight { get; }

    /// <summary>What the days of the goal weighed together when it was set; null for what is no amount.</summary>
    public decimal? GoalWeight { get; }

    /// <summary>The present state in the terms of the level: an amount times <see cref="GoalWeight"/> over <see cref="Weight"/>, anything else as measured.</summary>
    internal decimal Present => Weight is decimal weight ? Measurement.Value!.Value * GoalWeight!.Value / weight : Measurement.Value!.Value;
}
