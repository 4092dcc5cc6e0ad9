namespace CustomerServiceKit.Charters;

/// <summary>The sections of a charter, in the order in which they are published.</summary>
/// <remarks>Source: the union of what charters of several countries and the guideline on codes of conduct (ISO 10001) ask for.</remarks>
public enum CharterSection
{
    /// <summary>Who promises, what for, and what they hold to.</summary>
    Purpose,

    /// <summary>Whom it serves, and the products it knows.</summary>
    Customers,

    /// <summary>The services, where and through which channels they are given, and what is not offered.</summary>
    Services,

    /// <summary>Per service: conditions, limits, what it needs and costs, the customer's part, who is entitled.</summary>
    Conditions,

    /// <summary>Per service: the promises with a time.</summary>
    Commitments,

    /// <summary>Per service: when it is open.</summary>
    Hours,

    /// <summary>The promises without a time.</summary>
    Quality,

    /// <summary>What is done with what customers tell of themselves.</summary>
    Privacy,

    /// <summary>For people with a disability.</summary>
    Accessibility,

    /// <summary>The languages it is published in.</summary>
    Languages,

    /// <summary>What the provider asks of its customers.</summary>
    Responsibilities,

    /// <summary>When a promise does not hold, or holds later.</summary>
    Exclusions,

    /// <summary>How customers are asked and heard.</summary>
    Consultation,

    /// <summary>How a customer complains.</summary>
    Complaints,

    /// <summary>What customers get when a promise is broken.</summary>
    Redress,

    /// <summary>How results are measured and published.</summary>
    Results,

    /// <summary>Who answers for it.</summary>
    Contacts,

    /// <summary>How far it binds.</summary>
    LegalStatus,

    /// <summary>Version, dates, review and change log.</summary>
    Validity,

    /// <summary>Where it can be seen.</summary>
    Outlets,

    /// <summary>What is going to get better, and with whom.</summary>
    Improvement,

    /// <summary>What stands behind those who keep the promises.</summary>
    StaffSupport,
}
