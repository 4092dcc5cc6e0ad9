namespace CustomerServiceKit;

/// <summary>Whether a measurement has a value, and if not, why not.</summary>
public enum Availability
{
    /// <summary>There is a value.</summary>
    Value,

    /// <summary>There is nothing to compute from: no rows, or a column the source does not have. This is not zero.</summary>
    NoData,

    /// <summary>There are rows, but the formula has no value for them: its denominator is zero, or the figure may not be formed.</summary>
    Undefined,
}
