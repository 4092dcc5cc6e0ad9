using CustomerServiceKit;
using CustomerServiceKit.Kpis;

namespace ContactCenter.Output;

/// <summary>A vendor's service level.</summary>
/// <param name="System">The vendor.</param>
/// <param name="Kpi">Its formula, named as the vendor prints it.</param>
/// <param name="Cell">The number of the week.</param>
internal sealed record VendorLevel(string System, KpiDefinition Kpi, Measurement Cell)
{
    /// <summary>The vendor without which of its products, for the head of a column.</summary>
    public string ShortName => System.Split(' ', ',')[0];
}
