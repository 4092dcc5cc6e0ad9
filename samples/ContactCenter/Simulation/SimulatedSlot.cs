using CustomerServiceKit.Kpis;
using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>A row as a system for schedules would hand it over: a stretch of an employee's plan, and how much of it may be missed at either edge.</summary>
internal sealed record SimulatedSlot(string Id, string Employee, Instant Start, Instant End, ScheduleActivity Activity, Duration Tolerance);
