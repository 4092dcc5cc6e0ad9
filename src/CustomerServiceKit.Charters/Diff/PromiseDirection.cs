namespace CustomerServiceKit.Charters;

/// <summary>Whether a promise asks more or less of the provider than it did.</summary>
public enum PromiseDirection
{
    /// <summary>As much as before: only its words changed.</summary>
    Same,

    /// <summary>More: a shorter time, a larger share of cases, or a promise that was not there.</summary>
    Stricter,

    /// <summary>Less: a longer time, a smaller share of cases, or a promise that is gone.</summary>
    Laxer,

    /// <summary>More in one way and less in another, or its clock starts or stops otherwise, so that it cannot be told from the charter alone.</summary>
    Mixed,
}
