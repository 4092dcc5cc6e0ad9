using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>A figure of one period in a series.</summary>
/// <remarks>
/// A period without a figure has no point: it is left out, which breaks nothing, and is never put in as zero. <c>default</c> is 0 in the period that begins with the
/// first day of year 1.
/// </remarks>
public readonly record struct ChartPoint
{
    /// <summary>States a point.</summary>
    /// <param name="day">The first day of the period.</param>
    /// <param name="value">The figure, in the unit of the KPI: a fraction for a share, seconds for time.</param>
    public ChartPoint(LocalDate day, decimal value)
    {
        Day = day;
        Value = value;
    }

    /// <summary>The first day of the period.</summary>
    public LocalDate Day { get; }

    /// <summary>The figure, in the unit of the KPI.</summary>
    public decimal Value { get; }

    /// <summary>Prints the point.</summary>
    /// <returns>For example <c>2026-03-01: 0.82</c>.</returns>
    public override string ToString() => $"{Shown.Day(Day)}: {Shown.Number(Value)}";
}
