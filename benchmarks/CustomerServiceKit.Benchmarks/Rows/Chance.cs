namespace CustomerServiceKit.Benchmarks.Rows;

/// <summary>Random numbers that are the same on every machine (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to just below a limit.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>A length of time with an exponential distribution about a mean, in milliseconds.</summary>
    public int Span(int mean) => (int)(-mean * Math.Log(1 - ((Next() >> 11) * (1.0 / (1L << 53)))));

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
