namespace ContactCenter.Simulation;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): small, and the same numbers from the same seed for ever, which System.Random does not promise.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number, 0 inclusive to 1 exclusive.</summary>
    public double Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            z ^= z >> 31;
            return (z >> 11) * (1.0 / (1UL << 53));
        }
    }

    public bool Happens(double probability) => Next() < probability;

    public int Below(int bound) => (int)(Next() * bound);

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    public double Exponential(double mean) => -mean * Math.Log(1 - Next());

    /// <summary>Log-normal by its own mean, and its deviation over its mean.</summary>
    public double LogNormal(double mean, double variation)
    {
        double variance = Math.Log(1 + (variation * variation));
        double normal = Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next());
        return Math.Exp(Math.Log(mean) - (variance / 2) + (Math.Sqrt(variance) * normal));
    }
}
