namespace CustomerServiceKit.Kpis;

/// <summary>A condition on one column, which has a bit of its own in the masks of a pass.</summary>
internal abstract class AtomTest(string identity, Condition condition) : RowTest
{
    /// <summary>Says what the atom tests; atoms of the same identity are one.</summary>
    public string Identity { get; } = identity;

    public override Condition Condition { get; } = condition;

    /// <summary>Names what the first bit says; atoms of which it says the same share one.</summary>
    public virtual string TrueKey => "true:" + Identity;

    /// <summary>Names what the second bit says; null where there is none.</summary>
    public abstract string? KnownKey { get; }

    public uint TrueBit { get; set; }

    /// <summary>Set in the masks of rows that have the value; zero where all have.</summary>
    public uint KnownBit { get; set; }

    public override string Shape => $"{TrueBit:x}/{KnownBit:x}";

    public override IEnumerable<AtomTest> Atoms() => [this];

    public override Tri Of(uint mask) => (mask & TrueBit) != 0 ? Tri.True : KnownBit != 0 && (mask & KnownBit) == 0 ? Tri.Unknown : Tri.False;
}
