namespace CustomerServiceKit.Kpis;

/// <summary>The figures of one group of a scorecard; all empty where the group was not met.</summary>
internal readonly struct CellFigures(ReadOnlyMemory<Cell> cells, long[] scales, bool estimated = false) : IFigures
{
    public bool QuantilesAreEstimated => estimated;

    public Figure Of(int measure)
    {
        if (cells.IsEmpty)
        {
            return default;
        }

        ref readonly Cell cell = ref cells.Span[measure];
        return new Figure(Scaled(cell.Figure, scales[measure]), cell.Rows, cell.Missing);
    }

    /// <summary>The figure in its unit, with no more decimals than it needs.</summary>
    private static decimal Scaled(long figure, long scale)
    {
        // Dividing decimals is slow; a scale is a power of ten, so taking off zeros and shifting the point says the same.
        int decimals = 0;
        for (long rest = scale; rest > 1 && figure != 0; rest /= 10)
        {
            (long shorter, long digit) = Math.DivRem(figure, 10);
            if (digit != 0)
            {
                decimals = DecimalsOf(rest);
                break;
            }

            figure = shorter;
        }

        ulong size = figure < 0 ? unchecked(0 - (ulong)figure) : (ulong)figure;
        return decimals == 0 ? figure : new decimal(unchecked((int)size), unchecked((int)(size >> 32)), 0, figure < 0, (byte)decimals);
    }

    private static int DecimalsOf(long scale)
    {
        int decimals = 0;
        for (; scale > 1; scale /= 10)
        {
            decimals++;
        }

        return decimals;
    }
}
