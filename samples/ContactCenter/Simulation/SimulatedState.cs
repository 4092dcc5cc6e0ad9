using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>A row as a telephone system would hand it over: an employee in a state, in the system's own words.</summary>
internal sealed record SimulatedState(string Id, string Employee, Instant Start, Instant End, string State);
