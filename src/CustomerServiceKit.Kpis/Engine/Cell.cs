namespace CustomerServiceKit.Kpis;

/// <summary>What a measure came to in one group: the figure, the rows it rests on, and the rows left out for want of a value.</summary>
internal struct Cell
{
    public long Figure;
    public long Rows;
    public long Missing;

    /// <summary>Takes in what the same measure came to for other rows of the group.</summary>
    public void Merge(in Cell other, AggregateKind aggregate)
    {
        if (other.Rows > 0)
        {
            Figure = Rows == 0 ? other.Figure : aggregate switch
            {
                AggregateKind.Distribution => 0,
                AggregateKind.Min => Math.Min(Figure, other.Figure),
                AggregateKind.Max => Math.Max(Figure, other.Figure),
                _ => checked(Figure + other.Figure),
            };
        }

        Rows += other.Rows;
        Missing += other.Missing;
    }
}
