namespace CustomerServiceKit.Kpis;

/// <summary>A quantity bound to columns: a sum of columns, each added or subtracted. No column at all counts one for each row.</summary>
internal sealed class RowQuantity(string identity, IReadOnlyList<(NumberColumn Column, int Sign)> terms, Unit unit, PresentTest? present)
{
    public string Identity { get; } = identity;

    public IReadOnlyList<(NumberColumn Column, int Sign)> Terms { get; } = terms;

    public Unit Unit { get; } = unit;

    /// <summary>Says whether a row has all the columns; null where every row has.</summary>
    public PresentTest? Present { get; } = present;

    public bool IsOne => Terms.Count == 0;

    /// <summary>The plain way: the row's own value, or <see cref="Missing.Number"/>.</summary>
    public long At(int row)
    {
        if (IsOne)
        {
            return 1;
        }

        long sum = 0;
        foreach ((NumberColumn column, int sign) in Terms)
        {
            long value = column[row];
            if (value == Missing.Number)
            {
                return Missing.Number;
            }

            sum += sign * value;
        }

        return sum;
    }

    /// <summary>The largest amount, up or down, that a row can have.</summary>
    public Int128 Largest => Terms.Count == 0
        ? 1
        : Terms.Where(t => t.Column.Smallest <= t.Column.Largest).Aggregate(Int128.Zero, (sum, t) => sum + Int128.Max(Int128.Abs(t.Column.Smallest), Int128.Abs(t.Column.Largest)));

    /// <summary>Between which two amounts, both included, all rows that have one lie.</summary>
    public (long Lowest, long Highest) Range
    {
        get
        {
            long lowest = IsOne ? 1 : 0;
            long highest = lowest;
            foreach ((NumberColumn column, int sign) in Terms.Where(t => t.Column.Smallest <= t.Column.Largest))
            {
                lowest = checked(lowest + (sign > 0 ? column.Smallest : -column.Largest));
                highest = checked(highest + (sign > 0 ? column.Largest : -column.Smallest));
            }

            return (lowest, highest);
        }
    }

    /// <summary>The fast way: the values of a run of rows. Those absent come out as anything; their rows are in no measure of the quantity.</summary>
    public void Fill(int start, Span<long> into, bool fits)
    {
        if (IsOne || !fits)
        {
            for (int i = 0; i < into.Length; i++)
            {
                into[i] = At(start + i);
            }

            return;
        }

        for (int t = 0; t < Terms.Count; t++)
        {
            Terms[t].Column.AddTo(start, into, Terms[t].Sign, t == 0);
        }
    }
}
