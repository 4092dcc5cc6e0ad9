namespace CustomerServiceKit.Kpis;

/// <summary>Gives what each measure of a plan came to; a struct, so that reading a cell makes no garbage.</summary>
internal interface IFigures
{
    public Figure Of(int measure);

    /// <summary>Whether quantiles come of a sketch.</summary>
    public bool QuantilesAreEstimated { get; }
}
