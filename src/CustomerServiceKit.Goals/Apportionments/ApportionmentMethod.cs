namespace CustomerServiceKit.Goals;

/// <summary>How an amount is divided into whole steps by weights.</summary>
/// <remarks>Source: Balinski and Young on methods of apportionment; which one is the default is ours.</remarks>
public enum ApportionmentMethod
{
    /// <summary>Step by step to the greatest weight / (2 · steps so far + 1), also called Webster's. Where the amount grows, no part shrinks. For goals that may be revised.</summary>
    SainteLague,

    /// <summary>Whole shares first, the rest to the largest remainders, also called Hamilton's. No part is a step or more from its share; where the amount grows, one may shrink.</summary>
    LargestRemainder,

    /// <summary>Step by step to the greatest weight / (steps so far + 1), also called Jefferson's. It favours the great.</summary>
    DHondt,

    /// <summary>Rounded sums from the first part on: every stretch from the first is within half a step of its share. For parts that follow each other, such as days.</summary>
    Cumulative,
}
