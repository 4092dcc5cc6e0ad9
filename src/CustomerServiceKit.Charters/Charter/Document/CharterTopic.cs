namespace CustomerServiceKit.Charters;

/// <summary>What a charter says in plain sentences, without parts that could be computed.</summary>
public enum CharterTopic
{
    /// <summary>What the provider holds to, a value each.</summary>
    Values,

    /// <summary>Services that a customer may look for and that are not given.</summary>
    NotOffered,

    /// <summary>How each service is given to people with a disability, and in which other formats the charter can be had.</summary>
    Accessibility,

    /// <summary>What is done with what customers tell of themselves.</summary>
    Privacy,

    /// <summary>What the provider asks of its customers.</summary>
    Responsibilities,

    /// <summary>How customers are asked, how often, and how they can say what they think.</summary>
    Consultation,

    /// <summary>Where the charter can be seen.</summary>
    Outlets,

    /// <summary>What is going to get better.</summary>
    Improvements,

    /// <summary>What stands behind those who keep the promises: people, tools, agreements within the house.</summary>
    StaffSupport,
}
