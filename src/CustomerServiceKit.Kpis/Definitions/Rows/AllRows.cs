namespace CustomerServiceKit.Kpis;

/// <summary>Every row of a fact set that the source does not mark as excluded.</summary>
public sealed class AllRows : RowSource
{
    internal AllRows(FactSetId factSet)
        : base(factSet, factSet.Value)
    {
    }
}
