namespace CustomerServiceKit.Kpis.Tests.Standard.Properties;

/// <summary>A row of which every value is drawn by name, and the same each time it is asked.</summary>
internal sealed record Dice(int Seed, int Row)
{
    public string Id => $"{Row}";

    /// <summary>A number from 0 to one less than the sides.</summary>
    public int Roll(string name, int sides)
    {
        uint hash = 2166136261;
        foreach (char letter in $"{Seed}/{Row}/{name}")
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        // Without this the low bits of similar names stay alike.
        hash ^= hash >> 15;
        hash = unchecked(hash * 2246822519);
        hash ^= hash >> 13;
        return (int)(hash % (uint)sides);
    }

    public bool Misses(string name) => Roll(name + "?", 6) == 0;
}
