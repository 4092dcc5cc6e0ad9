namespace CustomerServiceKit.Benchmarks.SideBySide;

/// <summary>Which KPIs are asked for.</summary>
internal enum Figures
{
    /// <summary>The 25 of <see cref="StandardFigures"/>.</summary>
    All,

    /// <summary>Those of them that count no different employees.</summary>
    Additive,

    /// <summary>Median, 90th and 95th percentile of the wait.</summary>
    Percentiles,

    /// <summary>First-contact resolution without a repeat within seven days.</summary>
    Repeats,
}
