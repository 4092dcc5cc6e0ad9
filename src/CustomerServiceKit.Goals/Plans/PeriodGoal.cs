using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>What a goal asks of a week, month, quarter, half-year or year, or of the part of it that lies in the goal's validity.</summary>
/// <remarks><c>default</c> asks nothing of the first day of year 1 and has an empty label.</remarks>
public readonly record struct PeriodGoal
{
    private readonly string? _label;

    internal PeriodGoal(string label, LocalDate firstDay, LocalDate lastDay, decimal weight, decimal value)
    {
        _label = label;
        FirstDay = firstDay;
        LastDay = lastDay;
        Weight = weight;
        Value = value;
    }

    /// <summary>What the whole period is called, for example <c>2026-04</c> or <c>2026-W14</c>.</summary>
    public string Label => _label ?? string.Empty;

    /// <summary>The first day of the period that lies in the validity.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day of the period that lies in the validity, inclusive.</summary>
    public LocalDate LastDay { get; }

    /// <summary>What its days weigh together.</summary>
    public decimal Weight { get; }

    /// <summary>The sum of its days for an amount; for a rate or a bound the level itself.</summary>
    public decimal Value { get; }

    /// <summary>Prints the period.</summary>
    /// <returns>For example <c>2026-04: 96</c>.</returns>
    public override string ToString() => $"{Label}: {Shown.Number(Value)}";
}
