using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>What a goal asks of one day.</summary>
/// <remarks><c>default</c> asks nothing of the first day of year 1.</remarks>
public readonly record struct DayGoal
{
    internal DayGoal(LocalDate date, decimal weight, decimal value)
    {
        Date = date;
        Weight = weight;
        Value = value;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>How much of a working day it is: 0 for a closed one.</summary>
    public decimal Weight { get; }

    /// <summary>The day's part of an amount, in whole steps; for a rate or a bound the level itself.</summary>
    public decimal Value { get; }

    /// <summary>Prints the day.</summary>
    /// <returns>For example <c>2026-04-01: 4</c>.</returns>
    public override string ToString() => $"{Shown.Day(Date)}: {Shown.Number(Value)}";
}
