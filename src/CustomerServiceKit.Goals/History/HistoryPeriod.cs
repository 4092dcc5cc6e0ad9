using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>What was measured in one period gone by.</summary>
/// <param name="Days">The first and last day of the period, both inclusive.</param>
/// <param name="Figure">The measurement; one without a value is left out of everything and counted.</param>
public sealed record HistoryPeriod(DateInterval Days, Measurement Figure);
