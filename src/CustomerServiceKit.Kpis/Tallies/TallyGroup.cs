namespace CustomerServiceKit.Kpis;

/// <summary>What the measures of a plan came to in one group, in a form that can be put together: cells, sketches of distributions, and the different values themselves.</summary>
internal sealed class TallyGroup(int measures)
{
    public Cell[] Cells { get; } = new Cell[measures];

    public QuantileSketch?[] Sketches { get; } = new QuantileSketch?[measures];

    public HashSet<string>?[] Different { get; } = new HashSet<string>?[measures];

    public QuantileSketch SketchOf(int measure) => Sketches[measure] ??= new QuantileSketch();

    public HashSet<string> DifferentOf(int measure) => Different[measure] ??= new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Takes in what the same measures came to for other rows of the group.</summary>
    public void Add(TallyGroup other, IReadOnlyList<BoundMeasure> measures)
    {
        for (int m = 0; m < Cells.Length; m++)
        {
            Cells[m].Merge(other.Cells[m], measures[m].Measure.Aggregate);
            if (other.Sketches[m] is QuantileSketch sketch)
            {
                SketchOf(m).Add(sketch);
            }

            if (other.Different[m] is HashSet<string> values)
            {
                DifferentOf(m).UnionWith(values);
            }
        }
    }

    /// <summary>Takes out what was taken in; for sums, counts and distributions.</summary>
    /// <returns>Whether nothing is left.</returns>
    public bool Subtract(TallyGroup other)
    {
        for (int m = 0; m < Cells.Length; m++)
        {
            Cells[m].Figure = checked(Cells[m].Figure - other.Cells[m].Figure);
            Cells[m].Rows -= other.Cells[m].Rows;
            Cells[m].Missing -= other.Cells[m].Missing;
            if (other.Sketches[m] is QuantileSketch sketch)
            {
                SketchOf(m).Add(sketch, -1);
            }
        }

        return Cells.All(c => c.Rows == 0 && c.Missing == 0) && Different.All(d => d is null or { Count: 0 });
    }

    /// <summary>Whether a measure has no rows and lacks none.</summary>
    public bool IsNothing(int measure) => Cells[measure].Rows == 0 && Cells[measure].Missing == 0;

    /// <summary>Whether what a measure came to for other rows may be a part of what it came to here: no more rows, no other sum of all of them, no longer lengths of time, no values in ranges that have none.</summary>
    public bool Holds(TallyGroup other, int measure, bool isLength)
    {
        Cell own = Cells[measure], taken = other.Cells[measure];
        return taken.Rows <= own.Rows && taken.Missing <= own.Missing
            && (taken.Rows < own.Rows || taken.Figure == own.Figure)
            && (!isLength || taken.Figure <= own.Figure)
            && (other.Sketches[measure] is not QuantileSketch sketch || SketchOf(measure).Holds(sketch));
    }
}
