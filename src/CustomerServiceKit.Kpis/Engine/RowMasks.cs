using System.Numerics;
using System.Runtime.InteropServices;

namespace CustomerServiceKit.Kpis;

/// <summary>Computes the masks of a run of rows: for every atom of a pass a bit, and a second one where rows may lack the value.</summary>
internal sealed class RowMasks
{
    private readonly uint _always;
    private readonly (CodeColumn Column, uint[] Bits)[] _codes;
    private readonly CompareTest[] _compared;
    private readonly StatedTest[] _stated;
    private readonly (NumberColumn[] Columns, uint Bit)[] _present;

    public RowMasks(Pass pass)
    {
        List<PresentTest> present = [.. pass.Atoms.OfType<PresentTest>()];
        List<IsTest> values = [.. pass.Atoms.OfType<IsTest>()];
        _compared = [.. pass.Atoms.OfType<CompareTest>()];
        _stated = [.. pass.Atoms.OfType<StatedTest>()];
        _always = present.Where(p => p.Gappy.Count == 0 && p.Codes is not { HasMissing: true }).Aggregate(0u, (bits, p) => bits | p.TrueBit);
        _present =
        [
            .. present.Where(p => p.Gappy.Count > 0).Select(p => (p.Gappy.ToArray(), p.TrueBit))
                .Concat(_compared.Where(c => !c.ByRow && c.KnownBit != 0).Select(c => (new[] { c.Column }, c.KnownBit))).DistinctBy(p => p.Item2),
        ];
        _codes =
        [
            .. values.Select(v => v.Column).Concat(present.Select(p => p.Codes).OfType<CodeColumn>().Where(c => c.HasMissing)).Distinct()
                .Select(c => (c, Table(c, values.Where(v => v.Column == c), present.Where(p => p.Codes == c)))),
        ];
    }

    public void Fill(int start, Span<uint> masks)
    {
        masks.Fill(_always);
        foreach ((CodeColumn column, uint[] bits) in _codes)
        {
            column.AddBits(start, masks, bits);
        }

        foreach (CompareTest test in _compared)
        {
            test.AddTo(masks, start);
        }

        foreach (StatedTest test in _stated)
        {
            test.AddTo(masks, start);
        }

        foreach ((NumberColumn[] columns, uint bit) in _present)
        {
            Present(columns, bit, start, masks);
        }
    }

    /// <summary>From stored code, 0 for none, to the bits of all atoms on the column.</summary>
    private static uint[] Table(CodeColumn column, IEnumerable<IsTest> values, IEnumerable<PresentTest> present)
    {
        uint[] bits = new uint[column.Values.Length + 1];
        foreach (IsTest test in values)
        {
            test.AddTo(bits);
        }

        foreach (PresentTest test in present)
        {
            for (int stored = 1; stored < bits.Length; stored++)
            {
                bits[stored] |= test.TrueBit;
            }
        }

        return bits;
    }

    private static void Present(NumberColumn[] columns, uint bit, int start, Span<uint> masks)
    {
        // The bit is not set yet: put it everywhere, then take it away where a column has nothing.
        Vector<uint> set = new(bit);
        int i = 0;
        Span<Vector<uint>> wide = MemoryMarshal.Cast<uint, Vector<uint>>(masks);
        for (int v = 0; v < wide.Length; v++)
        {
            wide[v] |= set;
        }

        for (i = wide.Length * Vector<uint>.Count; i < masks.Length; i++)
        {
            masks[i] |= bit;
        }

        foreach (NumberColumn column in columns)
        {
            column.TakeBitWhereMissing(start, masks, bit);
        }
    }
}
