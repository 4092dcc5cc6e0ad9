using System.Collections.Immutable;

namespace CustomerServiceKit.Goals;

/// <summary>The usual sets of rules. More rules find more, and raise more false alarms.</summary>
public static class RunRules
{
    /// <summary>Wheeler's three: beyond a limit; eight on one side; three of four nearer to the limit than to the center.</summary>
    /// <remarks>Source: D. J. Wheeler, "Making Sense of Data".</remarks>
    public static IReadOnlyList<RunRule> Wheeler { get; } = (ImmutableArray<RunRule>)[RunRule.BeyondLimit, RunRule.OneSide(8), RunRule.Beyond(3, 4, 1.5m)];

    /// <summary>Western Electric's four: beyond a limit; two of three beyond 2 sigma; four of five beyond 1 sigma; eight on one side.</summary>
    /// <remarks>Source: Western Electric, "Statistical Quality Control Handbook" (1956).</remarks>
    public static IReadOnlyList<RunRule> WesternElectric { get; } =
        (ImmutableArray<RunRule>)[RunRule.BeyondLimit, RunRule.Beyond(2, 3, 2m), RunRule.Beyond(4, 5, 1m), RunRule.OneSide(8)];

    /// <summary>
    /// Nelson's eight: beyond a limit; nine on one side; six rising or falling; fourteen alternating; two of three beyond 2 sigma; four of five beyond 1 sigma; fifteen
    /// within 1 sigma; eight beyond 1 sigma on both sides.
    /// </summary>
    /// <remarks>Source: L. S. Nelson, "The Shewhart control chart: tests for special causes", Journal of Quality Technology 16 (1984).</remarks>
    public static IReadOnlyList<RunRule> Nelson { get; } =
        (ImmutableArray<RunRule>)[
            RunRule.BeyondLimit, RunRule.OneSide(9), RunRule.Trend(6), RunRule.Alternating(14), RunRule.Beyond(2, 3, 2m), RunRule.Beyond(4, 5, 1m), RunRule.Within(15, 1m),
            RunRule.BothSides(8, 1m),
        ];

    /// <summary>The NHS's four: beyond a limit; seven on one side; seven rising or falling; two of three beyond 2 sigma.</summary>
    /// <remarks>Source: NHS England, Making Data Count; NHSRplotthedots.</remarks>
    public static IReadOnlyList<RunRule> Nhs { get; } =
        (ImmutableArray<RunRule>)[RunRule.BeyondLimit, RunRule.OneSide(7), RunRule.Trend(7), RunRule.Beyond(2, 3, 2m)];
}
