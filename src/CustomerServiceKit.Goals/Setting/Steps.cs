namespace CustomerServiceKit.Goals;

/// <summary>Amounts in whole steps.</summary>
internal static class Steps
{
    /// <summary>The nearest whole number of steps, half away from zero.</summary>
    public static decimal Nearest(decimal amount, decimal step) => Math.Round(amount / step, MidpointRounding.AwayFromZero) * step;

    public static bool IsWhole(decimal amount, decimal step) => amount % step == 0m;
}
