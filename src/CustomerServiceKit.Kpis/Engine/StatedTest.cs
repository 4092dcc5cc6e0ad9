namespace CustomerServiceKit.Kpis;

/// <summary>A table of a parameter says something for the row.</summary>
internal sealed class StatedTest(string identity, Condition condition, TableBounds table) : AtomTest(identity, condition)
{
    public override string? KnownKey => null;

    public override Tri At(int row) => table.At(row) == Missing.Number ? Tri.False : Tri.True;

    /// <summary>Sets this atom's bit in the masks of a run of rows.</summary>
    public void AddTo(Span<uint> masks, int start)
    {
        for (int i = 0; i < masks.Length; i++)
        {
            masks[i] |= At(start + i) == Tri.True ? TrueBit : 0;
        }
    }
}
