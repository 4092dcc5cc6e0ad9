namespace ContactCenter.Simulation;

/// <summary>One employee's part in a call; times in seconds of the day.</summary>
internal sealed record SimulatedLeg(SimulatedAgent Agent, int Offered, int Accepted, int Talk, int Hold, int AfterCall)
{
    public int Ended => Accepted + Talk + Hold;
}
