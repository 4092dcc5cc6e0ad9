namespace CustomerServiceKit.Kpis;

/// <summary>What a rating measures.</summary>
public enum RatingInstrument
{
    /// <summary>How satisfied the customer is.</summary>
    Csat,

    /// <summary>How likely the customer is to recommend: asked on 0 to 10.</summary>
    Nps,

    /// <summary>How much effort it took the customer.</summary>
    Ces,

    /// <summary>The quality of the service, as an evaluator sees it.</summary>
    Quality,

    /// <summary>What an employee knows.</summary>
    Knowledge,

    /// <summary>How satisfied employees are.</summary>
    EmployeeSatisfaction,

    /// <summary>How satisfied managers, or employees with their managers, are.</summary>
    ManagerSatisfaction,
}
