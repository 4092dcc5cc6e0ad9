namespace CustomerServiceKit.Kpis;

/// <summary>How columns of whole numbers say that a value is absent.</summary>
internal static class Missing
{
    /// <summary>No instant, span or amount is this small: see <see cref="RowScratch"/>, which refuses larger magnitudes than 2^52.</summary>
    public const long Number = long.MinValue;

    /// <summary>The code of a row that has no value in a dimension.</summary>
    public const int Code = -1;

    /// <summary>The largest magnitude a value may have, so that sums over a billion rows cannot overflow unnoticed.</summary>
    public const long Largest = 1L << 52;
}
