namespace CustomerServiceKit.Goals;

/// <summary>Compares figures, and takes those that differ by rounding alone as equal.</summary>
internal static class Compared
{
    // A mean of quotients is exact to the 28 digits of a decimal only, so a figure that equals it may miss it in the last of them.
    private const int Digits = 15;

    /// <summary>A difference without what rounding left over.</summary>
    public static decimal Cleared(decimal difference) => Math.Round(difference, Digits);

    /// <summary>1 above zero, −1 below, 0 within 5e-16.</summary>
    public static int Sign(decimal difference) => Math.Sign(Cleared(difference));
}
