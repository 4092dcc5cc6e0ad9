using NodaTime;

namespace CustomerServiceKit.Kpis.Tests;

/// <summary>An integrator's row for an employee in a state, on 1 March 2026 in UTC.</summary>
internal sealed record AgentStretch(string Id, string Employee, string State, string Start, string? End, string? Channel = null, string? Source = null)
{
    public static FactSchema<AgentStretch> Schema { get; } = FactSchema.AgentStates<AgentStretch>(r => r.Id)
        .Time(AgentStateFields.Start, r => r.From)
        .Time(AgentStateFields.End, r => r.To)
        .Dimension(Dimensions.Employee, r => r.Employee)
        .Dimension(Dimensions.State, r => r.State);

    public Instant From => Sample.Utc("2026-03-01T" + Start);

    public Instant? To => End is null ? null : End.Length < 5 ? From : Sample.Utc("2026-03-01T" + End);
}
