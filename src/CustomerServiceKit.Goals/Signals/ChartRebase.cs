using NodaTime;

namespace CustomerServiceKit.Goals;

/// <summary>The decision to compute the limits of a chart anew from a day on, because the process is known to be another one.</summary>
/// <remarks>
/// Limits are never redrawn by themselves when a signal shows: somebody has to know what changed. Immutable; equal when everything is. <c>default</c> names nobody and
/// no reason, and is refused by <see cref="XmrChart.Of"/>. Source: NHS England, Making Data Count, on recalculating limits.
/// </remarks>
public readonly record struct ChartRebase
{
    /// <summary>States the decision.</summary>
    /// <param name="from">The first day of the new limits.</param>
    /// <param name="by">Who decided; a chart refuses a blank name.</param>
    /// <param name="reason">What changed in the process; a chart refuses a blank reason.</param>
    public ChartRebase(LocalDate from, string by, string reason)
    {
        From = from;
        By = by;
        Reason = reason;
    }

    /// <summary>The first day of the new limits.</summary>
    public LocalDate From { get; }

    /// <summary>Who decided.</summary>
    public string By { get; }

    /// <summary>What changed in the process.</summary>
    public string Reason { get; }

    /// <summary>Prints the decision.</summary>
    /// <returns>For example <c>2026-07-01 by Dana: a second team took over returns</c>.</returns>
    public override string ToString() => $"{Shown.Day(From)} by {By}: {Reason}";
}
