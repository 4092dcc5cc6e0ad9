namespace CustomerServiceKit.Charters;

/// <summary>To whom a charter promises.</summary>
/// <remarks>Source: the guide asks for the same promises inside as outside (R035, R153).</remarks>
public enum CharterAudience
{
    /// <summary>To customers.</summary>
    External,

    /// <summary>To colleagues, such as what managers promise their staff.</summary>
    Internal,
}
