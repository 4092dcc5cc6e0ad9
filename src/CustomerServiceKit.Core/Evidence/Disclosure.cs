namespace CustomerServiceKit;

/// <summary>What the observed employee knew of the observation (R114).</summary>
public enum Disclosure
{
    /// <summary>The employee was told of this observation.</summary>
    Announced,

    /// <summary>The employee knows that interactions are recorded and may be listened to.</summary>
    Recorded,

    /// <summary>The employee did not know. Recorded so that it can be refused, as feedback does by default.</summary>
    Covert,
}
