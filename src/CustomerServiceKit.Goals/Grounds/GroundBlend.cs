namespace CustomerServiceKit.Goals;

/// <summary>What the grounds of a goal propose together.</summary>
public sealed class GroundBlend
{
    internal GroundBlend(decimal level, decimal lowest, decimal highest, decimal? disagreement)
    {
        Level = level;
        Lowest = lowest;
        Highest = highest;
        Disagreement = disagreement;
    }

    /// <summary>The level, in the unit of the KPI.</summary>
    public decimal Level { get; }

    /// <summary>The lowest level that a ground speaks for.</summary>
    public decimal Lowest { get; }

    /// <summary>The highest level that a ground speaks for.</summary>
    public decimal Highest { get; }

    /// <summary>How far the grounds are apart: highest less lowest, over how much the figure varies by itself from one period of the past to the next. From 3 on they speak of different processes.</summary>
    /// <value>
    /// Of an amount, whose past varies by so much for each full day, times the weight of the goal's days. Null where no past was given, where it is too short or never varied, and for an amount that was chosen
    /// without a present state, as nobody weighed its days.
    /// </value>
    public decimal? Disagreement { get; }

    /// <summary>Prints level and range.</summary>
    /// <returns>For example <c>470.4 (461..480)</c>.</returns>
    public override string ToString() => $"{Shown.Number(decimal.Round(Level, 6))} ({Shown.Number(Lowest)}..{Shown.Number(Highest)})";
}
