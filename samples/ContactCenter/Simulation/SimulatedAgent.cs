using NodaTime;

namespace ContactCenter.Simulation;

/// <summary>An employee who takes calls: what he may take, how fast he is, where he is in his shift.</summary>
internal sealed class SimulatedAgent(string id, string team, double pace, double skill)
{
    public string Id => id;

    /// <summary>The team at the start of the quarter.</summary>
    public string Team => team;

    /// <summary>His time for a call over the usual time.</summary>
    public double Pace => pace;

    /// <summary>Added to the chance that he settles a matter.</summary>
    public double Skill => skill;

    /// <summary>The queues he serves, the one he serves first in front.</summary>
    public required IReadOnlyList<string> Queues { get; init; }

    /// <summary>From which day he is a professional; null where he is not yet.</summary>
    public LocalDate? ProfessionalFrom { get; init; }

    /// <summary>Since which second of the day he waits for a call; null where he is busy or away.</summary>
    public int? IdleSince { get; set; }

    /// <summary>The second of the day at which his shift ends.</summary>
    public int ShiftEnd { get; set; }

    public bool CanTake(SimulatedCall call, int now) => IdleSince is not null && now < ShiftEnd && Serves(call);

    public bool Serves(SimulatedCall call) => Queues.Contains(call.Queue.Name) && (call.Legs.Count == 0 || call.Legs[^1].Agent != this);
}
