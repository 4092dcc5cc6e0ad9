namespace CustomerServiceKit;

/// <summary>How far an employee may see figures of single employees.</summary>
public enum VisibilityScope
{
    /// <summary>Only the own figures.</summary>
    Own,

    /// <summary>Those of the units one leads, without the units below.</summary>
    Team,

    /// <summary>Those of the units one leads and of every unit below.</summary>
    Chain,
}
