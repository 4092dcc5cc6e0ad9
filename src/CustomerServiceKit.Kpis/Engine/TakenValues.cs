namespace CustomerServiceKit.Kpis;

/// <summary>The values of one distribution that one thread met, each with the place of its group, in the order of the rows.</summary>
internal abstract class TakenValues
{
    /// <summary>Room for as many values as fit between two amounts, of one group or of several.</summary>
    public static TakenValues Between((long Lowest, long Highest) range, bool oneGroup) =>
        range.Lowest >= int.MinValue && range.Highest <= int.MaxValue ? new TakenValues<int>(range, oneGroup) : new TakenValues<long>(range, oneGroup);

    /// <summary>Takes the values of those rows of a block that have a bit in their class; a row without a place, -1, is left out.</summary>
    public abstract void Add(ReadOnlySpan<int> places, ReadOnlySpan<long> values, ReadOnlySpan<int> classes, ulong[] bits, int bit);

    /// <summary>Takes one value.</summary>
    public abstract void Add(int place, long value);

    public abstract void Each(Action<int, long> value);

    /// <summary>Finds in each group the values that would stand at the ranks asked for, and writes these into the cells.</summary>
    /// <param name="all">What each thread took, this first.</param>
    /// <param name="rows">For each thread, from place to row of the cells.</param>
    /// <param name="measures">The measures that take ranks of the values.</param>
    /// <param name="cells">Where their figures go.</param>
    public abstract void Rank(TakenValues[] all, int[][] rows, PassMeasure[] measures, CellTable cells);
}
