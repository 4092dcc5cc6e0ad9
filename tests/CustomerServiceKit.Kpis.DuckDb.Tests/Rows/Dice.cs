namespace CustomerServiceKit.Kpis.DuckDb.Tests.Rows;

/// <summary>Pseudo-random draws that are the same on every machine (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to below a bound.</summary>
    public int Below(int bound)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)bound);
        }
    }

    public bool Once(int inSoMany) => Below(inSoMany) == 0;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
