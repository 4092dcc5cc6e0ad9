using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>A row as a forecast would hand it over: what a queue expects in a half-hour.</summary>
internal sealed record SimulatedPlan(string Id, string Queue, string Department, Instant Start, Instant End, decimal Volume, Duration HandleTime, decimal StaffRequired, decimal StaffScheduled);
