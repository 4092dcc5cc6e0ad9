namespace CustomerServiceKit.Kpis;

/// <summary>One walk over the rows of a fact set, for measures whose rows fall into periods by the same time.</summary>
/// <remarks>
/// Every condition on one column is an atom with a bit. A row's bits make its class; all rows of a class are in the same measures. So the walk only adds what the class
/// says to the lanes of the row's group, and the few different quantities to their sums; measures are read off the lanes at the end.
/// </remarks>
internal sealed class Pass
{
    /// <summary>Bits in a mask; measures that need more atoms are walked over in another pass.</summary>
    public const int MaskBits = 31;

    private const int RowsWorthAThread = 100_000;

    private const int RowsOfARun = 1 << 16;

    /// <summary>How many bytes a thread may take for figures before it hands them over.</summary>
    private const long LargestTable = 1L << 29;

    private Pass(FactSet facts, NumberColumn anchor, IReadOnlyList<PassMeasure> measures)
    {
        Facts = facts;
        Anchor = anchor;
        Measures = measures;
        Atoms = [.. measures.SelectMany(m => m.Atoms()).Distinct()];
        List<string> keys = [.. Keys(Atoms)];
        foreach (AtomTest atom in Atoms)
        {
            atom.TrueBit = 1u << keys.IndexOf(atom.TrueKey);
            atom.KnownBit = atom.KnownKey is string known ? 1u << keys.IndexOf(known) : 0;
        }

        Lanes = new PassLanes(measures);
        SumsFit = Lanes.Sums.Concat(Lanes.Extremes).Concat(Lanes.Distributions.Select(d => d[0])).All(m => m.Quantity.Largest * facts.Count <= long.MaxValue);
    }

    public FactSet Facts { get; }

    public NumberColumn Anchor { get; }

    public IReadOnlyList<PassMeasure> Measures { get; }

    public IReadOnlyList<AtomTest> Atoms { get; }

    /// <summary>What is kept for each group.</summary>
    public PassLanes Lanes { get; }

    /// <summary>Whether no sum can overflow, because the largest quantity times the number of rows does not.</summary>
    public bool SumsFit { get; }

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
                if (taken.Count > 0 && (Keys(atoms.Union(measure.Atoms())).Count() > MaskBits || taken.Count == PassLanes.MostBits))
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

    /// <summary>Walks over all rows, on every processor where there are many, and finds all figures.</summary>
    public void Run(GroupSpace space, CellTable into, long largestTable = LargestTable)
    {
        PassWorker[] workers = Walk(space, into, largestTable);
        DistinctCounts.AddTo(into, this, workers);
        Quantiles.AddTo(into, this, workers);
    }

    /// <summary>Finds the figures that merge; the workers keep the different values they met, and those of distributions.</summary>
    public PassWorker[] Walk(GroupSpace space, CellTable into, long largestTable = LargestTable)
    {
        int parts = Math.Clamp(Facts.Count / RowsWorthAThread, 1, Environment.ProcessorCount);
        PassWorker[] workers = [.. Enumerable.Range(0, parts).Select(_ => new PassWorker(this, space, into, largestTable))];
        int taken = -1;
        Parallel.For(0, parts, part =>
        {
            // Runs are taken as they are done, so that a thread which the machine holds up does not hold up the others.
            for (long start = Interlocked.Increment(ref taken) * (long)RowsOfARun; start < Facts.Count; start = Interlocked.Increment(ref taken) * (long)RowsOfARun)
            {
                workers[part].Walk((int)start, (int)Math.Min(Facts.Count, start + RowsOfARun));
            }
        });
        PassWorker.AddToCells(workers, into);
        return workers;
    }

    /// <summary>What the bits of a mask stand for.</summary>
    private static IEnumerable<string> Keys(IEnumerable<AtomTest> atoms) => atoms.SelectMany(a => new[] { a.TrueKey, a.KnownKey }).OfType<string>().Distinct();

    private static PassMeasure Bind(Binder binder, int index, BoundMeasure bound)
    {
        PassMeasure measure = binder.Measure(index, bound);
        return Keys(measure.Atoms()).Count() <= MaskBits
            ? measure
            : throw new NotSupportedException($"The measure '{bound.Measure.Name}' has more than {MaskBits} different conditions; split it into several measures.");
    }
}
