namespace CustomerServiceKit;

/// <summary>What an application loads when it starts.</summary>
public sealed class CustomerServiceKitOptions
{
    /// <summary>Whether the standard KPIs are in the catalogue.</summary>
    /// <value><see langword="true"/> unless set.</value>
    public bool StandardKpis { get; set; } = true;

    /// <summary>JSON files with KPI definitions of the application's own, added to the standard ones.</summary>
    /// <value>None unless added.</value>
    public IList<string> KpiFiles { get; } = [];
}
