using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>A figure that stands from a date on: how many customers there are to serve, or how many employees a team has.</summary>
internal sealed record SimulatedLevel(LevelKind Kind, Instant At, decimal Amount, string? Department = null, string? Team = null);
