namespace CustomerServiceKit.Kpis;

/// <summary>One walk over the rows of a fact set, for measures whose rows fall into periods by the same time.</summary>
/// <remarks>
/// Every condition on one column is an atom with a bit. A row's bits make its class; all rows of a class are in the same measures. So the walk only counts, and adds
/// up the few different quantities, for each group and class; measures are sums over classes, formed at the end.
/// </remarks>
internal sealed class Pass
{
    /// <summary>Bits in a mask; measures that need more atoms are walked over in another pass.</summary>
    public const int MaskBits = 31;

    private const int RowsWorthAThread = 100_000;

    private Pass(FactSet facts, NumberColumn anchor, IReadOnlyList<PassMeasure> measures)
    {
        Facts = facts;
        Anchor = anchor;
        Measures = measures;
        Quantities = [.. measures.Where(m => m.Aggregate == AggregateKind.Sum && !m.Quantity.IsOne).Select(m => m.Quantity).Distinct()];
        Atoms = [.. measures.SelectMany(m => m.Atoms()).Distinct()];
        int bit = 0;
        foreach (AtomTest atom in Atoms)
        {
            atom.TrueBit = 1u << bit++;
            atom.KnownBit = atom.MayBeUnknown ? 1u << bit++ : 0;
        }

        Bits = bit;
    }

    public FactSet Facts { get; }

    public NumberColumn Anchor { get; }

    public IReadOnlyList<PassMeasure> Measures { get; }

    public IReadOnlyList<RowQuantity> Quantities { get; }

    public IReadOnlyList<AtomTest> Atoms { get; }

    public int Bits { get; }

    /// <summary>Splits measures over one fact set into as few walks as their times and the width of a mask allow.</summary>
    public static IEnumerable<Pass> Over(FactSet facts, IEnumerable<(int Index, BoundMeasure Bound)> measures, bool timeMatters)
    {
        foreach (IGrouping<FieldId, (int Index, BoundMeasure Bound)> sameAnchor in measures.GroupBy(m => timeMatters ? m.Bound.Measure.Anchor : default))
        {
            Binder binder = new(facts);
            List<PassMeasure> taken = [];
            HashSet<AtomTest> atoms = [];
            foreach ((int index, BoundMeasure bound) in sameAnchor)
            {
                PassMeasure measure = Bind(binder, index, bound);
                if (taken.Count > 0 && atoms.Union(measure.Atoms()).Distinct().Sum(Width) > MaskBits)
                {
                    yield return new Pass(facts, facts.Find(taken[0].Bound.Measure.Anchor)!, taken);
                    binder = new Binder(facts);
                    taken = [];
                    atoms = [];
                    measure = Bind(binder, index, bound);
                }

                taken.Add(measure);
                atoms.UnionWith(measure.Atoms());
            }

            yield return new Pass(facts, facts.Find(taken[0].Bound.Measure.Anchor)!, taken);
        }
    }

    /// <summary>Walks over all rows, on every processor where there are many.</summary>
    public void Run(GroupSpace space, CellTable into)
    {
        int parts = Math.Clamp(Facts.Count / RowsWorthAThread, 1, Environment.ProcessorCount);
        PassWorker[] workers = [.. Enumerable.Range(0, parts).Select(_ => new PassWorker(this, space))];
        Parallel.For(0, parts, part => workers[part].Walk((int)((long)Facts.Count * part / parts), (int)((long)Facts.Count * (part + 1) / parts)));
        foreach (PassWorker worker in workers)
        {
            worker.AddTo(into);
        }

        DistinctCounts.AddTo(into, this, workers);
    }

    private static int Width(AtomTest atom) => atom.MayBeUnknown ? 2 : 1;

    private static PassMeasure Bind(Binder binder, int index, BoundMeasure bound)
    {
        PassMeasure measure = new(index, bound, binder.Test(bound), binder.Anchor(bound.Measure.Anchor), binder.Quantity(bound.Measure.Quantity));
        return measure.Atoms().Distinct().Sum(Width) <= MaskBits
            ? measure
            : throw new NotSupportedException($"The measure '{bound.Measure.Name}' has more than {MaskBits} different conditions; split it into several measures.");
    }
}
