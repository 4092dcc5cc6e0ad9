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

    /// <summary>JSON files with a business calendar each.</summary>
    /// <value>None unless added.</value>
    public IList<string> CalendarFiles { get; } = [];

    /// <summary>JSON files with a service charter each; the calendars these name are among the calendar files.</summary>
    /// <value>None unless added.</value>
    public IList<string> CharterFiles { get; } = [];

    /// <summary>JSON files with goal policies, whose KPIs are in the catalogue.</summary>
    /// <value>None unless added.</value>
    public IList<string> GoalPolicyFiles { get; } = [];
}
