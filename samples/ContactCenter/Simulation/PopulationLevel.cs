using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>How many customers there are to serve, from a date on.</summary>
internal sealed record PopulationLevel(Instant At, decimal Customers);
