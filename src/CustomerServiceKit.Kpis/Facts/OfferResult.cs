namespace CustomerServiceKit.Kpis;

/// <summary>What became of an offer of an interaction to an employee.</summary>
public enum OfferResult
{
    /// <summary>He took it.</summary>
    Accepted,

    /// <summary>He declined it.</summary>
    Declined,

    /// <summary>He did not answer in time.</summary>
    Missed,

    /// <summary>The system took it back.</summary>
    Withdrawn,

    /// <summary>The customer left while it rang.</summary>
    CustomerLeft,

    /// <summary>A rule rejected it for him.</summary>
    AutoRejected,
}
