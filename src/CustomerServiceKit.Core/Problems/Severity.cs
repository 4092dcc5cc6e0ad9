namespace CustomerServiceKit;

/// <summary>How much a problem weighs.</summary>
public enum Severity
{
    /// <summary>The thing cannot be accepted as it is.</summary>
    Error,

    /// <summary>It is accepted, and somebody should look at it.</summary>
    Warning,

    /// <summary>An observation: nothing is wrong with the input, but the reader should know.</summary>
    Finding,
}
