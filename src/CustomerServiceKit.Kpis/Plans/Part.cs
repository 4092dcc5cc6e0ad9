namespace CustomerServiceKit.Kpis;

/// <summary>Where a row, or a measure, stands in a formula.</summary>
public enum Part
{
    /// <summary>In the upper part of the fraction, or in the total.</summary>
    Numerator,

    /// <summary>In the lower part of the fraction.</summary>
    Denominator,
}
