namespace CustomerServiceKit.Kpis;

/// <summary>How columns of whole numbers say that a value is absent.</summary>
internal static class Missing
{
    /// <summary>No instant, span or amount is this small: intake refuses magnitudes above <see cref="Largest"/>.</summary>
    public const long Number = long.MinValue;

    /// <summary>The code of a row that has no value in a dimension.</summary>
    public const int Code = -1;

    /// <summary>The largest magnitude a value may have: doubles are exact up to it, and differences cannot overflow. Sums are checked where they are made.</summary>
    public const long Largest = 1L << 52;
}
