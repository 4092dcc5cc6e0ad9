namespace CustomerServiceKit.Kpis;

/// <summary>How a value comes out as the figure that another system printed.</summary>
public enum Agreement
{
    /// <summary>To the last digit there is.</summary>
    Exact,

    /// <summary>Rounded to the digits printed.</summary>
    Rounded,

    /// <summary>Cut off after the digits printed: 77.78 as 77.7.</summary>
    Truncated,
}
