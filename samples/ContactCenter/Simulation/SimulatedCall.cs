using CustomerServiceKit.Kpis;

namespace ContactCenter.Simulation;

/// <summary>A call on its way through the day; times in seconds of the day.</summary>
internal sealed class SimulatedCall(int created, SimulatedQueue firstQueue)
{
    public int Created { get; } = created;

    public SimulatedQueue FirstQueue { get; } = firstQueue;

    /// <summary>The queue it stands in now.</summary>
    public SimulatedQueue Queue { get; set; } = firstQueue;

    /// <summary>When it first entered a queue; null where it never did.</summary>
    public int? Queued { get; set; }

    /// <summary>When it entered the queue it stands in.</summary>
    public int Waiting { get; set; }

    /// <summary>When the customer's part was over.</summary>
    public int Ended { get; set; } = created;

    public OutcomeKind Outcome { get; set; } = OutcomeKind.Open;

    public List<SimulatedLeg> Legs { get; } = [];
}
