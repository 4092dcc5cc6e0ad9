namespace ContactCenter.Simulation;

/// <summary>The statuses of cases: the kinds the KPIs know, so that one stream of events serves them and the charter.</summary>
internal static class CaseWords
{
    public const string New = "new";
    public const string Open = "open";
    public const string WaitingCustomer = "waiting-customer";
    public const string WaitingThirdParty = "waiting-third-party";
    public const string Resolved = "resolved";
    public const string Cancelled = "cancelled";
}
