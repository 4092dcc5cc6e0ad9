namespace CustomerServiceKit;

/// <summary>Where a rule comes from, so that a reader can tell the guide's word from ours.</summary>
public enum RuleBasis
{
    /// <summary>The service consultants' guides say so.</summary>
    Guide,

    /// <summary>It follows from what the guides say, but is not their word.</summary>
    Inferred,

    /// <summary>A default of this library, which a user can change.</summary>
    House,

    /// <summary>Without it the thing cannot be computed or stored.</summary>
    Technical,
}
