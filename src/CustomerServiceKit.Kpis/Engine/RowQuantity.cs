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

    /// <summary>The fast way: the values of a run of rows, those absent as zero.</summary>
    public void Fill(Span<long> into, Func<NumberColumn, ReadOnlyMemory<long>> block)
    {
        for (int t = 0; t < Terms.Count; t++)
        {
            ReadOnlySpan<long> values = block(Terms[t].Column).Span[..into.Length];
            bool add = Terms[t].Sign > 0;
            for (int i = 0; i < into.Length; i++)
            {
                long sofar = t == 0 ? 0 : into[i];
                long value = values[i];
                into[i] = sofar == Missing.Number || value == Missing.Number ? Missing.Number : add ? sofar + value : sofar - value;
            }
        }

        if (Present is not null)
        {
            for (int i = 0; i < into.Length; i++)
            {
                into[i] = into[i] == Missing.Number ? 0 : into[i];
            }
        }
    }
}
