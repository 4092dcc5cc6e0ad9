namespace CustomerServiceKit.Kpis;

/// <summary>The parameter by which the key of a KPI in money names its currency.</summary>
internal static class Currency
{
    public const string ParameterName = "currency";

    public static KpiParameter Parameter(Unit money) => new(ParameterName, Comparison.Equal, CodeOf(money));

    /// <summary>The code of a currency: <c>ILS</c> of <c>money:ILS:2</c>.</summary>
    public static string CodeOf(Unit money) => money.Id.Split(':')[1];
}
