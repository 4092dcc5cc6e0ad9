namespace CustomerServiceKit.Charters;

/// <summary>How much of a charter is published.</summary>
public enum CharterForm
{
    /// <summary>Every section that the charter has.</summary>
    Full,

    /// <summary>What a customer wants to know at a glance: the promises, the opening hours, how to complain, and who answers for it.</summary>
    Brief,
}
