namespace CustomerServiceKit.Goals;

/// <summary>Amounts in whole steps.</summary>
internal static class Steps
{
    /// <summary>The nearest whole number of steps, half away from zero.</summary>
    public static decimal Nearest(decimal amount, decimal step) => Math.Round(amount / step, MidpointRounding.AwayFromZero) * step;

    /// <summary>A level as a goal has it: an amount in whole steps, anything else as it is.</summary>
    public static decimal Rounded(GoalPolicy policy, decimal level) => policy.Step is decimal step ? Nearest(level, step) : level;

    public static bool IsWhole(decimal amount, decimal step) => amount % step == 0m;
}
